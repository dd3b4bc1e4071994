package attache.measures;

import attache.work.Progress;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Whether a network levels the field: who stands where by a baseline and in the network, how far
 * the two rankings agree, and how unequally both are shared out, each among the same accounts.
 *
 * @param baseline what the network is compared with
 * @param mobility the ranks among the accounts that take part
 * @param agreement how far the two rankings agree; a positive one puts the same accounts first
 * @param ofBaseline inequality of the baseline; of nobody if it is not an amount
 * @param ofMeasure inequality of the measure; of nobody if it can be negative
 */
public record MobilityReport(
    Baseline baseline,
    Mobility mobility,
    RankAgreement agreement,
    Inequality ofBaseline,
    Inequality ofMeasure) {
  private static final Inequality NOBODY = Inequality.of(new double[0]);

  /**
   * Compares a baseline with a measure. Takes O(n log n) for each order that is tried.
   *
   * @param scores the measure's scores of the same accounts
   * @param among which accounts take part if they have both values
   * @param repeats how many random orders are tried for the chance of the agreement
   * @param seed chooses them
   * @throws IllegalArgumentException if the scores are not of as many accounts
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static MobilityReport of(
      Baseline baseline,
      Scores scores,
      IntPredicate among,
      int repeats,
      long seed,
      Progress progress) {
    Mobility mobility =
        Mobility.among(baseline.toArray(), baseline.best(), scores.toArray(), among);
    int[] present = mobility.accounts();
    RankAgreement agreement =
        RankAgreement.of(
            Arrays.stream(present).mapToDouble(mobility::baselineRank).toArray(),
            Arrays.stream(present).mapToDouble(mobility::networkRank).toArray(),
            repeats,
            seed,
            progress);
    double[] amounts = Arrays.stream(present).mapToDouble(baseline::value).toArray();
    double[] measured = Arrays.stream(present).mapToDouble(scores::value).toArray();
    return new MobilityReport(
        baseline,
        mobility,
        agreement,
        baseline.isAmount() ? Inequality.of(amounts) : NOBODY,
        Inequality.applies(measured) ? Inequality.of(measured) : NOBODY);
  }
}
