package attache.measures;

import java.util.Arrays;

/**
 * One step of Arnoldi's method (1951), restarted: the vector nearest to the leading eigenvector of
 * a matrix that can be put together from a guess, its product with the matrix, the product of that,
 * and so on. It parts the largest eigenvalue from near ones in far fewer products than multiplying
 * again and again.
 */
final class Arnoldi {
  /** What is left of a product after what is known is taken off counts as nothing below this. */
  private static final double NOTHING = 1e-14;

  /** So often squared, a power of a small matrix is all of its leading eigenvector. */
  private static final int SQUARINGS = 50;

  private final PowerIteration.Product product;
  private final double[][] basis;
  private final double[][] small;

  /**
   * @param accounts length of the vectors
   * @param products how many products to take, at most {@code accounts}
   */
  Arnoldi(PowerIteration.Product product, int accounts, int products) {
    this.product = product;
    basis = new double[products + 1][accounts];
    small = new double[products][products];
  }

  /**
   * Puts a better guess in the place of one; the highest entry is 1 and none is below 0, because
   * the matrix has no entry below 0. Takes O(k·m + k²·n) for k products with m arcs and n accounts.
   */
  void improve(double[] guess) {
    int size = span(guess);
    double[] weights = leading(size);
    double[] better = new double[guess.length];
    for (int i = 0; i < size; i++) {
      add(better, weights[i], basis[i]);
    }
    double lowest = Arrays.stream(better).min().orElse(0);
    double highest = Arrays.stream(better).max().orElse(0);
    double peak = highest >= -lowest ? highest : lowest;
    if (peak == 0 || Double.isNaN(peak)) {
      return;
    }
    for (int account = 0; account < guess.length; account++) {
      guess[account] = Math.max(0, better[account] / peak);
    }
  }

  /** Fills the basis and the small matrix; returns how many vectors there are. */
  private int span(double[] guess) {
    for (double[] row : small) {
      Arrays.fill(row, 0);
    }
    System.arraycopy(guess, 0, basis[0], 0, guess.length);
    scale(basis[0], 1 / norm(basis[0]));
    for (int j = 0; j < small.length; j++) {
      double[] next = basis[j + 1];
      product.of(basis[j], next);
      double whole = norm(next);
      // Twice, because the first time leaves what is lost by rounding.
      for (int time = 0; time < 2; time++) {
        for (int i = 0; i <= j; i++) {
          double along = dot(basis[i], next);
          small[i][j] += along;
          add(next, -along, basis[i]);
        }
      }
      double rest = norm(next);
      if (!(rest > NOTHING * whole) || j + 1 == small.length) {
        return j + 1;
      }
      small[j + 1][j] = rest;
      scale(next, 1 / rest);
    }
    return small.length;
  }

  /** The leading eigenvector of the small matrix: the largest column of a high power of it. */
  private double[] leading(int size) {
    double[][] power = new double[size][];
    for (int i = 0; i < size; i++) {
      power[i] = Arrays.copyOf(small[i], size);
    }
    for (int time = 0; time < SQUARINGS; time++) {
      power = squared(power);
    }
    double[] best = new double[size];
    for (int column = 0; column < size; column++) {
      double[] one = new double[size];
      for (int i = 0; i < size; i++) {
        one[i] = power[i][column];
      }
      if (norm(one) > norm(best)) {
        best = one;
      }
    }
    return best;
  }

  /** The square, scaled to a largest entry of 1. */
  private static double[][] squared(double[][] matrix) {
    int size = matrix.length;
    double[][] square = new double[size][size];
    double largest = 0;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        add(square[i], matrix[i][k], matrix[k]);
      }
      for (double one : square[i]) {
        largest = Math.max(largest, Math.abs(one));
      }
    }
    if (largest > 0) {
      for (double[] row : square) {
        scale(row, 1 / largest);
      }
    }
    return square;
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void add(double[] to, double factor, double[] vector) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * vector[i];
    }
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }
}
