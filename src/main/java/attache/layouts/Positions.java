package attache.layouts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where each account stands, in layout units; x grows to the right, y downwards. A layout chooses
 * its own extent; whoever draws fits it to the window. Immutable.
 */
public final class Positions {
  private final double[] x;
  private final double[] y;

  private Positions(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * Positions of the given coordinates.
   *
   * @throws IllegalArgumentException if the lengths differ or a coordinate is not finite
   */
  public static Positions of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
    }
    if (!Arrays.stream(x).allMatch(Double::isFinite)
        || !Arrays.stream(y).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a position is not finite");
    }
    return new Positions(x.clone(), y.clone());
  }

  /** How many accounts have a position. */
  public int size() {
    return x.length;
  }

  /** An account's horizontal place. */
  public double x(int account) {
    return x[account];
  }

  /** An account's vertical place. */
  public double y(int account) {
    return y[account];
  }

  /** All horizontal places, a copy. */
  public double[] xs() {
    return x.clone();
  }

  /** All vertical places, a copy. */
  public double[] ys() {
    return y.clone();
  }

  /** Whether the other are positions of the same accounts in exactly the same places. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Positions that && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
  }
}
