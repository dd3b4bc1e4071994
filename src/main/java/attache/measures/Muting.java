package attache.measures;

import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What breaks if accounts are muted, that is, taken out of the network with all their follows:
 * which of the other pairs lose paths, and how the measures of the others change. Paths run along
 * follows; pairs are ordered, but where ties have no direction each counts once. Immutable.
 */
public final class Muting {
  private final Layer layer;
  private final BitSet muted;
  private final SubLayer rest;
  private final BrokenPairs counted;

  /**
   * A pair that no longer has a path as short as before.
   *
   * @param from who follows, along the path
   * @param to whom the path leads to
   * @param before its distance before
   * @param after its distance without the muted accounts; -1 if no path is left
   */
  public record Loss(int from, int to, int before, int after) {
    /** Whether no path is left between the two. */
    public boolean parted() {
      return after < 0;
    }
  }

  /**
   * How the rank of an account changes among those that remain.
   *
   * @param account the account
   * @param before its rank before, counted without the muted accounts
   * @param after its rank after
   */
  public record RankMove(int account, int before, int after) {
    /** How many places it climbs; negative if it falls. */
    public int places() {
      return before - after;
    }
  }

  private Muting(Layer layer, BitSet muted, SubLayer rest, BrokenPairs counted) {
    this.layer = layer;
    this.muted = muted;
    this.rest = rest;
    this.counted = counted;
  }

  /**
   * Mutes accounts. Searches twice from every other account, 64 at a time.
   *
   * @param muted numbers of the accounts; read, not kept
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Muting of(Layer layer, BitSet muted, Progress progress) {
    BitSet everyone = new BitSet();
    everyone.set(0, layer.accountCount());
    return of(layer, everyone, muted, progress);
  }

  /**
   * Mutes accounts in a network of some accounts only.
   *
   * @param layer the ties among those accounts; the others have none
   * @param among numbers of the accounts that the network consists of; read, not kept
   * @param muted numbers of the accounts that are muted; read, not kept
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Muting of(Layer layer, BitSet among, BitSet muted, Progress progress) {
    BitSet kept = (BitSet) among.clone();
    kept.andNot(muted);
    SubLayer rest = SubLayer.of(layer, kept);
    BrokenPairs counted = BrokenPairs.of(layer, rest, muted, progress);
    progress.report(1);
    return new Muting(layer, (BitSet) muted.clone(), rest, counted);
  }

  /** The accounts that are muted. */
  public BitSet muted() {
    return (BitSet) muted.clone();
  }

  /** The ties that remain. */
  public SubLayer rest() {
    return rest;
  }

  /** Whether a pair counts in each order, because its paths may differ. */
  public boolean ordered() {
    return layer.directed();
  }

  /** How many pairs of the others had a path before. */
  public long connected() {
    return pairs(counted.connected());
  }

  /** How many of them lose at least one of their shortest paths. */
  public long affected() {
    return pairs(counted.affected());
  }

  /** How many lose all their shortest paths: they grow longer or part. */
  public long lost() {
    return pairs(counted.lost());
  }

  /** How many still have a path, but a longer one. */
  public long longer() {
    return lost() - parted();
  }

  /** How many have no path left. */
  public long parted() {
    return pairs(counted.parted());
  }

  private long pairs(long inEachOrder) {
    return ordered() ? inEachOrder : inEachOrder / 2;
  }

  /**
   * The pairs that lose all their shortest paths, by the numbers of their accounts. Searched for
   * anew, twice from every account: O(n·m).
   */
  public List<Loss> losses() {
    PathRow before = new PathRow(Neighbours.followed(layer));
    PathRow after = new PathRow(Neighbours.followed(rest.layer()));
    List<Loss> losses = new ArrayList<>();
    for (int source = 0; source < rest.layer().accountCount(); source++) {
      before.from(rest.account(source), PathRow.NOBODY, Integer.MAX_VALUE);
      after.from(source, PathRow.NOBODY, Integer.MAX_VALUE);
      int first = ordered() ? 0 : source + 1;
      for (int target = first; target < rest.layer().accountCount(); target++) {
        int distance = before.distance(rest.account(target));
        if (distance > 0 && after.distance(target) != distance) {
          losses.add(
              new Loss(
                  rest.account(source), rest.account(target), distance, after.distance(target)));
        }
      }
    }
    return List.copyOf(losses);
  }

  /**
   * Measures of what remains, for all accounts; undefined for the muted ones.
   *
   * @param keys measures of {@link Measures}
   * @param sample from how many accounts betweenness is counted
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public SequencedMap<String, Scores> measure(
      List<String> keys, SourceSample sample, Progress progress) {
    SequencedMap<String, Scores> scores =
        Measures.computeAll(rest.layer(), keys, Map.of(), sample, progress);
    scores.replaceAll((key, own) -> own.spread(rest));
    return scores;
  }

  /**
   * How the ranks of the others change, the greatest climb first.
   *
   * @param before scores of the whole layer
   * @param after scores of the same measure as {@link #measure} gives them
   * @throws IllegalArgumentException if the scores are not those of all accounts
   */
  public List<RankMove> moves(Scores before, Scores after) {
    if (before.size() != layer.accountCount() || after.size() != layer.accountCount()) {
      throw new IllegalArgumentException("scores of other accounts");
    }
    double[] others = before.toArray();
    muted.stream().forEach(account -> others[account] = Double.NaN);
    Scores ranked = Scores.of(others);
    List<RankMove> moves = new ArrayList<>();
    for (int account = 0; account < others.length; account++) {
      if (ranked.isDefined(account) && after.isDefined(account)) {
        moves.add(new RankMove(account, ranked.rank(account), after.rank(account)));
      }
    }
    moves.sort((one, other) -> Integer.compare(other.places(), one.places()));
    return List.copyOf(moves);
  }
}
