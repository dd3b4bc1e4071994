package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * A measure that gives each account of a layer a number. What it is called, what it means, its
 * formula and its source stand in the message bundle {@code measures} under the measure's key:
 * {@code measures.KEY.name}, {@code .short} (one line for column heads and tooltips), {@code
 * .definition}, {@code .formula}, {@code .source}, and {@code .words}, a sentence with an account's
 * score and rank for measures other than plain counts of peers.
 */
public interface Measure {
  /** The measure's snake_case name in files and commands, such as {@code in_degree}. */
  String key();

  /** How the numbers are to be read and written. */
  Scale scale();

  /**
   * Computes the measure for every account.
   *
   * @param layer the arcs to measure
   * @param progress told how far the work is; ends it if cancelled
   * @return one score an account; {@link Double#NaN} where the measure is undefined
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  Scores compute(Layer layer, Progress progress);

  /** How the numbers of a measure are to be read. */
  enum Scale {
    /** Whole numbers of accounts or ties. */
    COUNT,
    /** Sums of shares, such as raw betweenness: a number of pairs, rarely whole. */
    PAIRS,
    /** Shares from 0 to 1, shown as per cent. */
    SHARE,
    /** Any other real number. */
    SCORE
  }
}
