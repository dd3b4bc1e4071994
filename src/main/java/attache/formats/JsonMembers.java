package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** The accounts and ties in the lists of a network in JSON. */
final class JsonMembers {
  private final JsonCursor json;
  private final NetworkDraft draft;
  private final JsonElement element;
  private final JsonEnds ends;
  private final JsonMatrix matrix;
  private final JsonListedTies lists = new JsonListedTies();
  private final JsonUnnamedLists unnamed;
  private final SeenIds adjacent = new SeenIds();
  private int adjacency;

  /**
   * @param element what each of them is read into
   */
  JsonMembers(JsonCursor json, NetworkDraft draft, JsonElement element) {
    this.json = json;
    this.draft = draft;
    this.element = element;
    ends = new JsonEnds(draft);
    matrix = new JsonMatrix(json);
    unnamed = new JsonUnnamedLists(json, draft);
  }

  /** Reads an object in a list whose name says nothing. */
  void readUnnamed(String list) throws UnreadableException {
    unnamed.read(list);
  }

  /** Adds the ties, now that all accounts are known. */
  void addTies() throws UnreadableException {
    unnamed.addTo(ends);
    if (ends.isEmpty()) {
      lists.addTies(draft);
    }
    ends.addTies();
    if (matrix.begun()) {
      matrix.addTo(draft);
    }
  }

  /**
   * Reads a list of accounts.
   *
   * @param byId whether it is an object whose keys are their ids
   */
  void readNodes(boolean byId) throws UnreadableException {
    ends.nodesGiven();
    if (byId) {
      JsonColumns columns = new JsonColumns();
      for (String id = json.nextEntry(); id != null; id = json.nextEntry()) {
        if (!readColumn(id, columns)) {
          readNode(id);
        }
      }
      if (columns.isAccounts()) {
        columns.each(element, draft.findings(), this::addNode);
      } else {
        columns.all().values().forEach(this::skipColumn);
      }
      return;
    }
    while (json.nextElement()) {
      readNode("");
    }
  }

  /** Takes the list here as a column; false if it is no list. */
  private boolean readColumn(String name, JsonColumns columns) throws UnreadableException {
    if (!json.at(JsonToken.START_ARRAY) || !columns.hasRoom()) {
      return false;
    }
    int line = json.line();
    int column = json.column();
    Optional<JsonColumn> cells = JsonColumn.of(json, json::skip);
    if (cells.isPresent()) {
      columns.put(name, cells.get());
    } else {
      draft.skip(
          line,
          column,
          name,
          Messages.text("formats.json.element"),
          Messages.text("formats.json.element.remedy"));
    }
    return true;
  }

  private void skipColumn(JsonColumn cells) {
    JsonColumn.Cell first = cells.first();
    draft.skip(
        first.line(),
        first.column(),
        first.text(),
        Messages.text("formats.json.element"),
        Messages.text("formats.json.element.remedy"));
  }

  private void addPairs(JsonColumns pairs) throws UnreadableException {
    for (JsonColumn pair : pairs.all().values()) {
      addPair(pair);
    }
  }

  /** Takes an edge that was given as a list of its ends and perhaps a weight. */
  private void addPair(JsonColumn cells) throws UnreadableException {
    if (cells.size() == 0) {
      skipColumn(cells);
      return;
    }
    element.begin(cells.first().line(), cells.first().column());
    List<String> names = List.of("source", "target", "weight");
    for (int i = 0; i < Math.min(3, cells.size()); i++) {
      element.put(names.get(i), cells.cell(i));
    }
    addEdge();
  }

  /** Adds the ties of a table in a file that has a list of nodes, or may have one. */
  private void addTies(JsonColumns columns) throws UnreadableException {
    columns.each(element, draft.findings(), this::addEdge);
  }

  /** Adds the ties of a table that is all there is in the file, so that no edge has to wait. */
  void addOnlyTies(JsonColumns columns) throws UnreadableException {
    columns.each(
        element,
        draft.findings(),
        () -> {
          JsonElement.Name source = element.source();
          JsonElement.Name target = element.target();
          if (!source.given() || !target.given()) {
            addEdge();
            return;
          }
          int from = draft.account(source.text(), element.line(), element.column());
          int to = draft.account(target.text(), element.line(), element.column());
          draft.tie(from, to, draft.directed(), element.data(), element.line());
        });
  }

