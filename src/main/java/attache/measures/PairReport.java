package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What lies between two accounts: their ties, whom both follow, who follows both, the shortest
 * paths each way, what becomes of their distance without each of the accounts between, and how
 * exceptional all that is.
 *
 * @param first one account
 * @param second the other
 * @param firstFollows whether the first follows the second
 * @param secondFollows whether the second follows the first
 * @param commonSources whom both follow, ascending
 * @param commonAudience who follows both, ascending
 * @param forth the shortest chains of follows from the first to the second
 * @param back those from the second to the first
 * @param ties the shortest chains of ties, whichever way they point
 * @param hubs what becomes of the distances without each account that lies on any of these paths,
 *     those without which most is lost first
 * @param sourcesChance how exceptional the number of common sources is
 * @param audienceChance how exceptional the number of common followers is
 * @param distances how far apart the ordered pairs of the network are
 */
public record PairReport(
    int first,
    int second,
    boolean firstFollows,
    boolean secondFollows,
    List<Integer> commonSources,
    List<Integer> commonAudience,
    ShortestPaths forth,
    ShortestPaths back,
    ShortestPaths ties,
    List<WithoutHub> hubs,
    Overlap sourcesChance,
    Overlap audienceChance,
    Distances distances) {

  /**
   * The distances of the two as if an account were not there; -1 where no path is left.
   *
   * @param hub the account
   * @param forth along follows from the first to the second
   * @param back along follows from the second to the first
   * @param ties along ties
   */
  public record WithoutHub(int hub, int forth, int back, int ties) {}

  /** Keeps copies of the lists. */
  public PairReport {
    commonSources = List.copyOf(commonSources);
    commonAudience = List.copyOf(commonAudience);
    hubs = List.copyOf(hubs);
  }

  /**
   * Looks at two accounts. O(k·m) for the k accounts on their shortest paths, and once a search
   * from all accounts for the distances of the network.
   *
   * @throws IllegalArgumentException if both are the same
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static PairReport of(Layer layer, int first, int second, Progress progress) {
    return of(layer, first, second, Distances.of(layer, progress.part(0, 0.5)), progress);
  }

  /**
   * As {@link #of(Layer, int, int, Progress)}, with distances that are known already.
   *
   * @param distances the distances of this layer; they say of how many accounts the network is
   */
  public static PairReport of(
      Layer layer, int first, int second, Distances distances, Progress progress) {
    if (first == second) {
      throw new IllegalArgumentException("account " + first + " is no pair with itself");
    }
    progress.report(0.5);
    List<Integer> sources = new ArrayList<>();
    List<Integer> audience = new ArrayList<>();
    for (int other = 0; other < layer.accountCount(); other++) {
      if (layer.follows(first, other) && layer.follows(second, other)) {
        sources.add(other);
      }
      if (layer.follows(other, first) && layer.follows(other, second)) {
        audience.add(other);
      }
    }
    boolean firstFollows = layer.follows(first, second);
    boolean secondFollows = layer.follows(second, first);
    ShortestPaths forth = ShortestPaths.follows(layer, first, second);
    ShortestPaths back = ShortestPaths.follows(layer, second, first);
    ShortestPaths ties = ShortestPaths.ties(layer, first, second);
    int others = distances.accounts() - 2;
    return new PairReport(
        first,
        second,
        firstFollows,
        secondFollows,
        sources,
        audience,
        forth,
        back,
        ties,
        withoutHubs(forth, back, ties, progress.part(0.5, 1)),
        Overlap.of(
            others,
            layer.outDegree(first) - (firstFollows ? 1 : 0),
            layer.outDegree(second) - (secondFollows ? 1 : 0),
            sources.size()),
        Overlap.of(
            others,
            layer.inDegree(first) - (secondFollows ? 1 : 0),
            layer.inDegree(second) - (firstFollows ? 1 : 0),
            audience.size()),
        distances);
  }

  private static List<WithoutHub> withoutHubs(
      ShortestPaths forth, ShortestPaths back, ShortestPaths ties, Progress progress) {
    TreeSet<Integer> between = new TreeSet<>(forth.between());
    between.addAll(back.between());
    between.addAll(ties.between());
    List<WithoutHub> hubs = new ArrayList<>();
    for (int hub : between) {
      progress.report((double) hubs.size() / between.size());
      hubs.add(
          new WithoutHub(
              hub,
              distanceWithout(forth, hub),
              distanceWithout(back, hub),
              distanceWithout(ties, hub)));
    }
    hubs.sort(
        (one, other) ->
            Double.compare(worth(other, forth, back, ties), worth(one, forth, back, ties)));
    progress.report(1);
    return hubs;
  }

  private static int distanceWithout(ShortestPaths paths, int hub) {
    // Only an account that all paths need can change the distance.
    return BrokeredPairs.whole(paths.share(hub)) ? paths.without(hub).distance() : paths.distance();
  }

  /** How many of the three distances suffer, then on what share of the paths the account lies. */
  private static double worth(
      WithoutHub hub, ShortestPaths forth, ShortestPaths back, ShortestPaths ties) {
    int suffering =
        (hub.forth() == forth.distance() ? 0 : 1)
            + (hub.back() == back.distance() ? 0 : 1)
            + (hub.ties() == ties.distance() ? 0 : 1);
    double shares = forth.share(hub.hub()) + back.share(hub.hub()) + ties.share(hub.hub());
    return 10 * suffering + shares;
  }
}
