package attache.measures;

/**
 * Sums over the first places of a row of counts that change: adding and summing take O(log n) each
 * (Fenwick 1994). Not safe for use by several threads.
 */
public final class FenwickTree {
  private final int[] tree;

  /** A row of so many places, all 0. */
  public FenwickTree(int places) {
    tree = new int[places + 1];
  }

  /**
   * Adds to a place.
   *
   * @param place from 0
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public void add(int place, int value) {
    if (place < 0 || place >= tree.length - 1) {
      throw new IndexOutOfBoundsException(place);
    }
    for (int i = place + 1; i < tree.length; i += i & -i) {
      tree[i] += value;
    }
  }

  /** The sum over the places below {@code end}. */
  public int sum(int end) {
    int sum = 0;
    for (int i = end; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
