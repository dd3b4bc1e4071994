package attache.measures;

import java.util.Arrays;

/** Pairs of accounts with a share each, in plain arrays because there may be millions. */
final class PairList {
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] share = new double[16];
  private int size;
  private int wholes;
  private double total;

  void add(int first, int second, double itsShare) {
    if (size == from.length) {
      int larger = size + (size >> 1);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
      share = Arrays.copyOf(share, larger);
    }
    from[size] = first;
    to[size] = second;
    share[size++] = itsShare;
    total += itsShare;
    wholes += BrokeredPairs.whole(itsShare) ? 1 : 0;
  }

  void addAll(PairList other) {
    for (int i = 0; i < other.size; i++) {
      add(other.from[i], other.to[i], other.share[i]);
    }
  }

  /**
   * Sorts by falling share, then by the accounts' numbers. Shares are told apart to some 1e-7,
   * which is why equal ones cannot be parted by how they were added up.
   *
   * @return this
   */
  PairList sorted() {
    // Counting sorts by the second, then the first number; then the share and that place in a long.
    int[] byNumbers = countingSort(from, countingSort(to, places()));
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      float rest = (float) (1 - share[byNumbers[i]]);
      keys[i] = (long) Float.floatToIntBits(Math.max(0, rest)) << 32 | i;
    }
    Arrays.sort(keys);
    int[] sortedFrom = new int[size];
    int[] sortedTo = new int[size];
    double[] sortedShare = new double[size];
    for (int i = 0; i < size; i++) {
      int at = byNumbers[(int) keys[i]];
      sortedFrom[i] = from[at];
      sortedTo[i] = to[at];
      sortedShare[i] = share[at];
    }
    from = sortedFrom;
    to = sortedTo;
    share = sortedShare;
    return this;
  }

  private int[] places() {
    int[] places = new int[size];
    Arrays.setAll(places, place -> place);
    return places;
  }

  /** The places in ascending order of an account's number; equal ones stay in their order. */
  private static int[] countingSort(int[] number, int[] places) {
    int most = 0;
    for (int place : places) {
      most = Math.max(most, number[place]);
    }
    int[] next = new int[most + 2];
    for (int place : places) {
      next[number[place] + 1]++;
    }
    for (int i = 0; i <= most; i++) {
      next[i + 1] += next[i];
    }
    int[] order = new int[places.length];
    for (int place : places) {
      order[next[number[place]]++] = place;
    }
    return order;
  }

  int from(int place) {
    return from[place];
  }

  int to(int place) {
    return to[place];
  }

  double share(int place) {
    return share[place];
  }

  int size() {
    return size;
  }

  /** How many pairs have all of their share here. */
  int wholes() {
    return wholes;
  }

  double total() {
    return total;
  }
}
