package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How the values of a chart become places along one of its sides. Immutable.
 *
 * @param name what the values are, in words; empty if the chart says it elsewhere
 * @param from the value at the left or at the bottom
 * @param to the value at the right or at the top; below {@code from} where the least is the best,
 *     as with ranks
 * @param ticks the values that are written beside it, all between {@code from} and {@code to}
 */
public record Axis(String name, double from, double to, List<Tick> ticks) {
  private static final double[] STEPS = {1, 2, 5, 10};

  public Axis {
    if (from == to || !Double.isFinite(from) || !Double.isFinite(to)) {
      throw new IllegalArgumentException("no axis from " + from + " to " + to);
    }
    ticks = List.copyOf(ticks);
  }

  /**
   * A value that is written beside the axis.
   *
   * @param text the value as people read it
   */
  public record Tick(double value, String text) {}

  /**
   * An axis of numbers that begins and ends at round ones (1, 2 or 5 times a power of ten apart).
   *
   * @param least the least value to be shown
   * @param most the greatest value to be shown; if it is the least, too, the axis is one step long
   * @param steps how many steps there are at the most, at least 1
   */
  public static Axis of(String name, double least, double most, int steps) {
    return of(name, least, most, steps, 0);
  }

  /** An axis of whole numbers: as {@link #of}, with steps of no less than 1. */
  public static Axis ofCounts(String name, double least, double most, int steps) {
    return of(name, least, most, steps, 1);
  }

  private static Axis of(String name, double least, double most, int steps, double leastStep) {
    double span = Math.max(most - least, Math.max(Math.abs(most), 1) * 1e-9);
    double step = Math.max(leastStep, roundUp(span / steps));
    double first = Math.floor(least / step + 1e-9);
    double last = Math.ceil(most / step - 1e-9);
    // Rounding both ends outwards may take one step too many. Around 0 no single round step does.
    int limit = Math.max(least < 0 && most > 0 ? 2 : 1, steps);
    while (last - first > limit) {
      step = roundUp(step * 1.01);
      first = Math.floor(least / step + 1e-9);
      last = Math.ceil(most / step - 1e-9);
    }
    last = Math.max(last, first + 1);
    List<Tick> ticks = new ArrayList<>();
    for (double number = first; number <= last; number++) {
      double value = number * step;
      ticks.add(new Tick(value, Numerals.text(value)));
    }
    return new Axis(name, first * step, last * step, ticks);
  }

  /** Where a value stands: 0 at {@code from}, 1 at {@code to}. */
  public double share(double value) {
    return (value - from) / (to - from);
  }

  /** The least of 1, 2, 5 times a power of ten that is not under a number above 0. */
  private static double roundUp(double number) {
    double power = Math.pow(10, Math.floor(Math.log10(number)));
    for (double step : STEPS) {
      if (step * power >= number * (1 - 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
