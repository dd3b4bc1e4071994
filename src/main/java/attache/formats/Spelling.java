package attache.formats;

import attache.network.ListColumn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a value is by how it is written, in formats that do not say. */
final class Spelling {
  /** From here on a whole number might lose its last digits in a double; it is a name, then. */
  private static final double EXACT = 1L << 53;

  private static final int LONGEST_NUMBER = 40;
  private static final String BLANK_GROUPS = "[+-]?\\d{1,3}([ '’\\u00A0\\u202F]\\d{3})+";
  private static final Pattern COMMA_GROUPS =
      Pattern.compile("(" + BLANK_GROUPS + "|[+-]?\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
  private static final Pattern POINT_GROUPS =
      Pattern.compile(BLANK_GROUPS + "(,\\d+)?|[+-]?\\d{1,3}((\\.\\d{3})+,\\d+|(\\.\\d{3}){2,})");
  private static final Set<String> MISSING =
      Set.of("", "na", "n/a", "nan", "null", "none", "nil", "-", "?");

  private static final Set<String> FORMULA_ERRORS =
      Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!");

  private Spelling() {}

  /** The type of a value; text if it can be nothing else. */
  static ValueType type(String text) {
    if (isTruth(text)) {
      return ValueType.TRUTH;
    }
    if (isPlainNumber(text)) {
      return ValueType.NUMBER;
    }
    return isList(text) ? ValueType.LIST : ValueType.TEXT;
  }

  /** Whether a value stands for "not known" among numbers. Among texts NA may be Namibia. */
  static boolean missing(String text) {
    return text.length() <= 4 && MISSING.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a value is what a spreadsheet shows where a formula has no result. */
  static boolean isFormulaError(String text) {
    return text.startsWith("#") && FORMULA_ERRORS.contains(text);
  }

  static boolean isTruth(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  static boolean isTrue(String text) {
    String bare = text.strip();
    return bare.equalsIgnoreCase("true") || bare.equals("1") || bare.equalsIgnoreCase("yes");
  }

  /** Whether a value is a number that a double keeps, and not a code such as 007. */
  static boolean isPlainNumber(String text) {
    int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean leadingZero =
        text.length() > digits + 1
            && text.charAt(digits) == '0'
            && Character.isDigit(text.charAt(digits + 1));
    return !leadingZero && isNumber(text) && Math.abs(number(text)) < EXACT;
  }

  /** Whether a value is a finite number as programs write them, with a decimal point. */
  static boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return false;
    }
    int i = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int end = text.length();
    int start = i;
    i = digits(text, i);
    int count = i - start;
    if (i < end && text.charAt(i) == '.') {
      start = i + 1;
      i = digits(text, start);
      count += i - start;
    }
    if (count == 0) {
      return false;
    }
    if (i < end && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
        i++;
      }
      start = i;
      i = digits(text, start);
      if (i == start) {
        return false;
      }
    }
    return i == end && Double.isFinite(Double.parseDouble(text));
  }

  /** Whether a value is a number with a decimal comma. */
  static boolean isCommaNumber(String text) {
    int comma = text.indexOf(',');
    return comma >= 0
        && comma == text.lastIndexOf(',')
        && text.indexOf('.') < 0
        && isNumber(text.replace(',', '.'));
  }

  /**
   * Whether a value is a number whose thousands are set off: by commas, or by points before a
   * decimal comma; blanks and apostrophes do either way.
   */
  static boolean isGrouped(String text, boolean decimalComma) {
    return text.length() <= LONGEST_NUMBER
        && text.length() > 4
        && (decimalComma ? POINT_GROUPS : COMMA_GROUPS).matcher(text).matches();
  }

  /** The number that such a value is. */
  static double grouped(String text, boolean decimalComma) {
    String bare = text.replaceAll(decimalComma ? "[^0-9,+-]" : "[^0-9.+-]", "");
    return Double.parseDouble(bare.replace(',', '.'));
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The number that a value is, with decimal point or comma; NaN if it is none. */
  static double number(String text) {
    String bare = text.strip();
    if (isCommaNumber(bare)) {
      bare = bare.replace(',', '.');
    }
    try {
      return bare.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(bare);
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** Whether a value is several texts with our separator between them. */
  static boolean isList(String text) {
    if (text.indexOf(ListColumn.SEPARATOR.charAt(0)) < 0) {
      return false;
    }
    List<String> parts = parts(text);
    return parts.stream().noneMatch(part -> part.isEmpty() || !part.equals(part.strip()));
  }

  /** The texts of a list. */
  static List<String> parts(String text) {
    return List.of(text.split("\\" + ListColumn.SEPARATOR, -1));
  }
}
