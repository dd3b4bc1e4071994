package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Provenance;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One reading of an edge list's rows. */
final class EdgeTableRows {
  /** What an id of the second column begins with if the columns name two kinds of accounts. */
  private static final String SECOND_KIND = "b";

  private final EdgeTablePlan plan;
  private final TableReading reading;
  private final Findings findings;
  private final FollowNetwork.Builder builder;
  private final UnknownAccounts accounts;
  private final Map<String, TieCollector> layers = new LinkedHashMap<>();
  private final int[] attributes;
  private final EndAttributes ends;
  private final EdgeWeights weights;
  private final SeveralTargets several;
  private long rows;
  private int corrected;
  private int dropped;
  private int givenUp;
  private @Nullable TieCollector layer;
  private String itsKind = Layer.FOLLOW;
  private String itsWave = "";
  private String lastKind = "";
  private String lastWave = "";

  EdgeTableRows(EdgeTablePlan plan, TableReading reading, String title, Findings findings) {
    this.plan = plan;
    this.reading = reading;
    this.findings = findings;
    builder = FollowNetwork.builder(title);
    accounts = new UnknownAccounts(builder, findings);
    attributes = IntStream.range(0, plan.names().size()).filter(this::isAttribute).toArray();
    ends = new EndAttributes(plan, reading);
    weights = new EdgeWeights(plan, reading, findings);
    several = new SeveralTargets(plan, reading, findings);
  }

  /** Says which kind of ties the rows to come hold, and in which wave, where no column says it. */
  void observe(String kind, String wave) {
    itsKind = kind;
    itsWave = wave;
  }

  private boolean isAttribute(int column) {
    ColumnRole role = reading.role(column);
    return plan.isAttribute(column)
        && role != ColumnRole.IGNORED
        && role != ColumnRole.SOURCE_ACCOUNT
        && role != ColumnRole.TARGET_ACCOUNT;
  }

  /**
   * Reads all rows.
   *
   * @return false if there are more layers than allowed, and the reading was given up
   */
  boolean read(Content content, int mostLayers, Progress progress)
      throws IOException, UnreadableException {
    try (TableText text =
        new TableText(content.reader(progress), reading.delimiter(), true)
            .endingQuotes(reading.corrections().quotesEnded())
            .aligned(content.isParted())) {
      return read(text, mostLayers, content.size());
    }
  }

  /**
   * Reads all rows.
   *
   * @param bytes the size of the file
   * @return false if there are more layers than allowed, and the reading was given up
   */
  boolean read(TableRows text, int mostLayers, long bytes) throws IOException, UnreadableException {
    boolean header = plan.header();
    while (text.next()) {
      if (text.line() < reading.firstLine()) {
        continue;
      }
      if (header) {
        header = false;
        new ColumnFindings(plan, reading, findings).tellOfHeader(text);
        continue;
      }
      readRow(text);
      if (layers.size() > mostLayers) {
        givenUp = text.line();
        return false;
      }
    }
    ends.requireCells(builder.accountCount(), bytes);
    return true;
  }

  /**
   * A reading that takes the columns of layer and wave for attributes, after this one was given up.
   */
  EdgeTableRows withoutLayers(String title) {
    findings.restart();
    new ColumnFindings(plan, reading, findings).tellOfManyLayers(givenUp);
    return new EdgeTableRows(plan.withoutLayer(), reading, title, findings);
  }

  private void readRow(TableRows text) throws UnreadableException {
    rows++;
    int needed = Math.max(plan.source(), plan.target()) + 1;
    String source = meant(text.field(plan.source()));
    String target = text.field(plan.target());
    if (source.isEmpty() && target.isEmpty() && isBlank(text)) {
      return;
    }
    if (plan.header() && isHeader(source, target)) {
      skipHeader(text);
      return;
    }
    if (text.size() < needed || source.isEmpty() || target.isEmpty()) {
      skip(text, source.isEmpty() ? plan.source() : plan.target());
      return;
    }
    int width = plan.names().size();
    if (text.size() > width || (text.size() < width && plan.header() && text.lacksFields())) {
      tellRagged(text, width);
    }
    tellOfLooseMark(text, plan.source());
    tellOfLooseMark(text, plan.target());
    tellOfFormula(text, plan.source());
    tellOfFormula(text, plan.target());
    for (String one : several.of(text, target)) {
      addTie(text, source, meant(one));
    }
  }

