package attache.layouts;

import java.util.Arrays;

/**
 * How many ties cross when accounts stand on a circle in a certain order: two ties cross if their
 * ends alternate. Counted with a Fenwick tree in O(m log n).
 */
final class CircleOrder {
  private CircleOrder() {}

  /**
   * @param order the accounts as they follow each other around the circle
   * @return how many pairs of ties cross
   */
  static long crossings(TieGraph ties, int[] order) {
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    int[] open = new int[order.length + 1];
    long crossings = 0;
    for (int here = 0; here < order.length; here++) {
      int account = order[here];
      for (int p = ties.start(account); p < ties.end(account); p++) {
        if (place[ties.neighbour(p)] < here) {
          add(open, place[ties.neighbour(p)], -1);
        }
      }
      int opening = 0;
      for (int p = ties.start(account); p < ties.end(account); p++) {
        int there = place[ties.neighbour(p)];
        if (there < here) {
          // Ties that began between there and here and have not ended lead out across this one.
          crossings += sum(open, here) - sum(open, there + 1);
        } else {
          opening++;
        }
      }
      add(open, here, opening);
    }
    return crossings;
  }

  private static void add(int[] tree, int place, int value) {
    for (int i = place + 1; i < tree.length; i += i & -i) {
      tree[i] += value;
    }
  }

  /** The sum over places below {@code end}. */
  private static int sum(int[] tree, int end) {
    int sum = 0;
    for (int i = end; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  /** Accounts sorted by a number each; equal ones by account. */
  static int[] sorted(int[] accounts, double[] key) {
    Integer[] boxed = Arrays.stream(accounts).boxed().toArray(Integer[]::new);
    Arrays.sort(
        boxed, (a, b) -> key[a] != key[b] ? Double.compare(key[a], key[b]) : Integer.compare(a, b));
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }
}
