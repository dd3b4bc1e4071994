package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The network that the sheets of a workbook hold, once it is known which of them holds what. */
final class XlsxNetwork {
  /** A sheet that nobody chose holds accounts if it has at least this share of them. */
  private static final double ENOUGH = 0.5;

  private final XlsxWorkbook workbook;
  private final Content content;
  private final Findings findings;

  XlsxNetwork(XlsxWorkbook workbook, Content content, Findings findings) {
    this.workbook = workbook;
    this.content = content;
    this.findings = findings;
  }

  /**
   * Reads the network.
   *
   * @param ties the table of the ties
   * @param reading how that is to be read; if it does not name both ends, the table must be an
   *     adjacency matrix
   * @param tables the tables of all sheets
   */
  FollowNetwork read(
      XlsxTable ties, TableReading reading, List<XlsxTable> tables, Progress progress)
      throws UnreadableException, IOException {
    findings.sheet(ties.sheet().name());
    try {
      Optional<MatrixTable> matrix = reading.complete() ? Optional.empty() : ties.matrix();
      if (matrix.isPresent()) {
        return matrix(ties, matrix.get(), progress);
      }
      Optional<AccountsReading> alone =
          Optional.ofNullable(reading.accounts().get(ties.sheet().name()));
      if (!reading.complete() && alone.isPresent()) {
        return ties.accounts(workbook, content).alone(content.baseName(), alone, findings);
      }
      if (!reading.complete()) {
        throw new UnreadableException(
            Messages.text("formats.table.noends"), Messages.text("formats.table.noends.remedy"));
      }
      EdgeTableRows rows = rows(ties, reading, progress);
      rows.several().offer(ties.dialect());
      List<CompanionSearch.Found> accounts = accounts(ties, reading, tables, rows);
      progress.report(0.9);
      return rows.finish(accounts);
    } catch (UnreadableException e) {
      throw placed(e, ties.sheet().name());
    }
  }

  private FollowNetwork matrix(XlsxTable ties, MatrixTable matrix, Progress progress)
      throws UnreadableException, IOException {
    NetworkDraft draft =
        new NetworkDraft(content.baseName(), content.size(), findings, NetworkDraft.Known.NOTHING);
    ties.read(
        workbook,
        progress.part(0.2, 1),
        rows -> {
          matrix.fill(draft, rows);
          return true;
        });
    return draft.finish();
  }

  private static UnreadableException placed(UnreadableException e, String sheet) {
    Finding finding = e.finding();
    return new UnreadableException(
        finding.line(),
        finding.column(),
        finding.text(),
        Messages.text("formats.xlsx.sheet", sheet, finding.message()),
        finding.remedy(),
        finding.fixes());
  }

  private EdgeTableRows rows(XlsxTable ties, TableReading reading, Progress progress)
      throws UnreadableException, IOException {
    EdgeTablePlan plan = EdgeTablePlan.of(reading, ties.dialect(), TableComments.NONE);
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
    EdgeTableRows single = rows.withoutLayers(content.baseName());
    ties.read(
        workbook,
        progress.part(0.2, 0.8),
        text -> single.read(text, Integer.MAX_VALUE, content.size()));
    return single;
  }

  private List<CompanionSearch.Found> accounts(
      XlsxTable ties, TableReading reading, List<XlsxTable> tables, EdgeTableRows rows)
      throws UnreadableException, IOException {
    Optional<List<String>> chosen = reading.sheets().flatMap(SheetChoice::accounts);
    List<CompanionSearch.Found> found = new ArrayList<>();
    for (XlsxTable table : tables) {
      String name = table.sheet().name();
      boolean wanted =
          chosen.map(names -> names.contains(name)).orElse(table.mayHoldAccounts())
              && !table.sheet().equals(ties.sheet());
      if (!wanted) {
        continue;
      }
      add(table.accounts(workbook, content), reading, rows.accounts().ids(), found);
    }
    return found;
  }

  private void add(
      AccountsTable table,
      TableReading reading,
      List<String> wanted,
      List<CompanionSearch.Found> found) {
    boolean chosen = reading.sheets().flatMap(SheetChoice::accounts).isPresent();
    Optional<AccountsReading> said = Optional.ofNullable(reading.accounts().get(table.file()));
    Optional<AccountsTable.Ids> ids =
        said.map(how -> table.ids(how, wanted))
            .orElseGet(
                () ->
                    table
                        .ids(wanted)
                        .filter(
                            known ->
                                chosen || (known.column() >= 0 && known.coverage() >= ENOUGH)));
    if (chosen || said.isPresent() || ids.isPresent()) {
      AccountsReading how = said.orElseGet(() -> table.detected(ids));
      CompanionSearch.Found one = new CompanionSearch.Found(table, ids, how);
      findings.accounts(table.preview(how));
      if (one.fits()) {
        found.add(one);
        findings.note(0, 0, "", Messages.text("formats.xlsx.accounts", table.file()), "");
      } else if (how.used()) {
        findings.warn(
            0,
            0,
            "",
            Messages.text("formats.xlsx.accounts.unfit", table.file()),
            Messages.text("formats.companion.unfit.remedy"));
      }
    }
  }
}
