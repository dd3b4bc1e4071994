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
 * @param directed whether paths run along follows, over ordered pairs; otherwise along ties
 *     whichever way they point, each unordered pair once
 */
record Betweenness(String key, boolean directed) implements Measure {
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
    return BetweennessEstimate.of(layer, directed, sample, progress);
  }
}
