package attache.drawing;

import attache.measures.PairWords;
import attache.measures.Reading;
import attache.measures.ShortestPaths;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.PairFocus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The shortest paths of a pair that are drawn: the steps of all of them, each once. Immutable; made
 * in O(n + m).
 */
final class Trail {
  /** No paths. */
  static final Trail NONE = new Trail(null, null, List.of(), Set.of(), Set.of());

  private final @Nullable Layer layer;
  private final @Nullable PairFocus pair;
  private final List<Step> steps;
  private final Set<Integer> ends;
  private final Set<Integer> brokers;
  private final Set<Integer> accounts = new LinkedHashSet<>();

  /**
   * A step of a path.
   *
   * @param follower who follows, in the direction of the path; information flows to it
   * @param followed who is followed; information flows from here
   * @param mutual whether it follows back
   * @param bothWays whether information is told to flow both ways, because paths have no direction
   */
  record Step(int follower, int followed, boolean mutual, boolean bothWays) {}

  private Trail(
      @Nullable Layer layer,
      @Nullable PairFocus pair,
      List<Step> steps,
      Set<Integer> ends,
      Set<Integer> brokers) {
    this.layer = layer;
    this.pair = pair;
    this.steps = List.copyOf(steps);
    this.ends = Set.copyOf(ends);
    this.brokers = Set.copyOf(brokers);
    for (Step step : steps) {
      accounts.add(step.follower());
      accounts.add(step.followed());
    }
  }

  /**
   * The paths of a pair, as far as they can be seen.
   *
   * @param layer the ties that paths run along
   * @param seen whether the ties of an account are drawn
   */
  static Trail of(Layer layer, PairFocus pair, IntPredicate seen) {
    List<Step> steps =
        switch (pair.reading()) {
          case FLOW -> along(layer, follows(layer, pair), Reading.FLOW);
          case BRIDGE -> along(layer, ties(layer, pair), Reading.BRIDGE);
          case COMMON_SOURCE -> sources(layer, pair);
        };
    List<Step> shown =
        steps.stream()
            .filter(step -> seen.test(step.follower()) && seen.test(step.followed()))
            .toList();
    return new Trail(
        layer,
        pair,
        shown,
        Set.of(pair.from(), pair.to()),
        pair.through() == PairFocus.ANYBODY ? Set.of() : Set.of(pair.through()));
  }

  /** Whether it leads over accounts that both follow, rather than along shortest paths. */
  boolean runsOverSources() {
    return pair != null && pair.reading() == Reading.COMMON_SOURCE;
  }

  private static List<ShortestPaths.Step> follows(Layer layer, PairFocus pair) {
    return chosen(ShortestPaths.follows(layer, pair.from(), pair.to()), pair);
  }

  private static List<ShortestPaths.Step> ties(Layer layer, PairFocus pair) {
    return chosen(ShortestPaths.ties(layer, pair.from(), pair.to()), pair);
  }

  private static List<ShortestPaths.Step> chosen(ShortestPaths paths, PairFocus pair) {
    return pair.through() == PairFocus.ANYBODY ? paths.steps() : paths.stepsThrough(pair.through());
  }

  private static List<Step> along(Layer layer, List<ShortestPaths.Step> steps, Reading reading) {
    List<Step> along = new ArrayList<>(steps.size());
    for (ShortestPaths.Step step : steps) {
      boolean mutual = layer.mutual(step.from(), step.to());
      boolean forth = layer.follows(step.from(), step.to());
      along.add(
          new Step(
              forth ? step.from() : step.to(),
              forth ? step.to() : step.from(),
              mutual,
              mutual && reading == Reading.BRIDGE));
    }
    return along;
  }

  private static List<Step> sources(Layer layer, PairFocus pair) {
    List<Step> steps = new ArrayList<>();
    for (int arc = layer.outStart(pair.from()); arc < layer.outEnd(pair.from()); arc++) {
      int source = layer.target(arc);
      boolean wanted = pair.through() == PairFocus.ANYBODY || pair.through() == source;
      if (wanted && layer.follows(pair.to(), source)) {
        for (int follower : new int[] {pair.from(), pair.to()}) {
          steps.add(new Step(follower, source, layer.follows(source, follower), false));
        }
      }
    }
    return steps;
  }

  /** What the paths say, in a sentence; empty if there are none. */
  Optional<String> sentence(FollowNetwork network) {
    Layer along = layer;
    PairFocus of = pair;
    if (isEmpty() || along == null || of == null) {
      return Optional.empty();
    }
    return Optional.of(
        of.through() == PairFocus.ANYBODY
            ? PairWords.of(network, along, of.reading(), of.from(), of.to())
            : PairWords.through(network, along, of.reading(), of.from(), of.to(), of.through()));
  }

  /** Whether nothing is drawn. */
  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps, each once. */
  List<Step> steps() {
    return steps;
  }

  /** The accounts on the paths. */
  Set<Integer> accounts() {
    return accounts;
  }

  /** The pair. */
  Set<Integer> ends() {
    return ends;
  }

  /** The broker whose paths these are, if they are those of one. */
  Set<Integer> brokers() {
    return brokers;
  }

  /** Whether a step is not followed back. */
  boolean hasOneWay() {
    return steps.stream().anyMatch(step -> !step.mutual());
  }

  /** Whether the two of a step follow each other. */
  boolean hasMutual() {
    return steps.stream().anyMatch(Step::mutual);
  }

  /** Whether another one needs the same key. */
  boolean hasLegendOf(Trail other) {
    return isEmpty() == other.isEmpty()
        && hasOneWay() == other.hasOneWay()
        && hasMutual() == other.hasMutual();
  }
}
