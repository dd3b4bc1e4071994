package attache.formats;

import attache.formats.DeclaredAttributes.Declared;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One reading of a GraphML file: its elements, one after the other. */
final class GraphmlParse {
  private static final List<String> DOMAINS =
      List.of("node", "edge", "graph", "all", "port", "hyperedge", "endpoint", "graphml");
  private static final List<String> DIRECTIONS = List.of("directed", "undirected");
  private static final List<String> TRUTHS = List.of("true", "false", "1", "0");

  private static final String NAMESPACE = "graphml.graphdrawing.org";

  private final XmlCursor xml;
  private final Findings findings;
  private final XmlChecks checks;
  private final SeenIds edgeIds = new SeenIds();
  private final GraphmlKeys keys;
  private final GraphmlAccounts accounts;
  private final GraphmlTies ties;
  private final Origin origin;
  private final Occurrences nested = new Occurrences();
  private final Occurrences hyperedges = new Occurrences();
  private int graphs;
  private int nodes;
  private int edges;
  private boolean directedByDefault;
  private boolean directionStated;

  GraphmlParse(XmlCursor xml, String title, long bytes, Findings findings, LayerAttribute layers) {
    this.xml = xml;
    this.findings = findings;
    checks = new XmlChecks(xml, findings);
    origin = new Origin(title);
    keys = new GraphmlKeys(findings);
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    accounts = new GraphmlAccounts(builder, keys, findings, bytes);
    ties = new GraphmlTies(builder, keys, findings, bytes, layers);
  }

