package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;

/**
 * Computes where the accounts of a layer stand. The same layer and seed give the same positions on
 * every machine. Name and explanation stand in the message bundle {@code layouts} under the key:
 * {@code layouts.KEY.name}, {@code layouts.KEY.definition}.
 */
public interface LayoutAlgorithm {
  /** The layout's name in files and commands, such as {@code force}. */
  String key();

  /**
   * Computes positions from scratch.
   *
   * @param layer the arcs to lay out
   * @param seed chooses among equally good results
   * @param progress told how far the work is; ends it if cancelled
   * @return one finite position an account
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  Positions compute(Layer layer, long seed, Progress progress);
}
