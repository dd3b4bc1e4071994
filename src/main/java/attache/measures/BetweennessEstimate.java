package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * That scores are betweenness from a sample of sources, for networks in which all of them would
 * take hours (Brandes &amp; Pich 2007): the dependencies of k accounts drawn at random, each draw
 * from all, times n/k.
 *
 * <p>How far each score may be off comes from the draws themselves. With X = δ_s(v)/(n−2), which
 * lies between 0 and 1, for a source s drawn from all, v's normalised betweenness is n/(n−1) times
 * the expectation of X. Its mean over k draws with the sample variance V is off by at most
 *
 * <ul>
 *   <li>√(2 V ln(8n/δ)/k) + 7 ln(8n/δ)/(3(k−1)), the empirical Bernstein bound (Maurer &amp; Pontil
 *       2009, theorem 4), in either direction and for all n accounts at once, and
 *   <li>√(ln(4n/δ)/(2k)) (Hoeffding 1963), likewise;
 * </ul>
 *
 * each with a chance of at least 1 − δ/2, so that both hold with {@link #CONFIDENCE} = 1 − δ, and
 * the lesser of the two is the error. Hoeffding's is the lesser only for small samples.
 *
 * @param sources k, how many accounts were drawn
 * @param accounts n, from how many
 * @param error with a chance of at least {@link #CONFIDENCE}, no account's normalised betweenness
 *     is further off than this; {@link Scores#error} tells it of each account
 * @param seed what the draw started from
 */
public record BetweennessEstimate(int sources, int accounts, double error, long seed) {
  /** The chance with which the stated error holds for all accounts together. */
  public static final double CONFIDENCE = 0.95;

  /**
   * Raw betweenness of all accounts, estimated unless the sample is everyone. Takes O(k·m) time.
   *
   * @param reading whether paths run along follows or along ties whichever way they point
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Scores of(Layer layer, Reading reading, SourceSample sample, Progress progress) {
    int accounts = layer.accountCount();
    Neighbours rows = reading.rows(layer);
    boolean ordered = reading.isOrdered(layer);
    double half = ordered ? 1 : 0.5;
    if (sample.isEveryone(accounts)) {
      return Scores.of(times(half, Brandes.sums(rows, progress)));
    }
    int sources = sample.sources();
    double[] sums = Brandes.sumsAndSquares(rows, draw(accounts, sources, sample.seed()), progress);
    double[] errors = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      errors[account] = error(accounts, sources, sums[account], sums[accounts + account]);
    }
    double greatest = DoubleStream.of(errors).max().orElse(0);
    return Scores.estimated(
        times((double) accounts / sources * half, Arrays.copyOf(sums, accounts)),
        times(Normalized.pairs(accounts, ordered), errors),
        new BetweennessEstimate(sources, accounts, greatest, sample.seed()));
  }

  /** The lesser of both bounds for an account, of its normalised betweenness. */
  private static double error(int accounts, int sources, double sum, double squares) {
    double careful = error(accounts, sources);
    if (sources < 2 || accounts < 3) {
      return careful;
    }
    double others = accounts - 2.0;
    double variance =
        Math.max(0, squares - sum * sum / sources) / (sources - 1) / (others * others);
    double log = Math.log(8.0 * accounts / (1 - CONFIDENCE));
    double bernstein = Math.sqrt(2 * variance * log / sources) + 7 * log / (3 * (sources - 1.0));
    return Math.min(careful, bernstein * accounts / (accounts - 1.0));
  }

  private static double[] times(double factor, double[] values) {
    if (factor != 1) {
      for (int account = 0; account < values.length; account++) {
        values[account] *= factor;
      }
    }
    return values;
  }

  /** Each draw from all, so that the draws know nothing of each other; ascending. */
  private static int[] draw(int accounts, int count, long seed) {
    return new SplittableRandom(seed).ints(count, 0, accounts).sorted().toArray();
  }

  /**
   * The error that holds with {@link #CONFIDENCE} if so many sources are drawn, whatever they show:
   * Hoeffding's bound. What they show makes it less.
   *
   * @param accounts n
   * @param sources k
   */
  public static double error(int accounts, int sources) {
    if (sources >= accounts || accounts < 3) {
      return 0;
    }
    double deviation = Math.sqrt(Math.log(4.0 * accounts / (1 - CONFIDENCE)) / (2.0 * sources));
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

  /** The same in short, without how it is known. */
  public String shortSentence() {
    return Messages.text(
        "measures.estimate.short",
        sources,
        accounts,
        errorText(),
        MeasureText.value(Scale.SHARE, CONFIDENCE));
  }

  /** The error as a share of the pairs of others. */
  public String errorText() {
    return MeasureText.value(Scale.SHARE, error);
  }
}
