package attache.measures;

/**
 * One thread's workspace for Brandes' accumulation: all shortest paths from one source at a time,
 * level by level. Holds 32 bytes an account.
 *
 * <p>The inner loops never ask how far a neighbour is. On the way out every account adds its paths
 * to all its neighbours; what counts is read off a level before the level itself adds anything, so
 * what nearer accounts receive later does no harm. On the way back only the level beyond carries
 * anything but zero. This leaves no branch that a processor cannot foresee.
 */
final class SourcePass {
  /** After so many accounts the pulse is felt, so that a pass over a large network can be ended. */
  private static final int STRIDE = 1 << 12;

  private final int[] start;
  private final int[] to;
  private final Runnable pulse;
  private final int[] reached;
  private final int[] levelStart;
  private final double[] arriving;
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
    reached = new int[accounts];
    levelStart = new int[accounts + 1];
    arriving = new double[accounts];
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
    int levels = countPaths(source);
    for (int level = levels - 1; level > 0; level--) {
      addLevel(level, level == levels - 1, sums);
    }
    for (int i = 0; i < levelStart[levels]; i++) {
      arriving[reached[i]] = 0;
    }
    // Only the level next to the source still carries something.
    for (int i = levelStart[1]; levels > 1 && i < levelStart[2]; i++) {
      carried[reached[i]] = 0;
    }
  }

  /**
   * Breadth-first search that counts shortest paths: {@code paths[i]} to account {@code
   * reached[i]}.
   *
   * @return how many levels it reached, the source being one
   */
  private int countPaths(int source) {
    arriving[source] = 1;
    reached[0] = source;
    levelStart[1] = 1;
    int levels = 1;
    while (true) {
      int first = levelStart[levels - 1];
      int end = levelStart[levels];
      for (int i = first; i < end; i++) {
        paths[i] = arriving[reached[i]];
      }
      // From the farthest accounts no shortest path goes on.
      int count = end == reached.length ? end : reachOn(first, end);
      if (count == end) {
        return levels;
      }
      levelStart[++levels] = count;
    }
  }

  /** Takes all paths one step on from a level; returns how many accounts are reached then. */
  private int reachOn(int first, int end) {
    int count = end;
    for (int i = first; i < end; i++) {
      if (i % STRIDE == 0) {
        pulse.run();
      }
      int account = reached[i];
      double along = paths[i];
      for (int arc = start[account]; arc < start[account + 1]; arc++) {
        int neighbour = to[arc];
        double before = arriving[neighbour];
        arriving[neighbour] = before + along;
        if (before == 0) {
          reached[count++] = neighbour;
        }
      }
    }
    return count;
  }

  private void addLevel(int level, boolean farthest, double[] sums) {
    int first = levelStart[level];
    int end = levelStart[level + 1];
    if (farthest) {
      for (int i = first; i < end; i++) {
        carried[reached[i]] = 1 / paths[i];
      }
      return;
    }
    for (int i = first; i < end; i++) {
      if (i % STRIDE == 0) {
        pulse.run();
      }
      int account = reached[i];
      double onward = 0;
      for (int arc = start[account]; arc < start[account + 1]; arc++) {
        onward += carried[to[arc]];
      }
      // The number of paths is used up: what the account will carry takes its place.
      double dependency = paths[i] * onward;
      sums[account] += dependency;
      paths[i] = (1 + dependency) / paths[i];
    }
    for (int i = end; i < levelStart[level + 2]; i++) {
      carried[reached[i]] = 0;
    }
    for (int i = first; i < end; i++) {
      carried[reached[i]] = paths[i];
    }
  }
}
