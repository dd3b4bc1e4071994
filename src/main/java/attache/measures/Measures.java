package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.Layer;
import attache.work.Progress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** All measures that give each account a number, in the order in which people are offered them. */
public final class Measures {
  /** How many accounts follow an account. */
  public static final String IN_DEGREE = "in_degree";

  /** How many accounts an account follows. */
  public static final String OUT_DEGREE = "out_degree";

  /** With how many accounts an account follows each other. */
  public static final String MUTUAL = "mutual";

  /** Directed betweenness, raw: ordered pairs, paths along follows. */
  public static final String BETWEENNESS = "betweenness";

  /** Directed betweenness ÷ (n−1)(n−2). */
  public static final String BETWEENNESS_NORMALIZED = "betweenness_normalized";

  /** Betweenness on the undirected graph of ties, raw: each unordered pair once. */
  public static final String BETWEENNESS_UNDIRECTED = "betweenness_undirected";

  /** Undirected betweenness ÷ ((n−1)(n−2)/2). */
  public static final String BETWEENNESS_UNDIRECTED_NORMALIZED =
      "betweenness_undirected_normalized";

  /** Share of those an account follows who follow it back; undefined if it follows nobody. */
  public static final String RECIPROCITY = "reciprocity";

  /** Share of an account's followers whom it follows back; undefined if nobody follows it. */
  public static final String RECIPROCITY_GIVEN = "reciprocity_given";

  /** The largest k whose k-core an account belongs to, ties taken undirected. */
  public static final String CORENESS = "coreness";

  private static final List<Measure> ALL = registry();
  private static final Map<String, Measure> BY_KEY =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Measure::key, measure -> measure));

  private Measures() {}

  private static List<Measure> registry() {
    Betweenness directed = new Betweenness(BETWEENNESS, true);
    Betweenness undirected = new Betweenness(BETWEENNESS_UNDIRECTED, false);
    return List.of(
        new PerAccount(IN_DEGREE, Scale.COUNT, Layer::inDegree),
        new PerAccount(OUT_DEGREE, Scale.COUNT, Layer::outDegree),
        new PerAccount(MUTUAL, Scale.COUNT, PerAccount::mutual),
        directed,
        new Normalized(BETWEENNESS_NORMALIZED, directed),
        undirected,
        new Normalized(BETWEENNESS_UNDIRECTED_NORMALIZED, undirected),
        new PerAccount(RECIPROCITY, Scale.SHARE, PerAccount::reciprocity),
        new PerAccount(RECIPROCITY_GIVEN, Scale.SHARE, PerAccount::reciprocityGiven),
        new Coreness(CORENESS));
  }

  /** All measures, in the order in which people are offered them. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure of that key. */
  public static Optional<Measure> get(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /**
   * Computes several measures of a layer; see {@link #computeAll(Layer, Collection, Map,
   * Progress)}.
   */
  public static SequencedMap<String, Scores> computeAll(
      Layer layer, Collection<String> keys, Progress progress) {
    return computeAll(layer, keys, Map.of(), progress);
  }

  /**
   * Computes several measures of a layer, each piece of work once: raw and normalised betweenness
   * come from one run.
   *
   * @param layer the arcs to measure
   * @param keys the measures that are asked for
   * @param known scores of this very layer that were computed before, by measure key
   * @param progress told how far the work is; ends it if cancelled
   * @return the scores by measure key: first those asked for, in that order, then those that were
   *     computed on the way
   * @throws IllegalArgumentException if there is no measure of a key
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SequencedMap<String, Scores> computeAll(
      Layer layer, Collection<String> keys, Map<String, Scores> known, Progress progress) {
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
        Scores rawScores = found.computeIfAbsent(raw.key(), absent -> raw.compute(layer, part));
        onTheWay.put(raw.key(), rawScores);
        scores = normalized.of(rawScores);
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
