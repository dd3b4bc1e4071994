package attache.measures;

import attache.work.Progress;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Orders in which chance might have put things: every one where there are few, random ones where
 * there are many. The yardstick of all permutation tests.
 */
final class Shuffles {
  /** So many things are put into every order: 8! is 40,320. */
  static final int EXACT_UP_TO = 8;

  /** Statistics that differ by less count as equal, as sums are added up in another order. */
  private static final double EQUAL = 1e-9;

  private static final int ORDERS_A_REPORT = 32;

  private final int things;
  private final int repeats;
  private final long seed;

  /**
   * @param things how many things there are to put in order
   * @param repeats how many random orders are tried if there are too many for all
   * @param seed chooses them
   */
  Shuffles(int things, int repeats, long seed) {
    if (things < 0 || repeats < 1) {
      throw new IllegalArgumentException(things + " things, " + repeats + " repeats");
    }
    this.things = things;
    this.repeats = repeats;
    this.seed = seed;
  }

  /** Takes an order of the numbers from 0; it is read, not kept. */
  @FunctionalInterface
  interface Visitor {
    void visit(int[] order);
  }

  /** Whether every order is tried. */
  boolean exact() {
    return things <= EXACT_UP_TO;
  }

  /** How many orders are tried. */
  int count() {
    if (!exact()) {
      return repeats;
    }
    int orders = 1;
    for (int i = 2; i <= things; i++) {
      orders *= i;
    }
    return orders;
  }

  /**
   * Shows every order, or random ones, to {@code visitor}.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  void forEach(Progress progress, Visitor visitor) {
    int[] order = new int[things];
    for (int i = 0; i < things; i++) {
      order[i] = i;
    }
    if (exact()) {
      progress.report(0);
      visitEvery(order, things, visitor);
      progress.report(1);
      return;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int repeat = 0; repeat < repeats; repeat++) {
      if (repeat % ORDERS_A_REPORT == 0) {
        progress.report((double) repeat / repeats);
      }
      for (int i = things - 1; i > 0; i--) {
        swap(order, i, random.nextInt(i + 1));
      }
      visitor.visit(order);
    }
    progress.report(1);
  }

  /**
   * How often chance gives a statistic at least as far from {@code expected} as the one observed,
   * in either direction.
   *
   * @param observed the statistic of the data
   * @param expected its mean under chance
   * @param statistic the statistic of an order
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  Chance twoSided(
      double observed, double expected, Progress progress, ToDoubleFunction<int[]> statistic) {
    double far = Math.abs(observed - expected) - EQUAL;
    int[] count = new int[1];
    forEach(
        progress,
        order -> {
          if (Math.abs(statistic.applyAsDouble(order) - expected) >= far) {
            count[0]++;
          }
        });
    return chance(count[0]);
  }

  /** The chance, if so many of the tried orders did as well as the data. */
  Chance chance(int asFar) {
    // Among random orders the data's own must be counted, else p could be 0.
    double p = exact() ? (double) asFar / count() : (asFar + 1.0) / (count() + 1.0);
    return new Chance(p, count(), exact());
  }

  private static void visitEvery(int[] order, int size, Visitor visitor) {
    // Heap's algorithm.
    if (size <= 1) {
      visitor.visit(order);
      return;
    }
    for (int i = 0; i < size; i++) {
      visitEvery(order, size - 1, visitor);
      swap(order, size % 2 == 0 ? i : 0, size - 1);
    }
  }

  private static void swap(int[] order, int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }
}
