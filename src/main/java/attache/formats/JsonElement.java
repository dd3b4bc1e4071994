package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** A node or an edge as a JSON text gives it: its id, its ends, and everything else by name. */
final class JsonElement {
  /** What holds further entries of the element itself. */
  private static final Set<String> INNER =
      Set.of(
          "data", "attributes", "metadata", "properties", "~properties", "position", "v", "value");

  /** What only says how the element is drawn or handled. */
  private static final Set<String> DRAWN =
      Set.of(
          "removed",
          "selected",
          "selectable",
          "locked",
          "grabbed",
          "grabbable",
          "pannable",
          "style",
          "scratch",
          "renderedPosition",
          "SUID",
          "shared_name");

  /** What accounts are called that have neither an id nor a name. */
  private static final List<String> OTHER_NAMES =
      List.of("label", "user", "username", "screen_name", "handle", "account");

  private static final int DEEPEST = 8;

  /** A single value that names an account, and its place; line 0 if it has none of its own. */
  record Name(String text, boolean number, int line, int column) {
    static final Name NONE = new Name("", false);

    Name(String text, boolean number) {
      this(text, number, 0, 0);
    }

    boolean given() {
      return !text.isEmpty();
    }
  }

  private final JsonCursor json;
  private int line;
  private int column;
  private Name id = Name.NONE;
  private Name key = Name.NONE;
  private Name source = Name.NONE;
  private Name target = Name.NONE;
  private String group = "";
  private int direction;
  private List<Datum> data = new ArrayList<>();
  private List<JsonElement> adjacent = List.of();
  private boolean graphviz;
  private boolean vertex;
  private boolean lost;

  JsonElement(JsonCursor json) {
    this.json = json;
  }

  /** Reads the object here. */
  void read() throws UnreadableException {
    begin();
    readEntries("", 0);
    settle();
  }

  /** Finds out, once all entries are read, what some of them mean. */
  void settle() {
    if (graphviz) {
      JsonLateRoles.labelByName(this);
    }
    if (vertex) {
      // What GraphSON calls the label of a vertex is its kind; its name is a property.
      data.replaceAll(d -> d.name().equals("label") ? d.called("kind") : d);
    }
    JsonLateRoles.settle(this);
  }

  /** Begins an element at this place. */
  void begin() {
    begin(json.line(), json.column());
  }

  /** Begins an element at another place. */
  void begin(int itsLine, int itsColumn) {
    line = itsLine;
    column = itsColumn;
    id = Name.NONE;
    key = Name.NONE;
    source = Name.NONE;
    target = Name.NONE;
    group = "";
    direction = 0;
    adjacent = List.of();
    graphviz = false;
    vertex = false;
    data = new ArrayList<>(4);
  }

