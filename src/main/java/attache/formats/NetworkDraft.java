package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A network as a file gives it bit by bit: accounts, ties, and what is said of them. Some things
 * show only at the end of a file, such as the direction of its ties; what was taken wrongly until
 * then makes {@link #read} go through the file once more.
 */
final class NetworkDraft {
  /** Goes through a file from its start and fills a draft. */
  @FunctionalInterface
  interface Filler {
    void fill(NetworkDraft draft, Reader text) throws UnreadableException, IOException;
  }

  /**
   * What is known before a file is gone through.
   *
   * @param directed whether its ties are directed where nothing else is said; null if not known
   * @param layers whether attributes may name the layers of ties
   */
  record Known(@Nullable Boolean directed, boolean layers) {
    static final Known NOTHING = new Known(null, true);
  }

  private final Findings findings;
  private final long bytes;
  private final Known known;
  private final FollowNetwork.Builder builder;
  private final UnknownAccounts accounts;
  private final Map<String, ColumnCollector> columns = new LinkedHashMap<>();
  private final Map<String, TieCollector> layers = new LinkedHashMap<>();
  private final Set<String> layersOfAttributes = new HashSet<>();
  private boolean directed;
  private boolean directionUsed;
  private boolean directionWrong;
  private boolean layersWrong;
  private boolean layersNamed;
  private boolean listed;
  private int freeNumber;
  private int nameless;
  private @Nullable TieCollector lastLayer;

  NetworkDraft(String title, long bytes, Findings findings, Known known) {
    this.findings = findings;
    this.bytes = bytes;
    this.known = known;
    builder = FollowNetwork.builder(title);
    accounts = new UnknownAccounts(builder, findings);
    directed = known.directed() != null && known.directed();
  }

  /** The network that a text gives, which is gone through twice if need be. */
  static FollowNetwork read(Content content, Findings findings, Progress progress, Filler filler)
      throws UnreadableException, IOException {
    NetworkDraft draft =
        new NetworkDraft(content.baseName(), content.size(), findings, Known.NOTHING);
    draft.fill(content, filler, progress.part(0, 0.7));
    Optional<Known> better = draft.better();
    if (better.isPresent()) {
      findings.restart();
      draft = new NetworkDraft(content.baseName(), content.size(), findings, better.get());
      draft.fill(content, filler, progress.part(0.7, 0.9));
    }
    progress.report(0.9);
    return draft.finish();
  }

  private void fill(Content content, Filler filler, Progress progress)
      throws UnreadableException, IOException {
    try (Reader text = content.reader(progress)) {
      filler.fill(this, text);
    }
  }

  /** What should have been known, if something was taken wrongly. */
  Optional<Known> better() {
    int stated = layers.values().stream().mapToInt(TieCollector::edges).sum();
    boolean namesOnly =
        !layersNamed
            && layersOfAttributes.size() > 1
            && layersOfAttributes.size() * 2 > stated
            && !layersOfAttributes.stream().allMatch(LayerNames::isKind);
    if (!directionWrong && !layersWrong && !namesOnly) {
      return Optional.empty();
    }
    return Optional.of(new Known(directed, known.layers() && !layersWrong && !namesOnly));
  }

  Findings findings() {
    return findings;
  }

  /** Says whether the ties are directed where nothing else is said. */
  void state(boolean nowDirected) {
    if (known.directed() == null && directed != nowDirected) {
      directed = nowDirected;
      directionWrong |= directionUsed;
    }
  }

  /** Whether a tie of which the file says nothing is directed. */
  boolean directed() {
    directionUsed = true;
    return directed;
  }

  int accountCount() {
    return builder.accountCount();
  }

  /** Whether some tie was taken, if only one that joins an account to itself. */
  boolean hasTies() {
    return layers.values().stream().anyMatch(ties -> ties.edges() > 0);
  }

  boolean has(String id) {
    return builder.hasAccount(id);
  }

  String id(int account) {
    return builder.id(account);
  }

  /** The account that the file lists under this id; tells of one that is listed twice. */
  int list(String id, int line, int column) throws UnreadableException {
    Limits.requireName(id, line, column);
    listed = true;
    int account = accounts.account(id, line, column);
    accounts.list(account, line, column);
    return account;
  }

  /** The account of this id, which may be named as often as one likes. */
  int account(String id, int line, int column) throws UnreadableException {
    Limits.requireName(id, line, column);
    int account = accounts.account(id, line, column);
    accounts.list(account);
    return account;
  }

  /** The account that the file lists under this id, as it may have done before. */
  int listAgain(String id, int line, int column) throws UnreadableException {
    listed = true;
    return account(id, line, column);
  }

  /** The account that a tie names; one that is not listed by then, or later, is told. */
  int end(String id, int line, int column) throws UnreadableException {
    Limits.requireName(id, line, column);
    return accounts.account(id, line, column);
  }

  /** Lists an account that has no id of its own, under one that no other account has so far. */
  int listNameless(String wish, int line, int column) throws UnreadableException {
    Limits.requireAccounts(++nameless, bytes, wish, line, column);
    String id = wish.isEmpty() || builder.hasAccount(wish) ? freeId() : wish;
    findings.warn(
        line,
        column,
        wish,
        Messages.text("formats.account.nameless", Finding.shortened(id)),
        Messages.text("formats.json.noid.remedy"));
    return list(id, line, column);
  }

  /** A number that is no account's id yet. All of them together take O(accounts). */
  String freeId() {
    freeNumber = Math.max(freeNumber, builder.accountCount() + 1);
    while (builder.hasAccount(Integer.toString(freeNumber))) {
      freeNumber++;
    }
    return Integer.toString(freeNumber);
  }

  /**
   * Refuses a number of accounts that a file of this size cannot mean.
   *
   * @param count how many accounts the file says that there are
   */
  void requireCount(double count, String text, int line, int column) throws UnreadableException {
    Limits.requireAccounts(count, bytes, text, line, column);
  }

  /** Refuses attributes that would take far more memory than the file itself. */
  void requireCells(int attributes, int rows) throws UnreadableException {
    Limits.requireCells(attributes, rows, bytes);
  }

  void label(int account, String label) {
    builder.label(account, label);
  }

  /** The attribute of the accounts of that name; a new one if there is none yet. */
  ColumnCollector column(String name, int line) throws UnreadableException {
    return column(columns, name, line);
  }

  private static ColumnCollector column(Map<String, ColumnCollector> into, String name, int line)
      throws UnreadableException {
    ColumnCollector column = into.get(name);
    if (column == null) {
      if (into.size() >= Limits.COLUMNS) {
        throw Limits.tooManyColumns(line);
      }
      column = new ColumnCollector(name);
      into.put(name, column);
    }
    return column;
  }

  /** Takes attributes of an account. */
  void put(int account, List<Datum> data) throws UnreadableException {
    for (Datum datum : data) {
      if (!AttributeNames.steersViewer(datum.name())) {
        Limits.requireName(datum.name(), datum.line(), datum.column());
        datum.putInto(column(datum.name(), datum.line()), account);
      }
    }
  }

  /** The layer of that name; a new one if there is none yet. */
  TieCollector layer(String name, int line) throws UnreadableException {
    TieCollector last = lastLayer;
    if (last != null && last.name().equals(name)) {
      return last;
    }
    TieCollector layer = layers.get(name);
    if (layer == null) {
      Limits.requireLayers(layers.size() + 1, name, line);
      Limits.requireName(name, line, 0);
      layer = new TieCollector(name, builder.layer(name));
      layers.put(name, layer);
    }
    lastLayer = layer;
    return layer;
  }

  /**
   * Takes a tie with its attributes. Weight and layer are found among them by their names.
   *
   * @return whether it was kept: false if it would make an account follow itself
   */
  boolean tie(int from, int to, boolean isDirected, List<Datum> data, int line)
      throws UnreadableException {
    Datum layer = known.layers() && !layersWrong ? TieRoles.layer(data) : null;
    if (layer != null) {
      layersOfAttributes.add(layer.text());
      layersNamed |= LayerNames.named(layer.name());
      layersWrong |= layersOfAttributes.size() > LayerNames.MOST;
    }
    TieCollector ties = layer(layer == null || layersWrong ? Layer.FOLLOW : layer.text(), line);
    return tie(ties, from, to, isDirected, layer, data, line);
  }

  /** Takes a tie of a layer that the file names otherwise than by an attribute. */
  boolean tie(TieCollector ties, int from, int to, boolean isDirected, List<Datum> data, int line)
      throws UnreadableException {
    return tie(ties, from, to, isDirected, null, data, line);
  }

  private boolean tie(
      TieCollector ties,
      int from,
      int to,
      boolean isDirected,
      @Nullable Datum layer,
      List<Datum> data,
      int line)
      throws UnreadableException {
    if (data.isEmpty()) {
      return ties.tie(from, to, 1, isDirected, line);
    }
    Datum weight = TieRoles.weight(data);
    double value = weight == null ? 1 : weight(weight);
    if (!ties.tie(from, to, value, isDirected, line)) {
      return false;
    }
    for (Datum datum : data) {
      if (!datum.sameAs(weight)
          && !datum.sameAs(layer)
          && !AttributeNames.steersViewer(datum.name())) {
        Limits.requireName(datum.name(), datum.line(), datum.column());
        ColumnCollector values = column(ties.columns(), datum.name(), datum.line());
        datum.putInto(values, ties.row());
        if (ties.reverseRow() >= 0) {
          values.copyLast(ties.row(), ties.reverseRow());
        }
      }
    }
    return true;
  }

  private double weight(Datum datum) {
    return weight(datum.text(), datum.line(), datum.column());
  }

  /** The number that a weight is; tells of one that is none, and takes 1. */
  double weight(String text, int line, int column) {
    if (Spelling.isNumber(text)) {
      return Double.parseDouble(text);
    }
    if (findings.lists(Severity.WARNING)) {
      findings.warn(
          line,
          column,
          text,
          Messages.text("formats.weight", Finding.shortened(text)),
          Messages.text("formats.weight.remedy"));
    } else {
      findings.count(Severity.WARNING);
    }
    return 1;
  }

  /**
   * Tells of a file that ends before it comes to ties, as one that was cut off.
   *
   * @param line its last line
   */
  void tellOfNoTies(int line) {
    findings.warn(
        line,
        0,
        "",
        Messages.text("formats.end.noties"),
        Messages.text("formats.numbered.ties.remedy"));
  }

  /** Leaves out an element of the file and says why. */
  void skip(int line, int column, String text, String message, String remedy) {
    findings.skip(line, column, text, message, remedy);
  }

  /** The finished network; its ties and what is odd about them are told. */
  FollowNetwork finish() throws UnreadableException {
    int count = builder.accountCount();
    if (layers.isEmpty()) {
      layer(Layer.FOLLOW, 0);
    }
    Limits.requireCells(columns.size() + 4 * layers.size(), count, bytes);
    for (TieCollector ties : layers.values()) {
      ties.requireCells(bytes);
    }
    if (listed) {
      accounts.tell();
    }
    AccountLabels.take(columns, builder);
    for (ColumnCollector column : columns.values()) {
      builder.attribute(column.column(count));
    }
    for (TieCollector ties : layers.values()) {
      if (ties.edges() == 0) {
        ties.state(directed);
      }
      ties.finish();
    }
    FollowNetwork network = builder.build();
    layers.values().forEach(ties -> ties.tell(findings, network));
    accounts.tellOfMisspelt(network);
    if (mixed()) {
      findings.warn(
          0, 0, "", Messages.text("formats.mixed"), Messages.text("formats.mixed.remedy"));
    }
    return network;
  }

  private boolean mixed() {
    List<TieCollector> filled = layers.values().stream().filter(ties -> ties.edges() > 0).toList();
    return filled.stream().anyMatch(TieCollector::mixed)
        || filled.stream().map(TieCollector::directed).distinct().count() > 1;
  }
}
