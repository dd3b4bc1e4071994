package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Waves;
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
   * @param series the tables of the ties
   * @param reading how these are to be read; if it does not name both ends, they must be adjacency
   *     matrices
   * @param tables the tables of all sheets
   */
  FollowNetwork read(
      SheetSeries series, TableReading reading, List<XlsxTable> tables, Progress progress)
      throws UnreadableException, IOException {
    XlsxTable ties = series.sheets().getFirst().table();
    findings.sheet(ties.sheet().name());
    try {
      Optional<MatrixTable> matrix = reading.complete() ? Optional.empty() : ties.matrix();
      if (matrix.isPresent()) {
        return matrices(series, matrix.get(), progress);
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
      EdgeTableRows rows = rows(series, reading, tables, progress);
      rows.several().offer(ties.dialect());
      List<CompanionSearch.Found> accounts = accounts(series, reading, tables, rows);
      progress.report(0.9);
      FollowNetwork network = rows.finish(accounts);
      tellOfSeveral(series);
      return network;
    } catch (UnreadableException e) {
      throw placed(e, findings.sheet());
    }
  }

  private void tellOfSeveral(SheetSeries series) {
    if (series.isSeveral()) {
      boolean waves = series.as() == JoinedNetworks.As.WAVES;
      findings.note(
          0,
          0,
          "",
          Messages.text("formats.xlsx.joined", String.join(", ", series.names()), waves ? 1 : 0),
          "");
    }
  }

  /** The network of a matrix, or of several, of which each is a layer or a wave. */
  private FollowNetwork matrices(SheetSeries series, MatrixTable first, Progress progress)
      throws UnreadableException, IOException {
    if (!series.isSeveral()) {
      return matrix(series.sheets().getFirst().table(), first, progress);
    }
    List<Waves.Part> parts = new ArrayList<>();
    for (SheetSeries.Part part : series.sheets()) {
      findings.sheet(part.table().sheet().name());
      MatrixTable matrix = part.table().matrix().orElse(first);
      parts.add(
          new Waves.Part(
              series.kind(part), series.wave(part), matrix(part.table(), matrix, progress)));
    }
    tellOfSeveral(series);
    return Waves.join(content.baseName(), parts);
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

  private EdgeTableRows rows(
      SheetSeries series, TableReading reading, List<XlsxTable> tables, Progress progress)
      throws UnreadableException, IOException {
    TableDialect dialect = series.sheets().getFirst().table().dialect();
    boolean undirected = tables.stream().anyMatch(XlsxTable::saysUndirected);
    EdgeTablePlan plan =
        EdgeTablePlan.of(
            reading, dialect, undirected ? TableComments.UNDIRECTED : TableComments.NONE);
    EdgeTableRows rows = new EdgeTableRows(plan, reading, content.baseName(), findings);
    if (read(series, rows, LayerNames.MOST, progress)) {
      return rows;
    }
    // So many layers are none: the column is an attribute like any other.
    EdgeTableRows single = rows.withoutLayers(content.baseName());
    read(series, single, Integer.MAX_VALUE, progress);
    return single;
  }

  /** Reads the rows of all sheets; false if they have more layers than allowed. */
  private boolean read(SheetSeries series, EdgeTableRows rows, int mostLayers, Progress progress)
      throws UnreadableException, IOException {
    boolean all = true;
    double share = 0.6 / series.sheets().size();
    double done = 0.2;
    for (SheetSeries.Part part : series.sheets()) {
      findings.sheet(part.table().sheet().name());
      Optional<XlsxMerges> merges = part.table().merges(workbook);
      if (merges.isPresent()) {
        findings.note(0, 0, "", Messages.text("formats.xlsx.merged"), "");
      }
      rows.observe(series.kind(part), series.wave(part));
      all &=
          part.table()
              .read(
                  workbook,
                  merges,
                  progress.part(done, done + share),
                  text -> rows.read(text, mostLayers, content.size()));
      done += share;
    }
    findings.sheet(series.sheets().getFirst().table().sheet().name());
    return all;
  }

  private List<CompanionSearch.Found> accounts(
      SheetSeries series, TableReading reading, List<XlsxTable> tables, EdgeTableRows rows)
      throws UnreadableException, IOException {
    Optional<List<String>> chosen = reading.sheets().flatMap(SheetChoice::accounts);
    List<CompanionSearch.Found> found = new ArrayList<>();
    for (XlsxTable table : tables) {
      String name = table.sheet().name();
      boolean wanted =
          chosen.map(names -> names.contains(name)).orElse(table.mayHoldAccounts())
              && !series.holds(table);
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
