package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import org.jgrapht.alg.cycle.CycleDetector;

/**
 * Eigenvector centrality (Bonacich 1987) along follows: a score that is proportional to the sum of
 * the followers' scores, for the largest possible factor; the highest score is 1. Undefined for all
 * if nobody can follow a chain of follows back to himself, because all scores would then be 0, and
 * if the rounds do not settle, because two factors are as good as equal.
 *
 * <p>Computed by multiplying with the matrix of follows plus the unit matrix, which keeps the
 * eigenvectors and lets networks of two sides settle, too: O(m) time a round, mostly some 100
 * rounds; where that does not settle, with {@link Arnoldi}'s method.
 */
record Eigenvector(String key) implements Measure {
  /** A score below this is a rest if no chain of follows leads to it from a higher one. */
  private static final double REST = 1e-6;

  private static final double NOTHING = 1e-14;

  @Override
  public Scale scale() {
    return Scale.SCORE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    progress.report(0);
    int accounts = layer.accountCount();
    if (!new CycleDetector<>(LayerGraph.follows(layer)).detectCycles()) {
      double[] undefined = new double[accounts];
      Arrays.fill(undefined, Double.NaN);
      return Scores.of(undefined);
    }
    PowerIteration.Product product = (from, to) -> follow(layer, from, to);
    double[] equal = new double[accounts];
    Arrays.fill(equal, 1);
    double[] scores = PowerIteration.reach(equal, product, progress);
    if (clearRests(layer, scores) > NOTHING) {
      // Two factors were as good as equal; without the rest the greater stands alone.
      scores = PowerIteration.reach(scores, product, progress);
    }
    return Scores.of(scores);
  }

  /**
   * What is left of the first guess is nothing where no chain of follows leads from a score: in the
   * end such an account has none, however small. Returns the largest that was taken away.
   */
  private static double clearRests(Layer layer, double[] scores) {
    boolean[] scoring = new boolean[scores.length];
    int[] reached = new int[scores.length];
    int count = 0;
    for (int account = 0; account < scores.length; account++) {
      if (!(scores[account] < REST)) {
        scoring[account] = true;
        reached[count++] = account;
      }
    }
    for (int i = 0; i < count; i++) {
      for (int arc = layer.outStart(reached[i]); arc < layer.outEnd(reached[i]); arc++) {
        if (!scoring[layer.target(arc)]) {
          scoring[layer.target(arc)] = true;
          reached[count++] = layer.target(arc);
        }
      }
    }
    double largest = 0;
    for (int account = 0; account < scores.length; account++) {
      if (!scoring[account]) {
        largest = Math.max(largest, scores[account]);
        scores[account] = 0;
      }
    }
    return largest;
  }

  private static void follow(Layer layer, double[] from, double[] to) {
    for (int account = 0; account < from.length; account++) {
      double sum = from[account];
      for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
        sum += from[layer.source(position)];
      }
      to[account] = sum;
    }
  }
}
