package attache.formats;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * The ties that a node lists itself, as those of the JavaScript InfoVis Toolkit do: the ids of
 * others, or objects with {@code nodeTo}, perhaps {@code nodeFrom}, and data.
 */
final class JsonAdjacencies {
  static final String NAME = "adjacencies";

  private JsonAdjacencies() {}

  /** The ties in the list here, of which those may lack a source that lead from the node itself. */
  static List<JsonElement> read(JsonCursor json) throws UnreadableException {
    List<JsonElement> ties = new ArrayList<>();
    while (json.nextElement()) {
      JsonElement tie = new JsonElement(json);
      if (json.at(JsonToken.START_OBJECT)) {
        tie.read();
      } else {
        tie.begin();
        tie.ends(JsonElement.Name.NONE, tie.name());
      }
      ties.add(tie);
    }
    return ties;
  }
}
