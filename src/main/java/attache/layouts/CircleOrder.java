package attache.layouts;

import attache.measures.FenwickTree;
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
    FenwickTree open = new FenwickTree(order.length);
    long crossings = 0;
    for (int here = 0; here < order.length; here++) {
      int account = order[here];
      for (int p = ties.start(account); p < ties.end(account); p++) {
        if (place[ties.neighbour(p)] < here) {
          open.add(place[ties.neighbour(p)], -1);
        }
      }
      int opening = 0;
      for (int p = ties.start(account); p < ties.end(account); p++) {
        int there = place[ties.neighbour(p)];
        if (there < here) {
          // Ties that began between there and here and have not ended lead out across this one.
          crossings += open.sum(here) - open.sum(there + 1);
        } else {
          opening++;
        }
      }
      open.add(here, opening);
    }
    return crossings;
  }

  /** Accounts sorted by a number each; equal ones by account. */
  static int[] sorted(int[] accounts, double[] key) {
    Integer[] boxed = Arrays.stream(accounts).boxed().toArray(Integer[]::new);
    Arrays.sort(
        boxed, (a, b) -> key[a] != key[b] ? Double.compare(key[a], key[b]) : Integer.compare(a, b));
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }
}
