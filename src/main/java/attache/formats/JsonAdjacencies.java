package attache.formats;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * The ties that a node lists itself, as those of the JavaScript InfoVis Toolkit do: the ids of
 * others, or objects with {@code nodeTo}, perhaps {@code nodeFrom}, and data; or as those of
 * GraphSON do: the ties that lead out of it and those that lead to it, each list by its label.
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

  /**
   * The ties of GraphSON in the object or list here. Each is in the lists of both its ends, so that
   * those that lead to the node only count if they have an id.
   */
  static List<JsonElement> readIncident(JsonCursor json, boolean incoming)
      throws UnreadableException {
    List<JsonElement> ties = new ArrayList<>();
    if (json.at(JsonToken.START_ARRAY)) {
      readIncident(json, "", incoming, ties);
      return ties;
    }
    for (String label = json.nextEntry(); label != null; label = json.nextEntry()) {
      if (json.at(JsonToken.START_ARRAY)) {
        readIncident(json, label, incoming, ties);
      } else {
        json.skip();
      }
    }
    return ties;
  }

  private static void readIncident(
      JsonCursor json, String label, boolean incoming, List<JsonElement> ties)
      throws UnreadableException {
    while (json.nextElement()) {
      if (!json.at(JsonToken.START_OBJECT)) {
        json.skip();
        continue;
      }
      JsonElement tie = new JsonElement(json);
      tie.read();
      if (!label.isEmpty()) {
        tie.data().add(new Datum("label", ValueType.TEXT, label, tie.line(), tie.column()));
      }
      if (!incoming || tie.id().given()) {
        ties.add(tie);
      }
    }
  }
}
