package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All measures that give each account a number, in the order in which people are offered them. Each
 * key tells where igraph (0.10) and networkx (2.8 to 3) give the same, and where not; the same
 * means to 1e-9 relative, on a network without self-follows and with each follow once.
 */
public final class Measures {
  /** How many accounts follow an account; as in igraph and networkx. */
  public static final String IN_DEGREE = "in_degree";

  /** How many accounts an account follows; as in igraph and networkx. */
  public static final String OUT_DEGREE = "out_degree";

  /** With how many accounts an account follows each other. */
  public static final String MUTUAL = "mutual";

  /**
   * Directed betweenness, raw: ordered pairs, paths along follows. As igraph's {@code betweenness}
   * and networkx's {@code betweenness_centrality(normalized=False)} of the directed graph. Where
   * ties have no direction it is twice {@link #BETWEENNESS_UNDIRECTED}, which they give there.
   */
  public static final String BETWEENNESS = "betweenness";

  /**
   * Directed betweenness ÷ (n−1)(n−2); undefined for fewer than three accounts. As networkx's
   * {@code betweenness_centrality}, which gives 0 for fewer.
   */
  public static final String BETWEENNESS_NORMALIZED = "betweenness_normalized";

  /**
   * Betweenness on the undirected graph of ties, raw: each unordered pair once. As in both of the
   * collapsed undirected graph; igraph's {@code betweenness(directed=False)} of the directed one
   * takes a mutual follow for two different ways.
   */
  public static final String BETWEENNESS_UNDIRECTED = "betweenness_undirected";

  /** Undirected betweenness ÷ ((n−1)(n−2)/2); undefined for fewer than three accounts. */
  public static final String BETWEENNESS_UNDIRECTED_NORMALIZED =
      "betweenness_undirected_normalized";

  /**
   * Share of those an account follows who follow it back; undefined if it follows nobody.
   * networkx's {@code reciprocity} of a node is another: twice the mutual ties ÷ all of its arcs.
   */
  public static final String RECIPROCITY = "reciprocity";

  /** Share of an account's followers whom it follows back; undefined if nobody follows it. */
  public static final String RECIPROCITY_GIVEN = "reciprocity_given";

  /** The weights of the arcs to an account, added up; igraph's {@code strength(mode="in")}. */
  public static final String WEIGHT_IN = "weight_in";

  /** The weights of the arcs from an account, added up; igraph's {@code strength(mode="out")}. */
  public static final String WEIGHT_OUT = "weight_out";

  /**
   * Unordered pairs that both follow an account and are not tied to each other; neither igraph nor
   * networkx has it.
   */
  public static final String COMMON_SOURCE = "common_source";

  /**
   * Σ 1/d over the distances from the others to an account, along follows. As networkx's {@code
   * harmonic_centrality}; igraph's {@code harmonic_centrality(mode="in")} divides it by n − 1.
   */
  public static final String HARMONIC_IN = "harmonic_in";

  /**
   * Σ 1/d over the distances from an account to the others, along follows. As networkx's of the
   * reversed graph; igraph's {@code harmonic_centrality(mode="out")} divides it by n − 1.
   */
  public static final String HARMONIC_OUT = "harmonic_out";

  /**
   * Followed by the well followed; the highest score is 1. As igraph's {@code
   * eigenvector_centrality(directed=True)}; networkx scales to unit length. Where no chain of
   * follows closes, or the scores are not unique, it is undefined here and some numbers there.
   */
  public static final String EIGENVECTOR = "eigenvector";

  /**
   * PageRank with damping 0.85, follows unweighted; sums to 1. As igraph's {@code pagerank}, and as
   * networkx's, whose usual tolerance is coarser.
   */
  public static final String PAGERANK = "pagerank";

  /**
   * Follows good authorities; the highest score is 1. As igraph's {@code hub_score}; networkx's
   * {@code hits} scales to a sum of 1. Where the scores are not unique, each program finds its own.
   */
  public static final String HUB = "hub";

  /** Followed by good hubs; the highest score is 1. Compares as {@link #HUB}. */
  public static final String AUTHORITY = "authority";

  /**
   * The largest k whose k-core an account belongs to, ties taken undirected. As in both of the
   * collapsed undirected graph; of the directed one igraph's {@code coreness(mode="all")} counts a
   * mutual follow twice.
   */
  public static final String CORENESS = "coreness";

  /**
   * The largest k whose k-core of mutual ties an account belongs to. As in both of the undirected
   * graph of mutual ties.
   */
  public static final String CORENESS_MUTUAL = "coreness_mutual";

