package attache.measures;

import java.util.Arrays;

/**
 * Scores with their average ranks from 1 for the highest, and percentiles: the share of the other
 * ranked accounts that stand below, of those on the same rank half. Immutable.
 */
public final class RankedValues {
  /** NaN where there is no score. */
  private final double[] ranks;

  private final int count;

  private RankedValues(double[] ranks, int count) {
    this.ranks = ranks;
    this.count = count;
  }

  /** Ranks scores. Takes O(n log n). */
  public static RankedValues of(double[] scores) {
    return new RankedValues(
        AverageRanks.of(scores, AverageRanks.Best.HIGHEST),
        (int) Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count());
  }

  /** How many have a score. */
  public int count() {
    return count;
  }

  /** From 1 for the highest score; NaN without one. */
  public double rank(int account) {
    return ranks[account];
  }

  /** 100 for the first alone, 0 for the last alone; NaN if nobody else is ranked. */
  public double percentile(int account) {
    return AverageRanks.percentile(ranks[account], count);
  }
}
