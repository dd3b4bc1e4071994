package attache.tables;

import attache.work.Progress;
import java.io.IOException;

/** Writes a table in Markdown, with bars between the columns. */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>#|~";

  private MarkdownText() {}

  static void write(Table table, Appendable out, Progress progress) throws IOException {
    if (!table.title().isBlank()) {
      out.append("**").append(escaped(table.title())).append("**\n\n");
    }
    out.append('|');
    for (Column column : table.columns()) {
      out.append(' ').append(escaped(column.header())).append(" |");
    }
    out.append("\n|");
    for (Column column : table.columns()) {
      out.append(column.kind() == Column.Kind.NUMBER ? " ---: |" : " --- |");
    }
    out.append('\n');
    for (int row = 0; row < table.rowCount(); row++) {
      TableFiles.report(progress, row, table);
      out.append('|');
      for (Column column : table.columns()) {
        out.append(' ').append(cell(column, row)).append(" |");
      }
      out.append('\n');
    }
    for (String note : table.notes()) {
      out.append('\n').append(escaped(note)).append('\n');
    }
  }

  private static String cell(Column column, int row) {
    return switch (column.cell(row)) {
      case Cell.Text text -> escaped(text.value());
      case Cell.Figure number -> Numerals.rounded(number.value(), column.decimals());
      case Cell.Truth truth -> Boolean.toString(truth.value());
      case Cell.Empty empty -> "";
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replaceAll("\\R", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                escaped.append("<br>");
              } else if (c == '&') {
                escaped.append("&amp;");
              } else {
                if (SPECIAL.indexOf(c) >= 0) {
                  escaped.append('\\');
                }
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
