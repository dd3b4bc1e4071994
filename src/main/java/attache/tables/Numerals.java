package attache.tables;

import java.util.Locale;

/** How numbers are written in tables. */
final class Numerals {
  /** Up to here every whole number has its own double. */
  private static final double EXACT = 1L << 53;

  private Numerals() {}

  /**
   * The shortest digits that read back as the same double, whole numbers without a point; nothing
   * for NaN.
   */
  static String exact(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return isWhole(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Whether a long keeps a number: minus zero would lose its sign. */
  static boolean isWhole(double value) {
    return value == Math.rint(value)
        && Math.abs(value) <= EXACT
        && Double.doubleToLongBits(value) != Double.doubleToLongBits(-0.0);
  }

  /** A number for the eye, with so many decimals; all digits if that is -1. */
  static String rounded(double value, int decimals) {
    return decimals < 0 || !Double.isFinite(value)
        ? exact(value)
        : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
