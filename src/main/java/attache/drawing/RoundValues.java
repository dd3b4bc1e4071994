package attache.drawing;

import java.util.Arrays;
import java.util.List;

/** Chooses round numbers for a key. */
final class RoundValues {
  /** Numbers that are easy to compare by area, by the first of them; each times a power of ten. */
  private static final double[][] SERIES = {
    {8, 4, 2},
    {6, 3, 1.5},
    {5, 2, 1},
    {4, 2, 1},
    {3, 1.5, 0.5},
    {2.5, 1, 0.5},
    {2, 1, 0.5},
    {1.5, 1, 0.5},
    {1, 0.5, 0.2}
  };

  private RoundValues() {}

  /**
   * Up to three round numbers, the largest first, each about half of the one before: 40, 20 and 10,
   * or 25, 10 and 5. From 1 on they are whole.
   *
   * @param largest none is above it; above 0
   * @param least share of {@code largest} that none is under
   */
  static List<Double> upTo(double largest, double least) {
    double power = Math.pow(10, Math.floor(Math.log10(largest) + 1e-9));
    for (double[] series : SERIES) {
      if (series[0] * power <= largest * (1 + 1e-9) && isWhole(series[0] * power)) {
        return Arrays.stream(series)
            .map(step -> whole(step * power))
            .filter(value -> value > 0 && value >= least * largest)
            .distinct()
            .boxed()
            .toList();
      }
    }
    return List.of(power);
  }

  /** Half steps would make a fraction of a count. */
  private static boolean isWhole(double value) {
    return value < 1 || value == Math.rint(value);
  }

  private static double whole(double value) {
    return value < 1 ? value : Math.floor(value);
  }
}
