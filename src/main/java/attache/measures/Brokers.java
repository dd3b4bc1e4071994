package attache.measures;

import attache.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which accounts are <em>brokers</em>: they connect others far more than the number of their
 * followers would lead one to expect.
 *
 * <p>The rule: an account is a broker if its betweenness rank is at least k places above its
 * in-degree rank, and its betweenness lies above both zero and the median of all accounts. k is a
 * seventh of the accounts that are ranked, rounded up, and at least 3: 3 in a network of 12, 8 in
 * one of 56, 11 in one of 77. The median keeps out climbs at the foot of the table, where ranks are
 * far apart and scores are not.
 *
 * <p>Of estimated betweenness only those are brokers who are so whatever the errors: if their own
 * score is as much less, and all others' are as much more, as {@link Scores#error} allows. So with
 * {@link BetweennessEstimate#CONFIDENCE} all of them are brokers by exact betweenness, too; others
 * may be. Immutable.
 */
public final class Brokers {
  private static final int FEWEST_PLACES = 3;
  private static final int SHARE_OF_ACCOUNTS = 7;

  private final int places;
  private final Scores inDegree;
  private final Scores betweenness;
  private final boolean[] broker;
  private final int undecided;

  private Brokers(Scores inDegree, Scores betweenness) {
    this.inDegree = inDegree;
    this.betweenness = betweenness;
    int accounts = betweenness.size();
    places = Math.max(FEWEST_PLACES, Math.ceilDiv(betweenness.rankedCount(), SHARE_OF_ACCOUNTS));
    double floor = Math.max(0, median(betweenness));
    broker = new boolean[accounts];
    for (int account = 0; account < accounts; account++) {
      broker[account] =
          ranked(account) && placesAbove(account) >= places && betweenness.value(account) > floor;
    }
    undecided = betweenness.estimate().isPresent() ? leaveTheCertain() : 0;
  }

  /** Leaves those that are brokers whatever the errors; returns how many others seemed to be. */
  private int leaveTheCertain() {
    double[] atMost =
        IntStream.range(0, betweenness.rankedCount())
            .map(betweenness::at)
            .mapToDouble(account -> betweenness.value(account) + betweenness.error(account))
            .sorted()
            .toArray();
    // As median() of exact scores: of an even number the lower one.
    double floor = atMost.length == 0 ? 0 : atMost[atMost.length - 1 - atMost.length / 2];
    int left = 0;
    for (int account = 0; account < broker.length; account++) {
      if (broker[account]) {
        double value = betweenness.value(account);
        double error = betweenness.error(account);
        double atLeast = value - error;
        boolean itself = value + error > atLeast;
        int worstRank = above(atMost, atLeast) - (itself ? 1 : 0) + 1;
        broker[account] =
            atLeast > Math.max(0, floor) && inDegree.rank(account) - worstRank >= places;
        left += broker[account] ? 0 : 1;
      }
    }
    return left;
  }

  /** How many of some ascending numbers are greater than another one. */
  private static int above(double[] ascending, double number) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ascending.length - low;
  }

  /**
   * The brokers among the accounts of a layer. Takes O(n log n).
   *
   * @param inDegree the in-degrees
   * @param betweenness the betweenness, raw or normalised, directed or not
   * @throws IllegalArgumentException if the scores are not of equally many accounts
   */
  public static Brokers of(Scores inDegree, Scores betweenness) {
    if (inDegree.size() != betweenness.size()) {
      throw new IllegalArgumentException(
          inDegree.size() + " in-degrees for " + betweenness.size() + " betweenness scores");
    }
    return new Brokers(inDegree, betweenness);
  }

  /** Whether an account is a broker. */
  public boolean isBroker(int account) {
    return broker[account];
  }

  /** All brokers, the one of the best betweenness rank first. */
  public List<Integer> accounts() {
    return IntStream.range(0, betweenness.rankedCount())
        .map(betweenness::at)
        .filter(account -> broker[account])
        .boxed()
        .toList();
  }

  /** How many places a broker's betweenness rank is at least above its in-degree rank. */
  public int places() {
    return places;
  }

  /**
   * How many places an account's betweenness rank is above its in-degree rank; negative if it is
   * below, 0 if one of them is undefined.
   */
  public int placesAbove(int account) {
    return ranked(account) ? inDegree.rank(account) - betweenness.rank(account) : 0;
  }

  /**
   * How many accounts are brokers by estimated betweenness that may be none by exact one, as its
   * error may be greater than what sets them apart; 0 if betweenness is exact.
   */
  public int undecided() {
    return undecided;
  }

  /**
   * What the mark of a broker means, for a legend.
   *
   * @param directed whether ties have a direction
   */
  public String legend(boolean directed) {
    String legend = Messages.text("measures.brokers.legend", places, directed ? 1 : 0);
    return betweenness.estimate().isEmpty()
        ? legend
        : Messages.text("measures.brokers.legend.estimated", legend, undecided);
  }

  private boolean ranked(int account) {
    return inDegree.isDefined(account) && betweenness.isDefined(account);
  }

  /** Of an even number of scores the lower of the two in the middle. */
  private static double median(Scores scores) {
    int ranked = scores.rankedCount();
    return ranked == 0 ? 0 : scores.value(scores.at(ranked / 2));
  }
}
