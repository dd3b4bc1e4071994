package attache.formats;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * The single values of a list in JSON with their places, in 16 bytes each beside their texts: there
 * may be millions of them before it shows what they are.
 */
final class JsonColumn {
  /**
   * One of the values.
   *
   * @param text the value; empty if there is none
   */
  record Cell(String text, ValueType type, int line, int column) {}

  private static final String[] NO_TEXTS = {};
  private static final ValueType[] NO_TYPES = {};
  private static final int[] NO_PLACES = {};

  private String[] texts = NO_TEXTS;
  private ValueType[] types = NO_TYPES;
  private int[] lines = NO_PLACES;
  private int[] columns = NO_PLACES;
  private int size;

  /** The values of the list here; empty if some of them are lists or objects themselves. */
  static Optional<JsonColumn> of(JsonCursor json, JsonColumns.Row object)
      throws UnreadableException {
    JsonColumn values = new JsonColumn();
    boolean single = true;
    while (json.nextElement()) {
      if (json.scalar() || json.at(JsonToken.VALUE_NULL)) {
        values.add(json);
        continue;
      }
      if (json.at(JsonToken.START_OBJECT)) {
        object.take();
      } else {
        json.skip();
      }
      single = false;
      values = new JsonColumn();
    }
    return single ? Optional.of(values) : Optional.empty();
  }

  /** Takes the value here. */
  void add(JsonCursor json) {
    if (size == texts.length) {
      int capacity = size + (size >> 1) + 4;
      texts = Arrays.copyOf(texts, capacity);
      types = Arrays.copyOf(types, capacity);
      lines = Arrays.copyOf(lines, capacity);
      columns = Arrays.copyOf(columns, capacity);
    }
    texts[size] = json.cachedText();
    types[size] = json.type();
    lines[size] = json.line();
    columns[size++] = json.column();
  }

  int size() {
    return size;
  }

  String text(int index) {
    return texts[index];
  }

  Cell cell(int index) {
    return new Cell(texts[index], types[index], lines[index], columns[index]);
  }

  /** The first value; if there is none, one without a text. */
  Cell first() {
    return size == 0 ? new Cell("", ValueType.TEXT, 1, 0) : cell(0);
  }

  /** The last value; if there is none, one without a text. */
  Cell last() {
    return size == 0 ? first() : cell(size - 1);
  }

  /** Whether some value is missing. */
  boolean lacksSome() {
    return Arrays.stream(texts, 0, size).anyMatch(String::isEmpty);
  }
}
