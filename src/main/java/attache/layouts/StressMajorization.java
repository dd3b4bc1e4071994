package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places the accounts of one connected graph so that distances on the picture are near to hop
 * distances: minimises Σ d_ij⁻²(‖x_i − x_j‖ − d_ij)² by majorisation, account after account
 * (Gansner, Koren and North, "Graph drawing by stress majorization", Graph Drawing 2004). Starts
 * from classical scaling.
 *
 * <p>Above {@value #ALL_PAIRS_UP_TO} accounts the sum is taken over ties and over pivots, each
 * standing for the accounts around it (Ortmann, Klimenta and Brandes, "A sparse stress model", JGAA
 * 21(5), 2017).
 */
final class StressMajorization {
  static final int ALL_PAIRS_UP_TO = 1500;

  private static final int PIVOTS = 100;

  /** Up to this many accounts classical scaling takes all distances. */
  private static final int ALL_PIVOTS_UP_TO = 400;

  private static final int MOST_ROUNDS = 300;

  /** Rounds end when the mean move is below this many units (a tie is one unit long). */
  private static final double STILL = 0.001;

  /** Accounts tied to the same others start this far apart at most, or they could never part. */
  private static final double JITTER = 0.02;

  /** Accounts nearer than this push each other in no direction. */
  private static final double COINCIDENT = 1e-9;

  private final TieGraph ties;
  private final int[][] distance;
  private final double[] inverseHops;
  private final double[][] pivotWeight;
  private final int[] pivot;
  private final double[] x;
  private final double[] y;

  private StressMajorization(
      TieGraph ties, boolean allPairs, SplittableRandom random, Progress progress) {
    this.ties = ties;
    int accounts = ties.accountCount();
    int first = random.nextInt(accounts);
    distance =
        allPairs
            ? HopDistances.all(ties, progress)
            : HopDistances.fromPivots(ties, Math.min(PIVOTS, accounts), first, progress);
    int[][] rows =
        allPairs && accounts > ALL_PIVOTS_UP_TO
            ? HopDistances.fromPivots(ties, Math.min(PIVOTS, accounts), first, progress)
            : distance;
    double[][] start = ClassicalScaling.place(rows, random, progress);
    x = start[0];
    y = start[1];
    for (int account = 0; account < accounts; account++) {
      x[account] += JITTER * (random.nextDouble() - 0.5);
      y[account] += JITTER * (random.nextDouble() - 0.5);
    }
    inverseHops = new double[accounts];
    Arrays.setAll(inverseHops, hops -> 1.0 / hops);
    pivot = allPairs ? new int[0] : pivots(distance);
    pivotWeight = allPairs ? new double[0][] : pivotWeights(distance);
  }

  /**
   * @param ties a connected graph of at least one account
   * @return the two coordinates of every account
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static double[][] place(TieGraph ties, SplittableRandom random, Progress progress) {
    return place(ties, ties.accountCount() <= ALL_PAIRS_UP_TO, random, progress);
  }

  /** As the user of a certain size gets it: over all pairs, or over ties and pivots. */
  static double[][] place(
      TieGraph ties, boolean allPairs, SplittableRandom random, Progress progress) {
    if (ties.accountCount() == 1) {
      return new double[2][1];
    }
    StressMajorization layout =
        new StressMajorization(ties, allPairs, random, progress.part(0, 0.3));
    layout.settle(progress.part(0.3, 1));
    return new double[][] {layout.x, layout.y};
  }

  private static int[] pivots(int[][] distance) {
    int[] pivot = new int[distance.length];
    for (int p = 0; p < pivot.length; p++) {
      int account = 0;
      while (distance[p][account] != 0) {
        account++;
      }
      pivot[p] = account;
    }
    return pivot;
  }

  /**
   * How much each pivot counts for each account: as many accounts as it stands for that are at most
   * half as far from it, over the squared distance.
   */
  private static double[][] pivotWeights(int[][] distance) {
    int accounts = distance[0].length;
    int[] nearest = new int[accounts];
    for (int account = 0; account < accounts; account++) {
      for (int p = 1; p < distance.length; p++) {
        if (distance[p][account] < distance[nearest[account]][account]) {
          nearest[account] = p;
        }
      }
    }
    double[][] weight = new double[distance.length][accounts];
    for (int p = 0; p < distance.length; p++) {
      int farthest = Arrays.stream(distance[p]).max().orElse(0);
      int[] within = new int[farthest + 1];
      for (int account = 0; account < accounts; account++) {
        if (nearest[account] == p) {
          within[distance[p][account]]++;
        }
      }
      for (int hops = 1; hops <= farthest; hops++) {
        within[hops] += within[hops - 1];
      }
      for (int account = 0; account < accounts; account++) {
        double hops = distance[p][account];
        weight[p][account] = hops == 0 ? 0 : within[distance[p][account] / 2] / (hops * hops);
      }
    }
    return weight;
  }

  private void settle(Progress progress) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      progress.report((double) round / MOST_ROUNDS);
      double moved = 0;
      for (int account = 0; account < x.length; account++) {
        moved += pivot.length == 0 ? moveByAll(account) : moveByPivots(account);
      }
      if (moved < STILL * x.length) {
        return;
      }
    }
  }

  /**
   * Puts an account where the stress of its pairs, majorised, is least; returns how far it moved.
   */
  private double moveByAll(int account) {
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    double hereX = x[account];
    double hereY = y[account];
    int[] hops = distance[account];
    for (int other = 0; other < x.length; other++) {
      if (other == account) {
        continue;
      }
      double dx = hereX - x[other];
      double dy = hereY - y[other];
      double inverse = inverseHops[hops[other]];
      double weight = inverse * inverse;
      double length = Math.sqrt(dx * dx + dy * dy);
      double stretch = length < COINCIDENT ? 0 : hops[other] / length;
      sumX += weight * (x[other] + stretch * dx);
      sumY += weight * (y[other] + stretch * dy);
      sum += weight;
    }
    return put(account, sumX / sum, sumY / sum);
  }

  private double moveByPivots(int account) {
    double sumX = 0;
    double sumY = 0;
    double sum = 0;
    for (int p = ties.start(account); p < ties.end(account); p++) {
      int other = ties.neighbour(p);
      double dx = x[account] - x[other];
      double dy = y[account] - y[other];
      double stretch = stretch(dx, dy, 1);
      sumX += x[other] + stretch * dx;
      sumY += y[other] + stretch * dy;
      sum += 1;
    }
    for (int p = 0; p < pivot.length; p++) {
      if (distance[p][account] < 2) {
        // Itself, or a neighbour, which counted as a tie already.
        continue;
      }
      double weight = pivotWeight[p][account];
      double dx = x[account] - x[pivot[p]];
      double dy = y[account] - y[pivot[p]];
      double stretch = stretch(dx, dy, distance[p][account]);
      sumX += weight * (x[pivot[p]] + stretch * dx);
      sumY += weight * (y[pivot[p]] + stretch * dy);
      sum += weight;
    }
    return put(account, sumX / sum, sumY / sum);
  }

  private static double stretch(double dx, double dy, double wanted) {
    double length = Math.sqrt(dx * dx + dy * dy);
    return length < COINCIDENT ? 0 : wanted / length;
  }

  private double put(int account, double newX, double newY) {
    double dx = newX - x[account];
    double dy = newY - y[account];
    x[account] = newX;
    y[account] = newY;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
