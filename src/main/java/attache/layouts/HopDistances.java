package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;

/** Numbers of ties on the shortest way between accounts, by breadth-first search. */
final class HopDistances {
  private HopDistances() {}

  /** Distances from one account; −1 where there is no way. Takes O(n + m). */
  static int[] from(TieGraph ties, int account) {
    int[] distance = new int[ties.accountCount()];
    Arrays.fill(distance, -1);
    int[] queue = new int[distance.length];
    distance[account] = 0;
    queue[0] = account;
    for (int head = 0, tail = 1; head < tail; head++) {
      int here = queue[head];
      for (int p = ties.start(here); p < ties.end(here); p++) {
        int peer = ties.neighbour(p);
        if (distance[peer] < 0) {
          distance[peer] = distance[here] + 1;
          queue[tail++] = peer;
        }
      }
    }
    return distance;
  }

  /** Distances between all accounts, a row each. Takes O(n·m). */
  static int[][] all(TieGraph ties, Progress progress) {
    int[][] distance = new int[ties.accountCount()][];
    for (int account = 0; account < distance.length; account++) {
      progress.report((double) account / distance.length);
      distance[account] = from(ties, account);
    }
    return distance;
  }

  /**
   * Distances from some pivots, each as far as can be from those before it; a row each.
   *
   * @param ties a connected graph
   * @param count how many pivots, at most n
   */
  static int[][] fromPivots(TieGraph ties, int count, int first, Progress progress) {
    int[][] distance = new int[count][];
    int[] nearest = new int[ties.accountCount()];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    int pivot = first;
    for (int p = 0; p < count; p++) {
      progress.report((double) p / count);
      distance[p] = from(ties, pivot);
      for (int account = 0; account < nearest.length; account++) {
        nearest[account] = Math.min(nearest[account], distance[p][account]);
      }
      pivot = farthest(nearest);
    }
    return distance;
  }

  private static int farthest(int[] nearest) {
    int farthest = 0;
    for (int account = 1; account < nearest.length; account++) {
      if (nearest[account] > nearest[farthest]) {
        farthest = account;
      }
    }
    return farthest;
  }
}
