package attache.measures;

import attache.work.Progress;
import java.util.Arrays;

/**
 * How far two rankings of the same accounts agree: Spearman's ρ, the correlation of average ranks,
 * and Kendall's τ-b, the surplus of pairs that both rankings put in the same order, corrected for
 * ties. Both run from −1, reversed, over 0, unrelated, to 1, the same. p is how often shuffling one
 * ranking gives a coefficient at least as far from 0 (Spearman 1904; Kendall 1945; Knight 1966 for
 * counting τ in O(n log n)).
 *
 * @param accounts how many accounts stand in both rankings
 * @param spearman ρ; NaN if there are fewer than two accounts or one ranking ties them all
 * @param kendall τ-b; NaN for the same reasons
 * @param spearmanChance how likely so strong a ρ is by chance
 * @param kendallChance how likely so strong a τ-b is by chance
 */
public record RankAgreement(
    int accounts, double spearman, double kendall, Chance spearmanChance, Chance kendallChance) {
  /** How many random orders are tried where there are too many for all. */
  public static final int REPEATS = 9_999;

  /**
   * Compares two sets of values. Takes O(n log n) for each order that is tried.
   *
   * @param one a number an account; NaN where there is none
   * @param other a number an account; NaN where there is none
   * @param repeats how many random orders are tried, if there are more than 8 accounts
   * @param seed chooses them
   * @throws IllegalArgumentException if the two are not as many
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static RankAgreement of(
      double[] one, double[] other, int repeats, long seed, Progress progress) {
    double[][] both = bothRanked(one, other);
    int accounts = both[0].length;
    int[] first = codes(both[0]);
    int[] second = codes(both[1]);
    TauCounter tau = new TauCounter(first, second);
    double spearman = correlation(both[0], both[1]);
    double kendall = tau.of(first, second);
    if (Double.isNaN(spearman) || Double.isNaN(kendall)) {
      return new RankAgreement(accounts, Double.NaN, Double.NaN, Chance.NONE, Chance.NONE);
    }
    Shuffles shuffles = new Shuffles(accounts, repeats, seed);
    double[] ranks = new double[accounts];
    int[] shuffled = new int[accounts];
    int[] asFar = new int[2];
    double tolerance = 1e-9;
    shuffles.forEach(
        progress,
        order -> {
          for (int i = 0; i < accounts; i++) {
            ranks[i] = both[1][order[i]];
            shuffled[i] = second[order[i]];
          }
          if (Math.abs(correlation(both[0], ranks)) >= Math.abs(spearman) - tolerance) {
            asFar[0]++;
          }
          if (Math.abs(tau.of(first, shuffled)) >= Math.abs(kendall) - tolerance) {
            asFar[1]++;
          }
        });
    return new RankAgreement(
        accounts, spearman, kendall, shuffles.chance(asFar[0]), shuffles.chance(asFar[1]));
  }

  /** Whether every order of so many accounts is tried, and none at random. */
  public static boolean triesEveryOrder(int accounts) {
    return accounts <= Shuffles.EXACT_UP_TO;
  }

  private static double[][] bothRanked(double[] one, double[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(one.length + " values beside " + other.length);
    }
    double[] first = new double[one.length];
    double[] second = new double[one.length];
    int size = 0;
    for (int account = 0; account < one.length; account++) {
      if (!Double.isNaN(one[account]) && !Double.isNaN(other[account])) {
        first[size] = one[account];
        second[size++] = other[account];
      }
    }
    return new double[][] {
      AverageRanks.of(Arrays.copyOf(first, size), AverageRanks.Best.LOWEST),
      AverageRanks.of(Arrays.copyOf(second, size), AverageRanks.Best.LOWEST)
    };
  }

  /** Average ranks as whole numbers, equal where the ranks are. */
  private static int[] codes(double[] ranks) {
    return Arrays.stream(ranks).mapToInt(rank -> (int) Math.round(2 * rank)).toArray();
  }

  /** Pearson's correlation; NaN where one of the two does not vary. */
  static double correlation(double[] one, double[] other) {
    double meanOne = Arrays.stream(one).average().orElse(0);
    double meanOther = Arrays.stream(other).average().orElse(0);
    double product = 0;
    double squaresOne = 0;
    double squaresOther = 0;
    for (int i = 0; i < one.length; i++) {
      double fromOne = one[i] - meanOne;
      double fromOther = other[i] - meanOther;
      product += fromOne * fromOther;
      squaresOne += fromOne * fromOne;
      squaresOther += fromOther * fromOther;
    }
    double scale = Math.sqrt(squaresOne * squaresOther);
    return scale == 0 ? Double.NaN : product / scale;
  }
}
