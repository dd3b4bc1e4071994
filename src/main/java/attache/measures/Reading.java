package attache.measures;

import attache.network.Layer;
import attache.text.Messages;

/** The three ways in which an account may be said to stand between two others. */
public enum Reading {
  /**
   * It lies on a shortest chain of follows from the first to the second; ordered pairs, but
   * unordered ones where ties have no direction.
   */
  FLOW,
  /** It lies on a shortest chain of ties, whichever way they point; unordered pairs. */
  BRIDGE,
  /** Both follow it, and neither follows the other; unordered pairs. */
  COMMON_SOURCE;

  /** The name in files and commands, such as {@code common_source}. */
  public String key() {
    return switch (this) {
      case FLOW -> "flow";
      case BRIDGE -> "bridge";
      case COMMON_SOURCE -> "common_source";
    };
  }

  /** The measure that counts the pairs of this reading. */
  public String measure() {
    return switch (this) {
      case FLOW -> Measures.BETWEENNESS;
      case BRIDGE -> Measures.BETWEENNESS_UNDIRECTED;
      case COMMON_SOURCE -> Measures.COMMON_SOURCE;
    };
  }

  /** What people call this reading. */
  public String label() {
    return Messages.text("measures.reading." + key() + ".name");
  }

  /** What this reading counts, in a sentence. */
  public String definition() {
    return Messages.text("measures.reading." + key() + ".definition");
  }

  /** Whether a pair counts for each of its two orders. */
  public boolean isOrdered(Layer layer) {
    return this == FLOW && layer.directed();
  }

  /** What paths of this reading run along; those of common sources along ties. */
  Neighbours rows(Layer layer) {
    return this == FLOW ? Neighbours.followed(layer) : Neighbours.tied(layer);
  }

  /** The same rows the other way round. */
  Neighbours reversed(Layer layer) {
    return this == FLOW ? Neighbours.followers(layer) : Neighbours.tied(layer);
  }
}
