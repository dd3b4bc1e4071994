package attache.measures;

import java.util.Arrays;

/**
 * Counts the shortest paths from one account to a few whose distances are known, without walking
 * through the whole network: forward as far as that is cheap, then back from each target. What is
 * counted backwards are walks of the length of the shortest path, which are the shortest paths.
 */
final class PathCounts {
  /** How many steps are counted backwards at most; more would cost more than going forward. */
  private static final int MOST_BACK = 2;

  private final Neighbours rows;
  private final Neighbours back;
  private final double meanDegree;
  private final int[] distance;
  private final double[] paths;
  private final int[] reached;
  private int count;
  private int depth;

  /** Paths to the neighbours of targets, one step beyond what was walked forward. */
  private final double[] beyond;

  private final int[] beyondOf;
  private int search;

  /**
   * A workspace; 36 bytes an account.
   *
   * @param rows what paths run along
   * @param back the same the other way round
   */
  PathCounts(Neighbours rows, Neighbours back) {
    this.rows = rows;
    this.back = back;
    int accounts = rows.accountCount();
    meanDegree = (double) rows.size() / accounts;
    distance = new int[accounts];
    Arrays.fill(distance, -1);
    paths = new double[accounts];
    reached = new int[accounts];
    beyond = new double[accounts];
    beyondOf = new int[accounts];
  }

  /**
   * Counts the shortest paths from a source to some targets.
   *
   * @param targets accounts other than the source, {@code size} of them
   * @param distances how far each target is from the source
   * @param counts where the numbers of paths go
   */
  void count(int source, int[] targets, int[] distances, int size, double[] counts) {
    int farthest = 0;
    for (int i = 0; i < size; i++) {
      farthest = Math.max(farthest, distances[i]);
    }
    int[] atDistance = new int[farthest + 1];
    for (int i = 0; i < size; i++) {
      atDistance[distances[i]]++;
    }
    walk(source, farthest, atDistance);
    search++;
    for (int i = 0; i < size; i++) {
      counts[i] = counted(targets[i], distances[i]);
    }
  }

  private void walk(int source, int farthest, int[] atDistance) {
    for (int i = 0; i < count; i++) {
      distance[reached[i]] = -1;
      paths[reached[i]] = 0;
    }
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    count = 1;
    depth = 0;
    int first = 0;
    while (depth < farthest
        && (farthest - depth > MOST_BACK || forwardCost(first) < backCost(farthest, atDistance))) {
      int end = count;
      for (int i = first; i < end; i++) {
        step(reached[i]);
      }
      first = end;
      depth++;
    }
  }

  private void step(int account) {
    int next = depth + 1;
    for (int arc = rows.start()[account]; arc < rows.start()[account + 1]; arc++) {
      int neighbour = rows.to()[arc];
      if (distance[neighbour] < 0) {
        distance[neighbour] = next;
        reached[count++] = neighbour;
      }
      if (distance[neighbour] == next) {
        paths[neighbour] += paths[account];
      }
    }
  }

  private double forwardCost(int first) {
    double cost = 0;
    for (int i = first; i < count; i++) {
      cost += rows.start()[reached[i] + 1] - rows.start()[reached[i]];
    }
    return cost;
  }

  /** What it costs to count the rest backwards, less what must be paid after a step forward. */
  private double backCost(int farthest, int[] atDistance) {
    double cost = meanDegree * atDistance[Math.min(farthest, depth + 1)];
    if (depth + 2 <= farthest) {
      cost += meanDegree * (meanDegree - 1) * atDistance[depth + 2];
    }
    return cost;
  }

  private double counted(int target, int away) {
    if (away <= depth) {
      return paths[target];
    }
    double sum = 0;
    for (int arc = back.start()[target]; arc < back.start()[target + 1]; arc++) {
      int before = back.to()[arc];
      if (away - 1 > depth) {
        sum += beyond(before);
      } else if (distance[before] == depth) {
        sum += paths[before];
      }
    }
    return sum;
  }

  /** Walks of one step more than was walked forward; counted once a search. */
  private double beyond(int account) {
    if (beyondOf[account] != search) {
      beyondOf[account] = search;
      double sum = 0;
      for (int arc = back.start()[account]; arc < back.start()[account + 1]; arc++) {
        int before = back.to()[arc];
        sum += distance[before] == depth ? paths[before] : 0;
      }
      beyond[account] = sum;
    }
    return beyond[account];
  }
}
