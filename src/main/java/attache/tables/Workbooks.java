package attache.tables;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an Excel workbook, one sheet a table, and their notes on a last sheet. */
final class Workbooks {
  private static final int MOST_CHARACTERS = 32_767;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 6;
  private static final int MEASURED_ROWS = 500;
  private static final int FLUSHED_ROWS = 1_000;

  private Workbooks() {}

  static void write(List<Table> tables, OutputStream out, Progress progress) throws IOException {
    for (Table table : tables) {
      if (table.rowCount() >= Worksheet.MAX_ROWS || table.columns().size() > Worksheet.MAX_COLS) {
        throw new IOException(
            Messages.text("tables.xlsx.large", Worksheet.MAX_ROWS - 1, Worksheet.MAX_COLS));
      }
    }
    try (Workbook workbook = new Workbook(out, "Attache", null)) {
      for (int i = 0; i < tables.size(); i++) {
        double part = 1.0 / tables.size();
        writeSheet(workbook, tables.get(i), progress.part(i * part, (i + 1) * part));
      }
      writeNotes(workbook, tables);
    }
  }

  private static void writeSheet(Workbook workbook, Table table, Progress progress)
      throws IOException {
    String name = table.title().isBlank() ? Messages.text("tables.sheet") : table.title();
    try (Worksheet sheet = workbook.newWorksheet(sheetName(name))) {
      sheet.freezePane(0, 1);
      List<Column> columns = table.columns();
      for (int column = 0; column < columns.size(); column++) {
        sheet.width(column, width(columns.get(column), table.rowCount()));
        sheet.value(0, column, text(columns.get(column).header()));
        sheet.style(0, column).bold().set();
      }
      for (int row = 0; row < table.rowCount(); row++) {
        TableFiles.report(progress, row, table);
        for (int column = 0; column < columns.size(); column++) {
          writeCell(sheet, row, column, columns.get(column));
        }
        if (row % FLUSHED_ROWS == FLUSHED_ROWS - 1) {
          sheet.flush();
        }
      }
    }
  }

  private static void writeCell(Worksheet sheet, int row, int at, Column column)
      throws IOException {
    switch (column.cell(row)) {
      case Cell.Text text -> sheet.value(row + 1, at, text(text.value()));
      case Cell.Truth truth -> sheet.value(row + 1, at, truth.value());
      case Cell.Empty empty -> {}
      case Cell.Figure number -> {
        double value = number.value();
        if (Double.isFinite(value)) {
          sheet.value(
              row + 1, at, Numerals.isWhole(value) ? (Number) (long) value : (Number) value);
          if (column.decimals() >= 0) {
            String zeros = "0".repeat(column.decimals());
            sheet.style(row + 1, at).format(zeros.isEmpty() ? "0" : "0." + zeros).set();
          }
        } else if (!Double.isNaN(value)) {
          // A cell has no place for an infinite number.
          sheet.value(row + 1, at, Double.toString(value));
        }
      }
    }
  }

  private static String text(String raw) throws IOException {
    String text = WorkbookText.encoded(FormulaGuard.guarded(raw));
    if (text.length() > MOST_CHARACTERS) {
      throw new IOException(
          Messages.text("tables.xlsx.text", MOST_CHARACTERS, text.substring(0, 40)));
    }
    return text;
  }

  private static void writeNotes(Workbook workbook, List<Table> tables) throws IOException {
    if (tables.stream().allMatch(table -> table.notes().isEmpty())) {
      return;
    }
    try (Worksheet sheet = workbook.newWorksheet(Messages.text("tables.notes"))) {
      sheet.width(0, WIDEST * 2.0);
      int row = 0;
      for (Table table : tables) {
        if (!table.notes().isEmpty()) {
          sheet.value(row, 0, text(table.title()));
          sheet.style(row++, 0).bold().set();
          for (String note : table.notes()) {
            sheet.value(row, 0, text(note));
            sheet.style(row++, 0).wrapText(true).set();
          }
        }
      }
    }
  }

  /** What a sheet may be called: no control characters, no apostrophe at its ends. */
  private static String sheetName(String title) {
    String name = title.replaceAll("\\p{Cntrl}|^'+|'+$|\\p{Cs}", " ").strip();
    String cut = name.length() > 31 ? name.substring(0, 30).strip() + "…" : name;
    return cut.isEmpty() ? Messages.text("tables.sheet") : cut;
  }

  private static double width(Column column, int rows) {
    int longest = column.header().length();
    for (int row = 0; row < Math.min(rows, MEASURED_ROWS); row++) {
      longest =
          Math.max(
              longest,
              switch (column.cell(row)) {
                case Cell.Text text -> text.value().length();
                case Cell.Figure number ->
                    Numerals.rounded(number.value(), column.decimals()).length();
                case Cell.Truth truth -> 5;
                case Cell.Empty empty -> 0;
              });
    }
    return Math.clamp(longest + 2L, NARROWEST, WIDEST);
  }
}
