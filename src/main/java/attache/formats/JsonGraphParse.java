package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * One reading of a network in JSON. Edges wait until all nodes are known: only then does it show
 * whether their ends are ids or places in the list of nodes.
 */
final class JsonGraphParse {
  private static final Set<String> NODES = Set.of("nodes");
  private static final Set<String> EDGES = Set.of("edges", "links");
  private static final Set<String> OTHER_NODES =
      Set.of("vertices", "actors", "accounts", "users", "people", "entities", "points");
  private static final Set<String> OTHER_EDGES =
      Set.of("rels", "relationships", "relations", "arcs", "ties", "connections", "follows");

  /** The direction of an edge whose source is a place whatever the ids are. */
  private static final int ADJACENT = 2;

  /** An edge that waits for its ends. */
  private record Edge(
      JsonElement.Name source,
      JsonElement.Name target,
      int direction,
      List<Datum> data,
      int line,
      int column) {}

  private final JsonCursor json;
  private final NetworkDraft draft;
  private final boolean lines;
  private final JsonElement element;
  private final List<Edge> edges = new ArrayList<>();

  /** The accounts in the order of the list of nodes. */
  private int[] places = new int[64];

  private int placeCount;

  /** The accounts whose id is a number in the file. */
  private final BitSet numbers = new BitSet();

  private boolean idsGiven;
  private boolean nodesGiven;
  private boolean toldKinds;
  private int graphs;
  private int adjacency;

  JsonGraphParse(JsonCursor json, NetworkDraft draft, boolean lines) {
    this.json = json;
    this.draft = draft;
    this.lines = lines;
    element = new JsonElement(json);
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
    addEdges();
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
    boolean graph = false;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (readPart(name)) {
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
    if (graph) {
      return;
    }
    if (!lines && neighbours.isNetwork()) {
      neighbours.addTo(draft);
    } else if (element.source().given() && element.target().given()) {
      addEdge();
    } else if (element.id().given() && lines) {
      addNode();
    }
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
    boolean graph = false;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      // Cytoscape's own exchange form has a list of nodes and one of edges in objects of their own.
      if ((NODES.contains(name) || EDGES.contains(name)) && json.at(JsonToken.START_ARRAY)) {
        readPart(name);
        graph = true;
        element.begin();
      } else {
        element.readEntry(name, "", 0);
      }
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
    nodesGiven = true;
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
      idsGiven = true;
      int account = draft.list(id.isEmpty() ? name.text() : id, json.line(), json.column());
      numbers.set(account, name.number());
      addPlace(account);
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
      idsGiven = true;
      account = draft.list(own.text(), line, column);
      numbers.set(account, own.number());
    } else {
      // d3 names nodes without ids, and its edges know them by their places in the list.
      String name = element.text("name");
      String wish = name.isEmpty() ? element.text("label") : name;
      account =
          wish.isEmpty() || draft.has(wish)
              ? draft.listNameless("", line, column)
              : draft.list(wish, line, column);
    }
    addPlace(account);
    draft.put(account, element.data());
  }

  private void addPlace(int account) {
    if (placeCount == places.length) {
      places = Arrays.copyOf(places, 2 * placeCount);
    }
    places[placeCount++] = account;
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
    while (json.nextElement()) {
      JsonElement.Name name = element.name();
      if (names.size() < 3) {
        names.add(name);
      }
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
      draft.skip(
          element.line(),
          element.column(),
          element.source().text() + element.target().text(),
          Messages.text("formats.graphml.noend"),
          Messages.text("formats.graphml.noend.remedy"));
      return;
    }
    edges.add(
        new Edge(
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
        edges.add(
            new Edge(source, target, ADJACENT, element.data(), element.line(), element.column()));
      }
    }
  }

  private void addEdges() throws UnreadableException {
    boolean byPlace = endsArePlaces();
    for (Edge edge : edges) {
      int from =
          edge.direction() == ADJACENT ? place(edge.source()) : end(edge.source(), byPlace, edge);
      int to = end(edge.target(), byPlace, edge);
      if (from < 0) {
        continue;
      }
      boolean directed = edge.direction() == 1 || (edge.direction() != -1 && draft.directed());
      if (edge.direction() == ADJACENT && !directed && from > to) {
        // An undirected tie stands in the lists of both its ends.
        continue;
      }
      draft.tie(from, to, directed, edge.data(), edge.line());
    }
  }

  /**
   * Whether the ends of edges are places in the list of nodes: they are numbers that all fit, and
   * the nodes have no ids or some of the numbers are none of them.
   */
  private boolean endsArePlaces() {
    boolean all = placeCount > 0;
    boolean someUnknown = !idsGiven;
    for (Edge edge : edges) {
      for (JsonElement.Name end : List.of(edge.source(), edge.target())) {
        if (edge.direction() != ADJACENT) {
          all &= end.number() && place(end) >= 0;
          someUnknown |= !draft.has(end.text());
        }
      }
    }
    return all && someUnknown;
  }

  /** The account at a place in the list of nodes; -1 if there is none. */
  private int place(JsonElement.Name name) {
    String text = name.text();
    if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int place = Integer.parseInt(text);
    return place < placeCount ? places[place] : -1;
  }

  private int end(JsonElement.Name name, boolean byPlace, Edge edge) throws UnreadableException {
    if (byPlace && edge.direction() != ADJACENT) {
      return place(name);
    }
    boolean known = draft.has(name.text());
    int account = draft.end(name.text(), edge.line(), edge.column());
    if (known && nodesGiven && !toldKinds && numbers.get(account) != name.number()) {
      toldKinds = true;
      draft
          .findings()
          .warn(
              edge.line(),
              edge.column(),
              name.text(),
              Messages.text("formats.json.kinds", Finding.shortened(name.text())),
              Messages.text("formats.json.kinds.remedy"));
    }
    return account;
  }
}
