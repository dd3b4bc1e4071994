package attache.cli;

import attache.formats.SimilarNames;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/**
 * What people call measures on the command line: the keys of {@link Measures} however they are
 * spelled ("In-Degree", "PageRank"), the names that igraph, networkx, Gephi and UCINET give to the
 * same, and names that could mean several, for which those are offered.
 */
final class MeasureNames {
  private static final Pattern BLANKS = Pattern.compile("[\\s_.\\-–]+");

  /** What each measure is called elsewhere, where the name can mean no other one here. */
  private static final Map<String, String> CALLED =
      of(
          Map.ofEntries(
              Map.entry(Measures.IN_DEGREE, "indegree degree_in in_degree_centrality followers"),
              Map.entry(
                  Measures.OUT_DEGREE,
                  "outdegree degree_out out_degree_centrality following followed"),
              Map.entry(Measures.MUTUAL, "mutuals mutual_degree mutual_ties mutual_follows"),
              Map.entry(Measures.BETWEENNESS, "betweenness_directed directed_betweenness flow"),
              Map.entry(
                  Measures.BETWEENNESS_NORMALIZED,
                  "normalized_betweenness betweenness_normalised normalised_betweenness"),
              Map.entry(Measures.BETWEENNESS_UNDIRECTED, "undirected_betweenness bridge bridges"),
              Map.entry(
                  Measures.BETWEENNESS_UNDIRECTED_NORMALIZED,
                  "betweenness_undirected_normalised normalized_undirected_betweenness"),
              Map.entry(Measures.COMMON_SOURCE, "common_sources common_source_pairs"),
              Map.entry(Measures.RECIPROCITY, "follow_backs_received reciprocity_received"),
              Map.entry(Measures.RECIPROCITY_GIVEN, "follow_backs_given"),
              Map.entry(Measures.WEIGHT_IN, "in_strength strength_in weighted_in_degree"),
              Map.entry(Measures.WEIGHT_OUT, "out_strength strength_out weighted_out_degree"),
              Map.entry(
                  Measures.HARMONIC_IN, "in_harmonic harmonic_closeness_in harmonic_centrality_in"),
              Map.entry(
                  Measures.HARMONIC_OUT,
                  "out_harmonic harmonic_closeness_out harmonic_centrality_out"),
              Map.entry(Measures.EIGENVECTOR, "eigenvector_centrality eigencentrality evcent"),
              Map.entry(Measures.PAGERANK, "page_rank pageranks pagerank_centrality"),
              Map.entry(Measures.HUB, "hubs hub_score hub_scores hubbiness"),
              Map.entry(Measures.AUTHORITY, "authorities authority_score authority_scores"),
              Map.entry(Measures.CORENESS, "coreness_all core_number k_coreness"),
              Map.entry(Measures.CORENESS_MUTUAL, "mutual_coreness"),
              Map.entry(Measures.CORE_PERIPHERY, "core_periphery_nearness coreperiphery"),
              Map.entry(
                  Measures.CLUSTERING,
                  "clustering_coefficient local_clustering local_clustering_coefficient"
                      + " local_transitivity"),
              Map.entry(Measures.CONSTRAINT, "burt_constraint burts_constraint"),
              Map.entry(Measures.CONSTRAINT_WEIGHTED, "weighted_constraint"),
              Map.entry(Measures.EFFECTIVE_SIZE, "burt_effective_size effective_network_size"),
              Map.entry(Measures.EFFICIENCY, "burt_efficiency"),
              Map.entry(Measures.COMMUNITY, "communities leiden leiden_community"),
              Map.entry(Measures.EI_INDEX, "ei e_i_index")));

