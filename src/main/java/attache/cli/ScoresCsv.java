package attache.cli;

import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.tables.FormulaGuard;
import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;

/** Scores as CSV, written as {@link Csv} says. An undefined score is an empty cell. */
final class ScoresCsv {
  private final Appendable out;
  private final boolean withFile;
  private final boolean guarded;

  /**
   * Writes to {@code out}.
   *
   * @param guarded whether ids are guarded from being taken for formulas
   * @param withFile whether a last column names the file of each row
   */
  ScoresCsv(Appendable out, boolean withFile, boolean guarded) {
    this.out = out;
    this.guarded = guarded;
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
        out.append(',').append(Csv.number(column.value(account)));
      }
      if (withFile) {
        out.append(',').append(cell(file));
      }
      out.append('\n');
    }
  }

  /** An id; an empty one is quoted, so that it does not look like a missing one. */
  private String cell(String text) {
    return text.isEmpty() ? "\"\"" : Csv.cell(guarded ? FormulaGuard.guarded(text) : text);
  }
}
