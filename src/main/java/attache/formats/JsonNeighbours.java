package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * What may be an object with an entry an account: a list of those that it has ties to, or an object
 * that has them as its keys. Python programs write their dictionaries so. Only at the end does it
 * show whether that is what the object is.
 */
final class JsonNeighbours {
  private record Tie(String source, String target, List<Datum> data, int line, int column) {}

  /** An account that is a key of the object. */
  private record Key(String id, int line, int column) {}

  private final JsonCursor json;
  private final List<Key> keys = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private boolean other;

  JsonNeighbours(JsonCursor json) {
    this.json = json;
  }

  /** Says that the object has an entry that no account has. */
  void not() {
    other = true;
    keys.clear();
    ties.clear();
  }

  /** Whether some accounts were taken already. */
  boolean begun() {
    return !keys.isEmpty();
  }

  /** Takes the value of an entry, which is an array or an object. */
  void read(String name) {
    if (other) {
      json.skip();
      return;
    }
    keys.add(new Key(name, json.line(), json.column()));
    if (json.at(JsonToken.START_ARRAY)) {
      readList(name);
    } else {
      readObject(name);
    }
  }

  private void readList(String source) {
    while (json.nextElement()) {
      if (!json.scalar()) {
        json.skip();
        not();
      } else if (!other) {
        ties.add(new Tie(source, json.text(), List.of(), json.line(), json.column()));
      }
    }
  }

  private void readObject(String source) {
    for (String target = json.nextEntry(); target != null; target = json.nextEntry()) {
      int line = json.line();
      int column = json.column();
      List<Datum> data = List.of();
      if (json.number()) {
        data = List.of(new Datum("weight", ValueType.NUMBER, json.text(), line, column));
      } else if (json.at(JsonToken.START_OBJECT)) {
        data = attributes();
      } else {
        json.skip();
        not();
      }
      if (!other) {
        ties.add(new Tie(source, target, data, line, column));
      }
    }
  }

  private List<Datum> attributes() {
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

  /** Whether the object has accounts for its keys: at least half of all neighbours are keys. */
  boolean isNetwork() {
    Set<String> known = new HashSet<>();
    keys.forEach(key -> known.add(key.id()));
    long found = ties.stream().filter(tie -> known.contains(tie.target())).count();
    return !other && keys.size() > 1 && !ties.isEmpty() && found * 2 >= ties.size();
  }

  /** Gives all accounts and ties. */
  void addTo(NetworkDraft draft) throws UnreadableException {
    for (Key key : keys) {
      draft.account(key.id(), key.line(), key.column());
    }
    for (Tie tie : ties) {
      int from = draft.account(tie.source(), tie.line(), tie.column());
      int to = draft.account(tie.target(), tie.line(), tie.column());
      draft.tie(from, to, draft.directed(), tie.data(), tie.line());
    }
  }
}
