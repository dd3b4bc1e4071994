package attache.formats;

import attache.network.AttributeColumn;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import java.util.List;
import java.util.Map;

/**
 * Headers of columns whose type their values do not tell, such as codes that look like numbers: the
 * type stands after a colon, as in {@code code:string}, the habit of graph databases.
 */
final class TypedHeader {
  private static final Map<String, ValueType> SUFFIXES =
      Map.of(
          ":string", ValueType.TEXT,
          ":double", ValueType.NUMBER,
          ":boolean", ValueType.TRUTH,
          ":string[]", ValueType.LIST);

  private TypedHeader() {}

  /** A collector of the column of a header. */
  static ColumnCollector collector(String header) {
    String suffix = suffix(header);
    return suffix.isEmpty()
        ? new ColumnCollector(header)
        : new ColumnCollector(
            header.substring(0, header.length() - suffix.length()), SUFFIXES.get(suffix));
  }

  private static String suffix(String header) {
    return SUFFIXES.keySet().stream()
        .filter(suffix -> header.endsWith(suffix) && header.length() > suffix.length())
        .findFirst()
        .orElse("");
  }

  /**
   * The header of an attribute.
   *
   * @param columns the attribute in each layer that has it, at least one; of several types it is
   *     one of texts
   */
  static String of(List<AttributeColumn> columns) {
    AttributeColumn first = columns.getFirst();
    ValueType type = type(first);
    boolean plain = suffix(first.name()).isEmpty();
    for (AttributeColumn column : columns) {
      type = type.join(type(column));
    }
    for (AttributeColumn column : columns) {
      plain &= guess(column) == type;
    }
    return plain ? first.name() : first.name() + suffix(type);
  }

  /** What an attribute would be taken for by its values. */
  private static ValueType guess(AttributeColumn column) {
    ColumnCollector guess = new ColumnCollector("");
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        guess.putSpelled(row, column.text(row), false);
      }
    }
    return guess.type();
  }

  private static String suffix(ValueType type) {
    return SUFFIXES.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static ValueType type(AttributeColumn column) {
    return switch (column) {
      case TextColumn text -> ValueType.TEXT;
      case NumberColumn number -> ValueType.NUMBER;
      case TruthColumn truth -> ValueType.TRUTH;
      case ListColumn list -> ValueType.LIST;
    };
  }
}
