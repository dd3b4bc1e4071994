package attache.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Looks for accounts and ties however deep they lie in JSON texts, as the answers of graph
 * databases and the files of some programs have them. The same account may come in several answers.
 */
final class JsonSearch {
  /** What holds more of an account or a tie itself. */
  private static final Set<String> OWN = Set.of("properties", "~properties", "attributes");

  /** What a list is called that may be of accounts, if one of ties stands beside it. */
  private static final String DATA = "data";

  /** Where ELK lists the places of an account at which ties end. */
  private static final String PORTS = "ports";

  /** Where Gephi Lite keeps what it knows of accounts and of ties, by their ids. */
  private static final String NODE_DATA = "nodeData";

  private static final String EDGE_DATA = "edgeData";

  private static final Set<String> NODE_TYPES = Set.of("node", "vertex");

  /** An account that counts only if there are ties beside the list that it is in. */
  private record Perhaps(JsonElement.Name name, List<Datum> data, int line, int column) {}

  private final JsonCursor json;
  private final NetworkDraft draft;
  private final JsonDirection direction;
  private final JsonEnds ends;
  private final SeenIds tieIds = new SeenIds();

  /** The account at which each place lies where a drawing lets ties end. */
  private final Map<String, JsonElement.Name> ports = new HashMap<>();

  /** What is said of ties apart from them, by their ids. */
  private final Map<String, List<Datum>> edgeData = new HashMap<>();

  /** Ties that wait until all of those places are known. */
  private final List<JsonEnds.Edge> edges = new ArrayList<>();

  private final Occurrences hyperedges = new Occurrences();

  /** Ties of lists whose names say nothing. */
  private final List<JsonEnds.Edge> loose = new ArrayList<>();

  private boolean allKnown = true;

  JsonSearch(JsonCursor json, NetworkDraft draft) {
    this.json = json;
    this.draft = draft;
    direction = new JsonDirection(json, draft);
    ends = new JsonEnds(draft);
  }

  /** Goes through all texts to the end. */
  void fill() throws UnreadableException {
    draft.state(true);
    while (json.next() != null) {
      walk("");
    }
    if (!loose.isEmpty() && loose.stream().allMatch(this::known)) {
      edges.addAll(loose);
    }
    edges.forEach(edge -> ends.add(atAccounts(edge)));
    draft.findings().hyperedges(hyperedges);
    allKnown = ends.allKnown();
    ends.addTies();
  }

  /**
   * Whether there are ties.
   *
   * @param strict whether all of their ends must be accounts that were found, too
   */
  boolean found(boolean strict) {
    return !edges.isEmpty() && (allKnown || !strict);
  }

  private boolean known(JsonEnds.Edge edge) {
    return draft.has(edge.source().text()) && draft.has(edge.target().text());
  }

  private JsonEnds.Edge atAccounts(JsonEnds.Edge edge) {
    return edge.between(
        ports.getOrDefault(edge.source().text(), edge.source()),
        ports.getOrDefault(edge.target().text(), edge.target()));
  }

  /** Goes through the value here, which has that name. */
  private void walk(String name) throws UnreadableException {
    if (json.at(JsonToken.START_OBJECT)) {
      readObject(name, null);
    } else if (json.at(JsonToken.START_ARRAY)) {
      while (json.nextElement()) {
        walk(name);
      }
    }
  }

