package attache.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be an object with an entry a record: an account by its id, which has a list of those
 * whom it follows, or a tie with its two ends, as pandas writes tables. Only when the first such
 * record is complete does it show.
 */
final class JsonRecords {
  /** After so many entries without any record there will be none. */
  private static final int MOST_OTHERS = 64;

  /** No record says more than this of itself. */
  private static final int MOST_VALUES = 200;

  private record Entry(String key, JsonElement element) {}

  private final JsonCursor json;
  private final List<Entry> entries = new ArrayList<>();
  private boolean given;
  private boolean other;
  private @Nullable JsonElement current;

  JsonRecords(JsonCursor json) {
    this.json = json;
  }

  /** Says that the object has entries that are no records. */
  void not() {
    other = true;
    current = null;
    entries.clear();
  }

  /** Begins the record here. */
  void begin() {
    if (!other) {
      JsonElement element = new JsonElement(json);
      element.begin();
      current = element;
    }
  }

  /** Takes a single value or a list of the record; a list that is not taken is still to be read. */
  boolean take(String name) throws UnreadableException {
    JsonElement element = current;
    if (element == null) {
      return false;
    }
    if (element.data().size() >= MOST_VALUES) {
      not();
      return false;
    }
    element.readEntry(name, "", 0);
    return true;
  }

  /** Ends the record, which stands under that key. */
  void end(String key) {
    JsonElement element = current;
    if (element == null) {
      return;
    }
    current = null;
    element.settle();
    entries.add(new Entry(key, element));
    given |=
        (element.source().given() && element.target().given())
            || element.data().stream().anyMatch(JsonListedTies::isList);
    if (!given && entries.size() > MOST_OTHERS) {
      not();
    }
  }

  /** Whether some of the entries are ties, or accounts that list those whom they follow. */
  boolean isNetwork() {
    return !other && given;
  }

  /** Gives all accounts and ties. */
  void addTo(JsonMembers members) throws UnreadableException {
    for (Entry entry : entries) {
      members.add(entry.key(), entry.element());
    }
  }
}
