package attache.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The values of a list in JSON: as they stand, or of the objects with a “value” that GraphSON lists
 * for each property of a vertex.
 *
 * @param texts the values
 * @param type the type of the only value of a vertex's property; null if there are more, or if they
 *     are no such property
 */
record JsonProperty(List<String> texts, @Nullable ValueType type) {
  private static final String VALUE = "value";

  /** The values of the list here; other objects and lists in it are left out. */
  static JsonProperty read(JsonCursor json) throws UnreadableException {
    List<String> texts = new ArrayList<>();
    ValueType type = null;
    while (json.nextElement()) {
      json.requireRoom(texts);
      if (json.scalar()) {
        texts.add(json.text());
        type = null;
      } else if (json.at(JsonToken.START_OBJECT)) {
        for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
          if (name.equals(VALUE) && json.scalar()) {
            type = texts.isEmpty() ? json.type() : null;
            texts.add(json.text());
          } else {
            json.skip();
          }
        }
      } else {
        json.skip();
      }
    }
    return new JsonProperty(texts, texts.size() == 1 ? type : null);
  }
}
