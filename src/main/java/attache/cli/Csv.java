package attache.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a table is written as CSV: comma, UTF-8, one line feed a row. A cell is quoted where it must
 * be (RFC 4180). Numbers are exact: the shortest digits that read back as the same double, whole
 * numbers without a point; an undefined one is an empty cell.
 */
final class Csv {
  /** Up to here every whole number has its own double. */
  private static final double EXACT = 1L << 53;

  private Csv() {}

  /** Writes a row of texts and numbers. */
  static void row(Appendable out, List<?> cells) throws IOException {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n")));
  }

  /** A cell of whatever it holds. */
  static String cell(Object value) {
    return value instanceof Double number ? number(number) : text(value.toString());
  }

  /** A number, or nothing if it is undefined. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return isWhole(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Whether a number can be written without a point. */
  static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= EXACT;
  }

  private static String text(String text) {
    boolean plain =
        text.equals(text.strip())
            && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
