package attache.measures;

import attache.network.Layer;

/** How long it takes to count the shortest paths that betweenness is made of. */
public final class PathCost {
  /** Steps that take a computer of today half a minute or more. */
  private static final double LONG = 1e10;

  /** Steps that a processor of today does a second in a network too large for its caches. */
  private static final double STEPS_PER_SECOND = 5e7;

  private PathCost() {}

  /** Whether exact betweenness of a layer takes so long that nobody should wait unasked. */
  public static boolean isLong(Layer layer) {
    return steps(layer, SourceSample.ALL) > LONG;
  }

  /**
   * About how many seconds betweenness of a layer takes on this computer.
   *
   * @param sample from how many accounts paths are counted
   */
  public static double seconds(Layer layer, SourceSample sample) {
    return steps(layer, sample)
        / STEPS_PER_SECOND
        / Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /** A search from a source looks at each account and each tie. */
  private static double steps(Layer layer, SourceSample sample) {
    int accounts = layer.accountCount();
    double sources = sample.isEveryone(accounts) ? accounts : sample.sources();
    return sources * ((double) accounts + layer.arcCount());
  }
}
