package attache.view;

import static attache.view.JsonValues.choice;
import static attache.view.JsonValues.name;

import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of the study that is shown. */
final class StudyJson {
  private StudyJson() {}

  static ObjectNode encode(StudyView study) {
    ObjectNode json =
        JsonValues.object()
            .put("kind", name(study.kind()))
            .put("follow_back", name(study.followBack()))
            .put("grouping", study.grouping())
            .put("other_layer", study.otherLayer())
            .put("world_measure", study.worldMeasure());
    MobilityStudy mobility = study.mobility();
    json.putObject("mobility")
        .put("baseline", mobility.baseline())
        .put("measure", mobility.measure())
        .put("powers", mobility.powers())
        .put("chart", name(mobility.chart()))
        .put("coloring", name(mobility.coloring()));
    json.set("comparison", ComparisonJson.encode(study.comparison()));
    ObjectNode orders = json.putObject("orders");
    // Every table is told, so that what changed over another view can tell that one is as it was.
    for (StudyView.Table table : StudyView.Table.values()) {
      encode(study.order(table), orders.putArray(name(table)));
    }
    return json;
  }

  private static void encode(TableOrder order, ArrayNode keys) {
    order
        .keys()
        .forEach(
            key ->
                keys.addObject().put("column", key.column()).put("descending", key.descending()));
  }

  private static Map<StudyView.Table, TableOrder> orders(JsonNode json) {
    Map<StudyView.Table, TableOrder> orders = new EnumMap<>(StudyView.Table.class);
    for (StudyView.Table table : StudyView.Table.values()) {
      JsonNode keys = json.path(name(table));
      if (!keys.isEmpty()) {
        orders.put(
            table,
            new TableOrder(
                keys.valueStream()
                    .map(
                        key ->
                            new TableOrder.Key(
                                key.required("column").stringValue(),
                                key.required("descending").booleanValue()))
                    .toList()));
      }
    }
    return orders;
  }

  static StudyView decode(JsonNode json, ViewPart.AtHand networks) {
    JsonNode comparison = json.get("comparison");
    JsonNode mobility = json.required("mobility");
    return new StudyView(
        choice(StudyView.Kind.class, json.required("kind")),
        new MobilityStudy(
            mobility.required("baseline").stringValue(),
            mobility.required("measure").stringValue(),
            mobility.required("powers").stringValue(),
            choice(MobilityStudy.Chart.class, mobility.required("chart")),
            choice(MobilityStudy.Coloring.class, mobility.required("coloring"))),
        choice(StudyView.FollowBack.class, json.required("follow_back")),
        json.required("grouping").stringValue(),
        json.required("other_layer").stringValue(),
        comparison == null
            ? ComparisonStudy.DEFAULT
            : ComparisonJson.decode(comparison, networks.others()),
        // Views of earlier versions do not have it.
        json.path("world_measure").asString(""),
        orders(json.path("orders")));
  }
}
