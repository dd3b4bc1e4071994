package attache.measures;

import java.util.Arrays;

/**
 * How unequally an amount is shared out among accounts: the Gini coefficient (0 all have the same,
 * towards 1 one has all) and the Lorenz curve (Lorenz 1905, Gini 1912). Immutable.
 */
public final class Inequality {
  private final double[] cumulative;
  private final double gini;

  private Inequality(double[] cumulative, double gini) {
    this.cumulative = cumulative;
    this.gini = gini;
  }

  /**
   * The inequality of amounts. Takes O(n log n).
   *
   * @param amounts one an account; NaN for those that take no part
   * @throws IllegalArgumentException if one is negative or infinite: shares of such a sum mean
   *     nothing
   */
  public static Inequality of(double[] amounts) {
    double[] sorted = Arrays.stream(amounts).filter(amount -> !Double.isNaN(amount)).toArray();
    Arrays.sort(sorted);
    if (sorted.length > 0 && (sorted[0] < 0 || Double.isInfinite(sorted[sorted.length - 1]))) {
      throw new IllegalArgumentException("amounts must be 0 or more and finite");
    }
    double[] cumulative = new double[sorted.length + 1];
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      cumulative[i + 1] = cumulative[i] + sorted[i];
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    double sum = cumulative[sorted.length];
    if (sum == 0) {
      return new Inequality(new double[0], Double.NaN);
    }
    for (int i = 0; i < cumulative.length; i++) {
      cumulative[i] /= sum;
    }
    return new Inequality(cumulative, weighted / (sorted.length * sum));
  }

  /** Whether amounts can be shared out at all: none is negative or infinite. */
  public static boolean applies(double[] amounts) {
    return Arrays.stream(amounts).noneMatch(amount -> amount < 0 || Double.isInfinite(amount));
  }

  /**
   * The Gini coefficient, 0 to (n−1)/n, without the correction for small samples; NaN if there is
   * nothing to share out.
   */
  public double gini() {
    return gini;
  }

  /** How many accounts share; 0 if there is nothing to share out. */
  public int accounts() {
    return Math.max(0, cumulative.length - 1);
  }

  /**
   * The Lorenz curve: which share of the sum the poorest accounts have together.
   *
   * @param poorest how many of the poorest accounts, 0 to {@link #accounts()}
   * @return 0 for none, 1 for all
   */
  public double share(int poorest) {
    return cumulative[poorest];
  }
}
