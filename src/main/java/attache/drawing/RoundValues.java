package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/** Chooses round numbers for a key. */
final class RoundValues {
  private static final double[] STEPS = {8, 6, 5, 4, 3, 2.5, 2, 1.5, 1};

  private RoundValues() {}

  /**
   * Up to three round numbers (one digit, 15 or 25, times a power of ten), the largest first.
   *
   * @param largest none is above it; above 0
   * @param least share of {@code largest} that none is under
   */
  static List<Double> upTo(double largest, double least) {
    List<Double> values = new ArrayList<>();
    for (double limit : new double[] {largest, largest * 0.45, largest * 0.18}) {
      double value = below(limit);
      if (value >= least * largest && !values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static double below(double limit) {
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    for (double step : STEPS) {
      // Half steps would make a fraction of a count.
      boolean whole = step == Math.rint(step) || power >= 10 || limit < 1;
      if (whole && step * power <= limit * (1 + 1e-9)) {
        return step * power;
      }
    }
    return power;
  }
}
