package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places from distances by classical scaling: the two main axes of the doubly centred squared
 * distances (Torgerson 1952). With distances to some pivots only it is pivot MDS (Brandes and Pich,
 * "Eigensolver methods for progressive multidimensional scaling of large data", Graph Drawing
 * 2006). Takes O(k·n) a round for k pivots.
 */
final class ClassicalScaling {
  private static final int MOST_ROUNDS = 200;
  private static final double CONVERGED = 1e-7;

  /** The centred squared distances, a row a pivot. */
  private final double[][] centred;

  private final int accounts;

  private ClassicalScaling(double[][] centred, int accounts) {
    this.centred = centred;
    this.accounts = accounts;
  }

  /**
   * @param distance hop distances, a row a pivot, a column an account; every one finite
   * @return the two coordinates of every account, centred on the origin
   */
  static double[][] place(int[][] distance, SplittableRandom random, Progress progress) {
    int accounts = distance[0].length;
    ClassicalScaling scaling = new ClassicalScaling(centre(distance, accounts), accounts);
    double[][] axes = new double[2][];
    for (int axis = 0; axis < 2; axis++) {
      double[] found = scaling.mainAxis(axes, axis, random, progress);
      axes[axis] = found;
    }
    return axes;
  }

  private static double[][] centre(int[][] distance, int accounts) {
    double[][] centred = new double[distance.length][accounts];
    double[] column = new double[accounts];
    double all = 0;
    for (int p = 0; p < distance.length; p++) {
      double row = 0;
      for (int a = 0; a < accounts; a++) {
        double square = (double) distance[p][a] * distance[p][a];
        centred[p][a] = square;
        row += square;
        column[a] += square;
      }
      all += row;
      for (int a = 0; a < accounts; a++) {
        centred[p][a] -= row / accounts;
      }
    }
    double mean = all / ((double) accounts * distance.length);
    for (double[] row : centred) {
      for (int a = 0; a < accounts; a++) {
        row[a] = -0.5 * (row[a] - column[a] / distance.length + mean);
      }
    }
    return centred;
  }

  /**
   * The axis along which the accounts differ most, apart from those found before, by power
   * iteration; scaled so that distances on the picture match the hop distances.
   */
  private double[] mainAxis(
      double[][] before, int count, SplittableRandom random, Progress progress) {
    double[] axis = new double[accounts];
    Arrays.setAll(axis, a -> random.nextDouble() - 0.5);
    double length = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      progress.report(-1);
      normalise(axis, before, count);
      double[] next = timesSquare(axis);
      double nextLength = Math.sqrt(dot(next, next));
      axis = next;
      boolean converged = Math.abs(nextLength - length) <= CONVERGED * nextLength;
      length = nextLength;
      if (converged) {
        break;
      }
    }
    normalise(axis, before, count);
    // The eigenvalue of CᵀC is the square of that of C; with k of n rows it is k/n times smaller.
    double scale = Math.sqrt(Math.sqrt(length * accounts / centred.length));
    for (int a = 0; a < accounts; a++) {
      axis[a] *= scale;
    }
    return axis;
  }

  private double[] timesSquare(double[] axis) {
    double[] product = new double[accounts];
    for (double[] row : centred) {
      double share = dot(row, axis);
      for (int a = 0; a < accounts; a++) {
        product[a] += share * row[a];
      }
    }
    return product;
  }

  private static void normalise(double[] axis, double[][] before, int count) {
    for (int b = 0; b < count; b++) {
      double square = dot(before[b], before[b]);
      double share = square == 0 ? 0 : dot(axis, before[b]) / square;
      for (int a = 0; a < axis.length; a++) {
        axis[a] -= share * before[b][a];
      }
    }
    double length = Math.sqrt(dot(axis, axis));
    for (int a = 0; a < axis.length; a++) {
      axis[a] = length == 0 ? 0 : axis[a] / length;
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
