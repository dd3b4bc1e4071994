package attache.tables;

import attache.work.Progress;
import java.io.IOException;
import java.util.List;

/** Writes a table as values with a separator between them, one row a line. */
final class SeparatedText {
  private SeparatedText() {}

  static void write(Table table, char separator, Appendable out, Progress progress)
      throws IOException {
    List<Column> columns = table.columns();
    for (int column = 0; column < columns.size(); column++) {
      separate(out, separator, column);
      out.append(text(columns.get(column).header(), separator));
    }
    out.append('\n');
    for (int row = 0; row < table.rowCount(); row++) {
      TableFiles.report(progress, row, table);
      for (int column = 0; column < columns.size(); column++) {
        separate(out, separator, column);
        out.append(cell(columns.get(column).cell(row), separator));
      }
      out.append('\n');
    }
  }

  private static void separate(Appendable out, char separator, int column) throws IOException {
    if (column > 0) {
      out.append(separator);
    }
  }

  private static String cell(Cell cell, char separator) {
    return switch (cell) {
      case Cell.Text text -> text(text.value(), separator);
      case Cell.Figure number -> Numerals.exact(number.value());
      case Cell.Truth truth -> Boolean.toString(truth.value());
      case Cell.Empty empty -> "";
    };
  }

  /** An empty text is quoted, so that it does not look like a missing one. */
  private static String text(String raw, char separator) {
    String text = FormulaGuard.guarded(raw).replace('\0', '\uFFFD');
    boolean plain =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
            && text.charAt(0) != '#';
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
