package attache.formats;

import attache.formats.XlsxWorkbook.Sheet;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet that holds a table.
 *
 * @param sheet the sheet
 * @param passedOver how many rows stand above its header
 * @param dialect how its first rows look, from the header on
 */
record XlsxTable(Sheet sheet, int passedOver, TableDialect dialect) {
  private static final int SAMPLE_ROWS = 500;

  /** Above the header of a table there may be a title and some remarks. */
  private static final int MOST_ABOVE = 5;

  private static final List<String> TIES =
      List.of("edge", "tie", "link", "arc", "follow", "relation", "kanten", "enlaces");

  private static final List<String> UNDIRECTED = List.of("Graph Type", "Undirected");

  /** What goes through the rows of a sheet. */
  @FunctionalInterface
  interface Reading<T> {
    T of(TableRows rows) throws IOException, UnreadableException;
  }

  /** Rows of a sheet that are not empty, their lines, and how many such rows stand above them. */
  private record Sample(int passedOver, List<List<String>> rows, List<Integer> lines) {
    TableDialect from(int row) {
      return dialect(rows.subList(row, rows.size()), lines.subList(row, lines.size()));
    }
  }

  /** The table that a sheet holds; empty if the sheet is empty. */
  static Optional<XlsxTable> of(XlsxWorkbook workbook, Sheet sheet)
      throws IOException, UnreadableException {
    Sample sample = sample(workbook, sheet, 1);
    List<List<String>> rows = sample.rows();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    for (int above = 0; above < Math.min(MOST_ABOVE, rows.size()); above++) {
      if (EdgeColumns.told(rows.get(above), rows.subList(above + 1, rows.size())).isPresent()) {
        return Optional.of(new XlsxTable(sheet, above, sample.from(above)));
      }
    }
    for (int above = 1; above < Math.min(MOST_ABOVE, rows.size() - 1); above++) {
      // A heading spans several columns: fewer cells of its row are filled than of the header.
      TableDialect below = sample.from(above);
      int slips = Math.max(1, below.rows().size() / 20);
      if (filled(rows.get(above - 1)) < filled(rows.get(above))
          && (AccountsTable.looksLike(below, slips) || matrix(below).isPresent())) {
        return Optional.of(new XlsxTable(sheet, above, below));
      }
    }
    return Optional.of(new XlsxTable(sheet, 0, sample.from(0)));
  }

  /**
   * The table that a sheet holds from a row on; empty if there is none.
   *
   * @param firstLine the number of that row, from 1
   */
  static Optional<XlsxTable> of(XlsxWorkbook workbook, Sheet sheet, int firstLine)
      throws IOException, UnreadableException {
    Sample sample = sample(workbook, sheet, firstLine);
    return sample.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(new XlsxTable(sheet, sample.passedOver(), sample.from(0)));
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static TableDialect dialect(List<List<String>> rows, List<Integer> lines) {
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> even = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      while (cells.size() < width) {
        cells.add("");
      }
      even.add(List.copyOf(cells));
    }
    return new TableDialect(',', width, 1, List.copyOf(even), List.copyOf(lines), 1);
  }