  /**
   * Nearness to the core in the continuous model of core and periphery; neither igraph nor networkx
   * has it.
   */
  public static final String CORE_PERIPHERY = "core_periphery";

  /**
   * Tied pairs ÷ pairs of an account's neighbours; 0 for fewer than two. As networkx's {@code
   * clustering} of the undirected graph and igraph's {@code
   * transitivity_local_undirected(mode="zero")}; networkx's of the directed graph is another
   * measure (Fagiolo 2007).
   */
  public static final String CLUSTERING = "clustering";

  /**
   * Burt's constraint of a_ij + a_ji; low means broker. As igraph's {@code constraint} and
   * networkx's of the directed graph, which is NaN also for accounts that follow nobody though they
   * have followers.
   */
  public static final String CONSTRAINT = "constraint";

  /**
   * Burt's constraint with ties as strong as their weights. As igraph's {@code
   * constraint(weights=…)}.
   */
  public static final String CONSTRAINT_WEIGHTED = "constraint_weighted";

  /**
   * Contacts less their redundancy. As networkx's {@code effective_size} of the directed graph,
   * which is NaN also for accounts that follow nobody.
   */
  public static final String EFFECTIVE_SIZE = "effective_size";

  /** Effective size ÷ contacts, whoever follows whom; neither igraph nor networkx has it. */
  public static final String EFFICIENCY = "efficiency";

  /**
   * Number of the account's Leiden community, 1 being the largest. Chance decides among nearly
   * equal partitions, so that no two programs need find the same.
   */
  public static final String COMMUNITY = "community";

  /**
   * (E − I)/(E + I) of ties out of and within the account's group; neither igraph nor networkx has
   * it.
   */
  public static final String EI_INDEX = "ei_index";

  private static final List<Measure> ALL = registry();
  private static final List<Measure> ON_DEMAND =
      List.of(
          new Whole(COMMUNITY, Scale.COUNT, Measures::communities),
          holes(CONSTRAINT_WEIGHTED, Scale.SCORE, true, StructuralHoles::constraint));
  private static final List<String> GROUPED = List.of(EI_INDEX);
  private static final Map<String, Measure> BY_KEY =
      Stream.concat(ALL.stream(), ON_DEMAND.stream())
          .collect(Collectors.toUnmodifiableMap(Measure::key, measure -> measure));

  private Measures() {}

  private static List<Measure> registry() {
    Betweenness directed = new Betweenness(BETWEENNESS, Reading.FLOW);
    Betweenness undirected = new Betweenness(BETWEENNESS_UNDIRECTED, Reading.BRIDGE);
    return List.of(
        new PerAccount(IN_DEGREE, Scale.COUNT, Layer::inDegree),
        new PerAccount(OUT_DEGREE, Scale.COUNT, Layer::outDegree),
        new PerAccount(MUTUAL, Scale.COUNT, PerAccount::mutual),
        directed,
        new Normalized(BETWEENNESS_NORMALIZED, directed),
        undirected,
        new Normalized(BETWEENNESS_UNDIRECTED_NORMALIZED, undirected),
        new SharedSource(COMMON_SOURCE),
        new PerAccount(RECIPROCITY, Scale.SHARE, PerAccount::reciprocity),
        new PerAccount(RECIPROCITY_GIVEN, Scale.SHARE, PerAccount::reciprocityGiven),
        new PerAccount(WEIGHT_IN, Scale.SCORE, PerAccount::weightIn),
        new PerAccount(WEIGHT_OUT, Scale.SCORE, PerAccount::weightOut),
        new Harmonic(HARMONIC_IN, true),
        new Harmonic(HARMONIC_OUT, false),
        new Eigenvector(EIGENVECTOR),
        new PageRank(PAGERANK),
        new HubsAndAuthorities(HUB, true),
        new HubsAndAuthorities(AUTHORITY, false),
        new Coreness(CORENESS, false),
        new Coreness(CORENESS_MUTUAL, true),
        new Whole(
            CORE_PERIPHERY,
            Scale.SCORE,
            (layer, progress) -> CorePeriphery.of(layer, progress).nearness()),
        new Whole(CLUSTERING, Scale.SHARE, Closure::local),
        holes(CONSTRAINT, Scale.SCORE, false, StructuralHoles::constraint),
        holes(EFFECTIVE_SIZE, Scale.SCORE, false, StructuralHoles::size),
        holes(EFFICIENCY, Scale.SHARE, false, StructuralHoles::efficiency));
  }

