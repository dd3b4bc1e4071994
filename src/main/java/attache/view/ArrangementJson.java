package attache.view;

import static attache.view.JsonValues.accounts;
import static attache.view.JsonValues.elements;
import static attache.view.JsonValues.number;

import attache.layouts.Positions;
import attache.layouts.Ring;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of arrangements: positions as x and y in turn, in the order of the accounts. */
final class ArrangementJson {
  private ArrangementJson() {}

  static ObjectNode encode(Arrangement arrangement, FollowNetwork network) {
    ObjectNode json = JsonValues.object();
    json.set("layout", encode(arrangement.layout(), network));
    json.put("seed", arrangement.seed());
    json.set("pinned", accounts(arrangement.pinned().stream().sorted().toList(), network));
    json.put("adjusted", arrangement.adjusted());
    ArrayNode rings = json.putArray("rings");
    arrangement
        .rings()
        .forEach(ring -> rings.addArray().add(number(ring.radius())).add(number(ring.value())));
    ArrayNode places = json.putArray("positions");
    Positions positions = arrangement.positions();
    for (int account = 0; account < positions.size(); account++) {
      places.add(positions.x(account)).add(positions.y(account));
    }
    return json;
  }

  private static ObjectNode encode(LayoutChoice layout, FollowNetwork network) {
    ObjectNode json = JsonValues.object().put("kind", layout.key());
    return switch (layout) {
      case LayoutChoice.Force force -> json;
      case LayoutChoice.Stress stress -> json;
      case LayoutChoice.WorldMap map -> json;
      case LayoutChoice.InFile file -> json;
      case LayoutChoice.Backbone(double share) -> json.put("share", share);
      case LayoutChoice.Circle(String attribute) -> json.put("attribute", attribute);
      case LayoutChoice.Grouped(String attribute) -> json.put("attribute", attribute);
      case LayoutChoice.Radial(String measure) -> json.put("measure", measure);
      case LayoutChoice.EgoRings(int account) -> json.put("account", network.id(account));
    };
  }

  static Arrangement decode(JsonNode json, FollowNetwork network) {
    List<Ring> rings = new ArrayList<>();
    elements(json.required("rings"))
        .forEach(ring -> rings.add(new Ring(number(ring.required(0)), number(ring.required(1)))));
    return new Arrangement(
        layout(json.required("layout"), network),
        json.required("seed").longValue(),
        positions(json.required("positions"), network.accountCount()),
        accounts(json.required("pinned"), network),
        rings,
        // Versions that did not write it did not know it.
        json.path("adjusted").asBoolean(true));
  }

  /**
   * The places alone, for an arrangement of which a newer version says more than can be read here.
   *
   * @throws IllegalArgumentException if there is not one for each account
   */
  static Arrangement placesOnly(JsonNode json, FollowNetwork network) {
    try {
      return Arrangement.of(
              new LayoutChoice.Force(),
              0,
              positions(json.required("positions"), network.accountCount()))
          .asAdjusted();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no positions", e);
    }
  }

  private static Positions positions(JsonNode json, int accounts) {
    if (!json.isArray() || json.size() != 2L * accounts) {
      throw new IllegalArgumentException(json.size() / 2 + " positions for " + accounts);
    }
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      x[account] = json.required(2 * account).doubleValue();
      y[account] = json.required(2 * account + 1).doubleValue();
    }
    return Positions.of(x, y);
  }

  private static LayoutChoice layout(JsonNode json, FollowNetwork network) {
    String kind = json.required("kind").stringValue();
    return switch (kind) {
      case "backbone" -> new LayoutChoice.Backbone(json.required("share").doubleValue());
      case "circle" -> new LayoutChoice.Circle(json.required("attribute").stringValue());
      case "grouped" -> new LayoutChoice.Grouped(json.required("attribute").stringValue());
      case "radial" -> new LayoutChoice.Radial(json.required("measure").stringValue());
      case "ego_rings" ->
          new LayoutChoice.EgoRings(JsonValues.account(json.required("account"), network));
      default -> LayoutChoice.withKey(kind);
    };
  }
}
