package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * A measure that looks at each account's own ties only.
 *
 * @param key the measure's name
 * @param scale how its numbers are read
 * @param score an account's number; NaN where undefined
 */
record PerAccount(String key, Scale scale, Score score) implements Measure {
  /** What an account of a layer gets. */
  @FunctionalInterface
  interface Score {
    double of(Layer layer, int account);
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    double[] values = new double[layer.accountCount()];
    for (int account = 0; account < values.length; account++) {
      if (account % 1024 == 0) {
        progress.report((double) account / values.length);
      }
      values[account] = score.of(layer, account);
    }
    return Scores.of(values);
  }

  /** How many accounts follow {@code account} and are followed by it. Takes O(d). */
  static int mutual(Layer layer, int account) {
    int count = 0;
    int in = layer.inStart(account);
    for (int out = layer.outStart(account); out < layer.outEnd(account); out++) {
      int followed = layer.target(out);
      while (in < layer.inEnd(account) && layer.source(in) < followed) {
        in++;
      }
      if (in < layer.inEnd(account) && layer.source(in) == followed) {
        count++;
      }
    }
    return count;
  }

  static double reciprocity(Layer layer, int account) {
    return (double) mutual(layer, account) / layer.outDegree(account);
  }

  static double reciprocityGiven(Layer layer, int account) {
    return (double) mutual(layer, account) / layer.inDegree(account);
  }

  static double weightIn(Layer layer, int account) {
    double sum = 0;
    for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
      sum += layer.weight(layer.inArc(position));
    }
    return sum;
  }

  static double weightOut(Layer layer, int account) {
    double sum = 0;
    for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
      sum += layer.weight(arc);
    }
    return sum;
  }
}
