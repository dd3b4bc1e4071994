package attache.formats;

import attache.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One reading of a network in JSON, in whichever of its forms. */
final class JsonGraphParse {
  private final JsonCursor json;
  private final NetworkDraft draft;
  private boolean lines;

  /** Whether the first value of the text is an account or a tie. */
  private boolean single;

  /** Whether it is nothing of a network, or only holds one somewhere. */
  private boolean around;

  private @Nullable UnreadableException further;

  /** Whether what looks like a tree lists its ties, too. */
  private boolean drawing;

  /** Whether it is an account, which does not count if it is all there is. */
  private boolean waiting;

  private final JsonDirection direction;
  private final JsonElement element;
  private final JsonMembers members;
  private final JsonTree tree;
  private final Occurrences hyperedges = new Occurrences();
  private int graphs;

  JsonGraphParse(JsonCursor json, NetworkDraft draft, boolean lines) {
    this.json = json;
    this.draft = draft;
    this.lines = lines;
    direction = new JsonDirection(json, draft);
    element = new JsonElement(json);
    members = new JsonMembers(json, draft, element);
    tree = new JsonTree(json, draft);
  }

  void fill() throws UnreadableException {
    draft.state(true);
    json.next();
    readRoot();
    // Elements one after the other are what some programs write in spite of the name's ending.
    boolean elements = lines || single;
    while (json.next() != null) {
      if (!elements) {
        further =
            new UnreadableException(
                json.line(),
                json.column(),
                json.text(),
                Messages.text("formats.json.more"),
                Messages.text("formats.json.syntax.remedy"));
        if (around && json.at(JsonToken.START_OBJECT)) {
          return;
        }
        throw further;
      }
      if (waiting) {
        members.addNode();
        waiting = false;
      }
      lines = true;
      readRoot();
    }
    members.addTies();
    draft.findings().hyperedges(hyperedges);
    if (element.lost()) {
      draft.findings().note(0, 0, "", Messages.text("formats.json.nested"), "");
    }
  }

  /** Why the text cannot be read so: another one follows, which only a search can read. */
  Optional<UnreadableException> further() {
    return Optional.ofNullable(further);
  }

