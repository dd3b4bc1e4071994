package attache.drawing;

import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.NumberColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a number becomes a colour, from the lowest to the highest that occurs. Colours follow the
 * number evenly unless most accounts would then look alike; then its square root, or its logarithm
 * if even that does not tell them apart and all numbers are above 0. Immutable.
 */
public final class ColorScale {
  private static final int MOST_TICKS = 4;

  /** The median account's colour shall lie at least so far from both ends. */
  private static final double MIDDLE = 0.2;

  private static final int FINEST = 255;

  private static final double[] SERIES = {1, 2, 5};

  private final Shape shape;
  private final double lowest;
  private final double highest;
  private final Unit unit;
  private final List<Integer> sequence;

  private ColorScale(
      Shape shape, double lowest, double highest, Unit unit, List<Integer> sequence) {
    this.shape = shape;
    this.lowest = lowest;
    this.highest = highest;
    this.unit = unit;
    this.sequence = sequence;
  }

  /** How positions on the scale follow from numbers. */
  enum Shape {
    LINEAR,
    ROOT,
    LOGARITHM;

    double of(double value) {
      return switch (this) {
        case LINEAR -> value;
        case ROOT -> Math.sqrt(value);
        case LOGARITHM -> Math.log(value);
      };
    }
  }

  /** What the numbers are. */
  enum Unit {
    /** Whole numbers only. */
    COUNT,
    /** Shares of 1, told in percent. */
    SHARE,
    /** Any number. */
    NUMBER;

    String text(double value) {
      return this == SHARE ? Numerals.text(100 * value) + "\u00a0%" : Numerals.text(value);
    }

    static Unit of(String measure) {
      return Measures.get(measure)
          .map(
              known ->
                  known.scale() == Measure.Scale.COUNT
                      ? COUNT
                      : known.scale() == Measure.Scale.SHARE ? SHARE : NUMBER)
          .orElse(NUMBER);
    }
  }

  /** The scale for a measure's scores; at least one must be defined and finite. */
  static ColorScale of(String measure, Scores scores, Palette palette) {
    return of(scores.toArray(), Unit.of(measure), palette);
  }

  /** The scale for the numbers of an attribute; at least one must be there. */
  static ColorScale of(NumberColumn column, Palette palette) {
    double[] values = new double[column.size()];
    Arrays.setAll(values, column::value);
    return of(values, Unit.NUMBER, palette);
  }

  private static ColorScale of(double[] values, Unit unit, Palette palette) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double median = sorted[sorted.length / 2];
    ColorScale scale = new ColorScale(Shape.LINEAR, low, high, unit, palette.sequence());
    for (Shape shape : Shape.values()) {
      boolean allowed = shape == Shape.LINEAR || (shape == Shape.ROOT && low >= 0) || low > 0;
      if (allowed && scale.position(median) < MIDDLE) {
        scale = new ColorScale(shape, low, high, unit, palette.sequence());
      }
    }
    return scale;
  }

  /** The lowest number that has a colour of its own. */
  public double lowest() {
    return lowest;
  }

  /** The highest number that has a colour of its own. */
  public double highest() {
    return highest;
  }

  /** Where a number lies between the lowest (0) and the highest (1); in the middle if all agree. */
  double position(double value) {
    if (highest <= lowest) {
      return 0.5;
    }
    double from = shape.of(lowest);
    double to = shape.of(highest);
    return Math.clamp((shape.of(Math.clamp(value, lowest, highest)) - from) / (to - from), 0, 1);
  }

  /**
   * A number's colour, opaque; those beyond an end have the colour of the end. There are 256
   * colours at most.
   */
  public int color(double value) {
    double place = Math.rint(position(value) * FINEST) / FINEST * (sequence.size() - 1);
    int below = Math.min((int) place, sequence.size() - 2);
    return Argb.mix(sequence.get(below), sequence.get(below + 1), place - below);
  }

  /** The colours from the lowest number to the highest, evenly spread. */
  public List<Integer> sequence() {
    return sequence;
  }

  /** A number as it is written beside the scale. */
  public String text(double value) {
    return unit.text(value);
  }

  /** One to five round numbers from the lowest to the highest, for the key. */
  List<Double> ticks() {
    if (highest <= lowest) {
      return List.of(lowest);
    }
    List<Double> round = shape == Shape.LINEAR ? steps() : series();
    return round.isEmpty() ? List.of(lowest, highest) : round;
  }

  /** Multiples of a round step. */
  private List<Double> steps() {
    double range = highest - lowest;
    double power = Math.pow(10, Math.floor(Math.log10(range / MOST_TICKS)));
    double step = 10 * power;
    for (double one : SERIES) {
      if (range / (one * power) <= MOST_TICKS) {
        step = one * power;
        break;
      }
    }
    if (unit == Unit.COUNT) {
      step = Math.max(1, step);
    }
    List<Double> values = new ArrayList<>();
    for (double many = Math.ceil(lowest / step - 1e-9); many * step <= highest; many++) {
      values.add(clean(many * step, step));
    }
    return values;
  }

  /** 1, 2 and 5 times powers of ten, as far as they do not crowd. */
  private List<Double> series() {
    List<Double> values = new ArrayList<>();
    double gap = 1.0 / MOST_TICKS;
    double last = -1;
    if (lowest == 0) {
      values.add(0.0);
      last = 0;
    }
    int first = (int) Math.floor(Math.log10(lowest > 0 ? lowest : highest * 1e-4));
    for (int power = first; power <= Math.log10(highest); power++) {
      for (double one : SERIES) {
        double value = clean(one * Math.pow(10, power), Math.pow(10, power));
        boolean shown = value >= lowest && value <= highest;
        boolean wanted = unit != Unit.COUNT || value == Math.rint(value);
        if (shown && wanted && position(value) >= last + gap) {
          values.add(value);
          last = position(value);
        }
      }
    }
    return values;
  }

  /** Without the dust that multiplying leaves behind the last digit. */
  private static double clean(double value, double step) {
    int digits = (int) Math.max(0, 1 - Math.floor(Math.log10(step)));
    return digits > 300
        ? value
        : java.math.BigDecimal.valueOf(value)
            .setScale(digits, java.math.RoundingMode.HALF_EVEN)
            .doubleValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColorScale that
        && shape == that.shape
        && lowest == that.lowest
        && highest == that.highest
        && unit == that.unit
        && sequence.equals(that.sequence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, lowest, highest, unit, sequence);
  }
}
