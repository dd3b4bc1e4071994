package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * Harmonic closeness (Marchiori &amp; Latora 2000): Σ 1/d over all other accounts, not divided; an
 * account that cannot be reached adds nothing. O(n·m/64) to O(n·m) time, O(n + m) memory.
 *
 * @param key the measure's name
 * @param incoming whether d is the distance from the others, along follows, to the account; else
 *     that from the account to the others
 */
record Harmonic(String key, boolean incoming) implements Measure {
  @Override
  public Scale scale() {
    return Scale.SCORE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    Neighbours rows = incoming ? Neighbours.followed(layer) : Neighbours.followers(layer);
    double[] sums = new double[layer.accountCount()];
    Hops.fromAll(
        rows,
        (account, distance, sources) -> sums[account] += (double) Long.bitCount(sources) / distance,
        progress);
    return Scores.of(sums);
  }
}
