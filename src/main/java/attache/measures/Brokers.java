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
 * far apart and scores are not. Immutable.
 */
public final class Brokers {
  private static final int FEWEST_PLACES = 3;
  private static final int SHARE_OF_ACCOUNTS = 7;

  private final int places;
  private final Scores inDegree;
  private final Scores betweenness;
  private final boolean[] broker;

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

  /** What the mark of a broker means, for a legend. */
  public String legend() {
    return Messages.text("measures.brokers.legend", places);
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
