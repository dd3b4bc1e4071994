package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One reading of a GraphML file. */
final class GraphmlParse {
  private final GraphmlCursor xml;
  private final long bytes;
  private final Findings findings;
  private final FollowNetwork.Builder builder;
  private final UnknownAccounts accounts;
  private final TieCollector ties;
  private final GraphmlKeys keys;
  private final Map<GraphmlKeys.Key, ColumnCollector> columns = new LinkedHashMap<>();
  private final Map<Integer, String> drawnLabels = new LinkedHashMap<>();
  private int graphs;
  private int nested;
  private int firstNested;
  private int hyperedges;
  private int firstHyperedge;
  private boolean directedByDefault;

  GraphmlParse(XMLStreamReader reader, String title, long bytes, Findings findings) {
    this.bytes = bytes;
    this.findings = findings;
    xml = new GraphmlCursor(reader);
    builder = FollowNetwork.builder(title);
    accounts = new UnknownAccounts(builder, findings);
    ties = new TieCollector(Layer.FOLLOW, builder.layer(Layer.FOLLOW));
    keys = new GraphmlKeys(findings);
  }

  FollowNetwork network() throws XMLStreamException, UnreadableException {
    int doctype = xml.enterRoot();
    if (doctype > 0) {
      findings.note(doctype, 0, "", Messages.text("formats.xml.doctype"), "");
    }
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "key" -> readKey();
        case "graph" -> readTopGraph();
        case "data", "desc" -> xml.skip();
        default -> skipUnknown();
      }
    }
    if (graphs == 0) {
      throw new UnreadableException(
          Messages.text("formats.graphml.nograph"), Messages.text("formats.file.empty.remedy"));
    }
    return finish();
  }

  private void readKey() throws XMLStreamException, UnreadableException {
    String id = xml.attribute("id");
    String name = xml.attribute("attr.name");
    String type = xml.attribute("attr.type");
    String domains = xml.attribute("for");
    boolean drawn = !xml.attribute("yfiles.type").isEmpty();
    String standard = null;
    while (xml.nextChild()) {
      if (xml.name().equals("default")) {
        standard = xml.text();
      } else {
        xml.skip();
      }
    }
    Limits.requireName(name, xml.line(), xml.column());
    if (drawn) {
      keys.declareGraphical(id);
    } else {
      keys.declare(id, domains, name.isBlank() ? id : name.strip(), type, standard);
    }
    requireFewKeys();
  }

  private void requireFewKeys() throws UnreadableException {
    if (keys.size() > 2 * Limits.COLUMNS) {
      throw Limits.tooManyColumns(xml.line());
    }
  }

  private void readTopGraph() throws XMLStreamException, UnreadableException {
    graphs++;
    if (graphs > 1) {
      if (graphs == 2) {
        findings.warn(
            xml.line(),
            xml.column(),
            "",
            Messages.text("formats.graphml.graphs"),
            Messages.text("formats.graphml.graphs.remedy"));
      }
      xml.skip();
      return;
    }
    String word = xml.attribute("edgedefault").strip();
    if (word.isEmpty()) {
      findings.note(xml.line(), xml.column(), "", Messages.text("formats.graphml.nodefault"), "");
    }
    directedByDefault = word.equalsIgnoreCase("directed");
    readGraph(directedByDefault);
  }

  private void readGraph(boolean directed) throws XMLStreamException, UnreadableException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "node" -> readNode(directed);
        case "edge" -> readEdge(directed);
        case "hyperedge" -> {
          hyperedges++;
          firstHyperedge = hyperedges == 1 ? xml.line() : firstHyperedge;
          findings.skip();
          xml.skip();
        }
        case "graph" -> readNestedGraph(directed);
        case "data", "desc", "locator", "port" -> xml.skip();
        default -> skipUnknown();
      }
    }
  }

  private void readNestedGraph(boolean directed) throws XMLStreamException, UnreadableException {
    nested++;
    firstNested = nested == 1 ? xml.line() : firstNested;
    String word = xml.attribute("edgedefault").strip();
    readGraph(word.isEmpty() ? directed : word.equalsIgnoreCase("directed"));
  }

  private void readNode(boolean directed) throws XMLStreamException, UnreadableException {
    String id = xml.attribute("id");
    if (id.isEmpty()) {
      findings.skip();
      findings.warn(
          xml.line(),
          xml.column(),
          "",
          Messages.text("formats.graphml.noid"),
          Messages.text("formats.graphml.noid.remedy"));
      xml.skip();
      return;
    }
    Limits.requireName(id, xml.line(), xml.column());
    int account = builder.account(id);
    if (!accounts.list(account)) {
      findings.warn(
          xml.line(),
          xml.column(),
          id,
          Messages.text("formats.account.twice", Finding.shortened(id)),
          Messages.text("formats.account.twice.remedy"));
    }
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "data" -> readNodeData(account);
        case "graph" -> readNestedGraph(directed);
        default -> xml.skip();
      }
    }
  }

  private void readNodeData(int account) throws XMLStreamException, UnreadableException {
    String id = xml.attribute("key");
    int line = xml.line();
    int column = xml.column();
    String text = xml.text();
    if (!xml.drawnLabel().isEmpty()) {
      drawnLabels.put(account, xml.drawnLabel());
    }
    if (keys.isGraphical(id)) {
      return;
    }
    GraphmlKeys.Key key = keys.key(GraphmlKeys.Domain.NODE, id, line, column);
    requireFewKeys();
    put(columns.computeIfAbsent(key, this::collector), key, account, text, line, column);
  }

  private ColumnCollector collector(GraphmlKeys.Key key) {
    return new ColumnCollector(key.name(), key.type());
  }

  /** Puts a value into a column as its declared type wants it, or tells that it does not fit. */
  private void put(
      ColumnCollector values, GraphmlKeys.Key key, int row, String text, int line, int column) {
    ValueType type = key.type();
    if (type == null) {
      if (!text.isBlank()) {
        values.putSpelled(row, text.strip(), false);
      }
      return;
    }
    Optional<String> fitting = GraphmlKeys.fitting(type, text);
    if (fitting.isPresent()) {
      values.put(row, type, fitting.get());
    } else if (!Spelling.missing(text.strip())) {
      findings.warn(
          line,
          column,
          text,
          Messages.text("formats.value.type", key.name(), type.word()),
          Messages.text("formats.value.type.remedy"));
    }
  }

  /** One attribute of an edge that waits for the edge's end. */
  private record Datum(GraphmlKeys.Key key, String text, int line, int column) {}

  private void readEdge(boolean directedHere) throws XMLStreamException, UnreadableException {
    int line = xml.line();
    int column = xml.column();
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    String word = xml.attribute("directed").strip().toLowerCase(Locale.ROOT);
    boolean directed =
        switch (word) {
          case "true", "1" -> true;
          case "false", "0" -> false;
          default -> directedHere;
        };
    Map<GraphmlKeys.Key, Datum> data = new LinkedHashMap<>();
    while (xml.nextChild()) {
      if (xml.name().equals("data")) {
        readEdgeData(data);
      } else {
        xml.skip();
      }
    }
    if (source.isEmpty() || target.isEmpty()) {
      findings.skip();
      findings.warn(
          line,
          column,
          source + target,
          Messages.text("formats.graphml.noend"),
          Messages.text("formats.graphml.noend.remedy"));
      return;
    }
    Limits.requireName(source, line, column);
    Limits.requireName(target, line, column);
    int from = accounts.account(source, line, column);
    int to = accounts.account(target, line, column);
    if (ties.tie(from, to, weight(data), directed, line)) {
      for (Datum datum : data.values()) {
        ColumnCollector values =
            ties.columns().computeIfAbsent(datum.key().name(), n -> collector(datum.key()));
        put(values, datum.key(), ties.row(), datum.text(), datum.line(), datum.column());
        if (ties.reverseRow() >= 0) {
          values.copyLast(ties.row(), ties.reverseRow());
        }
      }
    }
  }

  private void readEdgeData(Map<GraphmlKeys.Key, Datum> data)
      throws XMLStreamException, UnreadableException {
    String id = xml.attribute("key");
    int line = xml.line();
    int column = xml.column();
    String text = xml.text();
    if (!keys.isGraphical(id)) {
      GraphmlKeys.Key key = keys.key(GraphmlKeys.Domain.EDGE, id, line, column);
      requireFewKeys();
      data.put(key, new Datum(key, text, line, column));
    }
  }

  /** The weight among an edge's attributes, or its standard, or 1; takes it out of them. */
  private double weight(Map<GraphmlKeys.Key, Datum> data) {
    for (Datum datum : data.values()) {
      if (GraphmlKeys.isWeight(datum.key())) {
        data.remove(datum.key());
        String bare = datum.text().strip();
        if (Spelling.isNumber(bare)) {
          return Double.parseDouble(bare);
        }
        findings.warn(
            datum.line(),
            datum.column(),
            datum.text(),
            Messages.text("formats.weight", Finding.shortened(bare)),
            Messages.text("formats.weight.remedy"));
        return 1;
      }
    }
    return keys.standardWeight();
  }

  private void skipUnknown() throws XMLStreamException, UnreadableException {
    if (xml.plain()) {
      findings.skip();
      findings.warn(
          xml.line(),
          xml.column(),
          xml.name(),
          Messages.text("formats.graphml.unknown", Finding.shortened(xml.name())),
          Messages.text("formats.graphml.unknown.remedy"));
    }
    xml.skip();
  }

  private FollowNetwork finish() throws UnreadableException {
    Limits.requireCells(
        columns.size() + keys.withStandard(GraphmlKeys.Domain.NODE).size(),
        builder.accountCount(),
        bytes);
    Limits.requireCells(
        ties.columns().size() + keys.withStandard(GraphmlKeys.Domain.EDGE).size(),
        ties.rowCount(),
        bytes);
    accounts.tell();
    tellOfStructure();
    putLabels();
    int count = builder.accountCount();
    for (GraphmlKeys.Key key : keys.withStandard(GraphmlKeys.Domain.NODE)) {
      fill(columns.computeIfAbsent(key, this::collector), key, count);
    }
    for (ColumnCollector column : columns.values()) {
      if (!AttributeNames.steersViewer(column.name())) {
        builder.attribute(column.column(count));
      }
    }
    ties.columns().keySet().removeIf(AttributeNames::steersViewer);
    for (GraphmlKeys.Key key : keys.withStandard(GraphmlKeys.Domain.EDGE)) {
      if (!GraphmlKeys.isWeight(key) && !AttributeNames.steersViewer(key.name())) {
        fill(ties.columns().computeIfAbsent(key.name(), n -> collector(key)), key, ties.rowCount());
      }
    }
    if (ties.edges() == 0) {
      ties.state(directedByDefault);
    }
    ties.finish();
    FollowNetwork network = builder.build();
    ties.tell(findings, network);
    return network;
  }

  private void fill(ColumnCollector values, GraphmlKeys.Key key, int size) {
    if (size > 0 && key.standard() != null) {
      // The row past the last one only brings the value in; it is no part of the column.
      put(values, key, size, key.standard(), 0, 0);
      values.fillWithLast(size);
    }
  }

  /** The best attribute for it becomes the label; what yEd draws in a node is the next best. */
  private void putLabels() {
    drawnLabels.forEach(builder::label);
    columns.entrySet().stream()
        .filter(entry -> GraphmlKeys.labelRank(entry.getKey()) >= 0)
        .min(Comparator.comparingInt(entry -> GraphmlKeys.labelRank(entry.getKey())))
        .ifPresent(
            entry -> {
              List<String> labels = entry.getValue().allTexts(builder.accountCount());
              for (int account = 0; account < labels.size(); account++) {
                if (!labels.get(account).isBlank()) {
                  builder.label(account, labels.get(account));
                }
              }
              columns.remove(entry.getKey());
              keys.dropStandard(entry.getKey());
            });
  }

  private void tellOfStructure() {
    if (nested > 0) {
      findings.warn(
          firstNested,
          0,
          "",
          Messages.text("formats.graphml.nested", nested),
          Messages.text("formats.graphml.nested.remedy"));
    }
    if (hyperedges > 0) {
      findings.warn(
          firstHyperedge,
          0,
          "",
          Messages.text("formats.graphml.hyperedges", hyperedges),
          Messages.text("formats.graphml.hyperedges.remedy"));
    }
    if (ties.mixed()) {
      findings.note(0, 0, "", Messages.text("formats.mixed"), "");
    }
  }
}
