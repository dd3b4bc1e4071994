package attache.cli;

import attache.measures.Scores;
import attache.network.FollowNetwork;
import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;

/**
 * Scores as CSV: comma, UTF-8, one line feed a row. A cell is quoted where it must be (RFC 4180).
 * Numbers are exact: the shortest digits that read back as the same double, whole numbers without a
 * point. An undefined score is an empty cell.
 */
final class ScoresCsv {
  /** Up to here every whole number has its own double. */
  private static final double EXACT = 1L << 53;

  private final Appendable out;
  private final boolean withFile;

  /**
   * Writes to {@code out}.
   *
   * @param withFile whether a last column names the file of each row
   */
  ScoresCsv(Appendable out, boolean withFile) {
    this.out = out;
    this.withFile = withFile;
  }

  /** Writes the row of column names. */
  void header(List<String> measures) throws IOException {
    out.append("account");
    for (String measure : measures) {
      out.append(',').append(measure);
    }
    out.append(withFile ? ",file\n" : "\n");
  }

  /** Writes a row an account, in the order of the network. */
  void rows(String file, FollowNetwork network, SequencedMap<String, Scores> scores)
      throws IOException {
    for (int account = 0; account < network.accountCount(); account++) {
      out.append(cell(network.id(account)));
      for (Scores column : scores.sequencedValues()) {
        out.append(',').append(number(column.value(account)));
      }
      if (withFile) {
        out.append(',').append(cell(file));
      }
      out.append('\n');
    }
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) <= EXACT;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static String cell(String text) {
    boolean plain =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
