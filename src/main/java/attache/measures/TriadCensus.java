package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;

/**
 * The triad census of a layer (Davis &amp; Leinhardt 1972): how many of all n(n−1)(n−2)/6 triples
 * of accounts are of each of the sixteen kinds. Their names tell mutual, one-way and null pairs,
 * then up, down, cyclic or transitive. Immutable.
 */
public final class TriadCensus {
  /** The kinds, in the usual order. */
  public static final List<String> KINDS =
      List.of(
          "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201",
          "120D", "120U", "120C", "210", "300");

  /**
   * The kind of a triad by the arcs it has: u→v 1, v→u 2, u→w 4, w→u 8, v→w 16, w→v 32 (the table
   * of Batagelj &amp; Mrvar 2001).
   */
  private static final int[] KIND = {
    0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13,
    11, 14, 1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13,
    12, 14, 10, 14, 14, 15
  };

  private final long[] counts;

  private TriadCensus(long[] counts) {
    this.counts = counts;
  }

  /**
   * Counts the triads of a layer, only those with a tie one by one: O(Σ d²) for degrees d.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static TriadCensus of(Layer layer, Progress progress) {
    progress.report(0);
    Neighbours ties = Neighbours.tied(layer);
    byte[] arcs = arcs(layer, ties);
    long[] counts = new long[KINDS.size()];
    int accounts = layer.accountCount();
    for (int u = 0; u < accounts; u++) {
      if (u % 16 == 0) {
        progress.report((double) u / accounts);
      }
      for (int tie = ties.start()[u]; tie < ties.start()[u + 1]; tie++) {
        if (ties.to()[tie] > u) {
          countAt(ties, arcs, u, tie, counts);
        }
      }
    }
    long n = accounts;
    long rest = n * (n - 1) * (n - 2) / 6;
    for (int kind = 1; kind < counts.length; kind++) {
      rest -= counts[kind];
    }
    counts[0] = rest;
    progress.report(1);
    return new TriadCensus(counts);
  }

  /** Which arcs each tie has, in the order of the rows: to the neighbour 1, from it 2. */
  private static byte[] arcs(Layer layer, Neighbours ties) {
    byte[] arcs = new byte[ties.size()];
    for (int account = 0; account < ties.accountCount(); account++) {
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        int other = ties.to()[tie];
        arcs[tie] =
            (byte)
                ((layer.follows(account, other) ? 1 : 0) + (layer.follows(other, account) ? 2 : 0));
      }
    }
    return arcs;
  }

  /** Counts the triads in which a tie of u is the first that is met. */
  private static void countAt(Neighbours ties, byte[] arcs, int u, int tie, long[] counts) {
    int v = ties.to()[tie];
    int i = ties.start()[u];
    int j = ties.start()[v];
    int endOfU = ties.start()[u + 1];
    int endOfV = ties.start()[v + 1];
    int others = 0;
    while (i < endOfU || j < endOfV) {
      int ofU = i < endOfU ? ties.to()[i] : Integer.MAX_VALUE;
      int ofV = j < endOfV ? ties.to()[j] : Integer.MAX_VALUE;
      int w = Math.min(ofU, ofV);
      int withU = ofU == w ? arcs[i++] : 0;
      int withV = ofV == w ? arcs[j++] : 0;
      if (w == u || w == v) {
        continue;
      }
      others++;
      boolean firstMet = v < w || (u < w && w < v && withU == 0);
      if (firstMet) {
        counts[KIND[arcs[tie] + 4 * withU + 16 * withV]]++;
      }
    }
    counts[arcs[tie] == 3 ? 2 : 1] += ties.accountCount() - others - 2;
  }

  /**
   * How many triads are of a kind.
   *
   * @param kind one of {@link #KINDS}
   * @throws IllegalArgumentException if there is no such kind
   */
  public long count(String kind) {
    int number = KINDS.indexOf(kind);
    if (number < 0) {
      throw new IllegalArgumentException("no kind of triad is called " + kind);
    }
    return counts[number];
  }
}
