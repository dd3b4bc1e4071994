package attache.panels;

import attache.measures.BrokeredPairs;
import attache.measures.BrokeredPairs.Pair;
import attache.network.FollowNetwork;
import java.text.Collator;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pairs of a list that match a search, in the order that the user wants. */
final class PairOrder {
  /** So many names are put into order within a frame. */
  private static final int AT_ONCE = 1000;

  private final FollowNetwork network;

  /** Made when pairs are first ordered by name: collating 10,000 names takes some frames. */
  private int @Nullable [] nameRanks;

  /** What pairs are ordered by. */
  enum By {
    FROM,
    TO,
    SHARE
  }

  /** Orders pairs of a network's accounts. */
  PairOrder(FollowNetwork network) {
    this.network = network;
  }

  /** Whether pairs can be ordered so within a frame. */
  boolean isReady(By by) {
    return by == By.SHARE || nameRanks != null || network.accountCount() <= AT_ONCE;
  }

  /** Makes ready for any order what {@link #nameRanks(FollowNetwork)} found. */
  void know(int[] ranks) {
    nameRanks = ranks;
  }

  private int[] nameRanks() {
    int[] known = nameRanks;
    if (known == null) {
      known = nameRanks(network);
      nameRanks = known;
    }
    return known;
  }

  /** Where each account's name stands in the alphabet. Takes O(n log n). */
  static int[] nameRanks(FollowNetwork network) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    var keys =
        IntStream.range(0, network.accountCount())
            .mapToObj(account -> collator.getCollationKey(network.label(account)))
            .toList();
    int[] order =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted((one, other) -> keys.get(one).compareTo(keys.get(other)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  /**
   * The pairs of which an account matches.
   *
   * @param matching whether each account of the network matches
   * @param descending whether what is last otherwise stands first
   * @return a view of the pairs that is made as it is read
   */
  List<Pair> of(BrokeredPairs brokered, boolean[] matching, By by, boolean descending) {
    List<Pair> all = brokered.pairs();
    int[] places =
        IntStream.range(0, all.size())
            .filter(
                place -> {
                  Pair pair = all.get(place);
                  return matching[pair.from()] || matching[pair.to()];
                })
            .toArray();
    if (by != By.SHARE) {
      int[] ranks = nameRanks();
      long[] keys = new long[places.length];
      for (int i = 0; i < keys.length; i++) {
        Pair pair = all.get(places[i]);
        keys[i] = (long) ranks[by == By.FROM ? pair.from() : pair.to()] << 32 | places[i];
      }
      Arrays.sort(keys);
      Arrays.setAll(places, i -> (int) keys[i]);
    }
    // The list as it is has the greatest shares first.
    return new Picked(all, places, descending == (by != By.SHARE));
  }

  private static final class Picked extends AbstractList<Pair> implements RandomAccess {
    private final List<Pair> all;
    private final int[] places;
    private final boolean backwards;

    Picked(List<Pair> all, int[] places, boolean backwards) {
      this.all = all;
      this.places = places;
      this.backwards = backwards;
    }

    @Override
    public Pair get(int index) {
      return all.get(places[backwards ? places.length - 1 - index : index]);
    }

    @Override
    public int size() {
      return places.length;
    }
  }
}