  private void readEntries(String prefix, int depth) throws UnreadableException {
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      readEntry(name, prefix, depth);
    }
  }

  /** Takes one entry whose name was read already. */
  void readEntry(String name, String prefix, int depth) throws UnreadableException {
    if (prefix.isEmpty() && takeRole(name)) {
      return;
    }
    if (json.at(JsonToken.START_OBJECT)) {
      if (prefix.isEmpty() && INNER.contains(name)) {
        readEntries("", depth + 1);
      } else if (depth >= DEEPEST || DRAWN.contains(name) || prefix.length() > 500) {
        lost |= !DRAWN.contains(name);
        json.skip();
      } else {
        readEntries(prefix + name + ".", depth + 1);
      }
      return;
    }
    if (DRAWN.contains(name)) {
      json.skip();
      return;
    }
    int valueLine = json.line();
    int valueColumn = json.column();
    String full = prefix + name;
    if (json.at(JsonToken.START_ARRAY)) {
      JsonProperty list = JsonProperty.read(json);
      ValueType type = list.type();
      if (type != null) {
        vertex = true;
        data.add(datum(full, type, list.texts().getFirst(), valueLine, valueColumn));
      } else if (!list.texts().isEmpty()) {
        data.add(new Datum(full, ValueType.LIST, list.texts(), valueLine, valueColumn));
      }
    } else if (json.scalar()) {
      data.add(datum(full, json.type(), json.cachedText(), valueLine, valueColumn));
    }
    if (data.size() > Limits.COLUMNS) {
      throw Limits.tooManyColumns(valueLine);
    }
  }

  /** Takes an entry that says what the element is; false if it is an attribute. */
  boolean takeRole(String name) throws UnreadableException {
    switch (name) {
      case "id", "Id", "ID", "@id", "_id", "~id" -> {
        if (id.given()) {
          return false;
        }
        id = name();
      }
      case "_gvid" -> {
        // Graphviz numbers all that it writes, and then says by these numbers what is tied.
        graphviz = true;
        id = name();
      }
      case JsonAdjacencies.NAME -> {
        if (!json.at(JsonToken.START_ARRAY)) {
          return false;
        }
        adjacent = JsonAdjacencies.read(json);
      }
      case "outE", "_outE", "inE", "_inE" -> {
        if (json.scalar()) {
          return false;
        }
        List<JsonElement> all = new ArrayList<>(adjacent);
        all.addAll(JsonAdjacencies.readIncident(json, name.endsWith("inE")));
        adjacent = all;
      }
      case "key" -> {
        if (key.given()) {
          return false;
        }
        key = name();
      }
      case "directed", "undirected" -> {
        if (!json.at(JsonToken.VALUE_TRUE) && !json.at(JsonToken.VALUE_FALSE)) {
          return false;
        }
        direction = name.equals("directed") == json.at(JsonToken.VALUE_TRUE) ? 1 : -1;
      }
      case "group" -> {
        if (!json.text().equals("nodes") && !json.text().equals("edges")) {
          return false;
        }
        group = json.text();
      }
      default -> {
        return takeEnd(name);
      }
    }
    return true;
  }

  private boolean takeEnd(String name) throws UnreadableException {
    boolean whole = json.at(JsonToken.START_OBJECT);
    if (!source.given()
        && (JsonEndNames.isSource(name)
            || (whole && name.equals("start"))
            || (graphviz && name.equals("tail")))) {
      source = end();
    } else if (!target.given()
        && (JsonEndNames.isTarget(name)
            || (whole && name.equals("end"))
            || (graphviz && name.equals("head")))) {
      target = end();
    } else {
      return false;
    }
    return true;
  }

  /** The ties that a node lists itself; they lead from it unless they say otherwise. */
  List<JsonElement> adjacent() {
    return adjacent;
  }

  /** Whether this is a part of a picture of Graphviz that holds accounts but is none. */
  boolean isCluster() {
    return graphviz && data.stream().anyMatch(d -> d.name().equals("nodes"));
  }

  /** Takes a value of a table whose columns have names. */
  void put(String name, JsonColumn.Cell cell) throws UnreadableException {
    Limits.requireName(name, cell.line(), cell.column());
    Name given = new Name(cell.text(), cell.type() == ValueType.NUMBER);
    if (JsonEndNames.isSource(name) && !source.given()) {
      source = checked(given, cell);
    } else if (JsonEndNames.isTarget(name) && !target.given()) {
      target = checked(given, cell);
    } else if (name.equalsIgnoreCase("id") && !id.given()) {
      id = checked(given, cell);
    } else if (name.equals("key") && !key.given()) {
      key = checked(given, cell);
    } else if (given.given()) {
      data.add(datum(name, cell.type(), cell.text(), cell.line(), cell.column()));
    }
  }

  /** Takes a list whose texts were read already. */
  void putList(String name, JsonColumn cells, int itsLine, int itsColumn) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      texts.add(cells.text(i));
    }
    if (!texts.isEmpty()) {
      data.add(new Datum(name, ValueType.LIST, texts, itsLine, itsColumn));
    }
  }

  private static Name checked(Name name, JsonColumn.Cell cell) throws UnreadableException {
    Limits.requireName(name.text(), cell.line(), cell.column());
    return name;
  }

  /** A number of many digits may be an id, which a double would not keep; NaN is none. */
  private static Datum datum(String name, ValueType type, String text, int line, int column) {
    boolean finite = Character.isDigit(text.isEmpty() ? '0' : text.charAt(text.length() - 1));
    boolean spelled = type == ValueType.NUMBER && (text.length() > 15 || !finite);
    return new Datum(name, spelled ? null : type, text, line, column);
  }

  /** The single value here, or those of a list in parentheses; none if there is no such value. */
  Name name() throws UnreadableException {
    if (json.at(JsonToken.START_ARRAY)) {
      // Python's tuples, which networkx allows as names, are lists in JSON.
      int itsLine = json.line();
      int itsColumn = json.column();
      List<String> parts = json.texts();
      String text = parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
      Limits.requireName(text, itsLine, itsColumn);
      return new Name(text, false);
    }
    if (!json.scalar()) {
      json.skip();
      return Name.NONE;
    }
    String text = json.cachedText();
    int itsLine = json.line();
    int itsColumn = json.column();
    Limits.requireName(text, itsLine, itsColumn);
    return new Name(text, json.number(), itsLine, itsColumn);
  }

  /** What an end of a tie names; d3 may leave the whole node there. */
  private Name end() throws UnreadableException {
    if (!json.at(JsonToken.START_OBJECT)) {
      return name();
    }
    Name best = Name.NONE;
    int rank = Integer.MAX_VALUE;
    for (String entry = json.nextEntry(); entry != null; entry = json.nextEntry()) {
      int itsRank = List.of("id", "key", "name", "index").indexOf(entry);
      if (itsRank >= 0 && itsRank < rank && json.scalar()) {
        best = name();
        rank = itsRank;
      } else {
        json.skip();
      }
    }
    return best;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The id, if the element has one by any name. */
  Name id() {
    return id.given() ? id : key;
  }

  Name source() {
    return source;
  }

  Name target() {
    return target;
  }

  /** Sets the id of an element whose id has another name. */
  void identify(Name name) {
    id = name;
  }

  /** Sets the ends of an edge that is an array. */
  void ends(Name from, Name to) {
    source = from;
    target = to;
  }

  /** "nodes" or "edges" if the element says which it is; else empty. */
  String group() {
    return group;
  }

  /** 1 if the element says that it is directed, -1 if that it is not, 0 if it says nothing. */
  int direction() {
    return direction;
  }

  /** Everything else that the element says. */
  List<Datum> data() {
    return data;
  }

  /** The attribute of that name as text; empty if there is none. */
  String text(String name) {
    for (Datum datum : data) {
      if (datum.name().equals(name)) {
        return datum.text();
      }
    }
    return "";
  }

  /** The attribute of that name as a list of texts; empty if there is none. */
  List<String> texts(String name) {
    return data.stream()
        .filter(datum -> datum.name().equals(name))
        .findFirst()
        .map(Datum::texts)
        .orElse(List.of());
  }

  /** What the account is called if it has neither an id nor a name; empty if nothing names it. */
  String otherName() {
    return OTHER_NAMES.stream()
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether some values of any element so far were too deeply nested to be taken. */
  boolean lost() {
    return lost;
  }
}
