package attache.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much smaller discs should be so that most of them lie apart. On the screen one zooms into a
 * crowd; in a figure discs that hide each other stay so, and leave no room for names.
 */
final class DiscSpacing {
  /** Discs get no smaller than this share of their usual radius: size has to be seen, too. */
  static final double LEAST = 0.65;

  /** How far the middles of two discs should be apart, as a share of their radii together. */
  private static final double APART = 1.4;

  /** Share of the discs that may still be nearer to another. */
  private static final double CROWDED = 0.1;

  private DiscSpacing() {}

  /**
   * The share of their radius at which all but some discs lie apart with some room between them,
   * {@link #LEAST} to 1; 1 if they do already. Takes O(n log n) time where discs are spread, O(n²)
   * where all stand in one column.
   *
   * @param x column of the middle of each account's disc
   * @param y row of it
   * @param radius in the same unit
   * @param shown which accounts are drawn
   */
  static double share(float[] x, float[] y, float[] radius, IntPredicate shown) {
    int[] across =
        IntStream.range(0, x.length)
            .filter(shown)
            .boxed()
            .sorted(Comparator.comparingDouble(account -> x[account]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (across.length < 2) {
      return 1;
    }
    float largest = 0;
    for (int account : across) {
      largest = Math.max(largest, radius[account]);
    }
    double[] apart = new double[across.length];
    Arrays.fill(apart, 1);
    for (int first = 0; first < across.length; first++) {
      int one = across[first];
      double reach = APART * (radius[one] + largest);
      for (int second = first + 1; second < across.length; second++) {
        int other = across[second];
        if (x[other] - x[one] > reach) {
          break;
        }
        double touching = APART * (radius[one] + radius[other]);
        double distance = Math.hypot(x[other] - x[one], y[other] - y[one]);
        double share = touching > 0 ? distance / touching : 1;
        apart[first] = Math.min(apart[first], share);
        apart[second] = Math.min(apart[second], share);
      }
    }
    Arrays.sort(apart);
    return Math.clamp(apart[(int) (CROWDED * apart.length)], LEAST, 1);
  }
}
