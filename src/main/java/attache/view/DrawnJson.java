package attache.view;

import static attache.view.JsonValues.choice;
import static attache.view.JsonValues.name;

import attache.measures.BrokerageRoles.Direction;
import attache.measures.SourceSample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON forms of what marks mean and how they are drawn. */
final class DrawnJson {
  private DrawnJson() {}

  static ObjectNode encode(Encoding encoding) {
    ObjectNode json = JsonValues.object().put("size", encoding.size());
    json.set("color", encode(encoding.coloring()));
    return json.put("labels", encoding.labels()).put("shapes", encoding.shapes());
  }

  private static ObjectNode encode(Coloring coloring) {
    ObjectNode json = JsonValues.object();
    return switch (coloring) {
      case Coloring.Plain() -> json.put("kind", "plain");
      case Coloring.ByAttribute(String attribute) ->
          json.put("kind", "attribute").put("attribute", attribute);
      case Coloring.ByMeasure(String measure) ->
          json.put("kind", "measure").put("measure", measure);
      case Coloring.ByRole(String attribute, Direction direction) ->
          json.put("kind", "role").put("attribute", attribute).put("direction", name(direction));
    };
  }

  static Encoding encoding(JsonNode json) {
    return new Encoding(
        json.required("size").stringValue(),
        coloring(json.required("color")),
        json.required("labels").booleanValue(),
        shapes(json.get("shapes")));
  }

  /** Views of earlier versions do not have it. */
  private static boolean shapes(@Nullable JsonNode json) {
    return json != null && json.booleanValue();
  }

  private static Coloring coloring(JsonNode json) {
    String kind = json.required("kind").stringValue();
    return switch (kind) {
      case "plain" -> Coloring.PLAIN;
      case "attribute" -> new Coloring.ByAttribute(json.required("attribute").stringValue());
      case "measure" -> new Coloring.ByMeasure(json.required("measure").stringValue());
      case "role" ->
          new Coloring.ByRole(
              json.required("attribute").stringValue(),
              choice(Direction.class, json.required("direction")));
      default -> throw new IllegalArgumentException("no colouring “" + kind + "”");
    };
  }

  static ObjectNode encode(TieView ties) {
    ObjectNode json =
        JsonValues.object()
            .put("choice", name(ties.choice()))
            .put("backbone_share", ties.backboneShare())
            .put("bundled", ties.bundled());
    ArrayNode overlay = json.putArray("overlay");
    ties.overlay().forEach(overlay::add);
    return json;
  }

  static TieView ties(JsonNode json) {
    return new TieView(
        choice(TieView.Choice.class, json.required("choice")),
        json.required("backbone_share").doubleValue(),
        json.required("bundled").booleanValue(),
        overlay(json.get("overlay")));
  }

  /** Views of earlier versions do not have it. */
  private static List<String> overlay(@Nullable JsonNode json) {
    List<String> layers = new ArrayList<>();
    if (json != null) {
      JsonValues.elements(json).forEach(layer -> layers.add(layer.stringValue()));
    }
    return layers;
  }

  static ObjectNode encode(MatrixView matrix) {
    ObjectNode json =
        JsonValues.object().put("shown", matrix.shown()).put("order", name(matrix.order()));
    MatrixFocus focus = matrix.focus();
    json.putObject("focus").put("x", focus.x()).put("y", focus.y()).put("zoom", focus.zoom());
    return json;
  }

  static MatrixView matrix(JsonNode json) {
    JsonNode focus = json.required("focus");
    return new MatrixView(
        json.required("shown").booleanValue(),
        choice(MatrixView.Order.class, json.required("order")),
        new MatrixFocus(
            focus.required("x").doubleValue(),
            focus.required("y").doubleValue(),
            focus.required("zoom").doubleValue()));
  }

  static ObjectNode encode(RankingPair rankings) {
    return JsonValues.object().put("left", rankings.left()).put("right", rankings.right());
  }

  static RankingPair rankings(JsonNode json) {
    return new RankingPair(
        json.required("left").stringValue(), json.required("right").stringValue());
  }

  static ObjectNode encode(SourceSample sample) {
    return JsonValues.object().put("sources", sample.sources()).put("seed", sample.seed());
  }

  static SourceSample sample(JsonNode json) {
    return new SourceSample(json.required("sources").intValue(), json.required("seed").longValue());
  }

  static ObjectNode encode(Camera camera) {
    return JsonValues.object()
        .put("x", camera.centerX())
        .put("y", camera.centerY())
        .put("scale", camera.scale())
        .put("whole", camera.whole());
  }

  /** Where nothing is told of it, as in older files, everyone shall be in sight. */
  static Camera camera(JsonNode json) {
    JsonNode whole = json.get("whole");
    return new Camera(
        json.required("x").doubleValue(),
        json.required("y").doubleValue(),
        json.required("scale").doubleValue(),
        whole == null || whole.booleanValue());
  }
}
