package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One reading of a network in JSON, in whichever of its forms. */
final class JsonGraphParse {
  private static final Set<String> NODES = Set.of("nodes");
  private static final Set<String> EDGES = Set.of("edges", "links");
  private static final Set<String> OTHER_NODES =
      Set.of("vertices", "actors", "accounts", "users", "people", "entities", "points");
  private static final Set<String> OTHER_EDGES =
      Set.of("rels", "relationships", "relations", "arcs", "ties", "connections", "follows");

  private final JsonCursor json;

  /** Parts of Cytoscape's exchange forms that hold neither accounts nor ties. */
  private static final Set<String> ASPECTS =
      Set.of(
          "metaData",
          "attributeDeclarations",
          "status",
          "numberVerification",
          "networkAttributes",
          "visualProperties",
          "visualEditorProperties",
          "cyVisualProperties",
          "nodeBypasses",
          "edgeBypasses");

  private final NetworkDraft draft;
  private final boolean lines;
  private final JsonElement element;
  private final JsonEnds ends;
  private final JsonTree tree;
  private final JsonMatrix matrix;
  private int graphs;
  private int adjacency;

  JsonGraphParse(JsonCursor json, NetworkDraft draft, boolean lines) {
    this.json = json;
    this.draft = draft;
    this.lines = lines;
    element = new JsonElement(json);
    ends = new JsonEnds(draft);
    tree = new JsonTree(json, draft);
    matrix = new JsonMatrix(json);
  }

  void fill() throws UnreadableException {
    draft.state(true);
    json.next();
    readRoot();
    while (json.next() != null) {
      if (!lines) {
        throw new UnreadableException(
            json.line(),
            json.column(),
            json.text(),
            Messages.text("formats.json.more"),
            Messages.text("formats.json.syntax.remedy"));
      }
      readRoot();
    }
    ends.addTies();
    if (matrix.begun()) {
      matrix.addTo(draft);
    }
    if (element.lost()) {
      draft.findings().note(0, 0, "", Messages.text("formats.json.nested"), "");
    }
  }

  private void readRoot() throws UnreadableException {
    if (json.at(JsonToken.START_OBJECT)) {
      readGraphOrElement();
    } else if (json.at(JsonToken.START_ARRAY)) {
      readMixed();
    }
  }