  private void addTie(TableRows text, String source, String name) throws UnreadableException {
    Limits.requireName(source, text.line(plan.source()), text.column(plan.source()));
    Limits.requireName(name, text.line(plan.target()), text.column(plan.target()));
    int line = text.line();
    String target = plan.comments().twoMode() ? SECOND_KIND + name : name;
    int from = accounts.account(source, line, text.column(plan.source()));
    int to = accounts.account(target, line, text.column(plan.target()));
    ends.put(text, from, to);
    TieCollector ties = layer(text);
    if (ties.tie(from, to, weights.of(text), directed(text), line)) {
      putAttributes(text, ties);
    }
  }

  /** Spreadsheets write rows of delimiters alone where their rows are empty. */
  private static boolean isBlank(TableRows text) {
    for (int field = 0; field < text.size(); field++) {
      if (!text.field(field).isEmpty()) {
        return false;
      }
    }
    return text.size() > 1;
  }

  /** Whether a row names the columns once more, as where tables were put one after the other. */
  private boolean isHeader(String source, String target) {
    return source.equals(plan.names().get(plan.source()))
        && target.equals(plan.names().get(plan.target()));
  }

  private void skipHeader(TableRows text) {
    findings.skip();
    findings.warn(
        text.line(),
        text.column(0),
        text.field(0),
        Messages.text("formats.table.header.again"),
        Messages.text("formats.table.header.again.remedy"));
  }

  private void tellOfLooseMark(TableRows text, int field) {
    if (text.loose(field)) {
      findings.warn(
          text.line(field),
          text.column(field),
          text.field(field),
          text.field(field).indexOf('"') >= 0
              ? Messages.text("formats.table.loose", Finding.shortened(text.field(field)))
              : Messages.text("formats.table.loose.behind", Finding.shortened(text.field(field))),
          Messages.text("formats.table.loose.remedy"),
          List.of(new Fix.EndQuotes()));
    }
  }

  /** Tells of what a spreadsheet shows where a formula has no result; it may still be a name. */
  private void tellOfFormula(TableRows text, int column) {
    if (!Spelling.isFormulaError(text.field(column))) {
      return;
    }
    if (!findings.lists(Severity.WARNING)) {
      findings.count(Severity.WARNING);
      return;
    }
    findings.warn(
        text.line(),
        text.column(column),
        text.field(column),
        Messages.text(
            "formats.table.formula",
            Finding.shortened(plan.names().get(column)),
            text.field(column)),
        Messages.text("formats.table.formula.remedy"));
  }

  private String meant(String written) {
    String name = reading.corrections().meant(written);
    if (!name.equals(written)) {
      corrected++;
    }
    return name;
  }

  private void skip(TableRows text, int column) {
    findings.skip();
    if (reading.corrections().emptyDropped()) {
      dropped++;
      return;
    }
    if (!findings.lists(Severity.WARNING)) {
      findings.count(Severity.WARNING);
      return;
    }
    String name = Finding.shortened(plan.names().get(column));
    findings.warn(
        text.line(),
        text.column(column),
        text.field(column == plan.source() ? plan.target() : plan.source()),
        column < text.size() || !text.lacksFields()
            ? Messages.text("formats.table.empty", name)
            : Messages.text("formats.table.short", text.size(), column + 1),
        Messages.text("formats.table.empty.remedy"),
        List.of(new Fix.DropEmpty()));
  }

  private void tellRagged(TableRows text, int width) {
    if (!findings.lists(Severity.WARNING)) {
      findings.count(Severity.WARNING);
      return;
    }
    int column = Math.min(width, text.size() - 1);
    findings.warn(
        text.line(),
        text.column(text.size() > width ? column : text.size()),
        text.size() > width ? text.field(column) : "",
        Messages.text("formats.table.ragged.row", text.size(), width),
        Messages.text("formats.table.ragged.row.remedy"));
  }

