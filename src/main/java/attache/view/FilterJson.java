package attache.view;

import static attache.view.JsonValues.account;
import static attache.view.JsonValues.choice;
import static attache.view.JsonValues.elements;
import static attache.view.JsonValues.name;
import static attache.view.JsonValues.number;

import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of filters. */
final class FilterJson {
  private FilterJson() {}

  static ObjectNode encode(Filter filter, FollowNetwork network) {
    ObjectNode json = JsonValues.object();
    ArrayNode criteria = json.putArray("criteria");
    filter.criteria().forEach(criterion -> criteria.add(encode(criterion, network)));
    return json.put("scope", name(filter.scope()));
  }

  private static ObjectNode encode(Criterion criterion, FollowNetwork network) {
    ObjectNode json = JsonValues.object();
    switch (criterion) {
      case Criterion.MeasureRange(String measure, double least, double most) ->
          json.put("kind", "measure_range")
              .put("measure", measure)
              .set("least", number(least))
              .set("most", number(most));
      case Criterion.AttributeRange(String attribute, double least, double most) ->
          json.put("kind", "attribute_range")
              .put("attribute", attribute)
              .set("least", number(least))
              .set("most", number(most));
      case Criterion.AttributeValues(String attribute, Set<String> values, boolean missing) -> {
        json.put("kind", "attribute_values").put("attribute", attribute);
        ArrayNode texts = json.putArray("values");
        values.stream().sorted().forEach(texts::add);
        json.put("missing", missing);
      }
      case Criterion.Core(int k) -> json.put("kind", "core").put("k", k);
      case Criterion.Ego(int account, int steps) ->
          json.put("kind", "ego").put("account", network.id(account)).put("steps", steps);
      case Criterion.NoIsolates() -> json.put("kind", "no_isolates");
    }
    return json;
  }

  static Filter decode(JsonNode json, FollowNetwork network) {
    List<Criterion> criteria = new ArrayList<>();
    elements(json.required("criteria"))
        .forEach(criterion -> criteria.add(criterion(criterion, network)));
    return new Filter(criteria, choice(Filter.Scope.class, json.required("scope")));
  }

  private static Criterion criterion(JsonNode json, FollowNetwork network) {
    String kind = json.required("kind").stringValue();
    return switch (kind) {
      case "measure_range" ->
          new Criterion.MeasureRange(
              json.required("measure").stringValue(),
              number(json.required("least")),
              number(json.required("most")));
      case "attribute_range" ->
          new Criterion.AttributeRange(
              json.required("attribute").stringValue(),
              number(json.required("least")),
              number(json.required("most")));
      case "attribute_values" -> {
        Set<String> values = new LinkedHashSet<>();
        elements(json.required("values")).forEach(value -> values.add(value.stringValue()));
        yield new Criterion.AttributeValues(
            json.required("attribute").stringValue(),
            values,
            json.required("missing").booleanValue());
      }
      case "core" -> new Criterion.Core(json.required("k").intValue());
      case "ego" ->
          new Criterion.Ego(
              account(json.required("account"), network), json.required("steps").intValue());
      case "no_isolates" -> new Criterion.NoIsolates();
      default -> throw new IllegalArgumentException("no criterion “" + kind + "”");
    };
  }
}
