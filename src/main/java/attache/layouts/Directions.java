package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Directions, in radians, in which accounts lie from the middle so that tied ones lie near. */
final class Directions {
  private Directions() {}

  /** From the coarse shape of the network ({@link SpectralStart}); −π to π. */
  static double[] of(TieGraph ties, long seed, Progress progress) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[ties.accountCount()];
    double[] y = new double[x.length];
    for (int account = 0; account < x.length; account++) {
      x[account] = 2 * random.nextDouble() - 1;
      y[account] = 2 * random.nextDouble() - 1;
    }
    double[] pull = new double[ties.tieCount()];
    Arrays.fill(pull, 1);
    SpectralStart.draw(ties, pull, x, y, 1, progress);
    double[] direction = new double[x.length];
    Arrays.setAll(direction, account -> StrictMath.atan2(y[account], x[account]));
    return direction;
  }

  /**
   * The mean direction of an account's neighbours.
   *
   * @param direction of every account
   * @param counts which neighbours count
   * @return −π to π; the account's own direction if no neighbour counts
   */
  static double mean(TieGraph ties, int account, double[] direction, boolean[] counts) {
    double x = 0;
    double y = 0;
    for (int p = ties.start(account); p < ties.end(account); p++) {
      int peer = ties.neighbour(p);
      if (counts[peer]) {
        x += StrictMath.cos(direction[peer]);
        y += StrictMath.sin(direction[peer]);
      }
    }
    return x == 0 && y == 0 ? direction[account] : StrictMath.atan2(y, x);
  }

  /** The same direction, from −π to π. */
  static double wrapped(double direction) {
    return direction - 2 * Math.PI * Math.rint(direction / (2 * Math.PI));
  }
}
