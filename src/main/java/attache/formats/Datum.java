package attache.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one account or tie as it stood in a file.
 *
 * @param name the attribute's name
 * @param type what the file says that its value is; null if how it is written decides
 * @param texts the value; several if it is a list
 * @param line where it stands
 * @param column where it stands
 */
record Datum(String name, @Nullable ValueType type, List<String> texts, int line, int column) {
  Datum(String name, @Nullable ValueType type, String text, int line, int column) {
    this(name, type, List.of(text), line, column);
  }

  /** The same value under another name. */
  Datum called(String other) {
    return new Datum(other, type, texts, line, column);
  }

  /** The value as one text. */
  String text() {
    return texts.size() == 1 ? texts.getFirst() : String.join("|", texts);
  }

  /** Whether this is the attribute of that name. */
  boolean sameAs(@Nullable Datum other) {
    return other != null && name.equals(other.name());
  }

  /** Puts the value into a column. */
  void putInto(ColumnCollector values, int row) {
    if (type == ValueType.LIST) {
      values.putList(row, texts);
    } else if (type != null) {
      values.put(row, type, text());
    } else if (!text().isEmpty()) {
      values.putSpelled(row, text(), false);
    }
  }
}
