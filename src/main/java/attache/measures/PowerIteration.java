package attache.measures;

import attache.work.Progress;
import java.util.Arrays;

/**
 * Finds the eigenvector of a matrix' largest eigenvalue by multiplying again and again, and where
 * another eigenvalue is so near that this would take too long, as in long chains of accounts, if
 * wanted with {@link Arnoldi}'s method. That is not for matrices whose largest eigenvalue has
 * several eigenvectors: multiplying finds the one that is nearest to the guess, whatever the order
 * of the accounts, and rounding would decide which one Arnoldi's method finds.
 */
final class PowerIteration {
  /** The largest change of a round, at a highest score of 1, at which the scores stand. */
  private static final double STILL = 1e-15;

  /** Scores that still change by less when the rounds are over count as settled. */
  private static final double NEARLY_STILL = 1e-13;

  private static final int PLAIN_ROUNDS = 20_000;
  private static final int MOST_STEPS = 150;
  private static final int ROUNDS_A_STEP = 4;
  private static final int PRODUCTS = 80;

  /** How many numbers the vectors of a step may have together: 32 MB. */
  private static final int MOST_NUMBERS = 4_000_000;

  private final Product product;
  private double[] scores;
  private double[] next;
  private double changed = Double.POSITIVE_INFINITY;

  private PowerIteration(double[] start, Product product) {
    this.product = product;
    scores = start.clone();
    next = new double[start.length];
  }

  /** The multiplication with the matrix, which has no entry below 0. */
  @FunctionalInterface
  interface Product {
    /** Puts the product with {@code from} into {@code to}. */
    void of(double[] from, double[] to);
  }

  /**
   * The eigenvector with a highest score of 1, starting from equal scores, by multiplying alone.
   *
   * @return one score an account; all undefined if the rounds do not settle
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static double[] settle(int accounts, Product product, Progress progress) {
    double[] equal = new double[accounts];
    Arrays.fill(equal, 1);
    PowerIteration iteration = new PowerIteration(equal, product);
    iteration.multiply(PLAIN_ROUNDS, progress);
    return iteration.settled(progress);
  }

  /** The eigenvector with a highest score of 1, starting from a guess, by all means. */
  static double[] reach(double[] guess, Product product, Progress progress) {
    PowerIteration iteration = new PowerIteration(guess, product);
    iteration.multiply(PLAIN_ROUNDS, progress.part(0, 0.5));
    if (!(iteration.changed <= NEARLY_STILL)) {
      iteration.leap(progress.part(0.5, 1));
    }
    return iteration.settled(progress);
  }

  private double[] settled(Progress progress) {
    progress.report(1);
    if (!(changed <= NEARLY_STILL)) {
      Arrays.fill(scores, Double.NaN);
    }
    return scores;
  }

  private void leap(Progress progress) {
    int accounts = scores.length;
    int products = Math.min(accounts, Math.clamp(MOST_NUMBERS / accounts, 8, PRODUCTS));
    Arnoldi arnoldi = new Arnoldi(product, accounts, products);
    for (int step = 0; step < MOST_STEPS && changed > STILL; step++) {
      progress.report((double) step / MOST_STEPS);
      arnoldi.improve(scores);
      multiply(ROUNDS_A_STEP, Progress.NONE);
    }
  }

  private void multiply(int rounds, Progress progress) {
    for (int round = 0; round < rounds && changed > STILL; round++) {
      progress.report(Math.min(0.99, round / 200.0));
      product.of(scores, next);
      double highest = Arrays.stream(next).max().orElse(0);
      changed = 0;
      for (int account = 0; account < scores.length; account++) {
        next[account] /= highest;
        changed = Math.max(changed, Math.abs(next[account] - scores[account]));
      }
      double[] former = scores;
      scores = next;
      next = former;
    }
  }
}
