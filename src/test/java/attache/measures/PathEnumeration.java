package attache.measures;

import attache.network.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Betweenness by its definition: writes out every shortest path between every pair and counts who
 * is on it. Exponential; for a dozen accounts.
 */
final class PathEnumeration {
  private final int accounts;
  private final BiPredicate<Integer, Integer> step;

  private PathEnumeration(int accounts, BiPredicate<Integer, Integer> step) {
    this.accounts = accounts;
    this.step = step;
  }

  /** Raw directed betweenness. */
  static double[] directed(Layer layer) {
    return new PathEnumeration(layer.accountCount(), layer::follows).betweenness();
  }

  /** Raw undirected betweenness, unordered pairs once. */
  static double[] undirected(Layer layer) {
    double[] twice =
        new PathEnumeration(
                layer.accountCount(), (u, v) -> layer.follows(u, v) || layer.follows(v, u))
            .betweenness();
    for (int account = 0; account < twice.length; account++) {
      twice[account] /= 2;
    }
    return twice;
  }

  private double[] betweenness() {
    double[] sums = new double[accounts];
    for (int from = 0; from < accounts; from++) {
      for (int to = 0; to < accounts; to++) {
        List<List<Integer>> paths = from == to ? List.of() : shortestPaths(from, to);
        for (List<Integer> path : paths) {
          path.subList(1, path.size() - 1).forEach(on -> sums[on] += 1.0 / paths.size());
        }
      }
    }
    return sums;
  }

  private List<List<Integer>> shortestPaths(int from, int to) {
    List<List<Integer>> walks = List.of(List.of(from));
    for (int length = 1; length < accounts; length++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> walk : walks) {
        for (int next = 0; next < accounts; next++) {
          if (step.test(walk.getLast(), next) && !walk.contains(next)) {
            List<Integer> on = new ArrayList<>(walk);
            on.add(next);
            longer.add(on);
          }
        }
      }
      List<List<Integer>> arrived = longer.stream().filter(walk -> walk.getLast() == to).toList();
      if (!arrived.isEmpty()) {
        return arrived;
      }
      walks = longer;
    }
    return List.of();
  }
}
