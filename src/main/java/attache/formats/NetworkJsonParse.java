package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Provenance;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One reading of our own JSON form. */
final class NetworkJsonParse {
  private final JsonCursor json;
  private final long bytes;
  private final Findings findings;
  private final FollowNetwork.Builder builder = FollowNetwork.builder("");
  private final UnknownAccounts unknown;
  private final Map<String, ColumnCollector> columns = new LinkedHashMap<>();
  private final Map<String, TieCollector> layers = new LinkedHashMap<>();
  private String title;
  private String source = "";
  private String notice = "";
  private final List<String> notes = new ArrayList<>();
  private boolean accountsListed;

  NetworkJsonParse(JsonCursor json, String title, long bytes, Findings findings) {
    this.bytes = bytes;
    this.json = json;
    this.title = title;
    this.findings = findings;
    unknown = new UnknownAccounts(builder, findings);
  }

  FollowNetwork network() throws UnreadableException {
    json.next();
    require(JsonToken.START_OBJECT, "{");
    for (String entry = json.nextEntry(); entry != null; entry = json.nextEntry()) {
      switch (entry) {
        case "format" -> requireFormat();
        case "version" -> noteVersion();
        case "title" -> title = json.text();
        case "source" -> source = json.text();
        case "notice" -> notice = json.text();
        case "notes" -> notes.addAll(json.at(JsonToken.START_ARRAY) ? json.texts() : one());
        case "attributes" -> declare(columns);
        case "accounts" -> readAccounts();
        case "layers" -> readLayers();
        default -> json.skip();
      }
    }
    return finish();
  }

  private List<String> one() {
    return json.text().isEmpty() ? List.of() : List.of(json.text());
  }

  private void require(JsonToken token, String what) throws UnreadableException {
    if (!json.at(token)) {
      throw json.expected(what);
    }
  }

  private void requireFormat() throws UnreadableException {
    if (!json.text().equals(NetworkJsonReader.FORMAT)) {
      throw json.expected("\"" + NetworkJsonReader.FORMAT + "\"");
    }
  }

  private void noteVersion() {
    if (!json.number() || json.doubleValue() > NetworkJsonReader.VERSION) {
      findings.warn(
          json.line(),
          json.column(),
          json.text(),
          Messages.text("formats.json.version", json.text()),
          Messages.text("formats.json.version.remedy"));
    }
  }