  private static Measure holes(String key, Scale scale, boolean weighted, HoleScore score) {
    return new Whole(
        key,
        scale,
        (layer, progress) -> {
          progress.report(0);
          StructuralHoles holes = StructuralHoles.of(layer, weighted);
          return new PerAccount(key, scale, (same, account) -> score.of(holes, account))
              .compute(layer, progress);
        });
  }

  /** What an account gets for the structural holes around it. */
  @FunctionalInterface
  private interface HoleScore {
    double of(StructuralHoles holes, int account);
  }

  private static Scores communities(Layer layer, Progress progress) {
    Communities communities = Communities.of(layer, Communities.SEED, progress);
    double[] numbers = new double[layer.accountCount()];
    Arrays.setAll(numbers, account -> communities.of(account) + 1.0);
    return Scores.of(numbers);
  }

  /** All measures, in the order in which people are offered them. */
  public static List<Measure> all() {
    return ALL;
  }

  /**
   * Measures that are computed only if asked for by name: numbers that name rather than rank, and
   * variants for special layers.
   */
  public static List<Measure> onDemand() {
    return ON_DEMAND;
  }

  /** The keys of the measures that depend on a grouping of the accounts. */
  public static List<String> groupedKeys() {
    return GROUPED;
  }

  /** The measures that depend on a grouping of the accounts, in the order of their keys. */
  public static List<Measure> by(Groups groups) {
    return List.of(new EiIndex(EI_INDEX, groups));
  }

  /** Whether a measure looks at each account's own ties alone, so that it is there at once. */
  public static boolean isLocal(String key) {
    return BY_KEY.get(key) instanceof PerAccount;
  }

  /** Whether a measure counts shortest paths through accounts, so that it can be estimated. */
  public static boolean isBetweenness(String key) {
    return BY_KEY.get(key) instanceof Betweenness || BY_KEY.get(key) instanceof Normalized;
  }

  /** The measure of that key, those on demand included. */
  public static Optional<Measure> get(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /**
   * Computes several measures of a layer; see {@link #computeAll(Layer, Collection, Map,
   * SourceSample, Progress)}.
   */
  public static SequencedMap<String, Scores> computeAll(
      Layer layer, Collection<String> keys, Progress progress) {
    return computeAll(layer, keys, Map.of(), progress);
  }

  /**
   * Computes several measures of a layer, betweenness exactly; see {@link #computeAll(Layer,
   * Collection, Map, SourceSample, Progress)}.
   */
  public static SequencedMap<String, Scores> computeAll(
      Layer layer, Collection<String> keys, Map<String, Scores> known, Progress progress) {
    return computeAll(layer, keys, known, SourceSample.ALL, progress);
  }

  /**
   * Computes several measures of a layer, each piece of work once: raw and normalised betweenness
   * come from one run.
   *
   * @param layer the arcs to measure
   * @param keys the measures that are asked for
   * @param known scores of this very layer that were computed before, by measure key
   * @param sample from how many accounts betweenness is counted
   * @param progress told how far the work is; ends it if cancelled
   * @return the scores by measure key: first those asked for, in that order, then those that were
   *     computed on the way
   * @throws IllegalArgumentException if there is no measure of a key
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SequencedMap<String, Scores> computeAll(
      Layer layer,
      Collection<String> keys,
      Map<String, Scores> known,
      SourceSample sample,
      Progress progress) {
    List<Measure> asked = keys.stream().distinct().map(Measures::require).toList();
    Map<String, Scores> found = new LinkedHashMap<>(known);
    SequencedMap<String, Scores> result = new LinkedHashMap<>();
    SequencedMap<String, Scores> onTheWay = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Measure measure = asked.get(i);
      Progress part = progress.part((double) i / asked.size(), (i + 1.0) / asked.size());
      Scores scores = found.get(measure.key());
      if (scores == null && measure instanceof Normalized normalized) {
        Betweenness raw = normalized.raw();
        Scores rawScores =
            found.computeIfAbsent(raw.key(), absent -> raw.compute(layer, sample, part));
        onTheWay.put(raw.key(), rawScores);
        scores = normalized.of(layer, rawScores);
      } else if (scores == null && measure instanceof Betweenness raw) {
        scores = raw.compute(layer, sample, part);
      } else if (scores == null) {
        scores = measure.compute(layer, part);
      }
      found.put(measure.key(), scores);
      result.put(measure.key(), scores);
    }
    onTheWay.forEach(result::putIfAbsent);
    progress.report(1);
    return result;
  }

  private static Measure require(String key) {
    return get(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no measure “"
                        + key
                        + "”; there are "
                        + ALL.stream().map(Measure::key).collect(Collectors.joining(", "))));
  }
}
