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
   * Counts the triads of a layer, only those with a tie one by one: O(Σ d²·log d) for degrees d.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static TriadCensus of(Layer layer, Progress progress) {
    progress.report(0);
    Neighbours ties = Neighbours.tied(layer);
    long[] counts = new long[KINDS.size()];
    int accounts = layer.accountCount();
    for (int u = 0; u < accounts; u++) {
      if (u % 16 == 0) {
        progress.report((double) u / accounts);
      }
      for (int tie = ties.start()[u]; tie < ties.start()[u + 1]; tie++) {
        if (ties.to()[tie] > u) {
          countAt(layer, ties, u, ties.to()[tie], counts);
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

  /** Counts the triads in which the tie u–v is the first that is met. */
  private static void countAt(Layer layer, Neighbours ties, int u, int v, long[] counts) {
    int pair = (layer.follows(u, v) ? 1 : 0) + (layer.follows(v, u) ? 2 : 0);
    int i = ties.start()[u];
    int j = ties.start()[v];
    int others = 0;
    while (i < ties.start()[u + 1] || j < ties.start()[v + 1]) {
      int ofU = i < ties.start()[u + 1] ? ties.to()[i] : Integer.MAX_VALUE;
      int ofV = j < ties.start()[v + 1] ? ties.to()[j] : Integer.MAX_VALUE;
      int w = Math.min(ofU, ofV);
      i += ofU == w ? 1 : 0;
      j += ofV == w ? 1 : 0;
      if (w == u || w == v) {
        continue;
      }
      others++;
      boolean firstMet = v < w || (u < w && w < v && ofU != w);
      if (firstMet) {
        counts[KIND[pair + code(layer, u, w, 4) + code(layer, v, w, 16)]]++;
      }
    }
    counts[pair == 3 ? 2 : 1] += layer.accountCount() - others - 2;
  }

  private static int code(Layer layer, int one, int other, int unit) {
    return (layer.follows(one, other) ? unit : 0) + (layer.follows(other, one) ? 2 * unit : 0);
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
