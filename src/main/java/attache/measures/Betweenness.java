package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * Raw betweenness (Freeman 1977; computed after Brandes 2001): Σ over s≠v≠t of σ_st(v)/σ_st, where
 * σ_st counts the shortest paths from s to t and σ_st(v) those through v. A pair without a path
 * adds nothing, an isolated account has 0. Takes O(n·m) time, O(n + m) memory. More than some 1e300
 * shortest paths between one pair are beyond it.
 *
 * @param key the measure's name
 * @param reading whether paths run along follows, over ordered pairs, or along ties whichever way
 *     they point, each unordered pair once; where ties have no direction both are the same
 */
record Betweenness(String key, Reading reading) implements Measure {
  @Override
  public Scale scale() {
    return Scale.PAIRS;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    return compute(layer, SourceSample.ALL, progress);
  }

  /** As {@link #compute(Layer, Progress)}, but over pairs that begin in a sample only. */
  Scores compute(Layer layer, SourceSample sample, Progress progress) {
    return BetweennessEstimate.of(layer, reading, sample, progress);
  }
}
