package attache.measures;

import attache.work.Progress;
import java.util.Arrays;

/** Finds the eigenvector of a matrix' largest eigenvalue by multiplying again and again. */
final class PowerIteration {
  /** The largest change of a round, at a highest score of 1, at which the scores stand. */
  private static final double STILL = 1e-15;

  /** Scores that still change by less when the rounds are over count as settled. */
  static final double NEARLY_STILL = 1e-13;

  private static final int MOST_ROUNDS = 20_000;

  private PowerIteration() {}

  /** The multiplication with the matrix. */
  @FunctionalInterface
  interface Product {
    /** Puts the product with {@code from} into {@code to}. */
    void of(double[] from, double[] to);
  }

  /**
   * The eigenvector with a highest score of 1, starting from equal scores.
   *
   * @return one score an account; all undefined if the rounds do not settle
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static double[] settle(int accounts, Product product, Progress progress) {
    double[] scores = new double[accounts];
    Arrays.fill(scores, 1);
    double[] next = new double[accounts];
    double changed = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && changed > STILL; round++) {
      progress.report(Math.min(0.99, round / 200.0));
      product.of(scores, next);
      double highest = Arrays.stream(next).max().orElse(0);
      changed = 0;
      for (int account = 0; account < accounts; account++) {
        next[account] /= highest;
        changed = Math.max(changed, Math.abs(next[account] - scores[account]));
      }
      double[] former = scores;
      scores = next;
      next = former;
    }
    progress.report(1);
    if (!(changed <= NEARLY_STILL)) {
      Arrays.fill(scores, Double.NaN);
    }
    return scores;
  }
}
