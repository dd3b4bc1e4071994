package attache.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A JSON text in which values say their types, as GraphSON 2 and 3 have them: {"@type": "g:Int32",
 * "@value": 1}. It is read as if only the values were there.
 */
final class JsonTypedParser extends JsonParserDelegate {
  private static final String TYPE = "@type";
  private static final String VALUE = "@value";

  /** How deep each value lies that such an object was opened for. */
  private final Deque<Integer> wrapped = new ArrayDeque<>();

  private int depth;

  /** Where the object here begins, if the inner parser had to look into it. */
  private @Nullable TokenStreamLocation begun;

  JsonTypedParser(JsonParser parser) {
    super(parser);
  }

  /** Whether a text that begins so may have such values. */
  static boolean fits(String head) {
    return head.contains('"' + VALUE + '"');
  }

  @Override
  public @Nullable JsonToken nextToken() {
    if (begun != null) {
      begun = null;
      return counted(delegate.currentToken());
    }
    while (!wrapped.isEmpty() && wrapped.peek() == depth) {
      wrapped.pop();
      leaveWrapper();
    }
    JsonToken token = delegate.nextToken();
    return token == JsonToken.START_OBJECT ? enterObject() : counted(token);
  }

  private @Nullable JsonToken enterObject() {
    TokenStreamLocation place = delegate.currentTokenLocation();
    if (TYPE.equals(delegate.nextName())) {
      delegate.nextToken();
      delegate.skipChildren();
      if (VALUE.equals(delegate.nextName())) {
        wrapped.push(depth);
        JsonToken token = delegate.nextToken();
        return token == JsonToken.START_OBJECT ? enterObject() : counted(token);
      }
    }
    begun = place;
    return counted(JsonToken.START_OBJECT);
  }

  private void leaveWrapper() {
    while (delegate.nextName() != null) {
      delegate.nextToken();
      delegate.skipChildren();
    }
  }

  private @Nullable JsonToken counted(@Nullable JsonToken token) {
    if (token != null && token.isStructStart()) {
      depth++;
    } else if (token != null && token.isStructEnd()) {
      depth--;
    }
    return token;
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? delegate.currentName() : null;
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return begun != null ? JsonToken.START_OBJECT : delegate.currentToken();
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    TokenStreamLocation place = begun;
    return place != null ? place : delegate.currentTokenLocation();
  }

  @Override
  public JsonParser skipChildren() {
    JsonToken token = currentToken();
    if (token != null && token.isStructStart()) {
      int outside = depth - 1;
      while (depth > outside && nextToken() != null) {
        // Everything in it is passed over.
      }
    }
    return this;
  }
}
