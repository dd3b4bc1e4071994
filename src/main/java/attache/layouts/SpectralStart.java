package attache.layouts;

import attache.work.Progress;

/**
 * Draws random places together along ties, so that a simulation starts from the coarse shape of the
 * network and needs not find it by chance: some rounds of power iteration towards the
 * degree-normalised eigenvectors (Koren, "Drawing graphs by eigenvectors: theory and practice",
 * Computers &amp; Mathematics with Applications 49, 2005). Takes O(n + m) a round.
 */
final class SpectralStart {
  /**
   * More would bring all networks to their two slowest eigenvectors, where groups lie in a heap.
   */
  private static final int ROUNDS = 60;

  /** How much of the place it was strewn at an account keeps, so that no two coincide. */
  private static final double STREWN = 0.02;

  private final TieGraph ties;
  private final double[] pull;
  private final double[] degree;
  private final double total;

  private SpectralStart(TieGraph ties, double[] pull) {
    this.ties = ties;
    this.pull = pull;
    degree = new double[ties.accountCount()];
    double sum = 0;
    for (int account = 0; account < degree.length; account++) {
      for (int p = ties.start(account); p < ties.end(account); p++) {
        degree[account] += pull[ties.tie(p)];
      }
      sum += degree[account];
    }
    total = sum;
  }

  /**
   * Moves strewn accounts; those without ties stay.
   *
   * @param pull how strongly each tie draws its ends together
   * @param radius of the disc over which the accounts are strewn
   * @param progress told how far the work is; ends it if cancelled
   */
  static void draw(
      TieGraph ties, double[] pull, double[] x, double[] y, double radius, Progress progress) {
    if (ties.tieCount() > 0) {
      new SpectralStart(ties, pull).draw(x, y, radius, progress);
    }
  }

  private void draw(double[] x, double[] y, double radius, Progress progress) {
    double[] acrossX = x.clone();
    double[] acrossY = y.clone();
    for (int round = 0; round < ROUNDS; round++) {
      progress.report((double) round / ROUNDS);
      smooth(acrossX);
      normalise(acrossX);
      smooth(acrossY);
      part(acrossY, acrossX);
      normalise(acrossY);
    }
    for (int account = 0; account < x.length; account++) {
      if (degree[account] == 0) {
        continue;
      }
      double length =
          Math.sqrt(acrossX[account] * acrossX[account] + acrossY[account] * acrossY[account]);
      // Few accounts may lie far out; they are brought in to the disc.
      double scale = radius / Math.max(2, length);
      x[account] = scale * acrossX[account] + STREWN * x[account];
      y[account] = scale * acrossY[account] + STREWN * y[account];
    }
  }

  /** Moves each account half way to the mean of its neighbours; all about their common centre. */
  private void smooth(double[] place) {
    double[] next = new double[place.length];
    double centre = 0;
    for (int account = 0; account < place.length; account++) {
      if (degree[account] == 0) {
        continue;
      }
      double sum = 0;
      for (int p = ties.start(account); p < ties.end(account); p++) {
        sum += pull[ties.tie(p)] * place[ties.neighbour(p)];
      }
      next[account] = (place[account] + sum / degree[account]) / 2;
      centre += degree[account] * next[account];
    }
    for (int account = 0; account < place.length; account++) {
      place[account] = next[account] - centre / total;
    }
  }

  /** Takes from one axis what it has in common with the other. */
  private void part(double[] axis, double[] other) {
    double square = dot(other, other);
    double share = square == 0 ? 0 : dot(axis, other) / square;
    for (int account = 0; account < axis.length; account++) {
      axis[account] -= share * other[account];
    }
  }

  private void normalise(double[] axis) {
    double length = Math.sqrt(dot(axis, axis) / total);
    for (int account = 0; account < axis.length; account++) {
      axis[account] = length == 0 ? 0 : axis[account] / length;
    }
  }

  private double dot(double[] one, double[] other) {
    double sum = 0;
    for (int account = 0; account < one.length; account++) {
      sum += degree[account] * one[account] * other[account];
    }
    return sum;
  }
}