  /**
   * Reads an object that may be an account or a tie, or hold such.
   *
   * @param list what the list is called that it is in
   * @param perhaps takes it if only ties beside the list can tell that it is an account
   */
  private void readObject(String list, @Nullable List<Perhaps> perhaps) throws UnreadableException {
    JsonElement element = new JsonElement(json);
    element.begin();
    List<Perhaps> data = new ArrayList<>();
    int before = edges.size();
    JsonElement.Name start = JsonElement.Name.NONE;
    JsonElement.Name end = JsonElement.Name.NONE;
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (json.at(JsonToken.START_OBJECT) && name.equals("start")) {
        start = readEnd();
      } else if (json.at(JsonToken.START_OBJECT) && name.equals("end")) {
        end = readEnd();
      } else {
        readEntry(element, name, data);
      }
    }
    if (isTies(list) || isRelationship(element)) {
      element.ends(
          element.source().given() ? element.source() : start,
          element.target().given() ? element.target() : end);
    }
    if (edges.size() > before && element.direction() < 0) {
      draft.state(false);
    }
    if (edges.size() > before) {
      for (Perhaps account : data) {
        addNode(account.name(), account.data(), account.line(), account.column());
      }
    }
    element.settle();
    take(element, list, perhaps);
  }

  private void readPorts(JsonElement.Name account) throws UnreadableException {
    while (json.nextElement()) {
      if (json.at(JsonToken.START_OBJECT)) {
        JsonElement port = new JsonElement(json);
        port.read();
        ports.put(port.id().text(), account);
      } else {
        json.skip();
      }
    }
  }

  /** An end of a relationship, or of a path of several, which is an account with all it has. */
  private JsonElement.Name readEnd() throws UnreadableException {
    JsonElement element = new JsonElement(json);
    element.read();
    take(element, "", null);
    return element.id();
  }

  private void readEntry(JsonElement element, String name, List<Perhaps> data)
      throws UnreadableException {
    if (json.at(JsonToken.START_ARRAY)) {
      List<Perhaps> perhaps = name.equals(DATA) ? data : null;
      if (name.equals(PORTS) && element.id().given()) {
        readPorts(element.id());
        return;
      }
      int line = json.line();
      int column = json.column();
      Optional<JsonColumn> values = JsonColumn.of(json, () -> readObject(name, perhaps));
      values.ifPresent(cells -> element.putList(name, cells, line, column));
    } else if (!json.at(JsonToken.START_OBJECT) || OWN.contains(name) || isEnd(name)) {
      element.readEntry(name, "", 0);
    } else if (name.equals(NODE_DATA)) {
      readById(
          (id, of) -> addNode(new JsonElement.Name(id, false), of.data(), of.line(), of.column()));
    } else if (name.equals(EDGE_DATA)) {
      readById((id, of) -> edgeData.put(id, of.data()));
    } else if (name.equals("options")) {
      direction.readOptions();
    } else {
      readObject(name, null);
    }
  }

  private static boolean isEnd(String name) {
    return JsonEndNames.isSource(name) || JsonEndNames.isTarget(name);
  }

  /** What is done with an element of which only the key tells the id. */
  @FunctionalInterface
  private interface ById {
    void take(String id, JsonElement element) throws UnreadableException;
  }

  private void readById(ById each) throws UnreadableException {
    for (String id = json.nextEntry(); id != null; id = json.nextEntry()) {
      if (json.at(JsonToken.START_OBJECT)) {
        JsonElement element = new JsonElement(json);
        element.read();
        each.take(id, element);
      } else {
        json.skip();
      }
    }
  }

  private void take(JsonElement element, String list, @Nullable List<Perhaps> perhaps)
      throws UnreadableException {
    JsonElement.Name name = element.id();
    if (!name.given()) {
      name = new JsonElement.Name(element.text("name"), false);
    }
    boolean tie = element.source().given() && element.target().given();
    if (tie) {
      takeTie(element, list);
    } else if (name.given() && (isNodes(list) || isNode(element))) {
      addNode(name, element.data(), element.line(), element.column());
    } else if (isTies(list) || isRelationship(element)) {
      takeListedEnds(element);
    } else if (name.given() && perhaps != null) {
      perhaps.add(new Perhaps(name, element.data(), element.line(), element.column()));
    }
  }

  private void takeTie(JsonElement element, String list) {
    String id = element.id().text();
    element.data().addAll(edgeData.getOrDefault(id, List.of()));
    JsonEnds.Edge edge = JsonEnds.Edge.of(element);
    if (!isTies(list) && !isRelationship(element)) {
      loose.add(edge);
    } else if (id.isEmpty() || tieIds.add(id)) {
      edges.add(edge);
    }
  }

  /** Takes a tie of which each end is a list, in which only one account may stand. */
  private void takeListedEnds(JsonElement element) {
    List<String> sources = element.texts("sources");
    List<String> targets = element.texts("targets");
    if (sources.size() == 1 && targets.size() == 1) {
      element.ends(
          new JsonElement.Name(sources.getFirst(), false),
          new JsonElement.Name(targets.getFirst(), false));
      element.data().removeIf(d -> d.name().equals("sources") || d.name().equals("targets"));
      edges.add(JsonEnds.Edge.of(element));
    } else if (!sources.isEmpty() && !targets.isEmpty()) {
      hyperedges.add(element.line());
      draft.findings().skip();
    } else {
      String ends = element.source().text() + element.target().text();
      draft.findings().skipEndless(element.line(), element.column(), ends);
    }
  }

  private void addNode(JsonElement.Name name, List<Datum> data, int line, int column)
      throws UnreadableException {
    int account = draft.listAgain(name.text(), line, column);
    ends.identified(account, name.number());
    ends.place(account);
    draft.put(account, data);
  }

  private static boolean isNodes(String list) {
    return JsonListNames.isNodes(list) || list.equals("vertices") || JsonTree.isBelow(list);
  }

  private static boolean isTies(String list) {
    return JsonListNames.isEdgesOf(list.toLowerCase(Locale.ROOT));
  }

  /** Whether a graph database says that this is one of its nodes. */
  private static boolean isNode(JsonElement element) {
    return NODE_TYPES.contains(element.text("type"))
        || element.text("~entityType").equals("node")
        || !element.text("v_type").isEmpty()
        || element.data().stream()
            .anyMatch(
                datum ->
                    datum.type() == ValueType.LIST
                        && (datum.name().equals("labels") || datum.name().equals("~labels")));
  }

  /** Whether a graph database says that this is one of its relationships. */
  private static boolean isRelationship(JsonElement element) {
    return element.text("type").equals("relationship")
        || element.text("~entityType").equals("relationship")
        || !element.text("e_type").isEmpty()
        || !element.text("identity").isEmpty();
  }
}
