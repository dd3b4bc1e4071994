package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.MergedAccounts;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects what a reader has to say, and makes it an {@link ImportReport}. */
final class Findings {
  private final Map<Severity, List<Finding>> listed = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final List<ImportReport.LayerCount> layers = new ArrayList<>();
  private String delimiter = "";
  private final List<AccountsPreview> accounts = new ArrayList<>();
  private String sheet = "";
  private String elsewhere = "";
  private int skipped;

  /** Whether one more finding of that severity would be listed; if not, it need only be counted. */
  boolean lists(Severity severity) {
    return counts.getOrDefault(severity, 0) < ImportReport.LISTED;
  }

  /** Counts a finding without listing it. */
  void count(Severity severity) {
    counts.merge(severity, 1, Integer::sum);
  }

  /** The sheet of a workbook whose rows and columns are meant; empty if there is none. */
  String sheet() {
    return sheet;
  }

  /** Says that lines and columns are rows and columns of that sheet of a workbook from now on. */
  void sheet(String name) {
    sheet = name;
  }

  /**
   * Says that lines and columns are those of a table of accounts from now on: another sheet of the
   * workbook, or another file.
   *
   * @param table what the table is called; empty if they are those of the ties again
   */
  void elsewhere(String table) {
    elsewhere = table;
  }

  void add(Finding finding) {
    if (lists(finding.severity())) {
      listed
          .computeIfAbsent(finding.severity(), s -> new ArrayList<>())
          .add(finding.line() == 0 ? finding : placed(finding));
    }
    count(finding.severity());
  }

  private Finding placed(Finding finding) {
    if (!sheet.isEmpty()) {
      return inSheet(elsewhere.isEmpty() ? sheet : elsewhere, finding);
    }
    return elsewhere.isEmpty() ? finding : inFile(elsewhere, finding);
  }

  /** The finding as one in another file. */
  private static Finding inFile(String file, Finding finding) {
    return new Finding(
        finding.severity(),
        finding.line(),
        finding.column(),
        finding.text(),
        finding.message(),
        finding.remedy(),
        finding.fixes(),
        file);
  }

  /** The finding with its sheet and cell. */
  private static Finding inSheet(String sheet, Finding finding) {
    String message =
        finding.column() == 0
            ? Messages.text("formats.xlsx.sheet", sheet, finding.message())
            : Messages.text(
                "formats.xlsx.place",
                sheet,
                XlsxRows.cellName(finding.line(), finding.column()),
                finding.message());
    return new Finding(
        finding.severity(),
        finding.line(),
        finding.column(),
        finding.text(),
        message,
        finding.remedy(),
        finding.fixes());
  }

  void warn(int line, int column, String text, String message, String remedy) {
    add(new Finding(Severity.WARNING, line, column, text, message, remedy));
  }

  /** Warns of something that another reading of the file mends. */
  void warn(int line, int column, String text, String message, String remedy, List<Fix> fixes) {
    add(new Finding(Severity.WARNING, line, column, text, message, remedy, fixes));
  }

  void note(int line, int column, String text, String message, String remedy) {
    add(new Finding(Severity.NOTE, line, column, text, message, remedy));
  }

  /** Counts a row or an element that is left out. */
  void skip() {
    skipped++;
  }

  /** Leaves out a row or an element and says why. */
  void skip(int line, int column, String text, String message, String remedy) {
    skip();
    if (lists(Severity.WARNING)) {
      warn(line, column, text, message, remedy);
    } else {
      count(Severity.WARNING);
    }
  }

  /** Tells of a graph after the first one, which is not read. */
  void furtherGraph(int line, int column, String text) {
    warn(
        line,
        column,
        text,
        Messages.text("formats.graphml.graphs"),
        Messages.text("formats.graphml.graphs.remedy"));
  }

  /**
   * Warns of what occurs, at its first place; says nothing of what does not.
   *
   * @param message the key of a message about that many
   * @param remedy the key of what to do
   */
  void warn(Occurrences found, String message, String remedy) {
    if (found.count() > 0) {
      warn(found.firstLine(), 0, "", Messages.text(message, found.count()), Messages.text(remedy));
    }
  }

  /** Tells of graphs inside of accounts or ties, which were read as parts of the whole. */
  void nestedGraphs(Occurrences found) {
    warn(found, "formats.graphml.nested", "formats.graphml.nested.remedy");
  }

  /** Tells of ties between more than two accounts, which were left out. */
  void hyperedges(Occurrences found) {
    warn(found, "formats.graphml.hyperedges", "formats.graphml.hyperedges.remedy");
  }

