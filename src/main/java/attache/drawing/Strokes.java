package attache.drawing;

import java.util.Arrays;

/**
 * Ties as straight strokes over a grid of cells, ready to be summed: along which axis each runs,
 * which cells of that axis it passes inside the grid, and how its middle and its width change from
 * one cell to the next. Made once a picture, so that none of its bands has to divide; 57 bytes a
 * stroke. One thread may fill it at a time; then any may read it.
 */
final class Strokes {
  /** Cells beside the grid up to which a stroke is followed; smoothing looks one cell far. */
  static final int MARGIN = 2;

  /** Up to this width, in cells, coverage alone tells a stroke's width well enough. */
  private static final double THIN = 1.75;

  private static final int FEWEST = 64;

  private static final byte STEEP = 1;
  private static final byte WIDE = 2;

  private double scale = 1;
  private int width;
  private int height;
  private int count;
  private byte[] kind = {};
  private int[] from = {};
  private int[] to = {};
  private double[] middle = {};
  private double[] slope = {};

  /** Cells of the axis for one cell across it. */
  private double[] run = {};

  private double[] extent = {};
  private double[] extentStep = {};
  private double[] reach = {};

  /**
   * Forgets all strokes and takes those of another raster.
   *
   * @param rasterWidth pixels a row
   * @param rasterHeight rows of pixels
   * @param pixels pixels a cell is wide and high
   */
  void open(int rasterWidth, int rasterHeight, int pixels) {
    scale = 1.0 / pixels;
    width = (rasterWidth + pixels - 1) / pixels;
    height = (rasterHeight + pixels - 1) / pixels;
    count = 0;
  }

  /** Adds a stroke unless it lies outside; all in pixels of the raster. */
  void add(double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
    double widest = scale * Math.max(fromWidth, toWidth);
    // Half of the width, seen along an axis, is 0.71 of it at most.
    double far = MARGIN + 0.71 * widest;
    double x1 = fromX * scale;
    double x2 = toX * scale;
    double y1 = fromY * scale;
    double y2 = toY * scale;
    if (Math.max(y1, y2) < -far
        || Math.min(y1, y2) > height + far
        || Math.max(x1, x2) < -far
        || Math.min(x1, x2) > width + far) {
      return;
    }
    byte shape = widest > THIN ? WIDE : 0;
    double first = fromWidth * scale;
    double last = toWidth * scale;
    if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
      add(shape, x1, y1, x2, y2, first, last, width, height, far);
    } else {
      add((byte) (shape | STEEP), y1, x1, y2, x2, first, last, height, width, far);
    }
  }

  /**
   * Adds a stroke that runs mostly along one axis, {@code a}; it lies across the other, {@code b}.
   */
  private void add(
      byte shape,
      double fromA,
      double fromB,
      double toA,
      double toB,
      double fromWidth,
      double toWidth,
      double sizeA,
      double sizeB,
      double far) {
    double lengthA = toA - fromA;
    double lengthB = toB - fromB;
    // Liang and Barsky: what of the stroke, from 0 to 1, lies between the edges?
    double first = 0;
    double last = 1;
    if (Math.abs(lengthB) > 1e-9) {
      double low = (-far - fromB) / lengthB;
      double high = (sizeB + far - fromB) / lengthB;
      first = Math.max(first, Math.min(low, high));
      last = Math.min(last, Math.max(low, high));
    }
    double startA = fromA + first * lengthA;
    double endA = fromA + last * lengthA;
    int firstCell = (int) Math.max(Math.ceil(Math.min(startA, endA) - 0.5), -MARGIN);
    int endCell = (int) Math.min(Math.ceil(Math.max(startA, endA) - 0.5), sizeA + MARGIN);
    if (first >= last || firstCell >= endCell) {
      return;
    }
    int place = count++;
    if (place == from.length) {
      grow();
    }
    double share = 1 / lengthA;
    double tilt = lengthB * share;
    double slant = Math.sqrt(1 + tilt * tilt);
    double widening = (toWidth - fromWidth) * share * slant;
    kind[place] = shape;
    from[place] = firstCell;
    to[place] = endCell;
    middle[place] = fromB + (0.5 - fromA) * tilt;
    slope[place] = tilt;
    run[place] = lengthA / lengthB;
    extent[place] = fromWidth * slant + (0.5 - fromA) * widening;
    extentStep[place] = widening;
    reach[place] = far;
  }

  private void grow() {
    int size = Math.max(FEWEST, from.length + from.length / 2);
    kind = Arrays.copyOf(kind, size);
    from = Arrays.copyOf(from, size);
    to = Arrays.copyOf(to, size);
    middle = Arrays.copyOf(middle, size);
    slope = Arrays.copyOf(slope, size);
    run = Arrays.copyOf(run, size);
    extent = Arrays.copyOf(extent, size);
    extentStep = Arrays.copyOf(extentStep, size);
    reach = Arrays.copyOf(reach, size);
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Whether a stroke runs mostly along the rows' axis, from row to row. */
  boolean isSteep(int stroke) {
    return (kind[stroke] & STEEP) != 0;
  }

  /** Whether a stroke is so wide that it covers whole cells. */
  boolean isWide(int stroke) {
    return (kind[stroke] & WIDE) != 0;
  }

  /** Where a stroke's middle runs across its axis in the middle of a cell of that axis. */
  double middle(int stroke, int cell) {
    return middle[stroke] + cell * slope[stroke];
  }

  /** By how much the middle moves from one cell to the next, −1 to 1. */
  double slope(int stroke) {
    return slope[stroke];
  }

  /** How wide a stroke is in a cell of its axis, seen across that axis. */
  double extent(int stroke, int cell) {
    return extent[stroke] + cell * extentStep[stroke];
  }

  /** By how much it widens from one cell to the next. */
  double extentStep(int stroke) {
    return extentStep[stroke];
  }

  /**
   * The first cell of its axis in which a stroke may cover cells of some rows.
   *
   * @param top the first row
   * @param bottom the row after the last one
   */
  int from(int stroke, int top, int bottom) {
    if (isSteep(stroke)) {
      return Math.max(from[stroke], top - MARGIN);
    }
    double edge = slope[stroke] > 0 ? top - reach[stroke] : bottom + reach[stroke];
    double cell = Math.ceil((edge - middle[stroke]) * run[stroke]);
    return isLevel(stroke) ? from[stroke] : (int) Math.max(from[stroke], cell);
  }

  /**
   * The cell after the last one of its axis in which a stroke may cover cells of some rows; no more
   * than {@link #from} if it covers none.
   */
  int to(int stroke, int top, int bottom) {
    if (isSteep(stroke)) {
      return Math.min(to[stroke], bottom + MARGIN);
    }
    if (isLevel(stroke)) {
      boolean near =
          middle[stroke] >= top - reach[stroke] && middle[stroke] <= bottom + reach[stroke];
      return near ? to[stroke] : from[stroke];
    }
    double edge = slope[stroke] > 0 ? bottom + reach[stroke] : top - reach[stroke];
    double cell = Math.floor((edge - middle[stroke]) * run[stroke]);
    return (int) Math.min(to[stroke], cell + 1);
  }

  /** Whether a stroke stays in one row of cells as far as a grid can reach. */
  private boolean isLevel(int stroke) {
    return Math.abs(slope[stroke]) < 1e-6;
  }
}