  FollowNetwork network() throws XMLStreamException, UnreadableException {
    xml.enterRoot(findings);
    String namespace = xml.namespace();
    if (!namespace.isEmpty() && !namespace.contains(NAMESPACE)) {
      findings.warn(
          xml.line(),
          xml.column(),
          namespace,
          Messages.text("formats.graphml.namespace", Finding.shortened(namespace)),
          Messages.text("formats.graphml.namespace.remedy"));
    }
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "key" -> readKey();
        case "graph" -> readTopGraph();
        case "desc" -> origin.take("", xml.text());
        // Maltego names itself in an element of its own.
        case "data", "VersionInfo" -> xml.skip();
        default -> skipUnknown();
      }
    }
    if (graphs == 0) {
      throw new UnreadableException(
          1,
          0,
          "",
          Messages.text("formats.graphml.nograph"),
          Messages.text("formats.file.empty.remedy"));
    }
    return finish();
  }

  private void readKey() throws XMLStreamException, UnreadableException {
    String id = xml.attribute("id");
    String name = xml.attribute("attr.name");
    String type = xml.attribute("attr.type");
    String domain = xml.attribute("for");
    boolean drawn = xml.has("yfiles.type");
    checks.requireKnown("for", DOMAINS, "nothing that is read");
    checks.requireKnown("attr.type", GraphmlKeys.TYPES, "what its values are");
    if (id.isEmpty()) {
      findings.warn(
          xml.line(),
          xml.column(),
          name,
          Messages.text("formats.graphml.nokey"),
          Messages.text("formats.graphml.noid.remedy"));
    } else if (keys.has(id, domain)) {
      checks.tellOfRepeatedKey(id);
    }
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
      keys.declare(id, domain, named(name, id), type, standard);
    }
    requireFewKeys();
  }

  /** What an attribute is called. Blanks around a name mean nothing, except in our own files. */
  private String named(String name, String id) {
    if (keys.ofNodes().has(XmlRoles.LABEL)) {
      return name;
    }
    return name.isBlank() ? id : name.strip();
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
        findings.furtherGraph(xml.line(), xml.column(), "");
      }
      xml.skip();
      return;
    }
    String word = xml.attribute("edgedefault").strip();
    if (word.isEmpty()) {
      findings.warn(
          xml.line(),
          xml.column(),
          "",
          Messages.text("formats.graphml.nodefault"),
          Messages.text("formats.graphml.nodefault.remedy"));
    }
    directionStated = !word.isEmpty();
    checks.requireKnown("edgedefault", DIRECTIONS, "undirected");
    directedByDefault = word.equalsIgnoreCase("directed");
    Optional<Integer> nodesStated = checks.stated("parse.nodes");
    Optional<Integer> edgesStated = checks.stated("parse.edges");
    int line = xml.line();
    int column = xml.column();
    readGraph(directedByDefault, "");
    checks.requireCount(nodesStated, nodes, "parse.nodes", line, column);
    checks.requireCount(edgesStated, edges, "parse.edges", line, column);
  }

  /**
   * Reads what stands in a graph.
   *
   * @param parent the account in which the graph is nested; empty if in none
   */
  private void readGraph(boolean directed, String parent)
      throws XMLStreamException, UnreadableException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "node" -> {
          nodes++;
          readNode(directed, parent);
        }
        case "edge" -> {
          edges++;
          readEdge(directed);
        }
        case "hyperedge" -> {
          hyperedges.add(xml.line());
          findings.skip();
          xml.skip();
        }
        case "graph" -> readNestedGraph(directed, parent);
        case "data" -> readGraphData();
        case "desc" -> origin.take("", xml.text());
        // Some programs declare attributes here, though GraphML does before the graph.
        case "key" -> readKey();
        case "locator", "port" -> xml.skip();
        default -> skipUnknown();
      }
    }
  }

  private void readGraphData() throws XMLStreamException, UnreadableException {
    switch (xml.attribute("key")) {
      case XmlRoles.ORIGIN -> origin.takeOwn(xml.text().lines().toList());
      case XmlRoles.LAYERS -> {
        for (String line : xml.text().lines().toList()) {
          List<String> layer = XmlValues.list(line);
          if (layer.size() == 3) {
            ties.state(layer.get(0), layer.get(1), layer.get(2).equals("directed"));
          }
        }
      }
      default -> xml.skip();
    }
  }

  private void readNestedGraph(boolean directed, String parent)
      throws XMLStreamException, UnreadableException {
    nested.add(xml.line());
    String word = xml.attribute("edgedefault").strip();
    readGraph(word.isEmpty() ? directed : word.equalsIgnoreCase("directed"), parent);
  }

  private void readNode(boolean directed, String parent)
      throws XMLStreamException, UnreadableException {
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
    int account = accounts.list(id, xml.line(), xml.column());
    accounts.parent(account, parent);
    Set<String> given = new HashSet<>(8);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "data" -> readNodeData(account, given);
        case "desc" -> accounts.description(account, xml.text());
        case "graph" -> readNestedGraph(directed, id);
        default -> xml.skip();
      }
    }
  }

  private void readNodeData(int account, Set<String> given)
      throws XMLStreamException, UnreadableException {
    String id = xml.attribute("key");
    int line = xml.line();
    int column = xml.column();
    if (!given.add(id)) {
      findings.warn(
          line,
          column,
          id,
          Messages.text("formats.graphml.twice", Finding.shortened(id)),
          Messages.text("formats.graphml.twice.remedy"));
    }
    String text = xml.text();
    if (!xml.drawnLabel().isEmpty()) {
      accounts.drawnLabel(account, xml.drawnLabel());
    }
    xml.drawnPlace().ifPresent(place -> accounts.drawnPlace(account, place));
    if (!keys.isGraphical(id)) {
      Declared key = keys.ofNode(id, line, column);
      requireFewKeys();
      accounts.put(account, id, key, text, line, column);
    }
  }

  private void readEdge(boolean directedHere) throws XMLStreamException, UnreadableException {
    int line = xml.line();
    int column = xml.column();
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    String edge = xml.attribute("id");
    if (!edge.isEmpty() && !edgeIds.add(edge)) {
      checks.tellOfRepeatedEdge(edge, line, column);
    }
    checks.requireKnown("directed", TRUTHS, Boolean.toString(directedHere));
    boolean directed =
        switch (xml.attribute("directed").strip().toLowerCase(Locale.ROOT)) {
          case "true", "1" -> true;
          case "false", "0" -> false;
          default -> directedHere;
        };
    String sourcePort = xml.attribute("sourceport");
    String targetPort = xml.attribute("targetport");
    List<GraphmlTies.Datum> data = new ArrayList<>();
    String drawn = "";
    String description = "";
    while (xml.nextChild()) {
      if (xml.name().equals("desc")) {
        description = xml.text().strip();
      } else if (xml.name().equals("data")) {
        String id = xml.attribute("key");
        int dataLine = xml.line();
        int dataColumn = xml.column();
        String text = xml.text();
        drawn = xml.drawnLabel().isEmpty() ? drawn : xml.drawnLabel();
        if (!keys.isGraphical(id)) {
          Declared key = keys.ofEdge(id, dataLine, dataColumn);
          requireFewKeys();
          data.add(new GraphmlTies.Datum(id, key, text, dataLine, dataColumn));
        }
      } else {
        xml.skip();
      }
    }
    if (source.isEmpty() || target.isEmpty()) {
      findings.skipEndless(line, column, source + target);
      return;
    }
    Limits.requireName(source, line, column);
    Limits.requireName(target, line, column);
    int from = accounts.end(source, line, column);
    int to = accounts.end(target, line, column);
    if (ties.add(from, to, directed, data, line)) {
      ties.imply("label", drawn);
      ties.imply(GraphmlAccounts.DESCRIPTION, description);
      ties.imply("source port", sourcePort);
      ties.imply("target port", targetPort);
    }
  }

  private void skipUnknown() throws XMLStreamException, UnreadableException {
    xml.skipUnknown("formats.graphml.unknown", findings);
  }

  private FollowNetwork finish() throws UnreadableException {
    tellOfStructure();
    accounts.finish();
    ties.finish(directedByDefault, directionStated);
    FollowNetwork network = origin.of(accounts.build());
    ties.tell(network);
    return network;
  }

  private void tellOfStructure() {
    findings.nestedGraphs(nested);
    findings.hyperedges(hyperedges);
  }
}
