package attache.cli;

import attache.measures.Overlap;
import attache.measures.PairReport;
import attache.measures.ShortestPaths;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report on a pair of accounts as CSV or JSON, accounts named by their ids. */
final class PairWriter {
  private static final String ARROW = " > ";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final FollowNetwork network;
  private final PairReport report;
  private final int most;
  private final SequencedMap<String, ShortestPaths> paths = new LinkedHashMap<>();

  /**
   * Writes one report.
   *
   * @param most how many paths to list at most of each kind
   */
  PairWriter(FollowNetwork network, PairReport report, int most) {
    this.network = network;
    this.report = report;
    this.most = most;
    paths.put("forth", report.forth());
    paths.put("back", report.back());
    paths.put("ties", report.ties());
  }

  /** How many paths are not listed, because they are too many. */
  double left() {
    return paths.values().stream().mapToDouble(of -> of.count() - of.list(most).size()).sum();
  }

  /** Rows of figure, account and value. */
  Listing listing() {
    return new Listing(
        List.of("figure", "account", "value"),
        rows -> addTo(rows, network::id),
        rows -> addTo(cells -> rows.add(inWords(cells)), network::label));
  }

  private static List<?> inWords(List<?> cells) {
    String figure = Messages.text("cli.pair.figure." + cells.getFirst());
    Object value = cells.getLast();
    return List.of(
        figure,
        cells.get(1),
        value instanceof Boolean truth
            ? Messages.text(truth ? "cli.pair.yes" : "cli.pair.no")
            : value instanceof Double number ? rounded(number) : value);
  }

  private static Object rounded(double number) {
    return Double.isNaN(number)
        ? Messages.text("cli.pair.undefined")
        : Csv.isWhole(number) ? number : Math.round(number * 1000) / 1000.0;
  }

  private void addTo(Listing.Sink rows, IntFunction<String> name) throws IOException {
    rows.add(List.of("first", name.apply(report.first()), ""));
    rows.add(List.of("second", name.apply(report.second()), ""));
    rows.add(List.of("first_follows_second", "", report.firstFollows()));
    rows.add(List.of("second_follows_first", "", report.secondFollows()));
    overlap(rows, "common_source", report.commonSources(), report.sourcesChance(), name);
    overlap(rows, "common_audience", report.commonAudience(), report.audienceChance(), name);
    for (Map.Entry<String, ShortestPaths> kind : paths.entrySet()) {
      addPaths(rows, kind.getKey(), kind.getValue(), name);
    }
    rows.add(
        List.of(
            "share_of_pairs_as_far_forth",
            "",
            report.distances().shareAtLeast(report.forth().distance())));
    rows.add(
        List.of(
            "share_of_pairs_as_far_back",
            "",
            report.distances().shareAtLeast(report.back().distance())));
  }

  private void overlap(
      Listing.Sink rows,
      String figure,
      List<Integer> common,
      Overlap chance,
      IntFunction<String> name)
      throws IOException {
    rows.add(List.of(figure + "_count", "", common.size()));
    rows.add(List.of(figure + "_expected", "", chance.expected()));
    rows.add(List.of(figure + "_chance", "", chance.chance()));
    for (int account : common) {
      rows.add(List.of(figure, name.apply(account), ""));
    }
  }

  private void addPaths(Listing.Sink rows, String kind, ShortestPaths of, IntFunction<String> name)
      throws IOException {
    rows.add(List.of("distance_" + kind, "", distance(of.distance())));
    List<List<Integer>> listed = of.list(most);
    rows.add(List.of("paths_" + kind, "", of.count()));
    rows.add(List.of("paths_listed_" + kind, "", listed.size()));
    for (List<Integer> path : listed) {
      String accounts = path.stream().map(name::apply).collect(Collectors.joining(ARROW));
      rows.add(List.of("path_" + kind, "", accounts));
    }
    for (PairReport.WithoutHub without : report.hubs()) {
      if (of.share(without.hub()) > 0) {
        String hub = name.apply(without.hub());
        rows.add(List.of("share_" + kind, hub, of.share(without.hub())));
        rows.add(List.of("distance_" + kind + "_without", hub, distance(after(without, kind))));
      }
    }
  }

  private static int after(PairReport.WithoutHub without, String kind) {
    return switch (kind) {
      case "forth" -> without.forth();
      case "back" -> without.back();
      default -> without.ties();
    };
  }

  /** A distance, undefined where there is no path. */
  private static Object distance(int steps) {
    return steps < 0 ? Double.NaN : (Object) steps;
  }

  /** One object. */
  void json(Appendable out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("first", account(report.first()));
    all.put("second", account(report.second()));
    all.put("first_follows_second", report.firstFollows());
    all.put("second_follows_first", report.secondFollows());
    all.put("common_sources", overlap(report.commonSources(), report.sourcesChance()));
    all.put("common_audience", overlap(report.commonAudience(), report.audienceChance()));
    paths.forEach((kind, of) -> all.put(kind, jsonPaths(kind, of)));
    out.append(MAPPER.writeValueAsString(all)).append('\n');
  }

  private Map<String, Object> account(int account) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("id", network.id(account));
    named.put("label", network.label(account));
    return named;
  }

  private Map<String, Object> overlap(List<Integer> common, Overlap chance) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("count", common.size());
    object.put("accounts", common.stream().map(network::id).toList());
    object.put("expected", Rows.jsonValue(chance.expected()));
    object.put("chance", Rows.jsonValue(chance.chance()));
    return object;
  }

  private Map<String, Object> jsonPaths(String kind, ShortestPaths of) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("distance", Rows.jsonValue(distance(of.distance())));
    object.put("count", Rows.jsonValue(of.count()));
    object.put("listed", of.list(most).size());
    object.put(
        "paths",
        of.list(most).stream().map(path -> path.stream().map(network::id).toList()).toList());
    object.put(
        "between",
        report.hubs().stream()
            .filter(without -> of.share(without.hub()) > 0)
            .map(without -> between(without, kind, of))
            .toList());
    if (!kind.equals("ties")) {
      object.put(
          "share_of_pairs_as_far", Rows.jsonValue(report.distances().shareAtLeast(of.distance())));
    }
    return object;
  }

  private Map<String, Object> between(
      PairReport.WithoutHub without, String kind, ShortestPaths of) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("account", network.id(without.hub()));
    object.put("share", Rows.jsonValue(of.share(without.hub())));
    object.put("distance_without", Rows.jsonValue(distance(after(without, kind))));
    return object;
  }
}
