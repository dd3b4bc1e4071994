package attache.formats;

import attache.formats.DeclaredAttributes.Declared;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** One reading of a GEXF file: its elements, one after the other. */
final class GexfParse {
  private static final String UNDIRECTED = "undirected";
  private static final List<String> DIRECTIONS =
      List.of("directed", UNDIRECTED, "mutual", "dir", "undir", "bidirectional");

  private final XmlCursor xml;
  private final Findings findings;
  private final XmlChecks checks;
  private final SeenIds edgeIds = new SeenIds();
  private final GexfAccounts accounts;
  private final GexfTies ties;
  private final Origin origin;
  private String wave = "";
  private boolean directedByDefault;
  private int graphs;
  private int nodes;
  private int edges;
  private final Occurrences crossing = new Occurrences();

  GexfParse(XmlCursor xml, String title, long bytes, Findings findings, LayerAttribute layers) {
    this.xml = xml;
    this.findings = findings;
    checks = new XmlChecks(xml, findings);
    origin = new Origin(title);
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    accounts = new GexfAccounts(builder, findings, bytes);
    ties = new GexfTies(builder, findings, bytes, layers);
  }

  FollowNetwork network() throws XMLStreamException, UnreadableException {
    xml.enterRoot(findings);
    while (xml.nextChild()) {
      switch (lower(xml.name())) {
        case "graph" -> readGraph();
        case "meta" -> readMeta();
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

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void readMeta() throws XMLStreamException, UnreadableException {
    String creator = "";
    String description = "";
    while (xml.nextChild()) {
      switch (lower(xml.name())) {
        case "creator" -> creator = xml.text();
        case "description" -> description = xml.text();
        default -> xml.skip();
      }
    }
    origin.take(creator, description);
  }

  private void readGraph() throws XMLStreamException, UnreadableException {
    graphs++;
    if (graphs > 1) {
      if (graphs == 2) {
        findings.furtherGraph(xml.line(), xml.column(), "");
      }
      xml.skip();
      return;
    }
    checks.requireKnown("defaultedgetype", DIRECTIONS, UNDIRECTED);
    directedByDefault = directed(xml.attribute("defaultedgetype"), false);
    if (xml.attribute("mode").strip().equalsIgnoreCase("slice")) {
      wave = xml.attribute(xml.has("timestamp") ? "timestamp" : "start").strip();
    }
    if (origin.own()) {
      ties.own();
    }
    readPart("");
  }

  /** Reads what stands in a graph, or in an account that has others in it. */
  private void readPart(String parent) throws XMLStreamException, UnreadableException {
    while (xml.nextChild()) {
      switch (lower(xml.name())) {
        case "attributes" -> readAttributes();
        case "nodes", "edges" -> readCounted(parent);
        case "node" -> readNode(parent);
        case "edge" -> readEdge(parent);
        default -> skipUnknown();
      }
    }
  }

  /** Reads a list that may say how many accounts or ties it has. */
  private void readCounted(String parent) throws XMLStreamException, UnreadableException {
    String name = lower(xml.name());
    Optional<Integer> stated = checks.stated("count");
    int line = xml.line();
    int column = xml.column();
    boolean accounts = name.equals("nodes");
    int before = accounts ? nodes : edges;
    readPart(parent);
    checks.requireCount(stated, (accounts ? nodes : edges) - before, name, line, column);
  }

  private void readAttributes() throws XMLStreamException, UnreadableException {
    checks.requireKnown("class", List.of("node", "edge"), "node");
    DeclaredAttributes declared =
        xml.attribute("class").strip().equalsIgnoreCase("edge")
            ? ties.attributes()
            : accounts.attributes();
    while (xml.nextChild()) {
      if (!lower(xml.name()).equals("attribute")) {
        skipUnknown();
        continue;
      }
      String id = xml.attribute("id");
      String title = xml.attribute("title");
      String type = xml.attribute("type");
      checks.requireKnown("type", GexfTypes.KNOWN, "what its values are");
      if (declared.has(id)) {
        checks.tellOfRepeatedKey(id);
      }
      String standard = null;
      while (xml.nextChild()) {
        if (lower(xml.name()).equals("default")) {
          standard = xml.text();
        } else {
          xml.skip();
        }
      }
      String name = title.isEmpty() && !origin.own() ? id : title;
      Limits.requireName(name, xml.line(), xml.column());
      declared.declare(id, name, GexfTypes.type(type), standard);
      requireFew(declared);
    }
  }

  private void requireFew(DeclaredAttributes declared) throws UnreadableException {
    if (declared.size() > Limits.COLUMNS) {
      throw Limits.tooManyColumns(xml.line());
    }
  }

  private void readNode(String parent) throws XMLStreamException, UnreadableException {
    nodes++;
    String id = xml.attribute("id");
    int line = xml.line();
    int column = xml.column();
    if (id.isEmpty()) {
      findings.skip();
      findings.warn(
          line,
          column,
          xml.attribute("label"),
          Messages.text("formats.graphml.noid"),
          Messages.text("formats.graphml.noid.remedy"));
      xml.skip();
      return;
    }
    Limits.requireName(id, line, column);
    int account = accounts.list(id, xml.attribute("label"), line, column);
    String above = xml.has("pid") ? xml.attribute("pid") : parent;
    accounts.parent(account, above, line, column);
    List<String> times = GexfTimes.stated(xml, findings);
    List<String> parents = new ArrayList<>();
    while (xml.nextChild()) {
      switch (lower(xml.name())) {
        case "attvalues" -> readNodeValues(account);
        case "attvalue" -> readNodeValue(account);
        case "spells", "slices" -> times.addAll(GexfTimes.spells(xml, findings));
        case "parents" -> readParents(parents);
        case "nodes", "edges" -> readCounted(id);
        case "node" -> readNode(id);
        case "edge" -> readEdge(id);
        case "color", "position", "size", "shape" -> {
          accounts.drawn(account, xml);
          xml.skip();
        }
        default -> skipUnknown();
      }
    }
    accounts.parents(account, parents);
    accounts.times(account, times);
  }

  private void readParents(List<String> parents) throws XMLStreamException, UnreadableException {
    while (xml.nextChild()) {
      String above = xml.attribute("for");
      if (!above.isEmpty()) {
        parents.add(above);
      }
      xml.skip();
    }
  }

  private void readNodeValues(int account) throws XMLStreamException, UnreadableException {
    while (xml.nextChild()) {
      readNodeValue(account);
    }
  }

  private void readNodeValue(int account) throws XMLStreamException, UnreadableException {
    GexfValue value = value(accounts.attributes());
    accounts.put(account, value);
  }

  private GexfValue value(DeclaredAttributes declared)
      throws XMLStreamException, UnreadableException {
    int line = xml.line();
    int column = xml.column();
    // GEXF 1.0 and some programs say id instead of for.
    String id = xml.has("for") ? xml.attribute("for") : xml.attribute("id");
    String text = xml.attribute("value");
    boolean stated = xml.has("value");
    List<String> times = GexfTimes.stated(xml, findings);
    String inside = xml.text();
    Declared attribute = declared.of(id, line, column);
    requireFew(declared);
    return new GexfValue(id, attribute, stated ? text : inside, times, line, column);
  }

  private void readEdge(String parent) throws XMLStreamException, UnreadableException {
    int line = xml.line();
    int column = xml.column();
    edges++;
    String id = xml.attribute("id");
    if (!id.isEmpty() && !edgeIds.add(id)) {
      checks.tellOfRepeatedEdge(id, line, column);
    }
    checks.requireKnown("type", DIRECTIONS, directedByDefault ? "directed" : UNDIRECTED);
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    GexfTie tie =
        new GexfTie(
            line,
            column,
            directed(xml.attribute("type"), directedByDefault),
            xml.attribute("kind"),
            xml.attribute("label"),
            xml.attribute("weight").strip());
    tie.times().addAll(GexfTimes.stated(xml, findings));
    while (xml.nextChild()) {
      switch (lower(xml.name())) {
        case "attvalues" -> {
          while (xml.nextChild()) {
            tie.values().add(value(ties.attributes()));
          }
        }
        case "attvalue" -> tie.values().add(value(ties.attributes()));
        case "spells", "slices" -> tie.times().addAll(GexfTimes.spells(xml, findings));
        case "color", "thickness", "shape" -> {
          tie.drawn(xml);
          xml.skip();
        }
        default -> skipUnknown();
      }
    }
    if (source.isEmpty() || target.isEmpty()) {
      findings.skipEndless(line, column, source + target);
      return;
    }
    Limits.requireName(source, line, column);
    Limits.requireName(target, line, column);
    if (!parent.isEmpty() && !(accounts.listed(source) && accounts.listed(target))) {
      crossing.add(line);
    }
    ties.add(tie, accounts.end(source, line, column), accounts.end(target, line, column), wave);
  }

  /** Whether a tie has a direction; one that is called mutual goes both ways, as one without. */
  private static boolean directed(String word, boolean otherwise) {
    return switch (lower(word.strip())) {
      case "directed", "dir" -> true;
      case UNDIRECTED, "mutual", "undir", "bidirectional" -> false;
      default -> otherwise;
    };
  }

  private void skipUnknown() throws XMLStreamException, UnreadableException {
    xml.skipUnknown("formats.gexf.unknown", findings);
  }

  private FollowNetwork finish() throws UnreadableException {
    findings.warn(crossing, "formats.gexf.crossing", "formats.graphml.nested.remedy");
    accounts.finish(origin.own());
    if (accounts.timed() || ties.timed()) {
      findings.note(0, 0, "", Messages.text("formats.gexf.spells", GexfAccounts.SPELLS), "");
    }
    ties.finish(directedByDefault, Layer.FOLLOW, wave);
    FollowNetwork network = origin.of(accounts.build());
    ties.tell(network);
    return network;
  }
}
