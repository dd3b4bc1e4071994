package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * Hubs and authorities (Kleinberg 1999): an authority is followed by good hubs, a hub follows good
 * authorities; the highest score is 1. Undefined in a layer without follows. O(m) time a round.
 *
 * @param key the measure's name
 * @param hubs whether hubs are scored; else authorities
 */
record HubsAndAuthorities(String key, boolean hubs) implements Measure {
  @Override
  public Scale scale() {
    return Scale.SCORE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    progress.report(0);
    double[] between = new double[layer.accountCount()];
    if (layer.arcCount() == 0) {
      Arrays.fill(between, Double.NaN);
      return Scores.of(between);
    }
    return Scores.of(
        PowerIteration.settle(
            between.length,
            (from, to) -> {
              if (hubs) {
                sumOfFollowers(layer, from, between);
                sumOfFollowed(layer, between, to);
              } else {
                sumOfFollowed(layer, from, between);
                sumOfFollowers(layer, between, to);
              }
            },
            progress));
  }

  private static void sumOfFollowers(Layer layer, double[] from, double[] to) {
    for (int account = 0; account < from.length; account++) {
      double sum = 0;
      for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
        sum += from[layer.source(position)];
      }
      to[account] = sum;
    }
  }

  private static void sumOfFollowed(Layer layer, double[] from, double[] to) {
    for (int account = 0; account < from.length; account++) {
      double sum = 0;
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        sum += from[layer.target(arc)];
      }
      to[account] = sum;
    }
  }
}
