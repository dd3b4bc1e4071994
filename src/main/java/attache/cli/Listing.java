package attache.cli;

import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.tables.Cell;
import attache.tables.Column;
import attache.tables.Table;
import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command finds, row by row, whatever it is written as.
 *
 * @param columns what the columns are called in CSV and JSON
 * @param content gives the rows; each time it is asked the same ones
 * @param inWords gives them for papers and people: with names for ids, and words for keys
 */
record Listing(List<String> columns, Content content, Content inWords) {
  private static final int DECIMALS = 3;

  /** What the name of a column ends in if it tells something of what stands before. */
  private static final List<String> OF = List.of("rank", "a", "b", "expected", "z", "p");

  /** What gives the rows. */
  @FunctionalInterface
  interface Content {
    void addTo(Sink rows) throws IOException;
  }

  /** What takes them. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a row.
     *
     * @param cells as many as there are columns: texts, truths, whole numbers or doubles, NaN where
     *     undefined
     */
    void add(List<?> cells) throws IOException;
  }

  Listing {
    columns = List.copyOf(columns);
  }

  /** A listing that is written alike for programs and people. */
  Listing(List<String> columns, Content content) {
    this(columns, content, content);
  }

  /** A listing of one row. */
  static Listing one(Map<String, Object> cells) {
    return new Listing(List.copyOf(cells.keySet()), rows -> rows.add(List.copyOf(cells.values())));
  }

  /** The table for a paper or a spreadsheet, with all rows in memory. */
  Table table(String title, List<String> notes) throws IOException {
    List<List<?>> rows = new ArrayList<>();
    inWords.addTo(rows::add);
    List<Column> all = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      all.add(column(column, rows));
    }
    return new Table(title, notes, rows.size(), all);
  }

  private Column column(int column, List<List<?>> rows) {
    Column.Kind kind = Column.Kind.NUMBER;
    int decimals = 0;
    for (List<?> row : rows) {
      Object value = row.get(column);
      if (value instanceof Boolean && kind != Column.Kind.TEXT) {
        kind = Column.Kind.TRUTH;
      } else if (value instanceof String text && !text.isEmpty()) {
        kind = Column.Kind.TEXT;
      } else if (value instanceof Double number && !number.isNaN()) {
        decimals = Math.max(decimals, decimals(number));
      }
    }
    String called = columns.get(column);
    // Where there is a name, too, the account itself is its id.
    boolean isId = called.startsWith("account") && columns.contains("label");
    return new Column(
        head(isId ? called.replace("account", "id") : called),
        kind,
        kind == Column.Kind.TEXT ? -1 : decimals,
        row -> cell(rows.get(row).get(column)));
  }

  /** A rank or its middle between two has no more than one decimal; all else is rounded. */
  private static int decimals(double number) {
    return Csv.isWhole(number) ? 0 : Csv.isWhole(2 * number) ? 1 : DECIMALS;
  }

  private static Cell cell(Object value) {
    return switch (value) {
      case Boolean truth -> new Cell.Truth(truth);
      case Number number -> new Cell.Figure(number.doubleValue());
      default -> value.toString().isEmpty() ? Cell.EMPTY : new Cell.Text(value.toString());
    };
  }

  /**
   * What people call a column: "in_degree_rank" is "In-degree rank"; without a name of its own, it
   * is the column's with blanks.
   */
  private static String head(String column) {
    if (Messages.has("cli.head." + column)) {
      return Messages.text("cli.head." + column);
    }
    return Measures.get(column)
        .map(measure -> MeasureText.name(measure, true))
        .or(() -> headOf(column))
        .orElseGet(
            () -> Character.toUpperCase(column.charAt(0)) + column.substring(1).replace('_', ' '));
  }

  private static Optional<String> headOf(String column) {
    return OF.stream()
        .filter(end -> column.endsWith("_" + end))
        .findFirst()
        .map(
            end ->
                Messages.text(
                    "cli.head.of." + end,
                    head(column.substring(0, column.length() - end.length() - 1))));
  }
}
