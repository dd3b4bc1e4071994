package attache.view;

import attache.measures.Reading;

/**
 * A pair of accounts whose shortest paths are drawn.
 *
 * @param reading what the paths run along
 * @param from who follows, along the path; either of the two if the pair is not ordered
 * @param to whom the path leads to; information flows from here
 * @param through the broker whose paths are drawn, or {@link #ANYBODY} for all of them
 */
public record PairFocus(Reading reading, int from, int to, int through) {
  /** All shortest paths of the pair are drawn, through whomever they lead. */
  public static final int ANYBODY = -1;

  public PairFocus {
    if (from < 0 || to < 0 || from == to || through < ANYBODY || through == from || through == to) {
      throw new IllegalArgumentException("no pair: " + from + ", " + to + " through " + through);
    }
  }

  /** The paths of a pair through a broker. */
  public static PairFocus through(int broker, Reading reading, int from, int to) {
    return new PairFocus(reading, from, to, broker);
  }

  /** All shortest paths of a pair. */
  public static PairFocus all(Reading reading, int from, int to) {
    return new PairFocus(reading, from, to, ANYBODY);
  }

  /** Whether a network of that many accounts has all of them. */
  boolean isOf(int accounts) {
    return from < accounts && to < accounts && through < accounts;
  }
}
