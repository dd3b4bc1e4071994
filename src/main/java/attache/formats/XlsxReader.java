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
  @Override
  public String format() {
    return "Excel";
  }

  @Override
  public boolean recognises(Content content) {
    byte[] head = content.headBytes();
    boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    return zip
        && (content.named(".xlsx", ".xlsm")
            || new String(head, StandardCharsets.ISO_8859_1).contains("xl/"));
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    try (XlsxWorkbook workbook = new XlsxWorkbook(content, progress.part(0, 0.2))) {
      return read(workbook, content, findings, progress);
    }
  }

  private static FollowNetwork read(
      XlsxWorkbook workbook, Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    List<XlsxTable> tables = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      XlsxTable.of(workbook, sheet).ifPresent(tables::add);
    }
    Optional<XlsxTable> ties = XlsxTable.ties(tables);
    if (ties.isEmpty()) {
      return withoutTies(workbook, tables, content, findings);
    }
    findings.sheet(ties.get().sheet().name());
    try {
      return ties.get().isMatrix()
          ? new XlsxMatrix(ties.get(), content.baseName(), findings).read(workbook, progress)
          : network(workbook, tables, ties.get(), content, findings, progress);
    } catch (UnreadableException e) {
      throw placed(e, ties.get().sheet().name());
    }
  }

  private static UnreadableException placed(UnreadableException e, String sheet) {
    Finding finding = e.finding();
    return new UnreadableException(
        finding.line(),
        finding.column(),
        finding.text(),
        Messages.text("formats.xlsx.sheet", sheet, finding.message()),
        finding.remedy());
  }

  private static FollowNetwork network(
      XlsxWorkbook workbook,
      List<XlsxTable> tables,
      XlsxTable ties,
      Content content,
      Findings findings,
      Progress progress)
      throws UnreadableException, IOException {
    EdgeTableRows rows = rows(workbook, ties, content, findings, progress);
    List<CompanionSearch.Found> found = new ArrayList<>();
    for (XlsxTable table : tables) {
      if (!table.equals(ties) && table.mayHoldAccounts()) {
        AccountsTable accounts = accounts(workbook, table, content);
        accounts
            .ids(rows.accounts().ids())
            .filter(ids -> ids.column() >= 0 && ids.coverage() >= 0.5)
            .ifPresent(
                ids -> {
                  found.add(new CompanionSearch.Found(accounts, ids));
                  findings.note(
                      0, 0, "", Messages.text("formats.xlsx.accounts", table.sheet().name()), "");
                });
      }
    }
    progress.report(0.9);
    return rows.finish(found);
  }

  private static EdgeTableRows rows(
      XlsxWorkbook workbook, XlsxTable ties, Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    EdgeTablePlan plan = EdgeTablePlan.of(ties.dialect(), TableComments.NONE);
    TableReading reading = TableReading.detected(CharacterSet.DETECTED, ties.dialect(), plan);
    EdgeTableRows rows = new EdgeTableRows(plan, reading, content.baseName(), findings);
    boolean read =
        ties.read(
            workbook,
            progress.part(0.2, 0.8),
            text -> rows.read(text, LayerNames.MOST, content.size()));
    if (read) {
      return rows;
    }
    // So many layers are none: the column is an attribute like any other.
    findings.restart();
    EdgeTableRows single =
        new EdgeTableRows(plan.withoutLayer(), reading, content.baseName(), findings);
    ties.read(
        workbook,
        progress.part(0.2, 0.8),
        text -> single.read(text, Integer.MAX_VALUE, content.size()));
    return single;
  }

  private static AccountsTable accounts(XlsxWorkbook workbook, XlsxTable table, Content content)
      throws UnreadableException, IOException {
    return table.read(
        workbook,
        Progress.NONE,
        text ->
            AccountsTable.read(
                text, table.sheet().name(), false, table.dialect().width(), content.size()));
  }

  private static FollowNetwork withoutTies(
      XlsxWorkbook workbook, List<XlsxTable> tables, Content content, Findings findings)
      throws UnreadableException, IOException {
    for (XlsxTable table : tables) {
      if (AccountsTable.looksLike(table.dialect())) {
        return accounts(workbook, table, content).alone(content.baseName(), findings);
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
