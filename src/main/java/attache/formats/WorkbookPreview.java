package attache.formats;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the sheets of a workbook begin, and which of them are or would be read. */
final class WorkbookPreview {
  /** The parts of a workbook are XML, which is UTF-8 unless it says otherwise. */
  private static final String UTF_8 = "UTF-8";

  private WorkbookPreview() {}

  /** The workbook as it is detected; empty if it cannot be read or no sheet holds a table. */
  static Optional<TablePreview> of(Path file, Progress progress) throws IOException {
    Content content = Content.of(file, List.of(), progress.part(0, 0.5));
    try (XlsxWorkbook workbook = new XlsxWorkbook(content, progress.part(0.5, 1))) {
      List<XlsxTable> tables = XlsxReader.tables(workbook);
      if (tables.isEmpty()) {
        return Optional.empty();
      }
      Optional<XlsxTable> ties = XlsxTable.ties(tables);
      XlsxTable shown = ties.orElse(tables.getFirst());
      TableReading reading =
          ties.isPresent()
              ? SheetSeries.of(shown, tables).reading()
              : shown.reading().withoutRoles();
      return Optional.of(
          TablePreview.of(UTF_8, XlsxReader.NAME, shown.dialect(), reading, sheets(tables)));
    } catch (UnreadableException broken) {
      return Optional.empty();
    }
  }

  /** The workbook read as the user says; without rows if it can no longer be read so. */
  static TablePreview of(Path file, TableReading reading, Progress progress) throws IOException {
    Content content = Content.of(file, List.of(), progress.part(0, 0.5));
    List<TablePreview.SheetPreview> sheets = new ArrayList<>();
    try (XlsxWorkbook workbook = new XlsxWorkbook(content, progress.part(0.5, 1))) {
      sheets.addAll(sheets(XlsxReader.tables(workbook)));
      Optional<XlsxTable> ties =
          XlsxTable.of(
              workbook, workbook.sheet(reading.sheets().orElseThrow().ties()), reading.firstLine());
      if (ties.isPresent()) {
        TableDialect dialect = ties.get().dialect();
        return TablePreview.of(
            UTF_8, XlsxReader.NAME, dialect, ties.get().completed(reading), sheets);
      }
    } catch (UnreadableException broken) {
      // The reading that follows says what is wrong.
    }
    return new TablePreview(XlsxReader.NAME, UTF_8, reading, List.of(), List.of(), sheets);
  }

  private static List<TablePreview.SheetPreview> sheets(List<XlsxTable> tables) {
    List<TablePreview.SheetPreview> sheets = new ArrayList<>();
    XlsxTable.ties(tables)
        .map(ties -> SheetSeries.of(ties, tables))
        .filter(SheetSeries::isSeveral)
        .map(SheetSeries::reading)
        .ifPresent(
            reading ->
                sheets.add(
                    new TablePreview.SheetPreview(
                        reading.sheets().orElseThrow().called(), reading)));
    tables.forEach(
        table -> sheets.add(new TablePreview.SheetPreview(table.sheet().name(), table.reading())));
    return sheets;
  }
}
