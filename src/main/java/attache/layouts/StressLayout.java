package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The stress layout: distances on the picture are as near as can be to the number of ties on the
 * shortest way between two accounts. Minimises Σ d_ij⁻²(‖x_i − x_j‖ − d_ij)² by majorisation from a
 * start by classical scaling (Gansner, Koren and North, "Graph drawing by stress majorization",
 * Graph Drawing 2004). A tie is about one unit long. Connected components are laid out by
 * themselves and set beside each other.
 *
 * <p>Takes O(n²) a round and O(n²) memory up to 1,500 accounts in a component; above, a sparse
 * stress model takes O(n + m).
 */
public final class StressLayout implements LayoutAlgorithm {
  @Override
  public String key() {
    return "stress";
  }

  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    return place(TieGraph.of(layer), seed, progress);
  }

  static Positions place(TieGraph ties, long seed, Progress progress) {
    int accounts = ties.accountCount();
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    SplittableRandom random = new SplittableRandom(seed);
    List<int[]> components = ComponentPacking.components(ties);
    int done = 0;
    for (int[] members : components) {
      Progress part =
          progress.part((double) done / accounts, (double) (done + members.length) / accounts);
      double[][] places = StressMajorization.place(ties.among(members), random, part);
      for (int i = 0; i < members.length; i++) {
        x[members[i]] = places[0][i];
        y[members[i]] = places[1][i];
      }
      done += members.length;
    }
    ComponentPacking.pack(components, x, y);
    return Positions.of(x, y);
  }
}
