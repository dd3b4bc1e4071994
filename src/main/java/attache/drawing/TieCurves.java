package attache.drawing;

import attache.view.Camera;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The courses of ties that do not run straight: each a row of points from its follower to the
 * followed, close enough to look like a curve. Immutable; the arrays are never changed.
 */
final class TieCurves {
  /** Every tie runs straight. */
  static final TieCurves NONE =
      new TieCurves(new int[0], new double[0], new double[0], new double[0]);

  private static final int LEAST_STRETCHES = 12;
  private static final int STRETCHES_A_HOP = 6;
  private static final int MOST_STRETCHES = 48;

  /** Where the points of each tie begin; none for straight ones. */
  private final int[] starts;

  private final double[] x;
  private final double[] y;

  /** How far along its tie each point is, 0 to 1. */
  private final double[] share;

  /** The same courses in layout coordinates; itself if these are such. */
  private final TieCurves origin;

  private TieCurves(int[] starts, double[] x, double[] y, double[] share) {
    origin = this;
    this.starts = starts;
    this.x = x;
    this.y = y;
    this.share = share;
  }

  private TieCurves(TieCurves origin, int[] starts, double[] x, double[] y, double[] share) {
    this.origin = origin;
    this.starts = starts;
    this.x = x;
    this.y = y;
    this.share = share;
  }

  /** Takes a straight stretch of a tie. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param from share of the tie before the stretch, 0 to 1
     * @param to share of the tie at its end
     */
    void stretch(double fromX, double fromY, double toX, double toY, double from, double to);
  }

  /**
   * Smooth courses along paths: Bézier curves whose control points are the accounts of the path, so
   * that a curve is never longer than its path and passes the accounts between its ends by.
   *
   * @param ties how many ties there are
   * @param paths the accounts along a tie; two for a straight one
   * @param xs x of each account
   * @param ys y of each account
   */
  static TieCurves along(int ties, IntFunction<int[]> paths, double[] xs, double[] ys) {
    int[] starts = new int[ties + 1];
    for (int tie = 0; tie < ties; tie++) {
      starts[tie + 1] = starts[tie] + pointCount(paths.apply(tie).length - 1);
    }
    if (starts[ties] == 0) {
      return NONE;
    }
    double[] x = new double[starts[ties]];
    double[] y = new double[starts[ties]];
    double[] share = new double[starts[ties]];
    for (int tie = 0; tie < ties; tie++) {
      int first = starts[tie];
      int count = starts[tie + 1] - first;
      int[] path = paths.apply(tie);
      for (int point = 0; point < count; point++) {
        double at = (double) point / (count - 1);
        x[first + point] = bezier(path, xs, at);
        y[first + point] = bezier(path, ys, at);
        if (point > 0) {
          double step =
              Math.hypot(
                  x[first + point] - x[first + point - 1], y[first + point] - y[first + point - 1]);
          share[first + point] = share[first + point - 1] + step;
        }
      }
      for (int point = 1; point < count; point++) {
        share[first + point] /= share[first + count - 1];
      }
    }
    return new TieCurves(starts, x, y, share);
  }

  private static int pointCount(int hops) {
    return hops < 2
        ? 0
        : Math.clamp((long) STRETCHES_A_HOP * hops, LEAST_STRETCHES, MOST_STRETCHES) + 1;
  }

  /** De Casteljau's way to a point of the curve. */
  private static double bezier(int[] path, double[] places, double at) {
    double[] between = new double[path.length];
    Arrays.setAll(between, place -> places[path[place]]);
    for (int left = path.length - 1; left > 0; left--) {
      for (int place = 0; place < left; place++) {
        between[place] += at * (between[place + 1] - between[place]);
      }
    }
    return between[0];
  }

  /** The same courses, in raster pixels of a sight. */
  TieCurves seen(Camera camera, Sight sight) {
    if (isEmpty()) {
      return this;
    }
    double[] columns = new double[x.length];
    double[] rows = new double[y.length];
    for (int point = 0; point < x.length; point++) {
      columns[point] = camera.screenX(x[point], sight.width()) * sight.pixelRatio();
      rows[point] = camera.screenY(y[point], sight.height()) * sight.pixelRatio();
    }
    return new TieCurves(origin, starts, columns, rows, share);
  }

  /** Whether every tie runs straight. */
  boolean isEmpty() {
    return starts.length == 0;
  }

  /** Whether a tie runs along a curve. */
  boolean isCurved(int tie) {
    return starts.length > 0 && starts[tie + 1] > starts[tie];
  }

  /** Whether both are the same courses, perhaps seen from elsewhere. */
  boolean sharesCourses(TieCurves other) {
    return origin == other.origin;
  }

  /** Tells the stretches of a tie that runs along a curve, from the follower on. */
  void each(int tie, Taker taker) {
    for (int point = starts[tie] + 1; point < starts[tie + 1]; point++) {
      taker.stretch(x[point - 1], y[point - 1], x[point], y[point], share[point - 1], share[point]);
    }
  }

  /** The least row of a tie's curve. */
  double top(int tie) {
    return Arrays.stream(y, starts[tie], starts[tie + 1]).min().orElseThrow();
  }

  /** The greatest row of a tie's curve. */
  double bottom(int tie) {
    return Arrays.stream(y, starts[tie], starts[tie + 1]).max().orElseThrow();
  }

  /** The points of a tie's curve; none for a straight tie. */
  List<Point2D> points(int tie) {
    List<Point2D> points = new ArrayList<>();
    if (isCurved(tie)) {
      for (int point = starts[tie]; point < starts[tie + 1]; point++) {
        points.add(new Point2D.Double(x[point], y[point]));
      }
    }
    return points;
  }

  /** The outline of a tie's curve whose width changes evenly along it. */
  Path2D outline(int tie, double fromWidth, double toWidth) {
    Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int point = starts[tie]; point < starts[tie + 1]; point++) {
      side(shape, tie, point, fromWidth, toWidth);
    }
    for (int point = starts[tie + 1] - 1; point >= starts[tie]; point--) {
      side(shape, tie, point, -fromWidth, -toWidth);
    }
    shape.closePath();
    return shape;
  }

  /**
   * Adds the point beside a point of the curve, square to the way from its neighbour before to that
   * after.
   */
  private void side(Path2D shape, int tie, int point, double fromWidth, double toWidth) {
    int before = Math.max(starts[tie], point - 1);
    int after = Math.min(starts[tie + 1] - 1, point + 1);
    double dx = x[after] - x[before];
    double dy = y[after] - y[before];
    double length = Math.hypot(dx, dy);
    double half = (fromWidth + share[point] * (toWidth - fromWidth)) / 2;
    double sideX = length > 0 ? x[point] - dy / length * half : x[point];
    double sideY = length > 0 ? y[point] + dx / length * half : y[point];
    if (shape.getCurrentPoint() == null) {
      shape.moveTo(sideX, sideY);
    } else {
      shape.lineTo(sideX, sideY);
    }
  }
}
