package attache.drawing;

import java.util.Arrays;

/**
 * Sums, for each pixel of a band of rows, by how much ties cover it. A sum knows no order, so ties
 * blend right whatever the order and however many threads share the work. Belongs to one thread at
 * a time.
 */
final class Coverage {
  /** What a tie adds to a pixel that it covers. */
  static final int UNIT = 64;

  /** Sums end here; by then over 500 ties cover the pixel. */
  static final int MOST = Short.MAX_VALUE;

  /** Columns and rows kept on each side, so that what is drawn near an edge needs no test. */
  private static final int PAD = 3;

  private short[] sums = {};
  private int width;
  private int height;
  private int top;
  private int stride;

  /** Makes it ready for rows {@code top} to {@code top + height - 1}; all sums must be 0. */
  void open(int rasterWidth, int firstRow, int rows) {
    width = rasterWidth;
    height = rows;
    top = firstRow;
    stride = rasterWidth + 2 * PAD;
    int size = stride * (rows + 2 * PAD);
    if (sums.length < size) {
      sums = new short[size];
    }
  }

  /**
   * Adds a tie of which the width is told by coverage: right as long as it is not over two pixels
   * wide.
   */
  void addThin(
      double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
    double dx = toX - fromX;
    double dy = toY - fromY;
    double first = 0;
    double last = 1;
    // Liang and Barsky: what of the tie, from 0 to 1, lies between each pair of edges?
    for (int axis = 0; axis < 2; axis++) {
      double step = axis == 0 ? dx : dy;
      double start = axis == 0 ? fromX : fromY - top;
      double size = axis == 0 ? width : height;
      if (Math.abs(step) < 1e-9) {
        if (start < -1 || start > size + 1) {
          return;
        }
        continue;
      }
      double low = (-1 - start) / step;
      double high = (size + 1 - start) / step;
      first = Math.max(first, Math.min(low, high));
      last = Math.min(last, Math.max(low, high));
    }
    if (first >= last) {
      return;
    }
    boolean wide = Math.abs(dx) >= Math.abs(dy);
    double a = wide ? fromX : fromY - top;
    double b = wide ? fromY - top : fromX;
    double da = wide ? dx : dy;
    double db = wide ? dy : dx;
    double startA = a + first * da;
    double endA = a + last * da;
    int from = (int) Math.ceil(Math.min(startA, endA) - 0.5);
    int to = (int) Math.ceil(Math.max(startA, endA) - 0.5);
    if (from >= to) {
      return;
    }
    double slope = db / da;
    double across = Math.sqrt(1 + slope * slope) * UNIT * 65536;
    double share = (from + 0.5 - a) / da;
    int place = (int) ((b + share * db - 0.5 + PAD) * 65536);
    int ink = (int) ((fromWidth + share * (toWidth - fromWidth)) * across);
    int inkStep = (int) ((toWidth - fromWidth) / da * across);
    int start = (from + PAD) * (wide ? 1 : stride);
    if (wide) {
      walk(start, 1, stride, to - from, place, (int) (slope * 65536), ink, inkStep);
    } else {
      walk(start, stride, 1, to - from, place, (int) (slope * 65536), ink, inkStep);
    }
  }

  /** Fixed point of 16 bits behind the point, both for the place across and for the ink. */
  private void walk(
      int start, int along, int across, int steps, int place, int placeStep, int ink, int inkStep) {
    short[] to = sums;
    int i = start;
    for (int step = 0; step < steps; step++) {
      int cell = i + (place >> 16) * across;
      int share = (place >>> 8) & 0xff;
      int amount = ink >> 16;
      int second = (amount * share + 128) >> 8;
      to[cell] = (short) Math.min(to[cell] + amount - second, MOST);
      to[cell + across] = (short) Math.min(to[cell + across] + second, MOST);
      i += along;
      place += placeStep;
      ink += inkStep;
    }
  }

  /** Adds a tie of any width, for dense rasters. */
  void addWide(
      double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
    BandCells.cells(
        fromX,
        fromY - top,
        toX,
        toY - top,
        fromWidth,
        toWidth,
        width,
        height,
        (x, y, covered) -> {
          int cell = (y + PAD) * stride + x + PAD;
          sums[cell] = (short) Math.min(sums[cell] + (int) (covered * UNIT + 0.5), MOST);
        });
  }

  /** Adds the sums of another to these in some rows of the band, and empties the other's. */
  void gather(Coverage other, int fromRow, int toRow) {
    int from = (fromRow + PAD) * stride;
    int to = (toRow + PAD) * stride;
    short[] mine = sums;
    short[] more = other.sums;
    for (int i = from; i < to; i++) {
      mine[i] = (short) Math.min(mine[i] + more[i], MOST);
    }
    Arrays.fill(more, from, to, (short) 0);
  }

  /** Turns the sums of some rows of the band into pixels through a table, and empties them. */
  void develop(int[] table, int[] pixels, int fromRow, int toRow) {
    for (int row = fromRow; row < toRow; row++) {
      int from = (row + PAD) * stride + PAD;
      int target = (top + row) * width;
      for (int x = 0; x < width; x++) {
        pixels[target + x] = table[sums[from + x]];
      }
    }
    Arrays.fill(sums, (fromRow + PAD) * stride, (toRow + PAD) * stride, (short) 0);
  }

  /** Like {@link #develop}, but draws the table's premultiplied colours over what is there. */
  void developOver(int[] table, int[] pixels, int fromRow, int toRow) {
    for (int row = fromRow; row < toRow; row++) {
      int from = (row + PAD) * stride + PAD;
      int target = (top + row) * width;
      for (int x = 0; x < width; x++) {
        int sum = sums[from + x];
        if (sum != 0) {
          pixels[target + x] = Pixels.over(pixels[target + x], table[sum], 256);
        }
      }
    }
    Arrays.fill(sums, (fromRow + PAD) * stride, (toRow + PAD) * stride, (short) 0);
  }

  /** Empties the rows above and below the band, into which only clipped ends are drawn. */
  void clearMargins() {
    Arrays.fill(sums, 0, PAD * stride, (short) 0);
    Arrays.fill(sums, (height + PAD) * stride, (height + 2 * PAD) * stride, (short) 0);
  }
}
