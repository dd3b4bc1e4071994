package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The ties of a layer that hold its groups together: the quadrilateral Simmelian backbone of Nocaj,
 * Ortmann and Brandes, "Untangling the hairballs of multi-centered, small-world online social media
 * networks", JGAA 19(2), 2015. Kept are the strongest share of the ties by {@link
 * SimmelianStrength}, all that equal the weakest of these, and the union of all maximum spanning
 * trees, so that whatever was connected stays so. Immutable.
 *
 * <p>The backbone is for drawing only: measures belong to the full network.
 */
public final class SimmelianBackbone {
  /** The share that is kept unless told otherwise. */
  public static final double STANDARD_SHARE = 0.2;

  private final SimmelianStrength strength;
  private final double share;
  private final double threshold;
  private final boolean[] kept;
  private final int keptCount;

  private SimmelianBackbone(
      SimmelianStrength strength, double share, double threshold, boolean[] kept) {
    this.strength = strength;
    this.share = share;
    this.threshold = threshold;
    this.kept = kept;
    int count = 0;
    for (boolean one : kept) {
      count += one ? 1 : 0;
    }
    keptCount = count;
  }

  /**
   * The backbone of a layer; see {@link #of(SimmelianStrength, double)}.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SimmelianBackbone of(Layer layer, double share, Progress progress) {
    return of(SimmelianStrength.of(layer, progress), share);
  }

  /**
   * The backbone for strengths that are known already. Takes O(m log m), which at mission size lets
   * it follow a slider.
   *
   * @param strength how deeply each tie is embedded
   * @param share of the ties that is kept for their strength, 0 to 1; with 0 the spanning trees
   *     alone remain
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public static SimmelianBackbone of(SimmelianStrength strength, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share + " ties cannot be kept");
    }
    TieGraph ties = strength.ties();
    int[] order = descending(strength);
    // A hair less, so that a share such as 0.7 of 10 ties, which is 7.000…1, is 7 and not 8.
    int strongest = (int) Math.ceil(share * order.length - 1e-9);
    double threshold =
        strongest <= 0 ? Double.POSITIVE_INFINITY : strength.of(order[strongest - 1]);
    boolean[] kept = new boolean[ties.tieCount()];
    for (int tie = 0; tie < kept.length; tie++) {
      kept[tie] = strength.of(tie) >= threshold;
    }
    keepSpanningTrees(strength, order, kept);
    return new SimmelianBackbone(strength, share, threshold, kept);
  }

  /** The ties from the strongest to the weakest; equal ones by number. */
  private static int[] descending(SimmelianStrength strength) {
    Integer[] ties = new Integer[strength.ties().tieCount()];
    Arrays.setAll(ties, tie -> tie);
    Arrays.sort(ties, (a, b) -> Double.compare(strength.of(b), strength.of(a)));
    return Arrays.stream(ties).mapToInt(Integer::intValue).toArray();
  }

  /** Keeps every tie that is in some maximum spanning tree (or forest). */
  private static void keepSpanningTrees(SimmelianStrength strength, int[] order, boolean[] kept) {
    TieGraph ties = strength.ties();
    Components components = new Components(ties.accountCount());
    for (int first = 0, next; first < order.length; first = next) {
      double here = strength.of(order[first]);
      next = first;
      // All of one strength are judged before any of them unites, so that none shuts out another.
      for (; next < order.length && strength.of(order[next]) == here; next++) {
        int tie = order[next];
        if (components.of(ties.lower(tie)) != components.of(ties.higher(tie))) {
          kept[tie] = true;
        }
      }
      for (int place = first; place < next; place++) {
        int tie = order[place];
        components.unite(ties.lower(tie), ties.higher(tie));
      }
    }
  }

  /** All ties of the layer, in whose numbers {@link #keeps(int)} speaks. */
  public TieGraph ties() {
    return strength.ties();
  }

  /** How deeply each tie is embedded. */
  public SimmelianStrength strength() {
    return strength;
  }

  /** The share of ties that was asked for. */
  public double share() {
    return share;
  }

  /**
   * The least strength that was kept for its strength; infinite if that was none. Spanning trees
   * may hold weaker ties.
   */
  public double threshold() {
    return threshold;
  }

  /** Whether a tie is kept. */
  public boolean keeps(int tie) {
    return kept[tie];
  }

  /** Whether two accounts are joined by a kept tie. Takes O(log d). */
  public boolean keeps(int one, int other) {
    int tie = strength.ties().tieBetween(one, other);
    return tie >= 0 && kept[tie];
  }

  /** How many ties are kept. */
  public int keptCount() {
    return keptCount;
  }

  /** The graph of the kept ties alone. */
  TieGraph keptTies() {
    return strength.ties().only(kept);
  }

  /**
   * The honesty figure: a backbone finds groups in a random network, too, so this tells how far the
   * ties are more embedded than chance makes them. The ties are rewired at random so that every
   * account keeps its number of ties (ten swaps a tie), and their strengths computed anew.
   *
   * @param layerStrength the strengths of the real ties
   * @param seed chooses the swaps
   * @return share of the real ties that are stronger than 95 % of the rewired ones, 0 to 1: about
   *     0.06 to 0.09 in networks without groups, 0.35 to 0.51 where there are some; 0 without ties
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static double honesty(SimmelianStrength layerStrength, long seed, Progress progress) {
    TieGraph ties = layerStrength.ties();
    if (ties.tieCount() == 0) {
      return 0;
    }
    TieGraph rewired = Rewiring.of(ties, new SplittableRandom(seed), progress.part(0, 0.5));
    SimmelianStrength chance = SimmelianStrength.of(rewired, progress.part(0.5, 1));
    double[] sorted = new double[ties.tieCount()];
    Arrays.setAll(sorted, chance::of);
    Arrays.sort(sorted);
    double bar = sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    int above = 0;
    for (int tie = 0; tie < sorted.length; tie++) {
      above += layerStrength.of(tie) > bar ? 1 : 0;
    }
    return (double) above / sorted.length;
  }
}
