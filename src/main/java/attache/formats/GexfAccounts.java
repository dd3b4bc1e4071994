package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Spells;
import attache.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts of a GEXF file, with what it says of them. */
final class GexfAccounts {
  /** Attributes that hold how an account was drawn elsewhere. */
  static final String X = "x";

  static final String Y = "y";
  static final String Z = "z";
  static final String SIZE = "size";
  static final String COLOUR = "colour";
  static final String SHAPE = "shape";

  /** Attributes that hold what GEXF has places of its own for. */
  static final String PARENT = "parent";

  static final String PARENTS = "parents";
  static final String SPELLS = Spells.ATTRIBUTE;

  private final FollowNetwork.Builder builder;
  private final Findings findings;
  private final long bytes;
  private final UnknownAccounts accounts;
  private final DeclaredAttributes attributes;
  private final Map<String, ColumnCollector> columns = new LinkedHashMap<>();
  private final Map<String, ColumnCollector> implied = new LinkedHashMap<>();
  private final GexfHistory history = new GexfHistory();

  /** Where an account was first named as one above another, of those that came later or never. */
  private final Map<String, Place> awaited = new LinkedHashMap<>();

  private record Place(int line, int column) {}

  GexfAccounts(FollowNetwork.Builder builder, Findings findings, long bytes) {
    this.builder = builder;
    this.findings = findings;
    this.bytes = bytes;
    accounts = new UnknownAccounts(builder, findings);
    attributes = new DeclaredAttributes(findings);
  }

  DeclaredAttributes attributes() {
    return attributes;
  }

  /** The account of a node; one that was there before is told. */
  int list(String id, String label, int line, int column) {
    int account = accounts.account(id, line, column);
    accounts.list(account, line, column);
    if (!label.isBlank()) {
      builder.label(account, label);
    }
    return account;
  }

  /** Whether a node of that id came before. */
  boolean listed(String id) {
    return builder.hasAccount(id);
  }

  /** The account at an end of a tie. */
  int end(String id, int line, int column) {
    return accounts.account(id, line, column);
  }

  void put(int account, GexfValue value) {
    if (history.replaces(value, account)) {
      ColumnCollector values =
          columns.computeIfAbsent(value.attribute().name(), name -> value.attribute().collector());
      attributes.put(
          values, value.attribute(), account, value.text(), value.line(), value.column());
    }
  }

  /** Takes the account that this one is a part of; empty if of none. */
  void parent(int account, String id, int line, int column) {
    if (!id.isEmpty()) {
      if (!builder.hasAccount(id)) {
        awaited.putIfAbsent(id, new Place(line, column));
      }
      implied(PARENT, ValueType.TEXT).put(account, ValueType.TEXT, id);
    }
  }

  /** Takes the accounts that this one stems from. */
  void parents(int account, List<String> ids) {
    if (!ids.isEmpty()) {
      implied(PARENTS, ValueType.LIST).putList(account, ids);
    }
  }

  /** Takes the times when an account existed. */
  void times(int account, List<String> times) {
    if (!times.isEmpty()) {
      implied(SPELLS, ValueType.LIST).putList(account, times);
    }
  }

  /** Takes what the element here says of how an account is drawn. */
  void drawn(int account, XmlCursor xml) {
    switch (xml.name().toLowerCase(java.util.Locale.ROOT)) {
      case "position" -> {
        putNumber(account, X, xml, "x");
        putNumber(account, Y, xml, "y");
        if (XmlValues.number(xml.attribute("z")) != 0) {
          putNumber(account, Z, xml, "z");
        }
      }
      case "size" -> putNumber(account, SIZE, xml, "value");
      case "color" ->
          GexfColors.hex(xml)
              .ifPresent(hex -> implied(COLOUR, ValueType.TEXT).put(account, ValueType.TEXT, hex));
      default -> {
        // Every program draws discs unless told otherwise.
        String shape = xml.attribute("value").strip();
        if (!shape.isEmpty() && !shape.equalsIgnoreCase("disc")) {
          implied(SHAPE, ValueType.TEXT).put(account, ValueType.TEXT, shape);
        }
      }
    }
  }

  private void putNumber(int account, String name, XmlCursor xml, String attribute) {
    String text = xml.attribute(attribute).strip();
    if (Double.isFinite(XmlValues.number(text))) {
      implied(name, ValueType.NUMBER).put(account, ValueType.NUMBER, text);
    } else if (!text.isEmpty()) {
      findings.warn(
          xml.line(),
          xml.column(),
          text,
          Messages.text("formats.value.type", name, ValueType.NUMBER.word()),
          Messages.text("formats.value.type.remedy"));
    }
  }

  private ColumnCollector implied(String name, ValueType type) {
    return implied.computeIfAbsent(name, n -> new ColumnCollector(n, type));
  }

  /**
   * Finishes the attributes; to be called once, when all accounts are known.
   *
   * @param own whether the file is of our own making
   */
  void finish(boolean own) throws UnreadableException {
    int count = builder.accountCount();
    history.columns().forEach(implied::putIfAbsent);
    Limits.requireCells(attributes.columns(columns) + implied.size(), count, bytes);
    accounts.tell();
    attributes.fillStandards(columns, count);
    // What the file declares as an attribute of its own goes before what it draws.
    implied.keySet().removeIf(attributes::named);
    tellOfStructure();
    columns.putAll(implied);
    columns.keySet().removeIf(AttributeNames::steersViewer);
    attributes
        .inOrder(columns, own)
        .values()
        .forEach(column -> builder.attribute(column.column(count)));
  }

  /** Whether some accounts existed only for a time. */
  boolean timed() {
    return implied.containsKey(SPELLS);
  }

  private void tellOfStructure() {
    awaited.keySet().removeIf(builder::hasAccount);
    awaited.forEach(
        (id, place) ->
            findings.warn(
                place.line(),
                place.column(),
                id,
                Messages.text("formats.gexf.parent", Finding.shortened(id)),
                Messages.text("formats.gexf.parent.remedy")));
    if (implied.containsKey(PARENT)) {
      findings.note(0, 0, "", Messages.text("formats.gexf.hierarchy", PARENT), "");
    }
    if (implied.containsKey(PARENTS)) {
      findings.note(0, 0, "", Messages.text("formats.gexf.phylogeny", PARENTS), "");
    }
    if (!history.columns().isEmpty()) {
      findings.note(0, 0, "", Messages.text("formats.gexf.history"), "");
    }
  }

  FollowNetwork build() {
    FollowNetwork network = builder.build();
    accounts.tellOfMisspelt(network);
    return network;
  }
}