  /**
   * Whether the text seems to be of a drawing: what stands below an object is in it, and the ties
   * are listed beside.
   */
  boolean drawing() {
    return drawing;
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
    Part inner = new Part();
    JsonNeighbours neighbours = new JsonNeighbours(json, inner);
    JsonColumns columns = new JsonColumns();
    JsonTree.@Nullable Branch root = null;
    boolean graph = false;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (graph && isBelow(name)) {
        drawing = true;
        json.skip();
      } else if (isBelow(name) && !neighbours.begun()) {
        neighbours.not();
        root = root == null ? tree.root(element) : root;
        root.readBelow();
      } else if (readPart(name)) {
        graph = true;
        around = false;
        neighbours.not();
        element.begin();
      } else if (!graph && isOfElement(name)) {
        neighbours.not();
        element.readEntry(name, "", 0);
      } else if (json.at(JsonToken.START_OBJECT) || json.at(JsonToken.START_ARRAY)) {
        readOther(name, neighbours, columns);
        around |= inner.found && !graph;
        graph |= inner.found;
      } else {
        neighbours.not();
        element.readEntry(name, "", 0);
      }
    }
    element.settle();
    drawing |= root != null && graph;
    if (root != null) {
      root.end(true);
    } else if (graph) {
      return;
    } else if (columns.isTies()) {
      members.addOnlyTies(columns);
    } else if (!lines && neighbours.isNetwork()) {
      neighbours.addTo(draft);
    } else if (neighbours.records().isNetwork()) {
      neighbours.records().addTo(members);
    } else if (element.source().given() && element.target().given()) {
      single = true;
      members.addEdge();
    } else if (element.id().given()) {
      single = true;
      waiting = !lines;
      if (lines) {
        members.addNode();
      }
    } else if (lines && JsonLateRoles.isNamed(element)) {
      members.addNode();
    } else {
      around = true;
    }
  }

  /** Whether an object or list at the root says more of an account or tie that has an id. */
  private boolean isOfElement(String name) {
    return element.id().given()
        && (json.at(JsonToken.START_OBJECT) || json.at(JsonToken.START_ARRAY))
        && JsonLateRoles.isOwn(name);
  }

  /** What reads a list of accounts or ties in an object of another name within the root. */
  private final class Part implements JsonNeighbours.Part {
    private boolean found;

    @Override
    public boolean read(String name) throws UnreadableException {
      boolean list = json.at(JsonToken.START_ARRAY) || json.at(JsonToken.START_OBJECT);
      boolean part = list && JsonListNames.isPart(name) && readPart(name);
      found |= part;
      return part;
    }

    @Override
    public void readObject(String list) throws UnreadableException {
      members.readUnnamed(list);
    }
  }

  private boolean isBelow(String name) {
    return JsonTree.isBelow(name) && json.at(JsonToken.START_ARRAY);
  }

  private void readOther(String name, JsonNeighbours neighbours, JsonColumns columns)
      throws UnreadableException {
    if (name.equals("data") && json.at(JsonToken.START_OBJECT)) {
      neighbours.not();
      for (String entry = json.nextEntry(); entry != null; entry = json.nextEntry()) {
        if (!neighbours.readPart(entry)) {
          element.readEntry(entry, "", 1);
        }
      }
      return;
    }
    if (lines) {
      neighbours.not();
      element.readEntry(name, "", 0);
      return;
    }
    if (name.equals("data") && columns.names().isPresent() && json.at(JsonToken.START_ARRAY)) {
      neighbours.not();
      members.readRows(columns.names().get());
      return;
    }
    Optional<JsonColumn> cells = neighbours.read(name);
    if (cells.isPresent()) {
      columns.put(name, cells.get());
    }
  }

  /** Reads an entry of a graph that says something of its structure; false if it does not. */
  private boolean readPart(String name) throws UnreadableException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean list = json.at(JsonToken.START_ARRAY);
    boolean object = json.at(JsonToken.START_OBJECT);
    if (lower.equals("directed") && json.scalar()) {
      direction.read();
      return false;
    }
    if (!list && !object) {
      boolean lists = JsonListNames.isNodes(name) || JsonListNames.isEdges(name);
      if (lists && json.scalar() && !json.number()) {
        tellOfNoList(name);
      }
      return lists && json.at(JsonToken.VALUE_NULL);
    }
    if (JsonListNames.isNodes(name) || (JsonListNames.isOtherNodes(name) && tellOfName(name))) {
      members.readNodes(object);
    } else if (JsonListNames.isEdges(name)
        || (JsonListNames.isOtherEdges(name) && tellOfName(name))) {
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
    } else if (lower.equals("hyperedges") && list) {
      while (json.nextElement()) {
        hyperedges.add(json.line());
        draft.findings().skip();
        json.skip();
      }
    } else if (lower.equals("adjacency") && list) {
      members.readAdjacency();
    } else if (lower.equals("options") && object) {
      direction.readOptions();
    } else {
      return false;
    }
    return true;
  }

  private void tellOfNoList(String name) {
    draft.skip(
        json.line(),
        json.column(),
        json.text(),
        Messages.text("formats.json.nolist", Finding.shortened(name)),
        Messages.text("formats.json.element.remedy"));
  }

  private boolean tellOfName(String name) {
    draft
        .findings()
        .add(JsonListNames.unusual(JsonListNames.severity(name), json.line(), json.column(), name));
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
      if (JsonListNames.isNodesOf(name, element.id().given()) && json.at(JsonToken.START_ARRAY)) {
        readPart(name);
        graph = true;
        element.begin();
      } else if (JsonListNames.isEdgesOf(name) && json.at(JsonToken.START_ARRAY)) {
        graph |= members.readTiesWithin(name);
      } else if (json.at(JsonToken.START_ARRAY) && JsonListNames.isAspect(name)) {
        json.skip();
        graph = true;
      } else if (name.equals("CXVersion") || name.equals("hasFragments")) {
        json.skip();
      } else {
        element.readEntry(name, "", 0);
      }
    }
    element.settle();
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
