package attache.measures;

import java.util.Arrays;

/**
 * How far all accounts are from one, and by how many shortest paths: a workspace that is used for
 * one source after the other. Holds 16 bytes an account.
 */
final class PathRow {
  /** No account: nothing is blocked. */
  static final int NOBODY = -1;

  private static final int UNREACHED = -1;

  private final int[] start;
  private final int[] to;
  private final int[] distance;
  private final double[] paths;
  private final int[] reached;
  private int count;

  PathRow(Neighbours rows) {
    start = rows.start();
    to = rows.to();
    distance = new int[rows.accountCount()];
    Arrays.fill(distance, UNREACHED);
    paths = new double[distance.length];
    reached = new int[distance.length];
  }

  /**
   * Searches from a source. Takes O(n + m) at most.
   *
   * @param blocked an account that no path may enter, or {@link #NOBODY}
   * @param depth how far to search at most
   * @return this, until the next search
   */
  PathRow from(int source, int blocked, int depth) {
    for (int i = 0; i < count; i++) {
      distance[reached[i]] = UNREACHED;
      paths[reached[i]] = 0;
    }
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    count = 1;
    for (int i = 0; i < count && distance[reached[i]] < depth; i++) {
      int account = reached[i];
      int next = distance[account] + 1;
      for (int arc = start[account]; arc < start[account + 1]; arc++) {
        int neighbour = to[arc];
        if (distance[neighbour] == UNREACHED && neighbour != blocked) {
          distance[neighbour] = next;
          reached[count++] = neighbour;
        }
        if (distance[neighbour] == next) {
          paths[neighbour] += paths[account];
        }
      }
    }
    return this;
  }

  /** How far an account is from the source; -1 if it was not reached. */
  int distance(int account) {
    return distance[account];
  }

  /** By how many shortest paths an account is reached; 0 if it is not. */
  double paths(int account) {
    return paths[account];
  }

  /** How many accounts were reached, the source included. */
  int count() {
    return count;
  }

  /** The accounts that were reached, the nearest first; the source is at place 0. */
  int reached(int place) {
    return reached[place];
  }
}
