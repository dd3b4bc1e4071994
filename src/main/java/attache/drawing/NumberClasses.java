package attache.drawing;

import attache.network.NumberColumn;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Cuts a number attribute into classes of about equally many accounts; equal numbers are never
 * parted, so there may be fewer classes than asked for.
 */
final class NumberClasses {
  private final double[] lowest;
  private final double[] highest;

  private NumberClasses(double[] lowest, double[] highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Classes of the values that are there; at least one of them must be. */
  static NumberClasses of(NumberColumn column, int wanted) {
    double[] sorted =
        IntStream.range(0, column.size())
            .filter(row -> !column.isMissing(row))
            .mapToDouble(column::value)
            .sorted()
            .toArray();
    double[] starts =
        IntStream.range(0, wanted)
            .mapToDouble(one -> sorted[(int) ((long) one * sorted.length / wanted)])
            .distinct()
            .toArray();
    double[] ends = new double[starts.length];
    for (double value : sorted) {
      ends[classOf(starts, value)] = value;
    }
    return new NumberClasses(starts, ends);
  }

  private static int classOf(double[] starts, double value) {
    int found = Arrays.binarySearch(starts, value);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  int count() {
    return lowest.length;
  }

  int classOf(double value) {
    return classOf(lowest, value);
  }

  /** The lowest and the highest number that occur in a class. */
  String name(int one) {
    String from = Numerals.text(lowest[one]);
    String to = Numerals.text(highest[one]);
    return from.equals(to) ? from : from + " – " + to;
  }
}
