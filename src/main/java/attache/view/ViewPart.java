package attache.view;

import attache.network.FollowNetwork;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one part of a ViewState stands in its JSON form. An encoder writes every field of its part,
 * those without a value as null: a field that is left out is taken for one that this version does
 * not know, and kept as it was. A decoder throws {@link IllegalArgumentException} or a {@link
 * JacksonException} at what it cannot read.
 *
 * @param name the field's name, which is also the name of the ViewState's component
 * @param get takes the part out of a ViewState
 * @param put puts it in
 * @param encode its JSON form
 * @param decode the part that a JSON form says
 */
record ViewPart<T>(
    String name,
    Function<ViewState, T> get,
    BiFunction<ViewState, T, ViewState> put,
    BiFunction<T, FollowNetwork, JsonNode> encode,
    BiFunction<JsonNode, AtHand, T> decode) {

  /**
   * The networks that a JSON form may be about.
   *
   * @param open the one that is viewed
   * @param others those that it may be compared with
   */
  record AtHand(FollowNetwork open, List<FollowNetwork> others) {}

  /** The view with this part as a JSON form says. */
  ViewState read(JsonNode json, ViewState view, List<FollowNetwork> others) {
    return put.apply(view, decode.apply(json, new AtHand(view.network(), others)));
  }

  /** Writes this part of a view into the view's JSON form. */
  void write(ViewState view, ObjectNode into) {
    into.set(name, encode.apply(get.apply(view), view.network()));
  }

  /**
   * Writes this part over what was read. A part that is as it was read stays word for word, even if
   * this version could not read it; in one that changed, fields that this version does not know
   * stay.
   */
  void rewrite(ViewState before, ViewState after, ObjectNode into) {
    JsonNode old = into.get(name);
    if (old == null) {
      write(after, into);
    } else if (!get.apply(before).equals(get.apply(after))) {
      into.set(name, merged(old, encode.apply(get.apply(after), after.network())));
    }
  }

  private static JsonNode merged(JsonNode old, JsonNode fresh) {
    if (!(old instanceof ObjectNode known && fresh instanceof ObjectNode fields)) {
      return fresh;
    }
    ObjectNode merged = known.deepCopy();
    fields.forEachEntry(
        (name, value) -> {
          JsonNode before = merged.get(name);
          merged.set(name, before == null ? value : merged(before, value));
        });
    return merged;
  }
}