  /** Names that could mean several measures, or nearly one. */
  private static final Map<String, String> MEANING =
      of(
          Map.ofEntries(
              Map.entry(
                  keys(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL),
                  "degree degrees degree_centrality degree_total total_degree"),
              Map.entry(
                  keys(Measures.WEIGHT_IN, Measures.WEIGHT_OUT),
                  "strength weight weights weighted_degree node_strength"),
              Map.entry(
                  keys(Measures.HARMONIC_IN, Measures.HARMONIC_OUT),
                  "harmonic harmonic_closeness harmonic_centrality closeness closeness_centrality"
                      + " closeness_in closeness_out"),
              Map.entry(
                  keys(
                      Measures.BETWEENNESS,
                      Measures.BETWEENNESS_NORMALIZED,
                      Measures.BETWEENNESS_UNDIRECTED),
                  "betweenness_centrality brokerage broker brokers"),
              Map.entry(
                  keys(Measures.RECIPROCITY, Measures.RECIPROCITY_GIVEN),
                  "follow_back follow_backs reciprocal reciprocated"),
              Map.entry(keys(Measures.HUB, Measures.AUTHORITY), "hits kleinberg"),
              Map.entry(
                  keys(Measures.CORENESS, Measures.CORENESS_MUTUAL),
                  "core cores core_numbers k_core k_cores k_shell"),
              Map.entry(
                  keys(Measures.CONSTRAINT, Measures.EFFECTIVE_SIZE, Measures.EFFICIENCY),
                  "burt structural_holes structural_hole holes"),
              Map.entry(
                  keys(Measures.COMMUNITY),
                  "louvain modularity_class cluster clusters module group"),
              Map.entry(keys(Measures.CLUSTERING), "transitivity triangles"),
              Map.entry(
                  keys(Measures.EIGENVECTOR, Measures.PAGERANK), "eigen prestige katz bonacich")));

  private MeasureNames() {}

  private static String keys(String... keys) {
    return String.join(" ", keys);
  }

  private static Map<String, String> of(Map<String, String> called) {
    return called.entrySet().stream()
        .flatMap(
            one ->
                Stream.of(one.getValue().split(" "))
                    .map(name -> Map.entry(plain(name), one.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String plain(String name) {
    return BLANKS.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The keys of all measures, those last that need a grouping. */
  static List<String> all() {
    return Stream.concat(ungrouped().stream(), Measures.groupedKeys().stream()).toList();
  }

  /** The keys of all measures that need nothing but a layer. */
  static List<String> ungrouped() {
    return Stream.concat(Measures.all().stream(), Measures.onDemand().stream())
        .map(Measure::key)
        .toList();
  }

  /**
   * The key of the measure that a name means.
   *
   * @param known the keys among which it is looked for
   */
  static Optional<String> key(String name, List<String> known) {
    if (known.contains(name)) {
      return Optional.of(name);
    }
    String plain = plain(name);
    return known.stream()
        .filter(key -> plain(key).equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(CALLED.get(plain)).filter(known::contains));
  }

  /**
   * The key of the measure that a name means, no grouping needed.
   *
   * @param wrong makes the complaint if there is none
   */
  static String require(String name, Function<String, ParameterException> wrong) {
    return key(name, ungrouped()).orElseThrow(() -> wrong.apply(unknown(name, ungrouped())));
  }

  /** What somebody may have meant whose name means no measure; the likeliest first. */
  static List<String> near(String name, List<String> known) {
    String meant = MEANING.get(plain(name));
    if (meant != null) {
      return Stream.of(meant.split(" ")).filter(known::contains).toList();
    }
    List<String> names = new ArrayList<>(known);
    names.addAll(CALLED.keySet());
    names.addAll(MEANING.keySet());
    return new SimilarNames(names)
        .to(plain(name)).stream()
            .flatMap(
                near ->
                    key(near, known)
                        .map(Stream::of)
                        .orElseGet(() -> Stream.of(MEANING.getOrDefault(near, "").split(" "))))
            .filter(known::contains)
            .distinct()
            .toList();
  }

  /** Says that there is no measure of a name, which may be meant, and which there are. */
  static String unknown(String name, List<String> known) {
    return Messages.text("cli.measures.unknown", name) + " " + known(name, known);
  }

  /** Which measures may be meant by a name that none has, and which there are. */
  static String known(String name, List<String> known) {
    List<String> near = near(name, known);
    String all = Messages.text("cli.figure.known", String.join(", ", known));
    return near.isEmpty()
        ? all
        : Messages.text("cli.measures.near", String.join(", ", near)) + " " + all;
  }
}
