package attache.formats;

import java.io.IOException;
import java.nio.file.Path;
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
 * @param rows the first rows after the header, at most {@link #ROWS}
 */
public record TablePreview(
    String format, String encoding, TableReading reading, List<String> names, List<Row> rows)
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

  public TablePreview {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /**
   * The beginning of a table, read as the user says.
   *
   * @throws IOException if the file cannot be got at
   */
  public static TablePreview of(Path file, String format, TableReading reading) throws IOException {
    Content content = Content.beginningOf(file, reading.encoding());
    return TableDialect.with(
            reading.delimiter(), reading.firstLine(), content.head(), content.headIsAll())
        .map(
            dialect ->
                of(
                    content,
                    format,
                    dialect,
                    reading.completed(dialect, TableComments.of(content.head()))))
        .orElseGet(
            () -> new TablePreview(format, content.encodingName(), reading, List.of(), List.of()));
  }

  /** The beginning of a table as it is detected. */
  static TablePreview of(Content content, String format) {
    TableDialect dialect =
        TableDialect.of(content.head(), content.headIsAll())
            .or(() -> TableDialect.with(',', 1, content.head(), content.headIsAll()))
            .orElseThrow();
    TableComments comments = TableComments.of(content.head());
    TableReading detected =
        TableReading.detected(CharacterSet.DETECTED, dialect, EdgeTablePlan.of(dialect, comments));
    boolean ties =
        dialect.namesEnds()
            || !comments.equals(TableComments.NONE)
            || (dialect.width() > 1
                && dialect.isRegular()
                && !AccountsTable.looksLike(dialect)
                && MatrixTable.of(dialect, content.headIsAll()).isEmpty()
                && AdjacencyTable.of(dialect, content).isEmpty());
    return of(content, format, dialect, ties ? detected : detected.withoutRoles());
  }

  private static TablePreview of(
      Content content, String format, TableDialect dialect, TableReading reading) {
    List<List<String>> rows = dialect.rows();
    int width = Math.min(Limits.COLUMNS, Math.max(dialect.width(), rows.getFirst().size()));
    List<String> first = reading.header() ? TableHeader.first(rows) : Collections.emptyList();
    int skipped = reading.header() ? 1 : 0;
    return new TablePreview(
        format,
        content.encodingName(),
        reading,
        TableHeader.names(first, width),
        IntStream.range(skipped, Math.min(rows.size(), ROWS + skipped))
            .mapToObj(row -> new Row(dialect.lines().get(row), rows.get(row)))
            .toList());
  }
}