  /** Leaves out a tie that lacks one of its ends, or both. */
  void skipEndless(int line, int column, String text) {
    skip(
        line,
        column,
        text,
        Messages.text("formats.graphml.noend"),
        Messages.text("formats.graphml.noend.remedy"));
  }

  /** Leaves out a cell of a matrix that is no number. */
  void skipCell(int line, int column, String text) {
    skip(
        line,
        column,
        text,
        Messages.text("formats.matrix.cell", Finding.shortened(text)),
        Messages.text("formats.matrix.cell.remedy"));
  }

  /** Forgets everything, for a reader that reads the file once more from the start. */
  void restart() {
    listed.clear();
    counts.clear();
    layers.clear();
    accounts.clear();
    skipped = 0;
  }

  void delimiter(String value) {
    delimiter = value;
  }

  /** Remembers a table of accounts that was read beside the ties, or could be. */
  void accounts(AccountsPreview table) {
    accounts.add(table);
  }

  /** The tables of accounts. */
  List<AccountsPreview> accounts() {
    return accounts;
  }

  void layer(ImportReport.LayerCount layer) {
    layers.add(layer);
  }

  /**
   * Takes in what was corrected after the file was read: it is told no longer as something to be
   * mended, and the layers have other counts.
   *
   * @param merged what came of the names that were taken for others
   */
  void mended(Corrections corrections, MergedAccounts merged) {
    int renamed = merged.count();
    if (renamed > 0) {
      forget(
          fix ->
              fix instanceof Fix.TakeFor name && corrections.meant().containsKey(name.written()));
      recount(merged);
      note(0, 0, "", Messages.text("formats.corrected.accounts", renamed), "");
    }
    int added = corrections.unknownAdded() ? forget(Fix.AddUnknown.class::isInstance) : 0;
    if (added > 0) {
      note(0, 0, "", Messages.text("formats.account.added", added), "");
    }
  }

  /** Leaves out the findings for which such a fix is offered; returns how many there were. */
  private int forget(Predicate<Fix> done) {
    int forgotten = 0;
    for (Map.Entry<Severity, List<Finding>> all : listed.entrySet()) {
      int before = all.getValue().size();
      all.getValue().removeIf(finding -> finding.fixes().stream().anyMatch(done));
      counts.merge(all.getKey(), all.getValue().size() - before, Integer::sum);
      forgotten += before - all.getValue().size();
    }
    return forgotten;
  }

  private void recount(MergedAccounts merged) {
    Map<String, ImportReport.LayerCount> before = new LinkedHashMap<>();
    layers.forEach(layer -> before.put(layer.name(), layer));
    List<Layer> now = merged.network().layers();
    for (int layer = 0; layer < now.size(); layer++) {
      int selfFollows = merged.selfFollows(layer);
      int repeats = merged.repeats(layer);
      Layer counted = now.get(layer);
      before.computeIfPresent(
          counted.name(), (name, was) -> recount(was, counted, selfFollows, repeats));
    }
    layers.clear();
    layers.addAll(before.values());
  }

  private static ImportReport.LayerCount recount(
      ImportReport.LayerCount before, Layer layer, int selfFollows, int repeats) {
    int arcsOfOne = layer.directed() ? 1 : 2;
    return new ImportReport.LayerCount(
        before.name(),
        before.directed(),
        layer.arcCount(),
        before.edges(),
        before.selfFollows() + selfFollows / arcsOfOne,
        before.repeats() + repeats / arcsOfOne);
  }

  /** The report on a file that gave a network. */
  ImportReport report(Content content, String format, FollowNetwork network) {
    // The parts of a workbook are XML, which is UTF-8 unless it says otherwise.
    String encoding = sheet.isEmpty() ? content.encodingName() : "UTF-8";
    return report(content.name(), format, encoding, network.accountCount(), layers);
  }

  /** The report on a file that gave none. */
  ImportReport report(String file, String format, String encoding) {
    return report(file, format, encoding, 0, List.of());
  }

  private ImportReport report(
      String file,
      String format,
      String encoding,
      int accounts,
      List<ImportReport.LayerCount> layersRead) {
    List<Finding> all = new ArrayList<>();
    listed.values().forEach(all::addAll);
    all.sort(
        Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column));
    return new ImportReport(
        file,
        format,
        encoding,
        delimiter,
        accounts,
        layersRead,
        skipped,
        all,
        counts.getOrDefault(Severity.WARNING, 0),
        counts.getOrDefault(Severity.ERROR, 0));
  }
}
