package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.Optional;

/** One reading of a matrix of the Matrix Market, whose entry in row u and column v is a tie u→v. */
final class MatrixMarketParse {
  /** What an id of the second kind begins with if rows and columns stand for two kinds. */
  private static final String SECOND_KIND = "b";

  private final TokenLine line;
  private final NetworkDraft draft;
  private final boolean array;
  private final boolean pattern;
  private final boolean complex;
  private final boolean symmetric;
  private final boolean skew;
  private long read;

  /**
   * @param array whether all cells are given, column after column, and not only those with ties
   * @param field what the cells are: real, double, integer, complex or pattern
   * @param symmetry general, symmetric, skew-symmetric or hermitian
   */
  MatrixMarketParse(
      TokenLine line, NetworkDraft draft, boolean array, String field, String symmetry) {
    this.line = line;
    this.draft = draft;
    this.array = array;
    pattern = field.equals("pattern");
    complex = field.equals("complex");
    skew = symmetry.equals("skew-symmetric");
    symmetric = symmetry.equals("symmetric") || symmetry.equals("hermitian");
  }

  /**
   * Reads the matrix.
   *
   * @param commented the numbers of rows, columns and entries, if they stand in a comment instead
   *     of the first line
   */
  void fill(Optional<String> commented) throws IOException, UnreadableException {
    int sizes = array ? 2 : 3;
    boolean any = commented.isPresent() || line.next();
    String[] words = commented.orElseGet(() -> line.rest(0)).split("\\s+", -1);
    long rows = NumberedAccounts.number(words, 0);
    long columns = NumberedAccounts.number(words, 1);
    long entries = array ? 0 : NumberedAccounts.number(words, 2);
    if (!any || words.length != sizes || rows < 0 || columns < 0 || entries < 0) {
      throw new UnreadableException(
          line.line(),
          line.column(0),
          line.rest(0),
          Messages.text("formats.mtx.sizes", sizes),
          Messages.text("formats.json.syntax.remedy"));
    }
    if (rows != columns && (symmetric || skew)) {
      throw new UnreadableException(
          line.line(),
          line.column(0),
          line.rest(0),
          Messages.text("formats.mtx.square", rows, columns),
          Messages.text("formats.json.syntax.remedy"));
    }
    int at = Math.max(1, line.line());
    NumberedAccounts from = new NumberedAccounts(draft, "", rows, at, line.column(0));
    NumberedAccounts to =
        rows == columns
            ? from
            : new NumberedAccounts(draft, SECOND_KIND, columns, at, line.column(1));
    if (rows != columns) {
      tellOfModes(from, to, at);
    }
    draft.state(!symmetric);
    TieCollector ties = draft.layer(Layer.FOLLOW, at);
    if (complex) {
      draft.findings().warn(1, 0, "complex", Messages.text("formats.mtx.complex"), "");
    }
    if (array) {
      readArray(from, to, ties, at);
    } else {
      readEntries(from, to, ties);
      NumberedAccounts.tellCount(draft, entries, read, at);
    }
  }

  private void tellOfModes(NumberedAccounts from, NumberedAccounts to, int at)
      throws UnreadableException {
    ColumnCollector modes = draft.column(Messages.text("formats.mode"), at);
    for (int number = 1; number <= from.count(); number++) {
      modes.put(from.get(number), ValueType.TEXT, "1");
    }
    for (int number = 1; number <= to.count(); number++) {
      modes.put(to.get(number), ValueType.TEXT, "2");
    }
    draft
        .findings()
        .warn(
            at,
            0,
            "",
            Messages.text("formats.twomode.dl", from.count(), to.count()),
            Messages.text("formats.twomode.remedy"));
  }

  private void readEntries(NumberedAccounts rows, NumberedAccounts columns, TieCollector ties)
      throws IOException, UnreadableException {
    int words = pattern ? 2 : complex ? 4 : 3;
    while (line.next()) {
      read++;
      if (line.size() != words) {
        draft.skip(
            line.line(),
            line.column(0),
            line.rest(0),
            Messages.text("formats.mtx.entry", line.size(), words),
            Messages.text("formats.pajek.tie.remedy"));
        continue;
      }
      int from = rows.at(line, 0);
      int to = from < 0 ? -1 : columns.at(line, 1);
      if (to >= 0) {
        tie(ties, from, to, pattern ? 1 : weight(2));
      }
    }
  }

  private double weight(int word) {
    return line.isOne(word) ? 1 : draft.weight(line.text(word), line.line(), line.column(word));
  }

  private void tie(TieCollector ties, int from, int to, double weight) {
    ties.tie(from, to, weight, !symmetric, line.line());
    if (skew && from != to) {
      ties.tie(to, from, -weight, true, line.line());
    }
  }

  /** Reads the cells column after column; of symmetric matrices those on and below the diagonal. */
  private void readArray(NumberedAccounts rows, NumberedAccounts columns, TieCollector ties, int at)
      throws IOException, UnreadableException {
    long wanted = cells(rows.count(), columns.count());
    long row = firstRow(1);
    int column = 1;
    int step = complex ? 2 : 1;
    while (line.next()) {
      for (int word = 0; word < line.size(); word += step) {
        read++;
        if (read > wanted) {
          continue;
        }
        if (!line.isZero(word)) {
          readCell(rows.get((int) row), columns.get(column), word, ties);
        }
        if (++row > rows.count()) {
          column++;
          row = firstRow(column);
        }
      }
    }
    if (read != wanted) {
      draft
          .findings()
          .warn(
              at,
              0,
              "",
              Messages.text("formats.mtx.cells", wanted, read),
              Messages.text("formats.numbered.ties.remedy"));
    }
  }

  private int firstRow(int column) {
    return symmetric ? column : skew ? column + 1 : 1;
  }

  private long cells(long rows, long columns) {
    return symmetric ? rows * (rows + 1) / 2 : skew ? rows * (rows - 1) / 2 : rows * columns;
  }

  private void readCell(int from, int to, int word, TieCollector ties) {
    String text = line.text(word);
    if (!Spelling.isNumber(text)) {
      draft.findings().skipCell(line.line(), line.column(word), text);
      return;
    }
    double weight = Double.parseDouble(text);
    if (weight != 0) {
      tie(ties, from, to, weight);
    }
  }
}
