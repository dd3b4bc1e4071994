package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A place in a JSON text, with the few steps that reading a network takes. */
final class JsonCursor {
  private final JsonParser parser;
  private final TextCache cache = new TextCache(1 << 15);

  JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  int column() {
    return parser.currentTokenLocation().getColumnNr();
  }

  /** Moves on; null at the end of the text. */
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** Moves to the next entry of an object, onto its value; null at the object's end. */
  @Nullable String nextEntry() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** Moves to the next element of an array; false at the array's end. */
  boolean nextElement() {
    JsonToken token = parser.nextToken();
    return token != null && token != JsonToken.END_ARRAY;
  }

  /** Leaves out the value here, with all that is in it. */
  void skip() {
    parser.skipChildren();
  }

  /** The text, number or truth value here as it is written; empty for null and brackets. */
  String text() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? parser.getString()
        : "";
  }

  /** The same as {@link #text}, but mostly the same string again for a text that comes again. */
  String cachedText() {
    if (!scalar()) {
      return "";
    }
    int from = parser.getStringOffset();
    return cache.text(parser.getStringCharacters(), from, from + parser.getStringLength());
  }

  boolean scalar() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  boolean number() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  double doubleValue() {
    return parser.getDoubleValue();
  }

  /** The texts of the array here; elements that are no single values are left out. */
  List<String> texts() throws UnreadableException {
    List<String> texts = new ArrayList<>();
    while (nextElement()) {
      requireRoom(texts);
      if (scalar()) {
        texts.add(text());
      } else {
        skip();
      }
    }
    return texts;
  }

  /** Refuses more values in a list than any account or tie has. */
  void requireRoom(List<String> texts) throws UnreadableException {
    if (texts.size() >= Limits.PARTS) {
      throw new UnreadableException(
          line(),
          column(),
          text(),
          Messages.text("formats.limit.parts", Limits.PARTS),
          Messages.text("formats.limit.remedy"));
    }
  }

  /** What to say of a value of the wrong kind here. */
  UnreadableException expected(String what) {
    return new UnreadableException(
        line(),
        column(),
        text(),
        Messages.text("formats.json.expected", what),
        Messages.text("formats.json.expected.remedy"));
  }

  /** The type of the single value here. */
  ValueType type() {
    JsonToken token = parser.currentToken();
    return token == null ? ValueType.TEXT : type(token);
  }

  private static ValueType type(JsonToken token) {
    return token.isNumeric()
        ? ValueType.NUMBER
        : token.isBoolean() ? ValueType.TRUTH : ValueType.TEXT;
  }

  /**
   * Puts the value here into a column.
   *
   * @return the value as text, if the column's declared type has no room for it; else empty
   */
  String put(ColumnCollector column, int row) throws UnreadableException {
    JsonToken token = parser.currentToken();
    if (token == null || token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (token == JsonToken.START_ARRAY) {
      List<String> texts = texts();
      column.putList(row, texts);
      return column.takes(ValueType.LIST) ? "" : String.join("|", texts);
    }
    if (token == JsonToken.START_OBJECT) {
      skip();
      return "{…}";
    }
    String text = parser.getString();
    ValueType type = type(token);
    column.put(row, type, text);
    return column.takes(type) ? "" : text;
  }
}
