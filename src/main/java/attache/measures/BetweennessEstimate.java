package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * That scores are betweenness from a sample of sources, for networks in which all of them would
 * take hours (Brandes &amp; Pich 2007): the dependencies of k accounts drawn at random without
 * replacement, times n/k.
 *
 * @param sources k, how many accounts were drawn
 * @param accounts n, from how many
 * @param error with a chance of at least {@link #CONFIDENCE}, no account's normalised betweenness
 *     is further off than this (Hoeffding 1963, over all accounts at once)
 * @param seed what the draw started from
 */
public record BetweennessEstimate(int sources, int accounts, double error, long seed) {
  /** The chance with which the stated error holds for all accounts together. */
  public static final double CONFIDENCE = 0.95;

  /**
   * Raw betweenness of all accounts, estimated unless the sample is everyone. Takes O(k·m) time.
   *
   * @param directed whether paths run along follows; otherwise along ties whichever way they point
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Scores of(Layer layer, boolean directed, SourceSample sample, Progress progress) {
    int accounts = layer.accountCount();
    Neighbours rows = directed ? Neighbours.followed(layer) : Neighbours.tied(layer);
    double half = directed ? 1 : 0.5;
    if (sample.isEveryone(accounts)) {
      return Scores.of(times(half, Brandes.sums(rows, progress)));
    }
    int sources = sample.sources();
    double[] sums = Brandes.sums(rows, draw(accounts, sources, sample.seed()), progress);
    return Scores.estimated(
        times((double) accounts / sources * half, sums),
        new BetweennessEstimate(sources, accounts, error(accounts, sources), sample.seed()));
  }

  private static double[] times(double factor, double[] values) {
    if (factor != 1) {
      for (int account = 0; account < values.length; account++) {
        values[account] *= factor;
      }
    }
    return values;
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

  /** In few words, for heads and captions: "estimated from 1,000 sources, ± 9 % of all pairs". */
  public String brief() {
    return Messages.text("measures.estimate.brief", sources, errorText());
  }

  /** In a sentence or two, with the number of sources, the seed, the error and its certainty. */
  public String sentence() {
    return Messages.text(
        "measures.estimate.sentence",
        sources,
        accounts,
        Long.toString(seed),
        errorText(),
        MeasureText.value(Scale.SHARE, CONFIDENCE));
  }

  /** The error as a share of the pairs of others. */
  public String errorText() {
    return MeasureText.value(Scale.SHARE, error);
  }
}
