package attache.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are written in a picture: three significant digits, whole numbers in full. */
final class Numerals {
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Numerals() {}

  static String text(double number) {
    DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    if (number != 0 && (Math.abs(number) < 1e-4 || Math.abs(number) >= 1e9)) {
      return new DecimalFormat("0.##E0", english).format(number);
    }
    if (number == Math.rint(number)) {
      return new DecimalFormat("#,##0", english).format(number);
    }
    BigDecimal rounded = new BigDecimal(number).round(THREE_DIGITS);
    return new DecimalFormat("#,##0.#######", english).format(rounded);
  }

  /** A share as whole percent; what is there but rounds to nothing is told as less than one. */
  static String percent(double share) {
    return share > 0 && share < 0.01 ? "< 1 %" : Math.round(100 * share) + " %";
  }
}
