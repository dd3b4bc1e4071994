package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * A measure that is computed for all accounts at once.
 *
 * @param key the measure's name
 * @param scale how its numbers are read
 * @param work what computes it; must report progress at its start
 */
record Whole(String key, Scale scale, Work work) implements Measure {
  /** What computes a measure of a layer. */
  @FunctionalInterface
  interface Work {
    Scores of(Layer layer, Progress progress);
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    return work.of(layer, progress);
  }
}
