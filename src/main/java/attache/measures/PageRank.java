package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * PageRank with damping 0.85 (Brin &amp; Page 1998) along follows: the share of time that a walk
 * spends at an account which goes to one of those that the present account follows, and with a
 * chance of 0.15, or where nobody is followed, to any account. The values sum to 1. Iterated until
 * they stand to some 1e-15 of their sum: O(m) time a round, some 200 rounds.
 */
record PageRank(String key) implements Measure {
  private static final double DAMPING = 0.85;
  private static final double STILL = 1e-15;
  private static final int MOST_ROUNDS = 300;

  @Override
  public Scale scale() {
    return Scale.SCORE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    progress.report(0);
    int accounts = layer.accountCount();
    double[] rank = new double[accounts];
    Arrays.fill(rank, 1.0 / accounts);
    double[] next = new double[accounts];
    double moved = 1;
    for (int round = 0; round < MOST_ROUNDS && moved > STILL; round++) {
      progress.report(Math.min(0.99, round / 200.0));
      moved = walk(layer, rank, next);
      double[] former = rank;
      rank = next;
      next = former;
    }
    progress.report(1);
    return Scores.of(rank);
  }

  /** One step of the walk; returns by how much the values changed, summed over all accounts. */
  private static double walk(Layer layer, double[] rank, double[] next) {
    int accounts = rank.length;
    double anywhere = 0;
    Arrays.fill(next, 0);
    for (int account = 0; account < accounts; account++) {
      int degree = layer.outDegree(account);
      anywhere += degree == 0 ? rank[account] : (1 - DAMPING) * rank[account];
      double each = DAMPING * rank[account] / degree;
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        next[layer.target(arc)] += each;
      }
    }
    double moved = 0;
    for (int account = 0; account < accounts; account++) {
      next[account] += anywhere / accounts;
      moved += Math.abs(next[account] - rank[account]);
    }
    return moved;
  }
}
