package attache.formats;

import java.util.List;
import java.util.stream.IntStream;

/** One row of a table of accounts, and where it and its cells stand. */
final class AccountRow {
  private final int line;
  private final List<String> cells;
  private final int[] columns;

  AccountRow(TableRows text) {
    line = text.line();
    cells = IntStream.range(0, text.size()).mapToObj(text::field).toList();
    columns = IntStream.range(0, text.size()).map(text::column).toArray();
  }

  int line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }

  /** A cell; empty if the row lacks it. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The column of the file in which a cell begins; 0 if the row lacks it. */
  int column(int cell) {
    return cell >= 0 && cell < columns.length ? columns[cell] : 0;
  }
}