  private static Sample sample(XlsxWorkbook workbook, Sheet sheet, int firstLine)
      throws IOException, UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    return read(
        workbook,
        sheet,
        0,
        Optional.empty(),
        Progress.NONE,
        text -> {
          int above = 0;
          while (rows.size() < SAMPLE_ROWS && text.next()) {
            if (text.line() < firstLine) {
              above++;
              continue;
            }
            List<String> row = new ArrayList<>(text.size());
            for (int field = 0; field < text.size(); field++) {
              row.add(text.field(field));
            }
            rows.add(row);
            lines.add(text.line());
          }
          return new Sample(above, rows, lines);
        });
  }

  /**
   * How the table is read unless the user says otherwise: a matrix without any roles, else the two
   * ends of a tie are those whose names tell, or the first two columns.
   */
  TableReading reading() {
    TableReading ties =
        TableReading.detected(
                CharacterSet.DETECTED, dialect, EdgeTablePlan.of(dialect, TableComments.NONE))
            .beginningIn(dialect.lines().getFirst())
            .withSheets(new SheetChoice(sheet.name(), Optional.empty()));
    return isMatrix() ? ties.withoutRoles() : ties;
  }

  /** The same reading with header and roles detected, if it gives no roles. */
  TableReading completed(TableReading chosen) {
    TableReading ties = chosen.completed(dialect, TableComments.NONE);
    return chosen.roles().isEmpty() && isMatrix() ? ties.withoutRoles() : ties;
  }

  /** Goes through the rows from the header on. */
  <T> T read(XlsxWorkbook workbook, Progress progress, Reading<T> reading)
      throws IOException, UnreadableException {
    return read(workbook, merges(workbook), progress, reading);
  }

  /**
   * Goes through the rows from the header on.
   *
   * @param merges the merged cells of the sheet, as {@link #merges} finds them
   */
  <T> T read(
      XlsxWorkbook workbook, Optional<XlsxMerges> merges, Progress progress, Reading<T> reading)
      throws IOException, UnreadableException {
    return read(workbook, sheet, passedOver, merges, progress, reading);
  }

  /** The cells that are merged with those below them, if some seem to be: if an end is missing. */
  Optional<XlsxMerges> merges(XlsxWorkbook workbook) throws IOException, UnreadableException {
    EdgeTablePlan plan = EdgeTablePlan.of(dialect, TableComments.NONE);
    boolean gaps =
        dialect.width() > 1
            && dialect.rows().stream()
                .anyMatch(
                    row -> row.get(plan.source()).isEmpty() || row.get(plan.target()).isEmpty());
    return gaps
        ? Optional.of(
                workbook
                    .parts()
                    .read(sheet.part(), Progress.NONE, in -> XlsxMerges.of(XmlFile.cursor(in))))
            .filter(XlsxMerges::any)
        : Optional.empty();
  }

  private static <T> T read(
      XlsxWorkbook workbook,
      Sheet sheet,
      int passedOver,
      Optional<XlsxMerges> merges,
      Progress progress,
      Reading<T> reading)
      throws IOException, UnreadableException {
    return workbook
        .parts()
        .read(
            sheet.part(),
            progress,
            in -> {
              XmlCursor xml = XmlFile.cursor(in);
              return reading.of(new XlsxRows(xml, workbook, passedOver, merges));
            });
  }

  /** The table that holds the ties: by its header, else by its shape. */
  static Optional<XlsxTable> ties(List<XlsxTable> tables) {
    Optional<XlsxTable> named =
        tables.stream()
            .filter(table -> table.dialect().namesEnds())
            .min(
                java.util.Comparator.comparing(
                    table -> !TIES.stream().anyMatch(table.lowerName()::contains)));
    if (named.isPresent()) {
      return named;
    }
    Optional<XlsxTable> matrix = tables.stream().filter(XlsxTable::isMatrix).findFirst();
    if (matrix.isPresent()) {
      return matrix;
    }
    return tables.stream()
        .filter(table -> table.dialect().width() >= 2 && table.dialect().width() <= 4)
        .filter(table -> !AccountsTable.looksLike(table.dialect()))
        .findFirst();
  }

  /** The accounts that it lists, one a row. */
  AccountsTable accounts(XlsxWorkbook workbook, Content content)
      throws IOException, UnreadableException {
    return read(
        workbook,
        Progress.NONE,
        text -> AccountsTable.ofSheet(text, sheet.name(), dialect.width(), content.size()));
  }

  /** Whether this is NodeXL's sheet of metrics and says that ties have no direction. */
  boolean saysUndirected() {
    return dialect.rows().stream()
        .anyMatch(row -> row.size() > 1 && row.subList(0, 2).equals(UNDIRECTED));
  }

  private String lowerName() {
    return sheet.name().toLowerCase(Locale.ROOT);
  }

  boolean mayHoldAccounts() {
    return !dialect.namesEnds() && dialect.rows().size() > 1;
  }

  /** Whether the sheet is an adjacency matrix. */
  boolean isMatrix() {
    return matrix().isPresent();
  }

  /** The matrix with names for rows and columns that the sheet is; empty if it is none. */
  Optional<MatrixTable> matrix() {
    return matrix(dialect);
  }

  private static Optional<MatrixTable> matrix(TableDialect dialect) {
    return MatrixTable.of(dialect, dialect.rows().size() < SAMPLE_ROWS)
        .filter(matrix -> matrix.header() && matrix.rowNames());
  }
}
