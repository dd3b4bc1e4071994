package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Betweenness from a sample of sources, for networks in which all of them would take hours (Brandes
 * &amp; Pich 2007): the dependencies of k accounts drawn at random without replacement, times n/k.
 *
 * @param scores estimated raw betweenness
 * @param sources k, how many accounts were drawn
 * @param error with a chance of at least {@link #CONFIDENCE}, no account's normalised betweenness
 *     is further off than this (Hoeffding 1963, over all accounts at once); 0 if all were drawn
 * @param seed what the draw started from
 */
public record BetweennessEstimate(Scores scores, int sources, double error, long seed) {
  /** The chance with which the stated error holds for all accounts together. */
  public static final double CONFIDENCE = 0.95;

  /**
   * Estimates the betweenness of all accounts. Takes O(k·m) time.
   *
   * @param directed whether paths run along follows; otherwise along ties whichever way they point
   * @param sources how many accounts to draw; all of them if there are fewer
   * @throws IllegalArgumentException if none shall be drawn
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BetweennessEstimate of(
      Layer layer, boolean directed, int sources, long seed, Progress progress) {
    if (sources < 1) {
      throw new IllegalArgumentException("no source to estimate from");
    }
    int accounts = layer.accountCount();
    int[] drawn = draw(accounts, Math.min(sources, accounts), seed);
    Neighbours rows = directed ? Neighbours.followed(layer) : Neighbours.tied(layer);
    double[] values = Brandes.sums(rows, drawn, progress);
    double scale = (double) accounts / drawn.length / (directed ? 1 : 2);
    for (int account = 0; account < accounts; account++) {
      values[account] *= scale;
    }
    return new BetweennessEstimate(
        Scores.of(values), drawn.length, error(accounts, drawn.length), seed);
  }

  /** The first places of a shuffle, ascending. */
  private static int[] draw(int accounts, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] all = IntStream.range(0, accounts).toArray();
    for (int place = 0; place < count; place++) {
      int other = random.nextInt(place, accounts);
      int former = all[place];
      all[place] = all[other];
      all[other] = former;
    }
    return IntStream.of(all).limit(count).sorted().toArray();
  }

  /**
   * The error that holds with {@link #CONFIDENCE} if so many sources are drawn.
   *
   * @param accounts n
   * @param sources k
   */
  public static double error(int accounts, int sources) {
    if (sources >= accounts || accounts < 3) {
      return 0;
    }
    double deviation = Math.sqrt(Math.log(2.0 * accounts / (1 - CONFIDENCE)) / (2.0 * sources));
    return Math.min(1, deviation * accounts / (accounts - 1.0));
  }
}
