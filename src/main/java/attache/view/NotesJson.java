package attache.view;

import attache.network.FollowNetwork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The JSON form of notes: a list, for an account that has none any more must not come back. */
final class NotesJson {
  private NotesJson() {}

  static ArrayNode encode(AccountNotes notes, FollowNetwork network) {
    ArrayNode json = JsonValues.array();
    notes
        .all()
        .forEach(
            (account, text) ->
                json.addObject().put("account", network.id(account)).put("text", text));
    return json;
  }

  static AccountNotes decode(JsonNode json, FollowNetwork network) {
    AccountNotes notes = AccountNotes.NONE;
    for (JsonNode note : JsonValues.elements(json)) {
      notes =
          notes.with(
              JsonValues.account(note.required("account"), network),
              note.required("text").stringValue());
    }
    return notes;
  }
}
