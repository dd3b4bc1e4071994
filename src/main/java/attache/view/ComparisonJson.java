package attache.view;

import static attache.view.JsonValues.choice;
import static attache.view.JsonValues.name;

import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form of what the study compares. Another network than the one that is open is named by
 * the SHA-256 of its file, its title and the number of its accounts.
 */
final class ComparisonJson {
  private ComparisonJson() {}

  static ObjectNode encode(ComparisonStudy study) {
    ObjectNode json = JsonValues.object();
    ArrayNode networks = json.putArray("networks");
    for (ComparedNetwork compared : study.networks()) {
      ObjectNode one = networks.addObject().put("layer", compared.layerName());
      compared
          .elsewhere()
          .ifPresent(
              other ->
                  one.putObject("network")
                      .put("sha256", other.provenance().sha256())
                      .put("title", other.title())
                      .put("accounts", other.accountCount()));
    }
    return json.put("matching", name(study.matching()))
        .put("chart", name(study.chart()))
        .put("from", study.from())
        .put("to", study.to())
        .put("measure", study.measure())
        .put("focus", study.focus())
        .put("moment", study.moment());
  }

  static ComparisonStudy decode(JsonNode json, List<FollowNetwork> others) {
    List<ComparedNetwork> networks = new ArrayList<>();
    for (JsonNode one : JsonValues.elements(json.required("networks"))) {
      JsonNode named = one.get("network");
      Optional<FollowNetwork> elsewhere =
          named == null ? Optional.empty() : Optional.of(find(named, others));
      networks.add(new ComparedNetwork(elsewhere, one.required("layer").stringValue()));
    }
    return new ComparisonStudy(
        networks,
        choice(ComparisonStudy.Matching.class, json.required("matching")),
        choice(ComparisonStudy.Chart.class, json.required("chart")),
        json.required("from").intValue(),
        json.required("to").intValue(),
        json.required("measure").stringValue(),
        json.required("focus").stringValue(),
        json.required("moment").doubleValue());
  }

  private static FollowNetwork find(JsonNode named, List<FollowNetwork> others) {
    String sha256 = named.required("sha256").stringValue();
    String title = named.required("title").stringValue();
    int accounts = named.required("accounts").intValue();
    return others.stream()
        .filter(
            other ->
                other.provenance().sha256().equals(sha256)
                    && other.title().equals(title)
                    && other.accountCount() == accounts)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("“" + title + "” is not at hand"));
  }
}
