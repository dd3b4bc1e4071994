package attache.drawing;

import attache.measures.Chance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How numbers are written in a picture: three significant digits, whole numbers in full; ranks and
 * changes of ranks the same way in the tables of a figure and on the screen.
 */
public final class Numerals {
  /** What chance alone gives more often than this is told as what chance gives. */
  public static final double CHANCE = 0.05;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Numerals() {}

  static String text(double number) {
    DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    if (number != 0 && (Math.abs(number) < 1e-4 || Math.abs(number) >= 1e9)) {
      return minus(new DecimalFormat("0.##E0", english).format(number));
    }
    if (number == Math.rint(number)) {
      return minus(new DecimalFormat("#,##0", english).format(number));
    }
    BigDecimal rounded = new BigDecimal(number).round(THREE_DIGITS);
    return minus(new DecimalFormat("#,##0.#######", english).format(rounded));
  }

  /** A hyphen is shorter than the figures that a minus belongs to. */
  private static String minus(String text) {
    return text.replace('-', '−');
  }

  /** A rank or a count, with one decimal where it needs one; a dash if there is none. */
  public static String plain(double value) {
    return Double.isNaN(value) ? "–" : format("0.#", value);
  }

  /** With one decimal always, so that the points of a column stand below each other. */
  public static String tenths(double value) {
    return Double.isNaN(value) ? "–" : format("0.0", value);
  }

  /** A change as {@link #plain} writes its amount, with its sign, a true minus. */
  public static String signed(double value) {
    return signed(value, plain(Math.abs(value)));
  }

  /** A change as {@link #tenths} writes its amount, with its sign, a true minus. */
  public static String signedTenths(double value) {
    return signed(value, tenths(Math.abs(value)));
  }

  private static String signed(double value, String amount) {
    return switch (amount) {
      case "0", "0.0", "–" -> amount;
      default -> (value > 0 ? "+" : "−") + amount;
    };
  }

  /** Two decimals. */
  static String hundredths(double value) {
    return format("0.00", value);
  }

  /** A chance as people write it. */
  public static String p(Chance chance) {
    return chance.p() < 0.001 ? "p < 0.001" : "p = " + format("0.0##", chance.p());
  }

  private static String format(String pattern, double value) {
    return minus(
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value));
  }

  /** A share as whole percent; what is there but rounds to nothing is told as less than one. */
  static String percent(double share) {
    return share > 0 && share < 0.01 ? "< 1 %" : Math.round(100 * share) + " %";
  }
}