  private TieCollector layer(TableRows text) {
    String spelled = plan.layer() < 0 ? itsKind : text.field(plan.layer());
    String kind = spelled.isEmpty() ? itsKind : spelled;
    String wave = plan.wave() < 0 ? itsWave : text.field(plan.wave());
    // Rows of one layer mostly come together.
    TieCollector last = layer;
    if (last != null && lastKind.equals(kind) && lastWave.equals(wave)) {
      return last;
    }
    TieCollector ties =
        layers.computeIfAbsent(
            Layer.name(kind, wave), name -> new TieCollector(name, builder.layer(kind, wave)));
    layer = ties;
    lastKind = kind;
    lastWave = wave;
    return ties;
  }

  private boolean directed(TableRows text) {
    if (plan.direction() < 0) {
      return !plan.comments().undirected();
    }
    return switch (text.field(plan.direction()).toLowerCase(Locale.ROOT)) {
      case "undirected", "mutual", "false" -> false;
      default -> true;
    };
  }

  private void putAttributes(TableRows text, TieCollector ties) {
    for (int column : attributes) {
      String spelled = text.field(column);
      String value = reading.role(column) == ColumnRole.DATE ? DateText.sortable(spelled) : spelled;
      if (!value.isEmpty()) {
        ColumnCollector values =
            ties.columns().computeIfAbsent(plan.names().get(column), TypedHeader::collector);
        values.putSpelled(ties.row(), value, reading.decimalComma());
        if (ties.reverseRow() >= 0) {
          values.putSpelled(ties.reverseRow(), value, reading.decimalComma());
        }
      }
    }
  }

  /** Tells of a table that has fewer rows than its comments say that there are ties. */
  void tellOfFewer() {
    if (rows < plan.comments().ties()) {
      findings.warn(
          plan.comments().tiesLine(),
          0,
          "",
          Messages.text("formats.table.fewer", plan.comments().ties(), rows),
          Messages.text("formats.file.empty.remedy"));
    }
  }

  int edges() {
    return layers.values().stream().mapToInt(TieCollector::edges).sum();
  }

  /** What is said of cells that name several accounts. */
  SeveralTargets several() {
    return several;
  }

  /** The accounts that the rows name. */
  UnknownAccounts accounts() {
    return accounts;
  }

  /** The finished network, with the accounts of tables beside it. */
  FollowNetwork finish(List<CompanionSearch.Found> tables) throws UnreadableException {
    // Tables are added in turn, but a column is finished only when all accounts are there.
    tables.forEach(found -> found.addAccounts(builder));
    for (CompanionSearch.Found found : tables) {
      found.addTo(builder, accounts, findings);
    }
    ends.addTo(builder);
    if (!tables.isEmpty() && reading.corrections().unknownAdded()) {
      accounts.tellInOne();
    } else if (!tables.isEmpty()) {
      accounts.tell();
    }
    if (plan.comments().twoMode()) {
      tellOfModes();
    }
    tellOfCorrections();
    if (layers.values().stream().anyMatch(TieCollector::mixed)) {
      // Each row says its own direction, so nothing is amiss.
      findings.note(0, 0, "", Messages.text("formats.mixed"), "");
    }
    layers.values().forEach(TieCollector::finish);
    FollowNetwork network = builder.build();
    layers.values().forEach(ties -> ties.tell(findings, network));
    if (tables.isEmpty()) {
      accounts.tellOfMisspelt(network);
    }
    List<String> notes = Corrections.notes(reading.corrections().meant());
    return notes.isEmpty()
        ? network
        : network.withProvenance(new Provenance("", "", "", "", notes));
  }

  private void tellOfCorrections() {
    if (corrected > 0) {
      findings.note(0, 0, "", Messages.text("formats.corrected", corrected), "");
    }
    if (dropped > 0) {
      findings.note(0, 0, "", Messages.text("formats.dropped", dropped), "");
    }
  }

  /** Both columns count from 1, so the accounts of the second get ids of their own. */
  private void tellOfModes() {
    ColumnCollector modes = new ColumnCollector(Messages.text("formats.mode"));
    for (int account = 0; account < builder.accountCount(); account++) {
      boolean second = builder.id(account).startsWith(SECOND_KIND);
      modes.put(account, ValueType.TEXT, second ? "2" : "1");
    }
    builder.attribute(modes.column(builder.accountCount()));
    findings.warn(
        1, 0, "", Messages.text("formats.twomode"), Messages.text("formats.twomode.remedy"));
  }
}
