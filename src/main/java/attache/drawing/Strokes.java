package attache.drawing;

/**
 * Ties as straight strokes over a grid of cells, ready to be summed band of rows by band of rows.
 * One thread may fill it at a time; then any may read it.
 */
final class Strokes {
  /** Up to this width, in cells, coverage alone tells a stroke's width well enough. */
  private static final double THIN = 1.75;

  /** Those that run mostly from column to column. */
  final AxisStrokes flat = new AxisStrokes(false);

  /** Those that run mostly from row to row. */
  final AxisStrokes steep = new AxisStrokes(true);

  private double scale = 1;
  private int width;
  private int height;

  /**
   * Forgets all strokes and takes those of another raster.
   *
   * @param rasterWidth pixels a row
   * @param rasterHeight rows of pixels
   * @param bandRows rows of pixels of a band, of which the last may have fewer
   * @param pixels pixels a cell is wide and high; a divisor of the rows of a band
   */
  void open(int rasterWidth, int rasterHeight, int bandRows, int pixels) {
    scale = 1.0 / pixels;
    width = (rasterWidth + pixels - 1) / pixels;
    height = (rasterHeight + pixels - 1) / pixels;
    int bands = (rasterHeight + bandRows - 1) / bandRows;
    flat.open(bands, bandRows / pixels);
    steep.open(bands, bandRows / pixels);
  }

  /** Adds a stroke unless it lies outside; all in pixels of the raster. */
  void add(double fromX, double fromY, double toX, double toY, double fromWidth, double toWidth) {
    double widest = scale * Math.max(fromWidth, toWidth);
    // Half of the width, seen along an axis, is 0.71 of it at most.
    double far = AxisStrokes.MARGIN + 0.71 * widest;
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
    boolean wide = widest > THIN;
    double first = fromWidth * scale;
    double last = toWidth * scale;
    if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
      flat.add(wide, x1, y1, x2, y2, first, last, width, height, far);
    } else {
      steep.add(wide, y1, x1, y2, x2, first, last, height, width, far);
    }
  }
}
