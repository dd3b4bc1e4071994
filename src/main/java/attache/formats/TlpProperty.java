package attache.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A property of a TLP file: an attribute of accounts and of ties. */
final class TlpProperty {
  private static final String LABEL = "viewLabel";
  private static final String PLACE = "viewLayout";

  /** Properties of Tulip's own that say more than how to draw. */
  private static final Set<String> TELLING = Set.of(LABEL, PLACE, "viewMetric");

  private final String name;
  private final @Nullable ValueType type;
  private final boolean place;
  private final boolean drawing;
  private boolean given;

  private TlpProperty(String name, @Nullable ValueType type, boolean place, boolean drawing) {
    this.name = name;
    this.type = type;
    this.place = place;
    this.drawing = drawing;
  }

  /**
   * A property as the file declares it.
   *
   * @param part what its name has to end with, where it belongs to a part of the network only
   * @param type what Tulip calls its type
   */
  static TlpProperty of(String name, String part, String type) {
    boolean drawing = name.startsWith("view") && (!TELLING.contains(name) || !part.isEmpty());
    String called = name.equals(LABEL) ? "label" : name + part;
    return new TlpProperty(called, type(type), name.equals(PLACE), drawing);
  }

  private static @Nullable ValueType type(String word) {
    return switch (word) {
      case "string", "color", "size", "layout", "coord" -> ValueType.TEXT;
      case "bool" -> ValueType.TRUTH;
      default -> word.startsWith("vector") ? ValueType.LIST : null;
    };
  }

  String name() {
    return name;
  }

  /** Whether it only says how to draw. */
  boolean drawing() {
    return drawing;
  }

  /** Whether it says where accounts and the bends of ties are. */
  boolean places() {
    return place;
  }

  /** Whether an account has a value of its own. */
  boolean given() {
    return given && !place;
  }

  /** Gives an account a value. */
  void put(NetworkDraft draft, int account, String value, int line, int column)
      throws UnreadableException {
    if (place) {
      List<String> coordinates = parts(value);
      for (int i = 0; i < Math.min(2, coordinates.size()); i++) {
        if (Spelling.isNumber(coordinates.get(i))) {
          draft.column(i == 0 ? "x" : "y", line).put(account, ValueType.NUMBER, coordinates.get(i));
        }
      }
    } else if (!value.isEmpty()) {
      given = true;
      draft.put(account, List.of(datum(value, line, column)));
    }
  }

  /** A value as an attribute. */
  Datum datum(String value, int line, int column) {
    return type == ValueType.LIST
        ? new Datum(name, type, parts(value), line, column)
        : new Datum(name, type, value, line, column);
  }

  /** The parts of a value in parentheses. */
  private static List<String> parts(String value) {
    String bare = value.strip().replaceAll("\\A\\(|\\)\\z", "");
    return Arrays.stream(bare.split(",", -1))
        .map(part -> part.strip().replaceAll("\\A\"|\"\\z", ""))
        .limit(Limits.PARTS)
        .toList();
  }
}
