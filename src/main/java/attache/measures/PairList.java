package attache.measures;

import java.util.Arrays;

/**
 * Pairs of accounts with a share each, in plain arrays because there may be millions. Those of
 * small shares may be dropped; they are counted and added up all the same.
 */
final class PairList {
  /** Shares whose keys agree in the bits above are dropped or kept together. */
  private static final int KEY_SHIFT = 14;

  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] share = new double[16];
  private int size;
  private long counted;
  private long wholes;
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
    counted++;
    total += itsShare;
    wholes += BrokeredPairs.whole(itsShare) ? 1 : 0;
  }

  void addAll(PairList other) {
    long dropped = other.counted - other.size;
    double droppedTotal = other.total;
    long droppedWholes = other.wholes;
    for (int i = 0; i < other.size; i++) {
      add(other.from[i], other.to[i], other.share[i]);
      droppedTotal -= other.share[i];
      droppedWholes -= BrokeredPairs.whole(other.share[i]) ? 1 : 0;
    }
    if (dropped > 0) {
      counted += dropped;
      total += droppedTotal;
      wholes += droppedWholes;
    }
  }

  /**
   * Drops pairs of small shares if there are many more than wanted.
   *
   * @param most how many to keep at the least
   * @return this
   */
  PairList trimmed(int most) {
    if (size > 2L * most) {
      keepGreatest(most);
    }
    return this;
  }

  /** Keeps so many of the greatest shares, and those that are as great but for some per cent. */
  private void keepGreatest(int most) {
    int[] withKey = new int[1 << (Integer.SIZE - KEY_SHIFT)];
    for (int i = 0; i < size; i++) {
      withKey[key(share[i]) >>> KEY_SHIFT]++;
    }
    int last = 0;
    for (int kept = withKey[0]; kept < most; kept += withKey[++last]) {}
    int next = 0;
    for (int i = 0; i < size; i++) {
      if (key(share[i]) >>> KEY_SHIFT <= last) {
        from[next] = from[i];
        to[next] = to[i];
        share[next++] = share[i];
      }
    }
    size = next;
  }

  /** Of a share: the greater the share, the smaller, and never negative. */
  private static int key(double share) {
    return Float.floatToIntBits(Math.max(0, (float) (1 - share)));
  }

  /**
   * Sorts by falling share, then by the accounts' numbers. Shares are told apart to some 1e-7,
   * which is why equal ones cannot be parted by how they were added up.
   *
   * @param most how many to keep at most
   * @return this
   */
  PairList sorted(int most) {
    if (size > most) {
      keepGreatest(most);
    }
    // Counting sorts by the second, then the first number; then the share and that place in a long.
    int[] byNumbers = countingSort(from, countingSort(to, places()));
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) key(share[byNumbers[i]]) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    size = Math.min(size, most);
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

  /** How many pairs are kept. */
  int size() {
    return size;
  }

  /**
   * Tells of pairs that were counted without being added.
   *
   * @param all how many pairs there are
   * @param allWholes how many have all of their share here
   * @param sum of all shares; NaN if it is not known
   * @return this
   */
  PairList withCounts(long all, long allWholes, double sum) {
    counted = all;
    wholes = allWholes;
    total = sum;
    return this;
  }

  /** How many pairs there are, kept or dropped. */
  long counted() {
    return counted;
  }

  /** How many pairs have all of their share here. */
  long wholes() {
    return wholes;
  }

  double total() {
    return total;
  }
}
