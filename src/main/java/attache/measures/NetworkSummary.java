package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * The figures of a layer as a whole, computed in O(n + m).
 *
 * @param accounts n
 * @param arcs m, the number of follows
 * @param density m / (n(n−1)), the share of possible follows that exist; NaN for n &lt; 2
 * @param meanInDegree m / n, which is the mean out-degree too; NaN for n = 0
 * @param reciprocity r = 2M/m, the share of follows that are returned (Holland &amp; Leinhardt
 *     1970); NaN for m = 0
 * @param rho (r − ā)/(1 − ā) with ā the density: reciprocity beyond chance, 0 as in a random
 *     network, 1 if all follows are returned, negative if they are returned less than by chance
 *     (Garlaschelli &amp; Loffredo 2004); NaN for m = 0 and for a network where everyone follows
 *     everyone
 * @param mutualDyads M, pairs that follow each other
 * @param asymmetricDyads A, pairs of which one follows the other
 * @param nullDyads N, pairs of which neither follows the other; M + A + N = n(n−1)/2
 * @param directed whether ties have a direction; if not, each is two of the arcs, and all pairs
 *     that are tied are mutual
 */
public record NetworkSummary(
    int accounts,
    int arcs,
    double density,
    double meanInDegree,
    double reciprocity,
    double rho,
    long mutualDyads,
    long asymmetricDyads,
    long nullDyads,
    boolean directed) {
  private static final int ACCOUNTS_A_REPORT = 1024;

  /** The figures of a layer. Takes O(n + m). */
  public static NetworkSummary of(Layer layer) {
    return of(layer, Progress.NONE);
  }

  /**
   * The figures of a layer. Takes O(n + m).
   *
   * @param progress ends the work if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static NetworkSummary of(Layer layer, Progress progress) {
    int accounts = layer.accountCount();
    int arcs = layer.arcCount();
    long mutualArcs = 0;
    for (int account = 0; account < accounts; account++) {
      if (account % ACCOUNTS_A_REPORT == 0) {
        progress.report((double) account / accounts);
      }
      mutualArcs += PerAccount.mutual(layer, account);
    }
    long possible = (long) accounts * (accounts - 1);
    double density = ratio(arcs, possible);
    double reciprocity = ratio(mutualArcs, arcs);
    double rho = arcs == possible ? Double.NaN : (reciprocity - density) / (1 - density);
    long mutual = mutualArcs / 2;
    long asymmetric = arcs - mutualArcs;
    return new NetworkSummary(
        accounts,
        arcs,
        density,
        ratio(arcs, accounts),
        reciprocity,
        rho,
        mutual,
        asymmetric,
        possible / 2 - mutual - asymmetric,
        layer.directed());
  }

  /**
   * How many mutual pairs there would be on average if as many follows were dealt out at random
   * among all pairs (Holland &amp; Leinhardt 1970); NaN for n &lt; 2.
   */
  public double mutualDyadsByChance() {
    double possible = (double) accounts * (accounts - 1);
    return accounts < 2 ? Double.NaN : arcs * (arcs - 1.0) / (2 * (possible - 1));
  }

  /** How many asymmetric pairs there would be by the same chance. */
  public double asymmetricDyadsByChance() {
    return arcs - 2 * mutualDyadsByChance();
  }

  /** How many unconnected pairs there would be by the same chance. */
  public double nullDyadsByChance() {
    return (double) accounts * (accounts - 1) / 2
        - mutualDyadsByChance()
        - asymmetricDyadsByChance();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
