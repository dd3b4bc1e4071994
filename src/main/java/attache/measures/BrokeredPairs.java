package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The pairs of accounts that a third one connects, with its share of each. In the readings by paths
 * the share of pair (s, t) is σ_sv·σ_vt/σ_st, and all shares together are the account's betweenness
 * (Brandes 2001). In the reading by common sources it is 1 ÷ the number of accounts that both
 * follow. Immutable; 16 bytes a pair.
 */
public final class BrokeredPairs {
  /** A share that is less than the whole by no more is the whole: paths are counted in doubles. */
  private static final double WHOLE = 1 - 1e-12;

  private final int account;
  private final Reading reading;
  private final boolean ordered;
  private final PairList pairs;

  /**
   * A pair that an account connects.
   *
   * @param from who follows, along the path; the lower number of an unordered pair
   * @param to whom the path leads to; information flows from here
   * @param share the broker's share of the pair, above 0 and at most 1
   */
  public record Pair(int from, int to, double share) {
    /** Whether the account is the only connection: all shortest paths lead through it. */
    public boolean only() {
      return share == 1;
    }
  }

  private BrokeredPairs(Layer layer, int account, Reading reading, PairList pairs) {
    this.account = account;
    this.reading = reading;
    ordered = reading.isOrdered(layer);
    this.pairs = pairs;
  }

  /**
   * The pairs that one account connects. Searches from every account that can be connected, O(n·m)
   * at worst.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokeredPairs of(Layer layer, int account, Reading reading, Progress progress) {
    return of(layer, account, reading, Integer.MAX_VALUE, progress);
  }

  /**
   * The pairs that one account connects, of which only those of the greatest shares are kept, the
   * only connections first; all are counted and added up.
   *
   * @param most how many pairs to keep at most
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokeredPairs of(
      Layer layer, int account, Reading reading, int most, Progress progress) {
    progress.report(0);
    PairList pairs =
        reading == Reading.COMMON_SOURCE
            ? new SourcePairs(layer).of(account, progress)
            : PathPairs.of(layer, account, reading, most, progress);
    progress.report(1);
    return new BrokeredPairs(layer, account, reading, pairs.sorted(most));
  }

  /**
   * The pairs that one account connects, of which those of the greatest shares are kept; all are
   * counted. Shares are not worked out if the pairs that only it connects fill the list, which
   * makes the pairs of a hub of 5,000 accounts a matter of a fraction of a second; the {@link
   * #total} is then not known.
   *
   * @param most how many pairs to keep at most
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokeredPairs strongest(
      Layer layer, int account, Reading reading, int most, Progress progress) {
    Optional<PairList> only = OnlyPairs.of(layer, account, reading, most, progress.part(0, 0.5));
    if (only.isEmpty()) {
      return of(layer, account, reading, most, progress.part(0.5, 1));
    }
    progress.report(1);
    return new BrokeredPairs(layer, account, reading, only.get());
  }

  /**
   * The pairs that one account connects and of which one is among some accounts, with their shares:
   * for a search among more pairs than are kept. Searches twice from each of the accounts.
   *
   * @param ends numbers of the accounts; read, not kept
   * @param most how many pairs to keep at most
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokeredPairs ofEnds(
      Layer layer, int account, Reading reading, BitSet ends, int most, Progress progress) {
    PairList pairs = new EndPairs(layer, account, reading, ends, most).find(progress);
    progress.report(1);
    return new BrokeredPairs(layer, account, reading, pairs.sorted(most));
  }

  /**
   * The pairs that each account connects, by account. Meant for networks of some hundred accounts:
   * the pairs may be up to n³ in number.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static List<BrokeredPairs> all(Layer layer, Reading reading, Progress progress) {
    progress.report(0);
    int accounts = layer.accountCount();
    SourcePairs sources = new SourcePairs(layer);
    List<PairList> paths =
        reading == Reading.COMMON_SOURCE
            ? List.of()
            : AllPathPairs.of(layer, reading, progress.part(0, 0.9));
    List<BrokeredPairs> all = new ArrayList<>(accounts);
    for (int account = 0; account < accounts; account++) {
      PairList pairs = paths.isEmpty() ? sources.of(account, Progress.NONE) : paths.get(account);
      progress.report(0.9 + 0.1 * account / accounts);
      all.add(new BrokeredPairs(layer, account, reading, pairs.sorted(Integer.MAX_VALUE)));
    }
    progress.report(1);
    return List.copyOf(all);
  }

  /** The account that connects them. */
  public int account() {
    return account;
  }

  /** In which way it connects them. */
  public Reading reading() {
    return reading;
  }

  /** Whether a pair and the same the other way round are two. */
  public boolean areOrdered() {
    return ordered;
  }

  /** How many pairs it has a share of. */
  public long count() {
    return pairs.counted();
  }

  /** How many pairs only it connects. */
  public long onlyCount() {
    return pairs.wholes();
  }

  /**
   * All its shares together; in the readings by paths its betweenness. NaN if they were not worked
   * out.
   */
  public double total() {
    return pairs.total();
  }

  /**
   * The pairs that were kept, all unless fewer were asked for: those that only it connects first,
   * then by falling share, then by the numbers of their accounts. A view that makes each pair as it
   * is asked for.
   */
  public List<Pair> pairs() {
    return new View(pairs);
  }

  private static final class View extends AbstractList<Pair> implements RandomAccess {
    private final PairList pairs;

    View(PairList pairs) {
      this.pairs = pairs;
    }

    @Override
    public Pair get(int place) {
      double share = pairs.share(place);
      return new Pair(pairs.from(place), pairs.to(place), share >= WHOLE ? 1 : share);
    }

    @Override
    public int size() {
      return pairs.size();
    }
  }

  /** Whether a share is all of a pair. */
  static boolean whole(double share) {
    return share >= WHOLE;
  }
}
