package attache.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks for comparing one ranking with another: 1 is the first, and equal values share the mean of
 * the places that they fill (1, 2.5, 2.5, 4), so that the sum of the ranks does not depend on ties.
 * What counts as equal is what {@link Scores} counts as equal. (Rankings that people read share the
 * first place instead: 1, 2, 2, 4.)
 */
public final class AverageRanks {
  private AverageRanks() {}

  /** Which end of the values comes first. */
  public enum Best {
    /** The highest value has rank 1, as with wealth or in-degree. */
    HIGHEST,
    /** The lowest value has rank 1, as with values that are ranks themselves. */
    LOWEST
  }

  /**
   * The ranks of values. Takes O(n log n).
   *
   * @param values one number an account; NaN for those that take no part
   * @param best which end comes first
   * @return one rank an account, from 1; NaN for those that take no part
   */
  public static double[] of(double[] values, Best best) {
    double sign = best == Best.HIGHEST ? -1 : 1;
    int[] order =
        IntStream.range(0, values.length)
            .filter(account -> !Double.isNaN(values[account]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer account) -> sign * values[account]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    Arrays.fill(ranks, Double.NaN);
    for (int first = 0, next; first < order.length; first = next) {
      next = first + 1;
      while (next < order.length && Scores.same(values[order[next - 1]], values[order[next]])) {
        next++;
      }
      for (int place = first; place < next; place++) {
        ranks[order[place]] = (first + 1 + next) / 2.0;
      }
    }
    return ranks;
  }

  /**
   * A rank as a share of those that were ranked, so that ranks of networks of different size can be
   * compared: 100 for the first alone, 0 for the last alone, 50 in the middle.
   *
   * @param rank an average rank, from 1 to {@code ranked}
   * @param ranked how many were ranked
   * @return 0 to 100; NaN if fewer than two were ranked
   */
  public static double percentile(double rank, int ranked) {
    return ranked < 2 ? Double.NaN : 100 * (ranked - rank) / (ranked - 1);
  }

  /** How many of the ranks are there. */
  static int count(double[] ranks) {
    return (int) Arrays.stream(ranks).filter(rank -> !Double.isNaN(rank)).count();
  }
}