  private void readNode(String id) throws UnreadableException {
    if (json.at(JsonToken.START_OBJECT)) {
      element.read();
      if (!element.isCluster()) {
        addNode(id);
      }
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

  /** Adds the account that the element is. */
  void addNode() throws UnreadableException {
    addNode("");
  }

  private void addNode(String idOutside) throws UnreadableException {
    addNode(idOutside, element);
  }

  /** Adds a tie if a record has two ends, else the account of that id. */
  void add(String id, JsonElement record) throws UnreadableException {
    if (record.source().given() && record.target().given()) {
      ends.add(JsonEnds.Edge.of(record));
    } else {
      addNode(id, record);
    }
  }

  private void addNode(String idOutside, JsonElement node) throws UnreadableException {
    int line = node.line();
    int column = node.column();
    JsonElement.Name own = idOutside.isEmpty() ? node.id() : new JsonElement.Name(idOutside, false);
    int account;
    if (own.given()) {
      account = draft.list(own.text(), line, column);
      ends.identified(account, own.number());
    } else {
      // d3 names nodes without ids, and its edges know them by their places in the list.
      String name = node.text("name");
      String wish = name.isEmpty() ? node.otherName() : name;
      account =
          wish.isEmpty() || draft.has(wish)
              ? draft.listNameless("", line, column)
              : draft.list(wish, line, column);
    }
    ends.place(account);
    draft.put(account, node.data());
    JsonElement.Name self = new JsonElement.Name(draft.id(account), own.number());
    for (JsonElement tie : node.adjacent()) {
      // Both ends list the same tie.
      if (!tie.id().given() || adjacent.add(tie.id().text())) {
        if (tie.source().given() || tie.target().given()) {
          tie.ends(
              tie.source().given() ? tie.source() : self,
              tie.target().given() ? tie.target() : self);
        }
        addEdge(tie);
      }
    }
    lists.take(account, node.data());
  }

  /**
   * Reads a list of ties.
   *
   * @param byId whether it is an object whose keys are their ids
   */
  void readEdges(boolean byId) throws UnreadableException {
    if (byId) {
      JsonColumns columns = new JsonColumns();
      for (String id = json.nextEntry(); id != null; id = json.nextEntry()) {
        if (!readColumn(id, columns)) {
          readEdge();
        }
        if (!columns.hasRoom() && !columns.all().isEmpty()) {
          // So many are no columns but edges, each a list of its ends.
          addPairs(columns);
          columns.put(id, new JsonColumn());
        }
      }
      if (columns.isTies()) {
        addTies(columns);
      } else {
        addPairs(columns);
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
  void readPair() throws UnreadableException {
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

  /**
   * Reads a list within an element: of ties, or of the names of those to whom the element is tied,
   * which become an attribute of it.
   *
   * @return whether it was one of ties
   */
  boolean readTiesWithin(String name) throws UnreadableException {
    int line = json.line();
    int column = json.column();
    Optional<JsonColumn> names =
        JsonColumn.of(
            json,
            () -> {
              JsonElement tie = new JsonElement(json);
              tie.read();
              addEdge(tie);
            });
    names.ifPresent(cells -> element.putList(name, cells, line, column));
    return names.isEmpty();
  }

  /** Reads a list of rows whose columns have these names, as pandas writes tables. */
  void readRows(JsonColumn names) throws UnreadableException {
    while (json.nextElement()) {
      element.begin();
      if (!json.at(JsonToken.START_ARRAY)) {
        skipElement();
        continue;
      }
      Optional<JsonColumn> cells = JsonColumn.of(json, json::skip);
      for (int i = 0; cells.isPresent() && i < Math.min(names.size(), cells.get().size()); i++) {
        element.put(names.text(i), cells.get().cell(i));
      }
      addEdge();
    }
    element.begin();
  }

  /** Adds the tie that the element is; one without an end is told. */
  void addEdge() {
    addEdge(element);
  }

  private void addEdge(JsonElement tie) {
    if (!tie.source().given() || !tie.target().given()) {
      draft
          .findings()
          .skipEndless(tie.line(), tie.column(), tie.source().text() + tie.target().text());
      return;
    }
    ends.add(JsonEnds.Edge.of(tie));
  }

  /** Reads networkx's list that has, for each node, a list of those that it has ties to. */
  void readAdjacency() throws UnreadableException {
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
