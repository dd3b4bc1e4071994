package attache.drawing;

import java.util.Arrays;

/**
 * Sums, for each pixel of a band of rows, by how much ties cover it. A sum knows no order, so ties
 * blend right whatever the order. Where a coarser picture will do, a cell of it stands for two by
 * two pixels. Belongs to one thread at a time.
 */
final class Coverage {
  /** What a tie adds to a cell that it covers. */
  static final int UNIT = 64;

  /** Larger sums are drawn like this one; by then over 500 ties cover the cell. */
  static final int MOST = Short.MAX_VALUE;

  /** Up to this width, in cells, coverage alone tells a tie's width well enough. */
  private static final double THIN = 1.75;

  /** Cells beside the band up to which a tie is followed; smoothing looks one cell far. */
  private static final int MARGIN = 2;

  /** Cells kept on each side, so that what is drawn near an edge needs no test. */
  private static final int PAD = 4;

  private static final int ONE = 1 << 16;

  private int[] sums = {};
  private int[] line = {};
  private int pixelWidth;
  private int firstRow;
  private int width;
  private int height;
  private int top;
  private int stride;
  private boolean coarse;
  private double scale = 1;

  /**
   * Makes it ready for some rows, with all sums 0.
   *
   * @param rasterWidth pixels a row
   * @param row the first row; even if coarse
   * @param rows how many
   * @param twoByTwo whether a cell stands for two by two pixels
   */
  void open(int rasterWidth, int row, int rows, boolean twoByTwo) {
    coarse = twoByTwo;
    int pixels = twoByTwo ? 2 : 1;
    scale = 1.0 / pixels;
    pixelWidth = rasterWidth;
    firstRow = row;
    width = (rasterWidth + pixels - 1) / pixels;
    height = (rows + pixels - 1) / pixels;
    top = row / pixels;
    stride = width + 2 * PAD;
    int size = stride * (height + 2 * PAD);
    if (sums.length < size) {
      sums = new int[size];
    } else {
      Arrays.fill(sums, 0, size, 0);
    }
    if (twoByTwo && line.length < 2 * width) {
      line = new int[2 * width];
    }
  }

