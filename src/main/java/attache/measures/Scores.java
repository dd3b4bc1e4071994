package attache.measures;

import attache.network.SubLayer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a measure gave to the accounts of a layer, and the ranks that follow from them.
 * The highest score has rank 1; equal scores share a rank and the next rank is skipped (1, 2, 2,
 * 4). Scores that differ by less than a relative 1e-9 count as equal, so that sums that were added
 * up in another order do not part a tie. An undefined score (NaN) has no rank. Scores that are
 * estimated know how far they may be off. Immutable.
 */
public final class Scores {
  private static final double EQUAL = 1e-9;

  private final double[] values;
  private final int[] order;
  private final int[] ranks;
  private final int[] sharedBy;
  private final @Nullable BetweennessEstimate estimate;
  private final double @Nullable [] errors;

  private Scores(
      double[] values, double @Nullable [] errors, @Nullable BetweennessEstimate estimate) {
    this.values = values;
    this.errors = errors;
    this.estimate = estimate;
    order =
        IntStream.range(0, values.length)
            .filter(account -> !Double.isNaN(values[account]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer account) -> -values[account]))
            .mapToInt(Integer::intValue)
            .toArray();
    ranks = new int[values.length];
    sharedBy = new int[values.length];
    for (int first = 0, next; first < order.length; first = next) {
      next = first + 1;
      while (next < order.length && same(values[order[next - 1]], values[order[next]])) {
        next++;
      }
      for (int place = first; place < next; place++) {
        ranks[order[place]] = first + 1;
        sharedBy[order[place]] = next - first;
      }
      Arrays.sort(order, first, next);
    }
  }

  /**
   * Scores of the given numbers.
   *
   * @param values one number an account; NaN where undefined
   */
  public static Scores of(double[] values) {
    return new Scores(values.clone(), null, null);
  }

  /**
   * Scores that are estimated.
   *
   * @param values one number an account; NaN where undefined
   * @param errors how far each may be off
   * @param estimate what they are estimated from
   */
  static Scores estimated(double[] values, double[] errors, BetweennessEstimate estimate) {
    return new Scores(values.clone(), errors.clone(), estimate);
  }

  /** These scores divided by a number, as certain as these; undefined if that is 0. */
  Scores dividedBy(double number) {
    double factor = number == 0 ? Double.NaN : number;
    return new Scores(
        Arrays.stream(values).map(value -> value / factor).toArray(),
        errors == null ? null : Arrays.stream(errors).map(error -> error / factor).toArray(),
        estimate);
  }

  /**
   * These scores of the accounts of a part as scores of all accounts; undefined for the others.
   *
   * @param part the part that was measured
   */
  public Scores spread(SubLayer part) {
    return new Scores(part.spread(values), errors == null ? null : part.spread(errors), estimate);
  }

  /**
   * These scores in other numbers of the accounts, as certain as these.
   *
   * @param size how many numbers there are
   * @param former the account's number here; −1 for one that has no score
   */
  public Scores renumbered(int size, IntUnaryOperator former) {
    double[] known = errors;
    return new Scores(
        renumbered(values, size, former),
        known == null ? null : renumbered(known, size, former),
        estimate);
  }

  private static double[] renumbered(double[] of, int size, IntUnaryOperator former) {
    double[] values = new double[size];
    for (int account = 0; account < size; account++) {
      int before = former.applyAsInt(account);
      values[account] = before < 0 ? Double.NaN : of[before];
    }
    return values;
  }

  /**
   * How far an account's score may be off, in its own unit: 0 if scores are exact, NaN if it is
   * undefined. Holds for all accounts together with {@link BetweennessEstimate#CONFIDENCE}.
   */
  public double error(int account) {
    return errors == null ? (isDefined(account) ? 0 : Double.NaN) : errors[account];
  }

  /** How far the scores may be off, if they are estimated rather than exact. */
  public Optional<BetweennessEstimate> estimate() {
    return Optional.ofNullable(estimate);
  }

  /** Whether two scores count as equal. */
  static boolean same(double one, double other) {
    return one == other
        || Math.abs(one - other) <= EQUAL * Math.max(Math.abs(one), Math.abs(other));
  }

  /** How many accounts there are. */
  public int size() {
    return values.length;
  }

  /** An account's score; NaN if undefined. */
  public double value(int account) {
    return values[account];
  }

  /** Whether an account has a score. */
  public boolean isDefined(int account) {
    return !Double.isNaN(values[account]);
  }

  /** An account's rank, from 1; 0 if its score is undefined. */
  public int rank(int account) {
    return ranks[account];
  }

  /** How many accounts have this account's rank, itself included; 0 if its score is undefined. */
  public int sharedBy(int account) {
    return sharedBy[account];
  }

  /** How many accounts have a score. */
  public int rankedCount() {
    return order.length;
  }

  /**
   * The account at a place of the ranking; accounts of equal rank stand in their order in the
   * network.
   *
   * @param place 0 (the best) to {@code rankedCount() - 1}
   */
  public int at(int place) {
    return order[place];
  }

  /** All scores, a copy. */
  public double[] toArray() {
    return values.clone();
  }
}
