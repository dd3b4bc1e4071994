package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * How near a layer comes to a core that is tied to all and a periphery that is tied to the core
 * only (Borgatti &amp; Everett 1999, continuous model): each account has a nearness to the core c ≥
 * 0 such that c_i·c_j matches the ties a_ij, taken undirected, as well as can be, in least squares
 * over all pairs of different accounts (MINRES; Boyd, Fitzgerald, Mahutga &amp; Smith 2010).
 *
 * <p>Undefined where no numbers match best: without ties; where only two accounts are tied, because
 * any two numbers of the same product match; and in a star, whose middle may be as high as one
 * likes.
 *
 * <p>Each round solves for every account in turn with the others held: O(m) a round, mostly some 50
 * rounds. Immutable.
 */
public final class CorePeriphery {
  private static final double STILL = 1e-14;
  private static final int MOST_ROUNDS = 10_000;

  /** Numbers that still change by more when the rounds are over do not settle. */
  private static final double ROUNDED = 1e-9;

  /** Of fewer numbers above zero the products say only what their product is. */
  private static final int FEWEST = 3;

  private final double[] nearness;
  private final double fit;

  private CorePeriphery(double[] nearness, double fit) {
    this.nearness = nearness;
    this.fit = fit;
  }

  /**
   * Fits a layer.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static CorePeriphery of(Layer layer, Progress progress) {
    progress.report(0);
    Neighbours ties = Neighbours.tied(layer);
    double[] nearness = new double[ties.accountCount()];
    if (ties.size() == 0) {
      Arrays.fill(nearness, Double.NaN);
      return new CorePeriphery(nearness, Double.NaN);
    }
    double scale = Math.sqrt(ties.size());
    for (int account = 0; account < nearness.length; account++) {
      nearness[account] = (ties.start()[account + 1] - ties.start()[account]) / scale;
    }
    double changed = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && changed > STILL; round++) {
      progress.report(Math.min(0.99, round / 100.0));
      changed = improve(ties, nearness);
    }
    progress.report(1);
    long inCore = Arrays.stream(nearness).filter(one -> one > ROUNDED).count();
    if (changed > ROUNDED || inCore < FEWEST) {
      Arrays.fill(nearness, Double.NaN);
      return new CorePeriphery(nearness, Double.NaN);
    }
    return new CorePeriphery(nearness, correlation(ties, nearness));
  }

  /** One round; returns the largest change. */
  private static double improve(Neighbours ties, double[] nearness) {
    double squares = 0;
    for (double one : nearness) {
      squares += one * one;
    }
    double changed = 0;
    for (int account = 0; account < nearness.length; account++) {
      double tied = 0;
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        tied += nearness[ties.to()[tie]];
      }
      double before = nearness[account];
      double others = squares - before * before;
      double after = others > 0 ? tied / others : 0;
      squares = others + after * after;
      nearness[account] = after;
      changed = Math.max(changed, Math.abs(after - before));
    }
    return changed;
  }

  /** Pearson's correlation of a_ij and c_i·c_j over all pairs of different accounts. */
  private static double correlation(Neighbours ties, double[] nearness) {
    double pairs = nearness.length * (nearness.length - 1.0);
    double sum = 0;
    double squares = 0;
    double fourths = 0;
    double along = 0;
    for (int account = 0; account < nearness.length; account++) {
      double square = nearness[account] * nearness[account];
      sum += nearness[account];
      squares += square;
      fourths += square * square;
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        along += nearness[account] * nearness[ties.to()[tie]];
      }
    }
    double meanTie = ties.size() / pairs;
    double meanIdeal = (sum * sum - squares) / pairs;
    double covariance = along / pairs - meanTie * meanIdeal;
    double tieVariance = meanTie - meanTie * meanTie;
    double idealVariance = (squares * squares - fourths) / pairs - meanIdeal * meanIdeal;
    return covariance / Math.sqrt(tieVariance * idealVariance);
  }

  /** Each account's nearness to the core; NaN for all where no numbers match best. */
  public Scores nearness() {
    return Scores.of(nearness);
  }

  /**
   * How well the layer matches core and periphery: the correlation of ties and c_i·c_j, at most 1;
   * NaN if either does not vary.
   */
  public double fit() {
    return fit;
  }
}
