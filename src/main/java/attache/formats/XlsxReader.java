package attache.formats;

import attache.formats.XlsxWorkbook.Sheet;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Excel workbooks: a sheet of ties and, if there is one, a sheet of accounts; or an adjacency
 * matrix. NodeXL's workbooks have a row of headings above the header.
 */
final class XlsxReader implements NetworkReader {
  /** The format as people call it. */
  static final String NAME = "Excel";

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public boolean recognises(Content content) {
    byte[] head = content.headBytes();
    boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    String text = zip ? new String(head, StandardCharsets.ISO_8859_1) : "";
    return zip
        && (content.named(".xlsx", ".xlsm") || text.contains("xl/"))
        && !text.contains("xl/workbook.bin");
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    try (XlsxWorkbook workbook = new XlsxWorkbook(content, progress.part(0, 0.2))) {
      List<XlsxTable> tables = tables(workbook);
      Optional<XlsxTable> ties = XlsxTable.ties(tables);
      if (ties.isEmpty()) {
        return withoutTies(workbook, tables, content, findings);
      }
      SheetSeries series = SheetSeries.of(ties.get(), tables);
      TableReading reading = ties.get().reading();
      if (reading.complete()) {
        TableDialect dialect = ties.get().dialect();
        findings.sheet(ties.get().sheet().name());
        EdgeTableReader.tellOfGuessedHeader(
            dialect, EdgeTablePlan.of(reading, dialect, TableComments.NONE), findings);
      }
      FollowNetwork network =
          new XlsxNetwork(workbook, content, findings).read(series, reading, tables, progress);
      tellOfOthers(series, tables, findings);
      return network;
    }
  }

  /**
   * Reads the sheets that the user says, as the user says.
   *
   * @param reading how; it names the sheets
   */
  FollowNetwork read(Content content, TableReading reading, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    SheetChoice sheets = reading.sheets().orElseThrow();
    try (XlsxWorkbook workbook = new XlsxWorkbook(content, progress.part(0, 0.2))) {
      XlsxTable ties =
          XlsxTable.of(workbook, workbook.sheet(sheets.ties()), reading.firstLine())
              .orElseThrow(
                  () ->
                      new UnreadableException(
                          Messages.text("formats.table.norows", reading.firstLine()),
                          Messages.text("formats.table.norows.remedy")));
      List<XlsxTable> tables = tables(workbook);
      return new XlsxNetwork(workbook, content, findings)
          .read(
              SheetSeries.chosen(ties, sheets, tables), ties.completed(reading), tables, progress);
    }
  }

  /** The tables of all sheets that hold one. */
  static List<XlsxTable> tables(XlsxWorkbook workbook) throws IOException, UnreadableException {
    List<XlsxTable> tables = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      XlsxTable.of(workbook, sheet).ifPresent(tables::add);
    }
    return tables;
  }

  /** Tells of further sheets that hold ties and were not read. */
  private static void tellOfOthers(SheetSeries series, List<XlsxTable> tables, Findings findings) {
    for (XlsxTable other : tables) {
      TableDialect dialect = other.dialect();
      boolean holdsTies = (dialect.namesEnds() && dialect.rows().size() > 1) || other.isMatrix();
      if (holdsTies && !series.holds(other)) {
        findings.elsewhere(other.sheet().name());
        findings.warn(
            dialect.lines().getFirst(),
            1,
            String.join(" ", dialect.rows().getFirst()),
            Messages.text("formats.xlsx.other"),
            Messages.text("formats.xlsx.other.remedy"));
        findings.elsewhere("");
      }
    }
  }

  private static FollowNetwork withoutTies(
      XlsxWorkbook workbook, List<XlsxTable> tables, Content content, Findings findings)
      throws UnreadableException, IOException {
    for (XlsxTable table : tables) {
      if (AccountsTable.looksLike(table.dialect())) {
        findings.sheet(table.sheet().name());
        return table
            .accounts(workbook, content)
            .alone(content.baseName(), Optional.empty(), findings);
      }
    }
    throw new UnreadableException(
        1,
        0,
        String.join(", ", workbook.sheets().stream().map(Sheet::name).toList()),
        Messages.text("formats.xlsx.noties", workbook.sheets().size()),
        Messages.text("formats.xlsx.noties.remedy"));
  }
}
