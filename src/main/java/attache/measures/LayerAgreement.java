package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How far two layers of ties among the same accounts agree. Jaccard: of the arcs that are in either
 * layer, the share that is in both. QAP: the correlation of the two 0/1 matrices off their
 * diagonals, with p from renumbering the accounts of one layer, rows and columns together, so that
 * what is being shuffled is who is who and not the shape of the network (Krackhardt 1988). Weights
 * play no part.
 *
 * @param first arcs of the first layer
 * @param second arcs of the second layer
 * @param both arcs that are in both
 * @param jaccard 0 to 1; NaN if neither layer has an arc
 * @param correlation −1 to 1; NaN if a layer is empty or complete
 * @param chance how likely a correlation as far from 0 is by chance; the mean of the correlation
 *     over all renumberings is 0
 */
public record LayerAgreement(
    int first, int second, int both, double jaccard, double correlation, Chance chance) {
  /**
   * Compares two layers. Takes O(m) for each renumbering, and n² bits.
   *
   * @param repeats how many random renumberings are tried, if there are more than 8 accounts
   * @param seed chooses them
   * @throws IllegalArgumentException if the layers are not of as many accounts
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static LayerAgreement of(
      Layer one, Layer other, int repeats, long seed, Progress progress) {
    int accounts = one.accountCount();
    requireSame(one, other);
    Layer fewer = one.arcCount() <= other.arcCount() ? one : other;
    Layer more = fewer == one ? other : one;
    Arcs among = new Arcs(more);
    int[] followers = new int[fewer.arcCount()];
    for (int account = 0; account < accounts; account++) {
      Arrays.fill(followers, fewer.outStart(account), fewer.outEnd(account), account);
    }
    int both = 0;
    for (int arc = 0; arc < followers.length; arc++) {
      both += among.has(followers[arc], fewer.target(arc)) ? 1 : 0;
    }
    double cells = (double) accounts * (accounts - 1);
    double shareOfOne = one.arcCount() / cells;
    double shareOfOther = other.arcCount() / cells;
    double spread = Math.sqrt(shareOfOne * (1 - shareOfOne) * shareOfOther * (1 - shareOfOther));
    double expected = cells * shareOfOne * shareOfOther;
    double correlation = spread > 0 ? (both - expected) / (cells * spread) : Double.NaN;
    Chance chance =
        Double.isNaN(correlation)
            ? Chance.NONE
            : new Shuffles(accounts, repeats, seed)
                .twoSided(
                    both, expected, progress, order -> shared(fewer, followers, among, order));
    int either = one.arcCount() + other.arcCount() - both;
    return new LayerAgreement(
        one.arcCount(),
        other.arcCount(),
        both,
        either == 0 ? Double.NaN : (double) both / either,
        correlation,
        chance);
  }

  /**
   * How many arcs two layers share. Takes O(m log d).
   *
   * @throws IllegalArgumentException if the layers are not of as many accounts
   */
  public static int shared(Layer one, Layer other) {
    requireSame(one, other);
    int shared = 0;
    for (int account = 0; account < one.accountCount(); account++) {
      for (int arc = one.outStart(account); arc < one.outEnd(account); arc++) {
        shared += other.follows(account, one.target(arc)) ? 1 : 0;
      }
    }
    return shared;
  }

  private static int shared(Layer layer, int[] followers, Arcs among, int[] order) {
    int shared = 0;
    for (int arc = 0; arc < followers.length; arc++) {
      shared += among.has(order[followers[arc]], order[layer.target(arc)]) ? 1 : 0;
    }
    return shared;
  }

  /**
   * For each account, how far the layers agree on its ties: of the arcs to or from it that are in
   * either layer, the share that is in both. Takes O(m).
   *
   * @return 0 to 1 an account; NaN where neither layer has a tie of it
   * @throws IllegalArgumentException if the layers are not of as many accounts
   */
  public static double[] byAccount(Layer one, Layer other) {
    requireSame(one, other);
    int[] both = new int[one.accountCount()];
    for (int account = 0; account < both.length; account++) {
      for (int arc = one.outStart(account); arc < one.outEnd(account); arc++) {
        if (other.follows(account, one.target(arc))) {
          both[account]++;
          both[one.target(arc)]++;
        }
      }
    }
    double[] agreement = new double[both.length];
    for (int account = 0; account < both.length; account++) {
      int either =
          one.outDegree(account)
              + one.inDegree(account)
              + other.outDegree(account)
              + other.inDegree(account)
              - both[account];
      agreement[account] = either == 0 ? Double.NaN : (double) both[account] / either;
    }
    return agreement;
  }

  private static void requireSame(Layer one, Layer other) {
    if (one.accountCount() != other.accountCount()) {
      throw new IllegalArgumentException(
          "a layer of " + one.accountCount() + " accounts beside one of " + other.accountCount());
    }
  }

  /** Which arcs there are: a bit a pair for quick answers, as far as that fits in memory. */
  private static final class Arcs {
    /** Up to so many accounts the bits take at most 18 MB. */
    private static final int BITS_UP_TO = 12_000;

    private final Layer layer;
    private final int accounts;
    private final BitSet bits = new BitSet();

    Arcs(Layer layer) {
      this.layer = layer;
      accounts = layer.accountCount();
      for (int account = 0; account < accounts && accounts <= BITS_UP_TO; account++) {
        for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
          bits.set(account * accounts + layer.target(arc));
        }
      }
    }

    boolean has(int follower, int followed) {
      return accounts <= BITS_UP_TO
          ? bits.get(follower * accounts + followed)
          : layer.follows(follower, followed);
    }
  }
}
