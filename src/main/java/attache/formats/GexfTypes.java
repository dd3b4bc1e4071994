package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What GEXF calls the types of attributes. */
final class GexfTypes {
  /** All types that some version of GEXF has, in small letters. */
  static final List<String> KNOWN = known();

  private GexfTypes() {}

  private static List<String> known() {
    List<String> known =
        new ArrayList<>(
            List.of(
                "string",
                "integer",
                "double",
                "boolean",
                "float",
                "long",
                "short",
                "byte",
                "char",
                "character",
                "int",
                "bool",
                "decimal",
                "bigdecimal",
                "biginteger",
                "date",
                "datetime",
                "time",
                "xsd:date",
                "xsd:datetime",
                "anyuri",
                "list",
                "frequency"));
    for (String type : List.copyOf(known)) {
      known.add("list" + type);
      known.add(type + "[]");
      for (String history : List.of("timestamp", "interval")) {
        known.add(history + type + "map");
        known.add(history + type + "set");
      }
    }
    known.addAll(List.of("timestampset", "intervalset", "liststringset"));
    return List.copyOf(known);
  }

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