  /** Adds a tie; all in pixels of the raster. */
  void add(double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
    double x1 = fromX * scale;
    double x2 = toX * scale;
    double y1 = fromY * scale - top;
    double y2 = toY * scale - top;
    // Half of the width, seen along an axis, is 0.71 of it at most.
    double reach = MARGIN + 0.71 * scale * Math.max(fromWidth, toWidth);
    if (Math.max(y1, y2) < -reach
        || Math.min(y1, y2) > height + reach
        || Math.max(x1, x2) < -reach
        || Math.min(x1, x2) > width + reach) {
      return;
    }
    if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
      add(x1, y1, x2, y2, fromWidth * scale, toWidth * scale, width, height, reach, 1, stride);
    } else {
      add(y1, x1, y2, x2, fromWidth * scale, toWidth * scale, height, width, reach, stride, 1);
    }
  }

  /**
   * Adds a tie that runs mostly along one axis, {@code a}; it lies across the other one, {@code b}.
   */
  private void add(
      double fromA,
      double fromB,
      double toA,
      double toB,
      double fromWidth,
      double toWidth,
      int sizeA,
      int sizeB,
      double reach,
      int along,
      int across) {
    double lengthA = toA - fromA;
    double lengthB = toB - fromB;
    // Liang and Barsky: what of the tie, from 0 to 1, lies between the edges?
    double first = 0;
    double last = 1;
    if (Math.abs(lengthB) > 1e-9) {
      double low = (-reach - fromB) / lengthB;
      double high = (sizeB + reach - fromB) / lengthB;
      first = Math.max(first, Math.min(low, high));
      last = Math.min(last, Math.max(low, high));
    }
    double startA = fromA + first * lengthA;
    double endA = fromA + last * lengthA;
    int from = (int) Math.max(Math.ceil(Math.min(startA, endA) - 0.5), -MARGIN);
    int to = (int) Math.min(Math.ceil(Math.max(startA, endA) - 0.5), sizeA + MARGIN);
    if (first >= last || from >= to) {
      return;
    }
    double slope = lengthB / lengthA;
    double slant = Math.sqrt(1 + slope * slope);
    double share = (from + 0.5 - fromA) / lengthA;
    double middle = fromB + share * lengthB + PAD;
    double extent = (fromWidth + share * (toWidth - fromWidth)) * slant;
    double extentStep = (toWidth - fromWidth) / lengthA * slant;
    int start = (from + PAD) * along;
    int end = (to + PAD) * along;
    if (Math.max(fromWidth, toWidth) <= THIN) {
      int place = fixed(middle - 0.5);
      // Half a unit is added, for ink is cut to whole units.
      int ink = fixed(extent * UNIT + 0.5);
      if (along == 1) {
        walkFlat(start, end, place, fixed(slope), ink, fixed(extentStep * UNIT));
      } else {
        walkSteep(start, end, place, fixed(slope), ink, fixed(extentStep * UNIT));
      }
    } else {
      int low = fixed(middle - extent / 2);
      int high = fixed(middle + extent / 2);
      int lowStep = fixed(slope - extentStep / 2);
      int highStep = fixed(slope + extentStep / 2);
      walkWide(start, end, along, across, low, lowStep, high, highStep, (sizeB + 2 * PAD) * ONE);
    }
  }

  /** Fixed point, 16 bits behind the point. */
  private static int fixed(double value) {
    return (int) Math.rint(value * ONE);
  }

  /** Spreads the ink of a thin tie over two cells above each other in each column. */
  private void walkFlat(int start, int end, int place, int placeStep, int ink, int inkStep) {
    int[] to = sums;
    int across = stride;
    for (int i = start; i < end; i++) {
      int cell = i + (place >> 16) * across;
      int amount = ink >> 16;
      int second = (amount * ((place >>> 8) & 0xff) + 128) >> 8;
      to[cell] += amount - second;
      to[cell + across] += second;
      place += placeStep;
      ink += inkStep;
    }
  }

  /** Spreads the ink of a thin tie over two cells beside each other in each row. */
  private void walkSteep(int start, int end, int place, int placeStep, int ink, int inkStep) {
    int[] to = sums;
    int along = stride;
    for (int i = start; i < end; i += along) {
      int cell = i + (place >> 16);
      int amount = ink >> 16;
      int second = (amount * ((place >>> 8) & 0xff) + 128) >> 8;
      to[cell] += amount - second;
      to[cell + 1] += second;
      place += placeStep;
      ink += inkStep;
    }
  }

  /** Covers the cells between two edges, those at the edges in part. */
  private void walkWide(
      int start,
      int end,
      int along,
      int across,
      int firstLow,
      int lowStep,
      int firstHigh,
      int highStep,
      int limit) {
    int[] to = sums;
    int low = firstLow;
    int high = firstHigh;
    for (int i = start; i < end; i += along) {
      int from = Math.max(low, 0);
      int until = Math.min(high, limit - 1);
      int cell = from >> 16;
      int lastCell = until >> 16;
      if (cell == lastCell) {
        to[i + cell * across] += units(until - from);
      } else if (cell < lastCell) {
        to[i + cell * across] += units(ONE - (from & 0xffff));
        for (cell++; cell < lastCell; cell++) {
          to[i + cell * across] += UNIT;
        }
        to[i + lastCell * across] += units(until & 0xffff);
      }
      low += lowStep;
      high += highStep;
    }
  }

  private static int units(int fixed) {
    return (fixed * UNIT + ONE / 2) >> 16;
  }

  /**
   * Turns the sums into pixels.
   *
   * @param table the pixel for each sum
   * @param pixels of the raster, row by row
   * @param over whether the table's premultiplied colours are drawn over what is there
   */
  void develop(int[] table, int[] pixels, int rows, boolean over) {
    for (int row = 0; row < rows; row++) {
      int from = (row + PAD) * stride + PAD;
      int[] source = sums;
      if (coarse) {
        smooth(row);
        source = line;
        from = 0;
      }
      int target = (firstRow + row) * pixelWidth;
      if (over) {
        for (int x = 0; x < pixelWidth; x++) {
          int sum = source[from + x];
          if (sum != 0) {
            int color = table[Math.min(sum, MOST)];
            pixels[target + x] = Pixels.over(pixels[target + x], color, 256);
          }
        }
      } else {
        for (int x = 0; x < pixelWidth; x++) {
          pixels[target + x] = table[Math.min(source[from + x], MOST)];
        }
      }
    }
  }

  /** The sums of a row of pixels, each between those of the four cells around it. */
  private void smooth(int row) {
    int near = (row / 2 + PAD) * stride + PAD;
    int far = near + ((row & 1) == 0 ? -stride : stride);
    int before = 3 * sums[near - 1] + sums[far - 1];
    int here = 3 * sums[near] + sums[far];
    for (int cell = 0; cell < width; cell++) {
      int after = 3 * sums[near + cell + 1] + sums[far + cell + 1];
      line[2 * cell] = (before + 3 * here + 8) >> 4;
      line[2 * cell + 1] = (3 * here + after + 8) >> 4;
      before = here;
      here = after;
    }
  }
}