  private void declare(Map<String, ColumnCollector> into) throws UnreadableException {
    require(JsonToken.START_OBJECT, "{");
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      @Nullable ValueType type = null;
      for (ValueType candidate : ValueType.values()) {
        type = candidate.word().equals(json.text()) ? candidate : type;
      }
      if (type == null) {
        warn(Messages.text("formats.json.type", name, json.text()), "");
        json.skip();
      }
      into.putIfAbsent(name, new ColumnCollector(name, type));
      if (into.size() > Limits.COLUMNS) {
        throw Limits.tooManyColumns(json.line());
      }
    }
  }

  private void readAccounts() throws UnreadableException {
    require(JsonToken.START_ARRAY, "[");
    accountsListed = true;
    while (json.nextElement()) {
      if (json.at(JsonToken.START_OBJECT)) {
        readAccount();
      } else if (json.scalar()) {
        account(json.text());
      } else {
        skipElement(Messages.text("formats.json.account"));
      }
    }
  }

  private void readAccount() throws UnreadableException {
    int line = json.line();
    int column = json.column();
    int account = -1;
    String label = "";
    boolean labelled = false;
    Map<String, ColumnCollector> values = new LinkedHashMap<>();
    for (String entry = json.nextEntry(); entry != null; entry = json.nextEntry()) {
      switch (entry) {
        case "id" -> account = account(json.text());
        case "label" -> {
          label = json.text();
          labelled = json.scalar();
        }
        case "attributes" -> {
          if (account >= 0) {
            readAttributes(columns, account, -1);
          } else {
            // An id after the attributes is rare; they wait in columns of their own.
            readAttributes(values, 0, -1);
          }
        }
        default -> json.skip();
      }
    }
    if (account < 0) {
      findings.skip();
      findings.warn(
          line,
          column,
          "",
          Messages.text("formats.json.noid"),
          Messages.text("formats.json.noid.remedy"));
      return;
    }
    if (labelled) {
      builder.label(account, label);
    }
    for (ColumnCollector waiting : values.values()) {
      waiting.copyLast(columns, account);
    }
  }

  /** The account of that id; -1 if the id is empty. Tells of one that is listed twice. */
  private int account(String id) throws UnreadableException {
    if (id.isEmpty()) {
      return -1;
    }
    Limits.requireName(id, json.line(), json.column());
    boolean known = builder.hasAccount(id);
    int account = unknown.account(id, json.line(), json.column());
    if (!unknown.list(account) && known) {
      warn(
          Messages.text("formats.account.twice", Finding.shortened(id)),
          Messages.text("formats.account.twice.remedy"));
    }
    return account;
  }

  private void readAttributes(Map<String, ColumnCollector> into, int row, int secondRow)
      throws UnreadableException {
    require(JsonToken.START_OBJECT, "{");
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (into.size() >= Limits.COLUMNS && !into.containsKey(name)) {
        throw Limits.tooManyColumns(json.line());
      }
      ColumnCollector column = into.computeIfAbsent(name, ColumnCollector::new);
      int line = json.line();
      int place = json.column();
      String misfit = json.put(column, row);
      if (secondRow >= 0) {
        column.copyLast(row, secondRow);
      }
      if (!misfit.isEmpty()) {
        findings.warn(
            line,
            place,
            misfit,
            Messages.text("formats.value.type", name, column.type().word()),
            Messages.text("formats.value.type.remedy"));
      }
    }
  }

  private void readLayers() throws UnreadableException {
    require(JsonToken.START_ARRAY, "[");
    while (json.nextElement()) {
      require(JsonToken.START_OBJECT, "{");
      readLayer();
    }
  }

  private void readLayer() throws UnreadableException {
    String kind = Layer.FOLLOW;
    String wave = "";
    boolean directed = true;
    Map<String, ColumnCollector> declared = new LinkedHashMap<>();
    for (String entry = json.nextEntry(); entry != null; entry = json.nextEntry()) {
      switch (entry) {
        case "name" -> kind = json.text();
        case "wave" -> wave = json.text();
        case "directed" -> directed = !json.at(JsonToken.VALUE_FALSE);
        case "attributes" -> declare(declared);
        case "arcs" -> {
          require(JsonToken.START_ARRAY, "[");
          TieCollector layer = layer(kind, wave);
          layer.declare(declared);
          layer.state(directed);
          while (json.nextElement()) {
            if (json.at(JsonToken.START_ARRAY)) {
              readArc(layer, directed);
            } else {
              skipElement(Messages.text("formats.json.arc"));
            }
          }
        }
        default -> json.skip();
      }
    }
    layer(kind, wave).state(directed);
  }

  private TieCollector layer(String kind, String wave) throws UnreadableException {
    Limits.requireLayers(layers.size(), kind, json.line());
    return layers.computeIfAbsent(
        Layer.name(kind, wave), name -> new TieCollector(name, builder.layer(kind, wave)));
  }

  private void readArc(TieCollector layer, boolean directed) throws UnreadableException {
    int line = json.line();
    int from = end(line);
    int to = from < 0 ? -1 : end(line);
    double weight = 1;
    boolean kept = false;
    boolean added = false;
    while (!json.at(JsonToken.END_ARRAY) && json.nextElement()) {
      if (json.number()) {
        weight = weight(json.doubleValue());
      } else if (json.at(JsonToken.START_OBJECT) && from >= 0 && to >= 0 && !added) {
        kept = layer.tie(from, to, weight, directed, line);
        added = true;
        if (kept) {
          readAttributes(layer.columns(), layer.row(), layer.reverseRow());
        } else {
          json.skip();
        }
      } else {
        json.skip();
      }
    }
    if (from < 0 || to < 0) {
      findings.skip();
      findings.warn(
          line,
          0,
          "",
          Messages.text("formats.json.arc"),
          Messages.text("formats.json.expected.remedy"));
    } else if (!added) {
      layer.tie(from, to, weight, directed, line);
    }
  }

  /** The account that the next element of an arc names; -1 if it names none. */
  private int end(int line) throws UnreadableException {
    if (!json.nextElement()) {
      return -1;
    }
    String id = json.text();
    if (id.isEmpty()) {
      json.skip();
      return -1;
    }
    Limits.requireName(id, line, json.column());
    return unknown.account(id, line, json.column());
  }

  private double weight(double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    warn(Messages.text("formats.weight", json.text()), Messages.text("formats.weight.remedy"));
    return 1;
  }

  private void skipElement(String message) {
    findings.skip();
    warn(message, Messages.text("formats.json.expected.remedy"));
    json.skip();
  }

  private void warn(String message, String remedy) {
    findings.warn(json.line(), json.column(), json.text(), message, remedy);
  }

  private FollowNetwork finish() throws UnreadableException {
    int accounts = builder.accountCount();
    Limits.requireCells(columns.size() + 4 * layers.size(), accounts, bytes);
    for (TieCollector layer : layers.values()) {
      layer.requireCells(bytes);
    }
    if (accountsListed) {
      unknown.tell();
    }
    columns.values().forEach(column -> builder.attribute(column.column(builder.accountCount())));
    layers.values().forEach(TieCollector::finish);
    builder.provenance(new Provenance(source, "", "", notice, notes));
    FollowNetwork network = builder.build().withTitle(title);
    layers.values().forEach(layer -> layer.tell(findings, network));
    unknown.tellOfMisspelt(network);
    return network;
  }
}
