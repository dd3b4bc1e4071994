package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/**
 * What may be an object with an entry an account: a list of those that it has ties to, or an object
 * that has them as its keys. Python programs write their dictionaries so. Only at the end does it
 * show whether that is what the object is.
 */
final class JsonNeighbours {
  /** Lists of no more values take less room as ties than as lists. */
  private static final int SHORT = 8;

  /** One in so many neighbours at least is a key. */
  private static final int LEAST_KNOWN = 20;

  private record Tie(String source, String target, List<Datum> data, int line, int column) {}

  /** All those that an account has ties to, as a list of theirs. */
  private record Listed(String source, JsonColumn targets) {
    Stream<Tie> ties() {
      return IntStream.range(0, targets.size())
          .mapToObj(targets::cell)
          .map(cell -> new Tie(source, cell.text(), List.of(), cell.line(), cell.column()));
    }
  }

  /** An account that is a key of the object. */
  private record Key(String id, int line, int column) {}

  /** What reads accounts or ties of a network within the object. */
  interface Part {
    /** Reads the entry of that name; false if it is none of a network. */
    boolean read(String name) throws UnreadableException;

    /** Reads an object in a list of that name, which may be a tie. */
    void readObject(String list) throws UnreadableException;
  }

  private final JsonCursor json;
  private final Part part;
  private final JsonRecords records;
  private final List<Key> keys = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Listed> lists = new ArrayList<>();
  private boolean other;

  JsonNeighbours(JsonCursor json, Part part) {
    this.json = json;
    this.part = part;
    records = new JsonRecords(json);
  }

  /** Says that the object has an entry that no account has. */
  void not() {
    records.not();
    notNeighbours();
  }

  private void notNeighbours() {
    other = true;
    keys.clear();
    ties.clear();
    lists.clear();
  }

  /** Reads an entry within the object if it is a list of accounts or ties of a network. */
  boolean readPart(String name) throws UnreadableException {
    return part.read(name);
  }

  /** Whether some accounts were taken already. */
  boolean begun() {
    return !keys.isEmpty();
  }

  /**
   * Takes the value of an entry, which is an array or an object.
   *
   * @return the single values in it; empty if there is anything else in it
   */
  Optional<JsonColumn> read(String name) throws UnreadableException {
    int line = json.line();
    int column = json.column();
    if (!other) {
      keys.add(new Key(name, line, column));
    }
    return json.at(JsonToken.START_ARRAY) ? readList(name) : readObject(name);
  }

  private Optional<JsonColumn> readList(String source) throws UnreadableException {
    Optional<JsonColumn> cells = JsonColumn.of(json, () -> part.readObject(source));
    if (cells.isEmpty() || cells.get().lacksSome()) {
      not();
    } else if (!other) {
      Listed listed = new Listed(source, cells.get());
      if (cells.get().size() > SHORT) {
        lists.add(listed);
      } else {
        listed.ties().forEach(ties::add);
      }
    }
    return cells;
  }

  private Optional<JsonColumn> readObject(String source) throws UnreadableException {
    JsonColumn cells = new JsonColumn();
    boolean single = true;
    records.begin();
    for (String target = json.nextEntry(); target != null; target = json.nextEntry()) {
      int line = json.line();
      int column = json.column();
      List<Datum> data = List.of();
      if (part.read(target)) {
        single = false;
        not();
        continue;
      }
      if (json.scalar() || json.at(JsonToken.VALUE_NULL)) {
        cells.add(json);
        records.take(target);
      } else {
        single = false;
      }
      if (json.number()) {
        data = List.of(new Datum("weight", ValueType.NUMBER, json.text(), line, column));
      } else if (json.at(JsonToken.START_OBJECT)) {
        List<List<Datum>> several = new ArrayList<>();
        data = attributes(several);
        if (!several.isEmpty() && data.isEmpty() && !other) {
          // Between two accounts of networkx's multigraphs there may be several ties by number.
          for (List<Datum> each : several) {
            ties.add(new Tie(source, target, each, line, column));
          }
          continue;
        }
      } else {
        if (json.at(JsonToken.START_ARRAY) && !records.take(target)) {
          json.skip();
        }
        notNeighbours();
      }
      if (!other) {
        ties.add(new Tie(source, target, data, line, column));
      }
    }
    records.end(source);
    return single ? Optional.of(cells) : Optional.empty();
  }

  /**
   * The attributes of a tie.
   *
   * @param several takes those of each of several ties, which stand in objects of their own
   */
  private List<Datum> attributes(List<List<Datum>> several) {
    List<Datum> data = new ArrayList<>();
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (json.scalar() && !json.at(JsonToken.VALUE_NULL)) {
        data.add(new Datum(name, null, json.text(), json.line(), json.column()));
      } else if (json.at(JsonToken.START_OBJECT)) {
        several.add(flat());
      } else {
        json.skip();
      }
    }
    return data;
  }

  private List<Datum> flat() {
    List<Datum> data = new ArrayList<>();
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (json.scalar() && !json.at(JsonToken.VALUE_NULL)) {
        data.add(new Datum(name, null, json.text(), json.line(), json.column()));
      } else {
        json.skip();
      }
    }
    return data;
  }

  /** What the entries are if they are accounts or ties that say more of themselves. */
  JsonRecords records() {
    return records;
  }

  /**
   * Whether the object has accounts for its keys: some neighbours are keys themselves, though many
   * may be accounts of which nothing else is known.
   */
  boolean isNetwork() {
    Set<String> known = new HashSet<>();
    keys.forEach(key -> known.add(key.id()));
    long all = ties.size();
    long found = ties.stream().filter(tie -> known.contains(tie.target())).count();
    for (Listed listed : lists) {
      all += listed.targets().size();
      for (int i = 0; i < listed.targets().size(); i++) {
        found += known.contains(listed.targets().text(i)) ? 1 : 0;
      }
    }
    return !other && keys.size() > 1 && found > 0 && found * LEAST_KNOWN >= all;
  }

  /** Gives all accounts and ties. */
  void addTo(NetworkDraft draft) throws UnreadableException {
    for (Key key : keys) {
      draft.account(key.id(), key.line(), key.column());
    }
    for (Listed listed : lists) {
      for (Iterator<Tie> each = listed.ties().iterator(); each.hasNext(); ) {
        addTo(draft, each.next());
      }
    }
    for (Tie tie : ties) {
      addTo(draft, tie);
    }
  }

  private static void addTo(NetworkDraft draft, Tie tie) throws UnreadableException {
    int from = draft.account(tie.source(), tie.line(), tie.column());
    int to = draft.account(tie.target(), tie.line(), tie.column());
    draft.tie(from, to, draft.directed(), tie.data(), tie.line());
  }
}
