package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * How deeply each tie is embedded among accounts that know each other: the quadrilateral Simmelian
 * strength w of Nocaj, Ortmann and Brandes, "Untangling the hairballs of multi-centered,
 * small-world online social media networks", JGAA 19(2), 2015.
 *
 * <p>The number of 4-cycles through a tie, divided by the geometric mean of its ends' totals, ranks
 * the neighbours of each account (equal values share a rank: 1, 2, 2, 4); w(u,v) is the greatest
 * Jaccard index of the neighbours of u and of v up to a common rank, u and v themselves left out.
 * Values are compared exactly, as fractions of whole numbers, so no rounding parts a shared rank.
 *
 * <p>Takes O(Σd²) time for degrees d, and O(n + m) memory. Immutable.
 */
public final class SimmelianStrength {
  private final TieGraph ties;
  private final double[] strength;

  private SimmelianStrength(TieGraph ties, double[] strength) {
    this.ties = ties;
    this.strength = strength;
  }

  /**
   * The strengths of a layer's ties.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SimmelianStrength of(Layer layer, Progress progress) {
    return of(TieGraph.of(layer), progress);
  }

  static SimmelianStrength of(TieGraph ties, Progress progress) {
    long[] quadrangles = quadrangles(ties, progress.part(0, 0.6));
    int[] rank = ranks(ties, quadrangles, progress.part(0.6, 0.7));
    return new SimmelianStrength(ties, strengths(ties, rank, progress.part(0.7, 1)));
  }

  /** The ties, in whose numbers {@link #of(int)} speaks. */
  public TieGraph ties() {
    return ties;
  }

  /** The strength w of a tie, 0 to 1; 0 if its ends have no neighbour in common. */
  public double of(int tie) {
    return strength[tie];
  }

  /** How many 4-cycles pass through each tie: (A³)_uv − d_u − d_v + 1. */
  static long[] quadrangles(TieGraph ties, Progress progress) {
    int accounts = ties.accountCount();
    long[] quadrangles = new long[ties.tieCount()];
    int[] common = new int[accounts];
    for (int u = 0; u < accounts; u++) {
      progress.report((double) u / accounts);
      for (int p = ties.start(u); p < ties.end(u); p++) {
        int w = ties.neighbour(p);
        for (int q = ties.start(w); q < ties.end(w); q++) {
          common[ties.neighbour(q)]++;
        }
      }
      for (int p = ties.start(u); p < ties.end(u); p++) {
        int v = ties.neighbour(p);
        if (v < u) {
          continue;
        }
        long paths = 0;
        for (int q = ties.start(v); q < ties.end(v); q++) {
          paths += common[ties.neighbour(q)];
        }
        // Walks of length three from u to v, less those that step back along a tie.
        quadrangles[ties.tie(p)] = paths - ties.degree(u) - ties.degree(v) + 1;
      }
      Arrays.fill(common, 0);
    }
    return quadrangles;
  }

  /** The rank of each position's neighbour among the neighbours of the same account. */
  private static int[] ranks(TieGraph ties, long[] quadrangles, Progress progress) {
    long[] total = new long[ties.accountCount()];
    for (int tie = 0; tie < quadrangles.length; tie++) {
      total[ties.lower(tie)] += quadrangles[tie];
      total[ties.higher(tie)] += quadrangles[tie];
    }
    int[] rank = new int[2 * quadrangles.length];
    for (int account = 0; account < total.length; account++) {
      progress.report((double) account / total.length);
      int first = ties.start(account);
      Integer[] order = new Integer[ties.degree(account)];
      Arrays.setAll(order, i -> first + i);
      Arrays.sort(order, (a, b) -> compareEmbedding(ties, quadrangles, total, b, a));
      for (int place = 0; place < order.length; place++) {
        boolean shared =
            place > 0
                && compareEmbedding(ties, quadrangles, total, order[place - 1], order[place]) == 0;
        rank[order[place]] = shared ? rank[order[place - 1]] : place + 1;
      }
    }
    return rank;
  }

  /**
   * Compares q(u,v)/√q(v) at two positions of the same account u, for which q(u) is the same.
   * Squared and multiplied out, both sides are products of whole numbers.
   */
  private static int compareEmbedding(
      TieGraph ties, long[] quadrangles, long[] total, int one, int other) {
    long q1 = quadrangles[ties.tie(one)];
    long q2 = quadrangles[ties.tie(other)];
    if (q1 == 0 || q2 == 0) {
      return Long.compare(q1, q2);
    }
    long square1 = Math.multiplyExact(q1, q1);
    long square2 = Math.multiplyExact(q2, q2);
    long total1 = total[ties.neighbour(one)];
    long total2 = total[ties.neighbour(other)];
    int high = Long.compare(Math.multiplyHigh(square1, total2), Math.multiplyHigh(square2, total1));
    return high != 0 ? high : Long.compareUnsigned(square1 * total2, square2 * total1);
  }

  private static double[] strengths(TieGraph ties, int[] rank, Progress progress) {
    int accounts = ties.accountCount();
    double[] strength = new double[ties.tieCount()];
    int[] rankHere = new int[accounts];
    for (int u = 0; u < accounts; u++) {
      progress.report((double) u / accounts);
      for (int p = ties.start(u); p < ties.end(u); p++) {
        rankHere[ties.neighbour(p)] = rank[p];
      }
      for (int p = ties.start(u); p < ties.end(u); p++) {
        int v = ties.neighbour(p);
        if (u < v) {
          strength[ties.tie(p)] = greatestOverlap(ties, rank, rankHere, u, v);
        }
      }
      for (int p = ties.start(u); p < ties.end(u); p++) {
        rankHere[ties.neighbour(p)] = 0;
      }
    }
    return strength;
  }

  /** The greatest Jaccard index over all cuts k; takes O(d_u + d_v). */
  private static double greatestOverlap(TieGraph ties, int[] rank, int[] rankHere, int u, int v) {
    int cuts = Math.max(ties.degree(u), ties.degree(v));
    // How many accounts enter the intersection, and how many the two sets together, at each cut.
    int[] enterBoth = new int[cuts + 1];
    int[] enterEither = new int[cuts + 1];
    for (int p = ties.start(u); p < ties.end(u); p++) {
      if (ties.neighbour(p) != v) {
        enterEither[rank[p]]++;
      }
    }
    for (int p = ties.start(v); p < ties.end(v); p++) {
      int peer = ties.neighbour(p);
      if (peer == u) {
        continue;
      }
      enterEither[rank[p]]++;
      if (rankHere[peer] > 0) {
        int both = Math.max(rank[p], rankHere[peer]);
        enterBoth[both]++;
        enterEither[both]--;
      }
    }
    double greatest = 0;
    int both = 0;
    int either = 0;
    for (int cut = 1; cut <= cuts; cut++) {
      both += enterBoth[cut];
      either += enterEither[cut];
      if (both > 0) {
        greatest = Math.max(greatest, (double) both / either);
      }
    }
    return greatest;
  }
}