  /** Reads an object that holds lists of nodes and edges, or is itself a node or an edge. */
  private void readGraphOrElement() throws UnreadableException {
    element.begin();
    JsonNeighbours neighbours = new JsonNeighbours(json);
    JsonTree.@Nullable Branch root = null;
    boolean graph = false;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (!graph && isBelow(name) && !neighbours.begun()) {
        neighbours.not();
        root = root == null ? tree.root(element) : root;
        root.readBelow();
      } else if (readPart(name)) {
        graph = true;
        neighbours.not();
        element.begin();
      } else if (json.at(JsonToken.START_OBJECT) || json.at(JsonToken.START_ARRAY)) {
        readOther(name, graph, neighbours);
      } else {
        neighbours.not();
        element.readEntry(name, "", 0);
      }
    }
    if (root != null) {
      root.end(true);
    } else if (graph) {
      return;
    } else if (!lines && neighbours.isNetwork()) {
      neighbours.addTo(draft);
    } else if (element.source().given() && element.target().given()) {
      addEdge();
    } else if (element.id().given() && lines) {
      addNode();
    }
  }

  private boolean isBelow(String name) {
    return JsonTree.isBelow(name) && json.at(JsonToken.START_ARRAY);
  }

  private void readOther(String name, boolean graph, JsonNeighbours neighbours)
      throws UnreadableException {
    if (!graph && name.equals("data")) {
      neighbours.not();
      element.readEntry(name, "", 0);
    } else {
      neighbours.read(name);
    }
  }

  /** Reads an entry of a graph that says something of its structure; false if it does not. */
  private boolean readPart(String name) throws UnreadableException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean list = json.at(JsonToken.START_ARRAY);
    boolean object = json.at(JsonToken.START_OBJECT);
    if (lower.equals("directed")
        && (json.at(JsonToken.VALUE_TRUE) || json.at(JsonToken.VALUE_FALSE))) {
      draft.state(json.at(JsonToken.VALUE_TRUE));
      return false;
    }
    if (!list && !object) {
      return (NODES.contains(lower) || EDGES.contains(lower)) && json.at(JsonToken.VALUE_NULL);
    }
    if (NODES.contains(lower) || (OTHER_NODES.contains(lower) && tellOfName(name))) {
      readNodes(object);
    } else if (EDGES.contains(lower) || (OTHER_EDGES.contains(lower) && tellOfName(name))) {
      readEdges(object);
    } else if (lower.equals("elements")) {
      if (object) {
        readGraph();
      } else {
        readMixed();
      }
    } else if (lower.equals("graph") && object) {
      readGraph();
    } else if (lower.equals("graphs") && list) {
      readGraphs();
    } else if (lower.equals("adjacency") && list) {
      readAdjacency();
    } else if (lower.equals("options") && object) {
      readOptions();
    } else {
      return false;
    }
    return true;
  }

  private boolean tellOfName(String name) {
    draft
        .findings()
        .warn(
            json.line(),
            json.column(),
            name,
            Messages.text("formats.json.named", Finding.shortened(name)),
            Messages.text("formats.json.named.remedy"));
    return true;
  }

  private void readGraph() throws UnreadableException {
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (!readPart(name)) {
        json.skip();
      }
    }
  }

  private void readGraphs() throws UnreadableException {
    while (json.nextElement()) {
      if (!json.at(JsonToken.START_OBJECT)) {
        json.skip();
        continue;
      }
      graphs++;
      if (graphs == 1) {
        readGraph();
        continue;
      }
      if (graphs == 2) {
        draft
            .findings()
            .warn(
                json.line(),
                json.column(),
                "",
                Messages.text("formats.graphml.graphs"),
                Messages.text("formats.graphml.graphs.remedy"));
      }
      json.skip();
    }
  }

  /** Graphology says here what kind of graph it is. */
  private void readOptions() {
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (name.equals("type")) {
        draft.state(!json.text().equals("undirected"));
      }
      json.skip();
    }
  }

  /** Reads a list of elements of which each says, or shows, whether it is a node or an edge. */
  private void readMixed() throws UnreadableException {
    while (json.nextElement()) {
      if (json.at(JsonToken.START_OBJECT)) {
        readMember();
      } else if (json.at(JsonToken.START_ARRAY)) {
        readPair();
      }
    }
  }

  private void readMember() throws UnreadableException {
    element.begin();
    JsonTree.@Nullable Branch root = null;
    boolean graph = false;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (isBelow(name)) {
        root = root == null ? tree.root(element) : root;
        root.readBelow();
        continue;
      }
      // Cytoscape's own exchange form has a list of nodes and one of edges in objects of their own.
      if ((NODES.contains(name) || EDGES.contains(name)) && json.at(JsonToken.START_ARRAY)) {
        readPart(name);
        graph = true;
        element.begin();
      } else if (json.at(JsonToken.START_ARRAY) && ASPECTS.contains(name)) {
        json.skip();
        graph = true;
      } else if (name.equals("CXVersion") || name.equals("hasFragments")) {
        json.skip();
      } else {
        element.readEntry(name, "", 0);
      }
    }
    if (root != null) {
      root.end(true);
      return;
    }
    if (graph) {
      return;
    }
    boolean edge =
        element.group().isEmpty()
            ? element.source().given() || element.target().given()
            : element.group().equals("edges");
    if (edge) {
      addEdge();
    } else if (!element.data().isEmpty() || element.id().given()) {
      addNode();
    }
  }

  private void readNodes(boolean byId) throws UnreadableException {
    ends.nodesGiven();
    if (byId) {
      for (String id = json.nextEntry(); id != null; id = json.nextEntry()) {
        readNode(id);
      }
      return;
    }
    while (json.nextElement()) {
      readNode("");
    }
  }

  private void readNode(String id) throws UnreadableException {
    if (json.at(JsonToken.START_OBJECT)) {
      element.read();
      addNode(id);
    } else if (json.scalar()) {
      element.begin();
      JsonElement.Name name = element.name();
      int account = draft.list(id.isEmpty() ? name.text() : id, json.line(), json.column());
      ends.identified(account, name.number());
      ends.place(account);
    } else {
      skipElement();
    }
  }

  private void skipElement() {
    draft.skip(
        json.line(),
        json.column(),
        json.text(),
        Messages.text("formats.json.element"),
        Messages.text("formats.json.element.remedy"));
    json.skip();
  }

  private void addNode() throws UnreadableException {
    addNode("");
  }

  private void addNode(String idOutside) throws UnreadableException {
    int line = element.line();
    int column = element.column();
    JsonElement.Name own =
        idOutside.isEmpty() ? element.id() : new JsonElement.Name(idOutside, false);
    int account;
    if (own.given()) {
      account = draft.list(own.text(), line, column);
      ends.identified(account, own.number());
    } else {
      // d3 names nodes without ids, and its edges know them by their places in the list.
      String name = element.text("name");
      String wish = name.isEmpty() ? element.text("label") : name;
      account =
          wish.isEmpty() || draft.has(wish)
              ? draft.listNameless("", line, column)
              : draft.list(wish, line, column);
    }
    ends.place(account);
    draft.put(account, element.data());
  }

  private void readEdges(boolean byId) throws UnreadableException {
    if (byId) {
      for (String id = json.nextEntry(); id != null; id = json.nextEntry()) {
        readEdge();
      }
      return;
    }
    while (json.nextElement()) {
      readEdge();
    }
  }

  private void readEdge() throws UnreadableException {
    if (json.at(JsonToken.START_OBJECT)) {
      element.read();
      addEdge();
    } else if (json.at(JsonToken.START_ARRAY)) {
      readPair();
    } else {
      skipElement();
    }
  }

  /** Reads an edge that is a list of its two ends and perhaps a weight. */
  private void readPair() throws UnreadableException {
    element.begin();
    List<JsonElement.Name> names = new ArrayList<>(3);
    int line = json.line();
    int column = json.column();
    while (names.size() < 3 && json.nextElement()) {
      names.add(element.name());
    }
    if (names.size() == 3 && matrix.row(names, line, column)) {
      return;
    }
    if (names.size() >= 2) {
      element.ends(names.get(0), names.get(1));
      if (names.size() == 3 && names.get(2).number()) {
        element
            .data()
            .add(
                new Datum(
                    "weight",
                    ValueType.NUMBER,
                    names.get(2).text(),
                    element.line(),
                    element.column()));
      }
    }
    addEdge();
  }

  private void addEdge() {
    if (!element.source().given() || !element.target().given()) {
      draft
          .findings()
          .skipEndless(
              element.line(), element.column(), element.source().text() + element.target().text());
      return;
    }
    ends.add(
        new JsonEnds.Edge(
            element.source(),
            element.target(),
            element.direction(),
            element.data().isEmpty() ? List.of() : element.data(),
            element.line(),
            element.column()));
  }

  /** Reads networkx's list that has, for each node, a list of those that it has ties to. */
  private void readAdjacency() throws UnreadableException {
    while (json.nextElement()) {
      JsonElement.Name source = new JsonElement.Name(Integer.toString(adjacency++), true);
      if (!json.at(JsonToken.START_ARRAY)) {
        skipElement();
        continue;
      }
      while (json.nextElement()) {
        if (!json.at(JsonToken.START_OBJECT)) {
          skipElement();
          continue;
        }
        element.read();
        JsonElement.Name target = element.id();
        if (!target.given()) {
          skipElement();
          continue;
        }
        ends.add(
            new JsonEnds.Edge(
                source,
                target,
                JsonEnds.ADJACENT,
                element.data(),
                element.line(),
                element.column()));
      }
    }
  }
}
