package attache.measures;

import attache.measures.Measure.Scale;
import attache.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** How measures and their numbers are put into words and figures, the same wherever they stand. */
public final class MeasureText {
  /** A number and its unit stay on one line. */
  private static final String PER_CENT = "\u00a0%";

  private static final double SMALLEST_PER_CENT = 0.0001;

  /** Decimals that a number of a column has at most. */
  private static final int MOST_DECIMALS = 4;

  private static final int PRECISE = 6;

  /** Copied by each format that uses them. */
  private static final DecimalFormatSymbols SYMBOLS =
      DecimalFormatSymbols.getInstance(Locale.ENGLISH);

  private MeasureText() {}

  /**
   * What people call a measure, such as "In-degree".
   *
   * @param directed whether ties have a direction; where they have none, it is the "Degree"
   */
  public static String name(Measure measure, boolean directed) {
    return text(measure.key(), "name", directed);
  }

  /** What people call the measure of a key, which stands for itself if there is none. */
  public static String name(String key, boolean directed) {
    return Measures.get(key).map(measure -> name(measure, directed)).orElse(key);
  }

  /**
   * What a measure counts, in a few words, for a column head: "followed by how many peers".
   *
   * @param directed whether ties have a direction
   */
  public static String brief(Measure measure, boolean directed) {
    return text(measure.key(), "short", directed);
  }

  /**
   * What a measure means, exactly, for someone who never heard of it; some sentences.
   *
   * @param directed whether ties have a direction
   */
  public static String definition(Measure measure, boolean directed) {
    return text(measure.key(), "definition", directed);
  }

  /**
   * A measure's formula in one line of plain characters.
   *
   * @param directed whether ties have a direction
   */
  public static String formula(Measure measure, boolean directed) {
    return text(measure.key(), "formula", directed);
  }

  /** A text on a measure; of few of them, other words are right where ties have no direction. */
  private static String text(String measure, String part, boolean directed) {
    String key = "measures." + measure + "." + part;
    String other = key + ".undirected";
    return Messages.text(!directed && Messages.has(other) ? other : key);
  }

  /** Who defined a measure, and where. */
  public static String source(Measure measure) {
    return Messages.text("measures." + measure.key() + ".source");
  }

  /** An account's score as people read it: "123.4", "≈ 123.4" if it is estimated, "–" if none. */
  public static String value(Measure measure, Scores scores, int account) {
    return marked(value(measure, scores.value(account)), scores, account);
  }

  /** An account's score that is written already, marked as "≈ 123.4" if it is estimated. */
  public static String marked(String number, Scores scores, int account) {
    return scores.estimate().isPresent() && scores.isDefined(account)
        ? Messages.text("measures.estimate.value", number)
        : number;
  }

  /**
   * A number of a measure as people read it; "–" for NaN.
   *
   * @see #value(Scale, double)
   */
  public static String value(Measure measure, double value) {
    return value(measure.scale(), value);
  }

  /**
   * A number as people read it, rounded half up: a count "1,510"; pairs "123.4", small ones "0.07";
   * a share from 0 to 1 as "62 %", "4.1 %", "0.40 %", "0.032 %"; any other score to three digits,
   * "0.0123"; "–" for NaN.
   */
  public static String value(Scale scale, double value) {
    if (Double.isNaN(value)) {
      return Messages.text("measures.undefined");
    }
    return switch (scale) {
      case COUNT -> grouped(value, 0);
      case PAIRS -> pairs(value);
      case SHARE -> perCent(100 * value);
      case SCORE -> significant(value, 3);
    };
  }

  /** A number with six digits, for where fewer do not tell it from others. */
  public static String precise(Measure measure, double value) {
    if (!Double.isFinite(value) || measure.scale() == Scale.COUNT) {
      return value(measure, value);
    }
    return measure.scale() == Scale.SHARE
        ? significant(100 * value, PRECISE) + PER_CENT
        : significant(value, PRECISE);
  }

  /**
   * How the numbers of a column are written, all with the same number of decimals, so that they can
   * be compared at a glance: pairs with one; other scores with as many as give the smallest of them
   * three digits, at most four; integers with none. What would be written as nothing but zeros is
   * "< 0.0001". Counts and shares are written as alone.
   *
   * @param values the numbers of the column, NaN where undefined; any order
   * @see #value(Scale, double)
   */
  public static DoubleFunction<String> column(Scale scale, double[] values) {
    if (scale != Scale.PAIRS && scale != Scale.SCORE) {
      return value -> value(scale, value);
    }
    double[] sizes = Arrays.stream(values).map(Math::abs).filter(Double::isFinite).toArray();
    boolean integers = Arrays.stream(sizes).allMatch(size -> size == Math.rint(size));
    double least = Arrays.stream(sizes).filter(size -> size > 0).min().orElse(1);
    int decimals =
        integers
            ? 0
            : scale == Scale.PAIRS
                ? 1
                : Math.clamp(2 - (int) Math.floor(Math.log10(least)), 0, MOST_DECIMALS);
    double smallest = Math.pow(10, -decimals);
    return value ->
        !Double.isFinite(value) || Math.abs(value) >= smallest / 2 || value == 0
            ? written(scale, value, decimals)
            : (value < 0 ? "> −" : "< ") + grouped(smallest, decimals);
  }

  private static String written(Scale scale, double value, int decimals) {
    return Double.isFinite(value) ? grouped(value, decimals) : value(scale, value);
  }

  private static String pairs(double value) {
    double size = Math.abs(value);
    if (size == 0 || size >= 0.95) {
      return value == Math.rint(value) && size < 0.95 ? "0" : grouped(value, 1);
    }
    return significant(value, size >= 0.095 ? 2 : 1);
  }

  private static String perCent(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return "0" + PER_CENT;
    }
    if (size < SMALLEST_PER_CENT) {
      return "< " + significant(SMALLEST_PER_CENT, 1) + PER_CENT;
    }
    if (size >= 99.5 && size < 100) {
      // Almost all is not all.
      return grouped(Math.floor(value * 10) / 10, 1) + PER_CENT;
    }
    if (size >= 9.95) {
      return grouped(value, 0) + PER_CENT;
    }
    return (size >= 0.95 ? grouped(value, 1) : rounded(value, 2).toPlainString()) + PER_CENT;
  }

  private static String grouped(double value, int decimals) {
    DecimalFormat format =
        new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), SYMBOLS);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  private static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    return rounded(value, digits).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal rounded(double value, int digits) {
    MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
    BigDecimal number = BigDecimal.valueOf(value).round(context);
    // Zeros that say how exact it is.
    return number.setScale(digits - number.precision() + number.scale());
  }
}
