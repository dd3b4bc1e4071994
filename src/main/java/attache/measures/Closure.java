package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * What share of an account's neighbours are tied to each other (Watts &amp; Strogatz 1998), and in
 * the network as a whole. Ties are taken undirected. Takes O(Σ d²) for degrees d at worst.
 */
final class Closure {
  private final Neighbours ties;
  private final int[] markedBy;

  Closure(Neighbours ties) {
    this.ties = ties;
    markedBy = new int[ties.accountCount()];
    Arrays.fill(markedBy, -1);
  }

  /**
   * Local clustering of every account: tied pairs of neighbours ÷ pairs of neighbours, 0 for fewer
   * than two neighbours.
   */
  static Scores local(Layer layer, Progress progress) {
    progress.report(0);
    Closure closure = new Closure(Neighbours.tied(layer));
    double[] values = new double[layer.accountCount()];
    for (int account = 0; account < values.length; account++) {
      if (account % 64 == 0) {
        progress.report((double) account / values.length);
      }
      long pairs = closure.pairs(account);
      values[account] = pairs == 0 ? 0 : (double) closure.closedPairs(account) / pairs;
    }
    return Scores.of(values);
  }

  /**
   * Transitivity of the whole layer: of all pairs of neighbours of one account, the share that is
   * tied; three times the triangles ÷ the connected triples. NaN if no account has two neighbours.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static double transitivity(Layer layer, Progress progress) {
    progress.report(0);
    Closure closure = new Closure(Neighbours.tied(layer));
    double closed = 0;
    double all = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      if (account % 64 == 0) {
        progress.report((double) account / layer.accountCount());
      }
      closed += closure.closedPairs(account);
      all += closure.pairs(account);
    }
    return closed / all;
  }

  private long pairs(int account) {
    long degree = (long) ties.start()[account + 1] - ties.start()[account];
    return degree * (degree - 1) / 2;
  }

  /** How many pairs of an account's neighbours are tied. */
  long closedPairs(int account) {
    int[] start = ties.start();
    int[] to = ties.to();
    for (int i = start[account]; i < start[account + 1]; i++) {
      markedBy[to[i]] = account;
    }
    long twice = 0;
    for (int i = start[account]; i < start[account + 1]; i++) {
      for (int j = start[to[i]]; j < start[to[i] + 1]; j++) {
        if (markedBy[to[j]] == account) {
          twice++;
        }
      }
    }
    return twice / 2;
  }
}
