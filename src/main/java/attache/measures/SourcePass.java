package attache.measures;

import java.util.Arrays;

/**
 * One thread's workspace for Brandes' accumulation: all shortest paths from one source at a time.
 * Holds 24 bytes an account.
 */
final class SourcePass {
  /** After so many accounts the pulse is felt, so that a pass over a large network can be ended. */
  private static final int STRIDE = 1 << 12;

  private final int[] start;
  private final int[] to;
  private final Runnable pulse;
  private final int[] distance;
  private final int[] reached;
  private final double[] paths;
  private final double[] carried;

  /**
   * A workspace for those rows.
   *
   * @param rows what paths run along
   * @param pulse called every millisecond or so; whatever it throws ends the pass, and the
   *     workspace is then of no more use
   */
  SourcePass(Neighbours rows, Runnable pulse) {
    start = rows.start();
    to = rows.to();
    this.pulse = pulse;
    int accounts = rows.accountCount();
    distance = new int[accounts];
    Arrays.fill(distance, -1);
    reached = new int[accounts];
    paths = new double[accounts];
    carried = new double[accounts];
  }

  /**
   * Adds to each account v its dependency Σ_t σ_st(v)/σ_st for the source s, over all t other than
   * s and v. Takes O(n + m).
   *
   * @param source s
   * @param sums a number an account, to be added to
   */
  void addDependencies(int source, double[] sums) {
    int count = countPaths(source);
    int farthest = distance[reached[count - 1]];
    for (int i = count - 1; i > 0; i--) {
      if (i % STRIDE == 0) {
        pulse.run();
      }
      int account = reached[i];
      // No shortest path goes on from the farthest accounts, so their rows need not be read.
      double onward = distance[account] == farthest ? 0 : carriedBeyond(account);
      double dependency = paths[account] * onward;
      sums[account] += dependency;
      carried[account] = (1 + dependency) / paths[account];
    }
    for (int i = 0; i < count; i++) {
      distance[reached[i]] = -1;
    }
  }

  /** Breadth-first search that counts shortest paths; returns how many accounts it reached. */
  private int countPaths(int source) {
    int count = 0;
    distance[source] = 0;
    paths[source] = 1;
    reached[count++] = source;
    for (int i = 0; i < count; i++) {
      if (i % STRIDE == 0) {
        pulse.run();
      }
      int account = reached[i];
      if (count == reached.length && distance[account] == distance[reached[count - 1]]) {
        // Everyone is found, and from the farthest accounts no shortest path goes on.
        break;
      }
      int next = distance[account] + 1;
      double along = paths[account];
      for (int arc = start[account]; arc < start[account + 1]; arc++) {
        int neighbour = to[arc];
        int there = distance[neighbour];
        if (there < 0) {
          distance[neighbour] = next;
          paths[neighbour] = along;
          reached[count++] = neighbour;
        } else if (there == next) {
          paths[neighbour] += along;
        }
      }
    }
    return count;
  }

  private double carriedBeyond(int account) {
    int next = distance[account] + 1;
    double sum = 0;
    for (int arc = start[account]; arc < start[account + 1]; arc++) {
      int neighbour = to[arc];
      if (distance[neighbour] == next) {
        sum += carried[neighbour];
      }
    }
    return sum;
  }
}
