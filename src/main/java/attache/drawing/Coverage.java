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

  /** The columns of cells, counted with those beside the raster, that strokes cover. */
  private int left;

  private int right;

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
    pixelWidth = rasterWidth;
    firstRow = row;
    width = (rasterWidth + pixels - 1) / pixels;
    int newHeight = (rows + pixels - 1) / pixels;
    int newStride = width + 2 * PAD;
    top = row / pixels;
    int size = newStride * (newHeight + 2 * PAD);
    if (sums.length < size) {
      sums = new int[size];
    } else if (stride != newStride || height != newHeight) {
      Arrays.fill(sums, 0);
    } else {
      for (int begin = 0; begin < size && left < right; begin += stride) {
        Arrays.fill(sums, begin + left, begin + right, 0);
      }
    }
    height = newHeight;
    stride = newStride;
    left = stride;
    right = 0;
    if (twoByTwo && line.length < 2 * width) {
      line = new int[2 * width];
    }
  }

  /**
   * Adds what of some strokes lies in its rows.
   *
   * @param band the number of the band whose rows it has
   */
  void add(Strokes strokes, int band) {
    addFlat(strokes.flat, band);
    addSteep(strokes.steep, band);
  }

  private void addFlat(AxisStrokes strokes, int band) {
    int bottom = top + height;
    int[] members = strokes.members(band);
    int count = strokes.count(band);
    for (int member = 0; member < count; member++) {
      int stroke = members[member];
      int from = strokes.from(stroke, top, bottom);
      int to = strokes.to(stroke, top, bottom);
      if (from >= to) {
        continue;
      }
      left = Math.min(left, from + PAD);
      right = Math.max(right, to + PAD);
      double middle = strokes.middle(stroke, from) + PAD - top;
      double extent = strokes.extent(stroke, from);
      if (strokes.isWide(stroke)) {
        addWide(strokes, stroke, from, to, middle, extent, false);
        continue;
      }
      walkFlat(
          from + PAD,
          to + PAD,
          fixed(middle - 0.5),
          fixed(strokes.slope(stroke)),
          ink(extent),
          fixed(strokes.extentStep(stroke) * UNIT));
    }
  }

  private void addSteep(AxisStrokes strokes, int band) {
    int bottom = top + height;
    int[] members = strokes.members(band);
    int count = strokes.count(band);
    for (int member = 0; member < count; member++) {
      int stroke = members[member];
      int from = strokes.from(stroke, top, bottom);
      int to = strokes.to(stroke, top, bottom);
      if (from >= to) {
        continue;
      }
      double middle = strokes.middle(stroke, from) + PAD;
      double extent = strokes.extent(stroke, from);
      double last = strokes.middle(stroke, to) + PAD;
      double reach = strokes.reach(stroke);
      left = Math.max(0, Math.min(left, (int) (Math.min(middle, last) - reach) - 1));
      right = Math.min(stride, Math.max(right, (int) (Math.max(middle, last) + reach) + 2));
      if (strokes.isWide(stroke)) {
        addWide(strokes, stroke, from - top, to - top, middle, extent, true);
        continue;
      }
      walkSteep(
          (from - top + PAD) * stride,
          (to - top + PAD) * stride,
          fixed(middle - 0.5),
          fixed(strokes.slope(stroke)),
          ink(extent),
          fixed(strokes.extentStep(stroke) * UNIT));
    }
  }

  private void addWide(
      AxisStrokes strokes,
      int stroke,
      int from,
      int to,
      double middle,
      double extent,
      boolean steep) {
    double slope = strokes.slope(stroke);
    double step = strokes.extentStep(stroke);
    int low = fixed(middle - extent / 2);
    int high = fixed(middle + extent / 2);
    int lowStep = fixed(slope - step / 2);
    int highStep = fixed(slope + step / 2);
    int limit = ((steep ? width : height) + 2 * PAD) * ONE;
    int along = steep ? stride : 1;
    int start = (from + PAD) * along;
    int end = (to + PAD) * along;
    walkWide(start, end, along, steep ? 1 : stride, low, lowStep, high, highStep, limit);
  }

  /** Half a unit is added, for ink is cut to whole units. */
  private static int ink(double extent) {
    return fixed(extent * UNIT + 0.5);
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
    int pixelsOfCell = coarse ? 2 : 1;
    int spread = coarse ? 1 : 0;
    int firstCell = Math.clamp(left - PAD - spread, 0, width);
    int endCell = Math.clamp(right - PAD + spread, firstCell, width);
    int first = Math.min(pixelWidth, firstCell * pixelsOfCell);
    int end = Math.min(pixelWidth, endCell * pixelsOfCell);
    for (int row = 0; row < rows; row++) {
      int from = (row + PAD) * stride + PAD;
      int[] source = sums;
      if (coarse) {
        smooth(row, firstCell, endCell);
        source = line;
        from = 0;
      }
      int target = (firstRow + row) * pixelWidth;
      if (over) {
        for (int x = first; x < end; x++) {
          int sum = source[from + x];
          if (sum != 0) {
            int color = table[Math.min(sum, MOST)];
            pixels[target + x] = Pixels.over(pixels[target + x], color, 256);
          }
        }
      } else {
        Arrays.fill(pixels, target, target + first, table[0]);
        for (int x = first; x < end; x++) {
          pixels[target + x] = table[Math.min(source[from + x], MOST)];
        }
        Arrays.fill(pixels, target + end, target + pixelWidth, table[0]);
      }
    }
  }

  /** The sums of a row of pixels, each between those of the four cells around it. */
  private void smooth(int row, int firstCell, int endCell) {
    int near = (row / 2 + PAD) * stride + PAD;
    int far = near + ((row & 1) == 0 ? -stride : stride);
    int before = 3 * sums[near + firstCell - 1] + sums[far + firstCell - 1];
    int here = 3 * sums[near + firstCell] + sums[far + firstCell];
    for (int cell = firstCell; cell < endCell; cell++) {
      int after = 3 * sums[near + cell + 1] + sums[far + cell + 1];
      line[2 * cell] = (before + 3 * here + 8) >> 4;
      line[2 * cell + 1] = (3 * here + after + 8) >> 4;
      before = here;
      here = after;
    }
  }
}
