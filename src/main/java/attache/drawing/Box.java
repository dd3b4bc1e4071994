package attache.drawing;

import java.util.function.IntPredicate;

/**
 * A rectangle in raster pixels; its right and bottom edges do not belong to it.
 *
 * @param left first column
 * @param top first row
 * @param right one past the last column
 * @param bottom one past the last row
 */
public record Box(double left, double top, double right, double bottom) {
  /**
   * The least rectangle around points.
   *
   * @param which the numbers of those that count; if there are none, the rectangle is infinitely
   *     far from holding anything
   */
  static Box around(float[] x, float[] y, IntPredicate which) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < x.length; point++) {
      if (which.test(point)) {
        left = Math.min(left, x[point]);
        top = Math.min(top, y[point]);
        right = Math.max(right, x[point]);
        bottom = Math.max(bottom, y[point]);
      }
    }
    return new Box(left, top, right, bottom);
  }

  /** Whether the two have a point in common. */
  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** The same rectangle of a raster with so many times the pixels on each side. */
  public Box scaled(double by) {
    return new Box(left * by, top * by, right * by, bottom * by);
  }

  /** The rectangle that reaches farther by so much on all sides. */
  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** The least rectangle that both lie in. */
  Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether it lies within the rectangle from 0, 0 to a width and height. */
  public boolean isInside(double width, double height) {
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  }

  /** How far a point is from the rectangle; 0 inside. */
  public double distance(double x, double y) {
    double dx = Math.max(0, Math.max(left - x, x - right));
    double dy = Math.max(0, Math.max(top - y, y - bottom));
    // Nothing is so far away that a square would overflow, and a root takes a tenth of the time.
    return Math.sqrt(dx * dx + dy * dy);
  }
}
