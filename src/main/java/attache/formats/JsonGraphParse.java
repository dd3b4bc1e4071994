package attache.formats;

import attache.text.Messages;
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

  private final JsonCursor json;
  private final NetworkDraft draft;
  private final boolean lines;
  private final JsonElement element;
  private final JsonMembers members;
  private final JsonTree tree;
  private int graphs;

  JsonGraphParse(JsonCursor json, NetworkDraft draft, boolean lines) {
    this.json = json;
    this.draft = draft;
    this.lines = lines;
    element = new JsonElement(json);
    members = new JsonMembers(json, draft, element);
    tree = new JsonTree(json, draft);
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
    members.addTies();
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
      members.addEdge();
    } else if (element.id().given() && lines) {
      members.addNode();
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
      members.readNodes(object);
    } else if (EDGES.contains(lower) || (OTHER_EDGES.contains(lower) && tellOfName(name))) {
      members.readEdges(object);
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
      members.readAdjacency();
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
        draft.findings().furtherGraph(json.line(), json.column(), "");
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
        members.readPair();
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
      members.addEdge();
    } else if (!element.data().isEmpty() || element.id().given()) {
      members.addNode();
    }
  }
}
