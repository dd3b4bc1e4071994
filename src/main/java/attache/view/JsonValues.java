package attache.view;

import attache.network.FollowNetwork;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of views as JSON: accounts by their ids, choices by their names in lower case. */
final class JsonValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonValues() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** JSON has no infinity: it is written as a text. */
  static JsonNode number(double value) {
    return Double.isInfinite(value)
        ? NODES.stringNode(Double.toString(value))
        : NODES.numberNode(value);
  }

  static double number(JsonNode json) {
    if (json.isNumber()) {
      return json.doubleValue();
    }
    return switch (json.stringValue()) {
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw new IllegalArgumentException("“" + json.stringValue() + "” is no number");
    };
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E choice(Class<E> type, JsonNode json) {
    return Enum.valueOf(type, json.stringValue().toUpperCase(Locale.ROOT));
  }

  static ArrayNode accounts(Collection<Integer> accounts, FollowNetwork network) {
    ArrayNode ids = array();
    accounts.forEach(account -> ids.add(network.id(account)));
    return ids;
  }

  /** The accounts of those ids, in their order. */
  static SequencedSet<Integer> accounts(JsonNode ids, FollowNetwork network) {
    SequencedSet<Integer> accounts = new LinkedHashSet<>();
    elements(ids).forEach(id -> accounts.add(account(id, network)));
    return accounts;
  }

  static int account(JsonNode id, FollowNetwork network) {
    OptionalInt account = network.account(id.stringValue());
    return account.orElseThrow(
        () -> new IllegalArgumentException("no account “" + id.stringValue() + "”"));
  }

  /** The elements of an array; anything else is refused. */
  static Iterable<JsonNode> elements(JsonNode json) {
    if (!json.isArray()) {
      throw new IllegalArgumentException("a list is missing");
    }
    return json.values();
  }
}
