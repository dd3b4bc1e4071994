package attache.formats;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What GEXF calls the types of attributes. */
final class GexfTypes {
  private GexfTypes() {}

  /** The type of that name; null if the values shall decide. */
  static @Nullable ValueType type(String word) {
    String bare = word.strip().toLowerCase(Locale.ROOT);
    if (bare.startsWith("list") || bare.endsWith("[]") || bare.endsWith("set")) {
      return ValueType.LIST;
    }
    return switch (bare) {
      case "boolean", "bool" -> ValueType.TRUTH;
      case "integer", "int", "short", "byte", "float", "double", "decimal", "bigdecimal" ->
          ValueType.NUMBER;
      case "string",
          "char",
          "character",
          "anyuri",
          "date",
          "datetime",
          "xsd:date",
          "xsd:datetime" ->
          ValueType.TEXT;
      // A long may have more digits than a double: its values decide.
      default -> null;
    };
  }
}
