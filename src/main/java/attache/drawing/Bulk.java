package attache.drawing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Most accounts of a group, by which is told where it stands: those that the user put somewhere
 * else do not drag the group's name along. Takes O(n log n).
 *
 * @param accounts the group's without those pinned, unless all are, and without those far from the
 *     others; never empty
 */
@SuppressWarnings("ArrayRecordComponent")
record Bulk(int[] accounts, float[] x, float[] y) {
  /**
   * Farther than this many times the median from the middle, an account stands apart. Of accounts
   * that fill a line evenly none is farther than twice, of a disc 1.4 times.
   */
  private static final double FAR = 3;

  /**
   * Where most accounts of a group stand; nothing if it has none.
   *
   * @param group its accounts
   * @param pinned accounts that the user put in their place
   * @param x column of each account
   * @param y row of each account
   */
  static Optional<Bulk> of(int[] group, Set<Integer> pinned, float[] x, float[] y) {
    if (group.length == 0) {
      return Optional.empty();
    }
    int[] free = Arrays.stream(group).filter(account -> !pinned.contains(account)).toArray();
    Bulk most = new Bulk(free.length == 0 ? group : free, x, y);
    double middleX = median(most.columns());
    double middleY = median(most.rows());
    double far = FAR * most.usualDistance(middleX, middleY);
    int[] near =
        IntStream.of(most.accounts)
            .filter(account -> Math.hypot(x[account] - middleX, y[account] - middleY) <= far)
            .toArray();
    return Optional.of(near.length == 0 ? most : new Bulk(near, x, y));
  }

  double[] columns() {
    return IntStream.of(accounts).mapToDouble(account -> x[account]).toArray();
  }

  double[] rows() {
    return IntStream.of(accounts).mapToDouble(account -> y[account]).toArray();
  }

  /** The mean place. */
  Mark.Point centre() {
    return new Mark.Point(
        Arrays.stream(columns()).average().orElseThrow(),
        Arrays.stream(rows()).average().orElseThrow());
  }

  /** How far the farthest stands from a point on a way, which is of length 1. */
  double reach(double fromX, double fromY, double wayX, double wayY) {
    return IntStream.of(accounts)
        .mapToDouble(account -> (x[account] - fromX) * wayX + (y[account] - fromY) * wayY)
        .max()
        .orElseThrow();
  }

  /** How far beside a way from a point the farthest stands, seen from there, in radians. */
  double halfAngle(double fromX, double fromY, double wayX, double wayY) {
    return IntStream.of(accounts)
        .mapToDouble(
            account -> {
              double dx = x[account] - fromX;
              double dy = y[account] - fromY;
              return Math.abs(StrictMath.atan2(wayX * dy - wayY * dx, wayX * dx + wayY * dy));
            })
        .max()
        .orElseThrow();
  }

  /** How far as many stand from a point at least as at most. */
  double usualDistance(double fromX, double fromY) {
    return median(distances(fromX, fromY));
  }

  private double[] distances(double fromX, double fromY) {
    return IntStream.of(accounts)
        .mapToDouble(account -> Math.hypot(x[account] - fromX, y[account] - fromY))
        .toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
