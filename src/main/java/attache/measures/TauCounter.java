package attache.measures;

import java.util.Arrays;

/**
 * Kendall's τ-b of one ranking against many orders of another, counted by sorting (Knight 1966) in
 * O(n log n) each. Not safe for use by several threads: it keeps its working space.
 */
final class TauCounter {
  private final long pairs;
  private final long tiedInFirst;
  private final long tiedInSecond;
  private final long[] keys;
  private final int[] values;
  private final int[] merged;

  /** Counts for these two rankings, and for any order of either. */
  TauCounter(int[] first, int[] second) {
    int size = first.length;
    pairs = (long) size * (size - 1) / 2;
    tiedInFirst = tied(first);
    tiedInSecond = tied(second);
    keys = new long[size];
    values = new int[size];
    merged = new int[size];
  }

  /** τ-b; NaN if one of the rankings ties all. */
  double of(int[] first, int[] second) {
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) first[i] << 32 | second[i];
    }
    Arrays.sort(keys);
    long tiedInBoth = 0;
    long run = 1;
    for (int i = 0; i < keys.length; i++) {
      values[i] = (int) keys[i];
      run = i > 0 && keys[i] == keys[i - 1] ? run + 1 : 1;
      tiedInBoth += run - 1;
    }
    long discordant = swaps(0, values.length);
    double agreeing = pairs - tiedInFirst - tiedInSecond + tiedInBoth - 2.0 * discordant;
    double scale = Math.sqrt((double) (pairs - tiedInFirst) * (pairs - tiedInSecond));
    return scale == 0 ? Double.NaN : agreeing / scale;
  }

  /** How many pairs have the same value. */
  private static long tied(int[] ranking) {
    int[] sorted = ranking.clone();
    Arrays.sort(sorted);
    long tied = 0;
    long run = 1;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
      tied += run - 1;
    }
    return tied;
  }

  /** Sorts a part of the values and says how many pairs of it stood the wrong way round. */
  private long swaps(int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long swaps = swaps(from, middle) + swaps(middle, to);
    int left = from;
    int right = middle;
    for (int place = from; place < to; place++) {
      if (right == to || (left < middle && values[left] <= values[right])) {
        merged[place] = values[left++];
      } else {
        swaps += middle - left;
        merged[place] = values[right++];
      }
    }
    System.arraycopy(merged, from, values, from, to - from);
    return swaps;
  }
}
