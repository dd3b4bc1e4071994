package attache.formats;

import attache.text.Messages;
import java.util.Locale;
import java.util.Set;

/** What a JSON text says of the direction of all ties. */
final class JsonDirection {
  /** What graphology says. */
  private static final Set<String> TYPES = Set.of("directed", "undirected", "mixed");

  private final JsonCursor json;
  private final NetworkDraft draft;

  JsonDirection(JsonCursor json, NetworkDraft draft) {
    this.json = json;
    this.draft = draft;
  }

  /** Reads the single value here, which says whether ties are directed. */
  void read() {
    String text = json.text().strip().toLowerCase(Locale.ROOT);
    if (text.equals("true") || text.equals("1")) {
      draft.state(true);
    } else if (text.equals("false") || text.equals("0")) {
      draft.state(false);
    } else {
      tellOfNone(text);
    }
  }

  /** Reads the object here, in which graphology and graphlib say what kind of graph it is. */
  void readOptions() {
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      if (name.equals("type")) {
        draft.state(!json.text().equals("undirected"));
        if (!TYPES.contains(json.text())) {
          tellOfNone(json.text());
        }
      } else if (name.equals("directed") && json.scalar()) {
        read();
      }
      json.skip();
    }
  }

  private void tellOfNone(String text) {
    draft
        .findings()
        .warn(
            json.line(),
            json.column(),
            text,
            Messages.text("formats.json.directed", Finding.shortened(text)),
            Messages.text("formats.json.directed.remedy"));
  }
}
