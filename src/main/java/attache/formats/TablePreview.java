package attache.formats;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first rows of a table and how it is or would be read.
 *
 * @param format the format as people call it; empty if it was not recognised
 * @param encoding the character encoding as people call it
 * @param reading how the table is read; incomplete if its rows do not look like ties
 * @param names what the columns are called, all different
 * @param rows the first rows after the header, at most {@link #ROWS}, with names of accounts as
 *     they are meant
 * @param sheets the sheets of a workbook that hold a table; none if the file is a text
 */
public record TablePreview(
    String format,
    String encoding,
    TableReading reading,
    List<String> names,
    List<Row> rows,
    List<SheetPreview> sheets)
    implements FilePreview {
  /** How many rows are shown at most. */
  public static final int ROWS = 100;

  /**
   * A row.
   *
   * @param line the line where it begins
   * @param cells its values; rows need not have equally many
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The value in a column; empty if the row is too short. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * A sheet that can be chosen, or several that are read together.
   *
   * @param name what people call it
   * @param reading how its ties would be read if it were chosen; incomplete if it is a matrix
   */
  public record SheetPreview(String name, TableReading reading) {
    /** Whether this is one sheet, which may also be one of accounts. */
    public boolean isOne() {
      return reading.sheets().map(sheets -> sheets.further().isEmpty()).orElse(true);
    }
  }

  public TablePreview {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /**
   * The beginning of a table, read as the user says.
   *
   * @param progress able to end it; a workbook is unpacked for it
   * @throws IOException if the file cannot be got at
   */
  public static TablePreview of(Path file, String format, TableReading reading, Progress progress)
      throws IOException {
    if (reading.sheets().isPresent()) {
      return WorkbookPreview.of(file, reading, progress);
    }
    Content text = Content.beginningOf(file, reading.encoding());
    Content content = reading.delimiter() == '\t' ? text.parted() : text;
    return TableDialect.with(
            reading.delimiter(),
            reading.firstLine(),
            reading.corrections(),
            content.head(),
            content.headIsAll())
        .map(
            dialect ->
                of(
                    content.encodingName(),
                    format,
                    dialect,
                    EdgeTableReader.completed(
                        reading, dialect, TableComments.of(content.head()), content),
                    List.of()))
        .orElseGet(
            () ->
                new TablePreview(
                    format, content.encodingName(), reading, List.of(), List.of(), List.of()));
  }

  /** The beginning of a table as it is detected. */
  static TablePreview of(Content text, String format) {
    Content content = text.parted();
    TableDialect dialect =
        content
            .table()
            .or(() -> TableDialect.with(',', 1, content.head(), content.headIsAll()))
            .orElseThrow();
    TableComments comments = TableComments.of(content.head());
    TableReading detected =
        TableReading.detected(CharacterSet.DETECTED, dialect, EdgeTablePlan.of(dialect, comments));
    return of(
        content.encodingName(),
        format,
        dialect,
        EdgeTableReader.looksLikeTies(dialect, comments, content)
            ? detected
            : detected.withoutRoles(),
        List.of());
  }

  /** The cells of a row with the names that are meant in the place of those at its ends. */
  private static List<String> corrected(List<String> row, TableReading reading) {
    List<String> cells = new ArrayList<>(row);
    for (ColumnRole end : List.of(ColumnRole.SOURCE, ColumnRole.TARGET)) {
      int column = reading.column(end);
      if (column >= 0 && column < cells.size()) {
        cells.set(column, reading.corrections().meant(cells.get(column)));
      }
    }
    return cells;
  }

  /** The beginning of a table whose first rows are known. */
  static TablePreview of(
      String encoding,
      String format,
      TableDialect dialect,
      TableReading reading,
      List<SheetPreview> sheets) {
    List<List<String>> rows = dialect.rows();
    int width = Math.min(Limits.COLUMNS, Math.max(dialect.width(), rows.getFirst().size()));
    List<String> first = reading.header() ? TableHeader.first(rows) : Collections.emptyList();
    int skipped = reading.header() ? 1 : 0;
    return new TablePreview(
        format,
        encoding,
        reading,
        TableHeader.names(first, width),
        IntStream.range(skipped, Math.min(rows.size(), ROWS + skipped))
            .mapToObj(row -> new Row(dialect.lines().get(row), corrected(rows.get(row), reading)))
            .toList(),
        sheets);
  }
}
