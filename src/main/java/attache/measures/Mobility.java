package attache.measures;

import attache.measures.AverageRanks.Best;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Social-media mobility: how far the place that accounts have in the network lies above the one
 * that something else, such as wealth, gives them. Both rankings are made anew among the accounts
 * that have both values, equal values sharing the mean of their places. Mobility is the baseline
 * rank less the network rank: positive is upward. Immutable.
 */
public final class Mobility {
  private final double[] baseline;
  private final double[] network;
  private final int[] present;

  private Mobility(double[] baseline, double[] network, int[] present) {
    this.baseline = baseline;
    this.network = network;
    this.present = present;
  }

  /**
   * Ranks accounts by a baseline and by a measure. Takes O(n log n).
   *
   * @param baseline one value an account; NaN where it is not known
   * @param best which end of the baseline is the top
   * @param measure one score an account, the highest being the top; NaN where undefined
   * @throws IllegalArgumentException if the two are not as many
   */
  public static Mobility of(double[] baseline, Best best, double[] measure) {
    return among(baseline, best, measure, account -> true);
  }

  /**
   * Ranks some accounts by a baseline and by a measure; the others take no part.
   *
   * @param among which accounts take part if they have both values
   */
  public static Mobility among(double[] baseline, Best best, double[] measure, IntPredicate among) {
    if (baseline.length != measure.length) {
      throw new IllegalArgumentException(baseline.length + " values beside " + measure.length);
    }
    double[] ours = baseline.clone();
    double[] theirs = measure.clone();
    for (int account = 0; account < ours.length; account++) {
      if (Double.isNaN(ours[account]) || Double.isNaN(theirs[account]) || !among.test(account)) {
        ours[account] = Double.NaN;
        theirs[account] = Double.NaN;
      }
    }
    int[] present =
        IntStream.range(0, ours.length).filter(account -> !Double.isNaN(ours[account])).toArray();
    return new Mobility(
        AverageRanks.of(ours, best), AverageRanks.of(theirs, Best.HIGHEST), present);
  }

  /** How many accounts are ranked. */
  public int count() {
    return present.length;
  }

  /** How many accounts there are, ranked or not. */
  public int size() {
    return baseline.length;
  }

  /** The accounts that are ranked, in the order of the network. */
  public int[] accounts() {
    return present.clone();
  }

  /** Whether an account is ranked. */
  public boolean isPresent(int account) {
    return !Double.isNaN(baseline[account]);
  }

  /** An account's rank by the baseline, from 1; NaN if it is not ranked. */
  public double baselineRank(int account) {
    return baseline[account];
  }

  /** An account's rank in the network, from 1; NaN if it is not ranked. */
  public double networkRank(int account) {
    return network[account];
  }

  /** How many places an account stands above its baseline rank; negative below, NaN not ranked. */
  public double places(int account) {
    return baseline[account] - network[account];
  }

  /**
   * The accounts that an account passes: they stand above it by the baseline, and below it in the
   * network. In the order of the baseline.
   */
  public List<Integer> passed(int account) {
    List<Integer> passed = new ArrayList<>();
    for (int other : present) {
      if (baseline[other] < baseline[account] && network[other] > network[account]) {
        passed.add(other);
      }
    }
    passed.sort(Comparator.comparingDouble(other -> baseline[other]));
    return List.copyOf(passed);
  }

  /**
   * How many accounts each account passes, as {@link #passed} lists them; 0 if it is not ranked.
   * Takes O(n log n) for all of them together.
   *
   * @param counted which of the accounts that are passed count
   * @return one number an account
   */
  public int[] passes(IntPredicate counted) {
    int[] passes = new int[baseline.length];
    int[] byBaseline =
        IntStream.of(present)
            .boxed()
            .sorted(Comparator.comparingDouble(account -> baseline[account]))
            .mapToInt(Integer::intValue)
            .toArray();
    // Those that stand above by the baseline, by twice their place in the network: a whole number.
    FenwickTree above = new FenwickTree(2 * present.length + 1);
    int met = 0;
    int count = 0;
    for (int account : byBaseline) {
      for (; baseline[byBaseline[met]] < baseline[account]; met++) {
        if (counted.test(byBaseline[met])) {
          above.add(twice(network[byBaseline[met]]), 1);
          count++;
        }
      }
      passes[account] = count - above.sum(twice(network[account]) + 1);
    }
    return passes;
  }

  private static int twice(double rank) {
    return (int) Math.round(2 * rank);
  }

  /** The ranked accounts, the one that climbs most first; equals by their place in the network. */
  public List<Integer> byPlaces() {
    return IntStream.of(present)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer account) -> -places(account))
                .thenComparingDouble(account -> network[account]))
        .toList();
  }
}
