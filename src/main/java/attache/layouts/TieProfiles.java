package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;

/**
 * Whom each of some accounts follows and by whom it is followed among them, a bit each. An account
 * counts as following itself, so that accounts that follow each other and the same others are
 * alike.
 */
final class TieProfiles {
  private final long[][] bits;
  private final int[] ones;

  /**
   * @param accounts whose profiles are made, of ties among them alone
   */
  TieProfiles(Layer layer, int[] accounts) {
    int[] number = new int[layer.accountCount()];
    java.util.Arrays.fill(number, -1);
    for (int i = 0; i < accounts.length; i++) {
      number[accounts[i]] = i;
    }
    bits = new long[accounts.length][(2 * accounts.length + 63) / 64];
    for (int i = 0; i < accounts.length; i++) {
      set(i, i);
      set(i, accounts.length + i);
      for (int arc = layer.outStart(accounts[i]); arc < layer.outEnd(accounts[i]); arc++) {
        int followed = number[layer.target(arc)];
        if (followed >= 0) {
          set(i, followed);
          set(followed, accounts.length + i);
        }
      }
    }
    ones = new int[accounts.length];
    for (int i = 0; i < ones.length; i++) {
      for (long word : bits[i]) {
        ones[i] += Long.bitCount(word);
      }
    }
  }

  private void set(int account, int bit) {
    bits[account][bit >> 6] |= 1L << bit;
  }

  /** How many accounts there are. */
  int size() {
    return ones.length;
  }

  /** How many follows begin or end at an account, the two of its own with itself included. */
  int ones(int account) {
    return ones[account];
  }

  /** Cosine of two profiles, from 0 (nothing in common) to 1 (equal). */
  double similarity(int one, int other) {
    long[] a = bits[one];
    long[] b = bits[other];
    int common = 0;
    for (int word = 0; word < a.length; word++) {
      common += Long.bitCount(a[word] & b[word]);
    }
    return common / Math.sqrt((double) ones[one] * ones[other]);
  }

  /** How far any two profiles are from each other, 1 minus their similarity. O(n³ / 64). */
  float[][] distances(Progress progress) {
    float[][] distance = new float[size()][size()];
    for (int one = 0; one < size(); one++) {
      progress.report((double) one / size());
      for (int other = one + 1; other < size(); other++) {
        float apart = (float) Math.max(0, 1 - similarity(one, other));
        distance[one][other] = apart;
        distance[other][one] = apart;
      }
    }
    return distance;
  }
}
