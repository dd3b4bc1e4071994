package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pairs that each account has on a shortest path, for networks of some hundred accounts.
 */
final class AllPathPairs {
  private AllPathPairs() {}

  /**
   * The pairs of every account. Takes O(n·m + n³) time, and 16·n² bytes beside the pairs.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static List<PairList> of(Layer layer, Reading reading, Progress progress) {
    int accounts = layer.accountCount();
    Neighbours rows = reading.rows(layer);
    PathRow[] from = new PathRow[accounts];
    for (int source = 0; source < accounts; source++) {
      progress.report(0.5 * source / accounts);
      from[source] = new PathRow(rows).from(source, PathRow.NOBODY, Integer.MAX_VALUE);
    }
    boolean ordered = reading.isOrdered(layer);
    List<PairList> pairs =
        new ArrayList<>(IntStream.range(0, accounts).mapToObj(any -> new PairList()).toList());
    for (int source = 0; source < accounts; source++) {
      progress.report(0.5 + 0.5 * source / accounts);
      for (int i = 1; i < from[source].count() - 1; i++) {
        addPairs(source, from[source].reached(i), from, ordered, pairs);
      }
    }
    return pairs;
  }

  /** Adds the pairs of a source that a broker connects. */
  private static void addPairs(
      int source, int broker, PathRow[] from, boolean ordered, List<PairList> pairs) {
    PathRow ofSource = from[source];
    PathRow ofBroker = from[broker];
    int before = ofSource.distance(broker);
    for (int i = 1; i < ofBroker.count(); i++) {
      int target = ofBroker.reached(i);
      boolean counts = ordered || source < target;
      if (counts && ofSource.distance(target) == before + ofBroker.distance(target)) {
        double through = ofSource.paths(broker) * ofBroker.paths(target);
        pairs.get(broker).add(source, target, through / ofSource.paths(target));
      }
    }
  }
}
