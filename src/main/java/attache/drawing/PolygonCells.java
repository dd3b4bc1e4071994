package attache.drawing;

import java.util.Arrays;

/**
 * Fills small polygons in a raster, each pixel by exactly the area that is covered: signed areas to
 * the right of each side are summed up row by row, as font rasterizers do. Takes time in the order
 * of sides times rows, and of the pixels.
 */
final class PolygonCells {
  private final Pixels raster;
  private final double[] corners;

  /** The column at which sums begin. */
  private final int left;

  /** For each column, how much more is covered there than in the column before. */
  private final double[] more;

  private PolygonCells(Pixels raster, double[] corners, int left, int columns) {
    this.raster = raster;
    this.corners = corners;
    this.left = left;
    more = new double[columns + 2];
  }

  /**
   * Fills a polygon; what of it is outside is left out.
   *
   * @param corners x and y of each corner in order; the sides must not cross each other
   * @param color premultiplied
   */
  static void fill(Pixels raster, double[] corners, int color) {
    double leastX = Double.POSITIVE_INFINITY;
    double leastY = Double.POSITIVE_INFINITY;
    double mostX = Double.NEGATIVE_INFINITY;
    double mostY = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < corners.length; corner += 2) {
      leastX = Math.min(leastX, corners[corner]);
      mostX = Math.max(mostX, corners[corner]);
      leastY = Math.min(leastY, corners[corner + 1]);
      mostY = Math.max(mostY, corners[corner + 1]);
    }
    int first = Math.max(raster.top, (int) Math.floor(leastY));
    int end = Math.min(raster.bottom, (int) Math.ceil(mostY));
    if (first >= end || mostX <= 0 || leastX >= raster.width) {
      return;
    }
    int left = (int) Math.floor(leastX);
    PolygonCells cells = new PolygonCells(raster, corners, left, (int) Math.ceil(mostX) - left + 1);
    for (int row = first; row < end; row++) {
      cells.row(row, color);
    }
  }

  private void row(int row, int color) {
    Arrays.fill(more, 0);
    for (int corner = 0; corner < corners.length; corner += 2) {
      int next = (corner + 2) % corners.length;
      double fromY = corners[corner + 1];
      double toY = corners[next + 1];
      if (fromY < toY) {
        side(row, corners[corner], fromY, corners[next], toY, 1);
      } else if (toY < fromY) {
        side(row, corners[next], toY, corners[corner], fromY, -1);
      }
    }
    double covered = 0;
    int columns = Math.min(more.length, raster.width - left);
    for (int column = 0; column < columns; column++) {
      covered += more[column];
      int coverage = (int) (Math.min(1, Math.abs(covered)) * 256 + 0.5);
      if (coverage > 0 && left + column >= 0) {
        int at = row * raster.width + left + column;
        raster.argb[at] = Pixels.over(raster.argb[at], color, coverage);
      }
    }
  }

  /** Adds what is to the right of a side, which runs downwards, in one row. */
  private void side(int row, double fromX, double fromY, double toX, double toY, int sign) {
    double high = Math.max(row, fromY);
    double low = Math.min(row + 1, toY);
    if (low <= high) {
      return;
    }
    double slope = (toX - fromX) / (toY - fromY);
    double one = fromX + (high - fromY) * slope - left;
    double other = fromX + (low - fromY) * slope - left;
    double height = sign * (low - high);
    double nearer = Math.min(one, other);
    double farther = Math.max(one, other);
    int begin = (int) Math.floor(nearer);
    int last = (int) Math.floor(farther);
    if (begin == last) {
      double within = (nearer + farther) / 2 - begin;
      more[begin] += height * (1 - within);
      more[begin + 1] += height * within;
      return;
    }
    // The side crosses several columns. What it crossed before one lies to the left of all of it.
    double steep = height / (farther - nearer);
    double crossed = 0;
    double before = 0;
    for (int column = begin; column <= last; column++) {
      double enters = Math.max(nearer, column);
      double leaves = Math.min(farther, column + 1);
      double crossing = (leaves - enters) * steep;
      double covered = crossed + crossing * (column + 1 - (enters + leaves) / 2);
      more[column] += covered - before;
      before = covered;
      crossed += crossing;
    }
    more[last + 1] += height - before;
  }
}
