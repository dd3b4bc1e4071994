package attache.formats;

import java.util.Locale;
import java.util.Set;

/** Which attributes of ties name the layer that a tie belongs to. */
final class LayerNames {
  /** More kinds of ties than this are no layers but an attribute like any other. */
  static final int MOST = 24;

  private static final Set<String> NAMES =
      Set.of(
          "layer",
          "layers",
          "relation",
          "relations",
          "relationtype",
          "edgetype",
          "tietype",
          "linktype",
          "interaction",
          "interactiontype",
          "kind",
          "kinds",
          "ebene");
  private static final Set<String> OTHER_NAMES = Set.of("type", "action", "relationship");
  private static final Set<String> KINDS =
      Set.of(
          "follow",
          "follows",
          "following",
          "mention",
          "mentions",
          "retweet",
          "retweets",
          "reply",
          "replies",
          "replyto",
          "replies to",
          "followed",
          "mentionsinretweet",
          "mentions in retweet",
          "tweet",
          "quote",
          "quotes",
          "like",
          "likes",
          "friend",
          "friends",
          "repost");

  private LayerNames() {}

  /** Whether an attribute is called just that, so that numbers and single ties are layers, too. */
  static boolean named(String attribute) {
    return AttributeNames.bare(attribute).equals("layer");
  }

  /** Whether an attribute of that name holds layers, unless its values contradict. */
  static boolean surely(String attribute) {
    return NAMES.contains(AttributeNames.bare(attribute));
  }

  /** Whether an attribute of that name may hold layers, if its values are kinds of ties. */
  static boolean perhaps(String attribute) {
    return OTHER_NAMES.contains(AttributeNames.bare(attribute)) || surely(attribute);
  }

  /** Whether a value is a kind of tie as social media have them, such as "retweet". */
  static boolean isKind(String value) {
    return KINDS.contains(value.toLowerCase(Locale.ROOT));
  }

  /** Whether the value of one attribute of a tie names the tie's layer. */
  static boolean isLayer(String attribute, String value) {
    return !value.isBlank()
        && value.length() <= 60
        && (named(attribute)
            || (surely(attribute) && !Spelling.isNumber(value))
            || (perhaps(attribute) && isKind(value)));
  }
}
