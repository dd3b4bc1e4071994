package attache.drawing;

import java.util.Arrays;

/**
 * Draws curves that are a little transparent: where two stretches of one curve meet, a pixel that
 * both cover is coloured once. Keeps its buffers; belongs to one thread.
 */
final class CurveBand {
  /** Up to how much of a pixel is covered, 0 to 256. */
  private int[] covered = {};

  private int[] touched = {};
  private int count;

  /**
   * Draws a curve whose width changes evenly along it.
   *
   * @param fromWidth width at the first end
   * @param toWidth width at the last end
   * @param color premultiplied
   */
  void draw(TieCurves curves, int tie, double fromWidth, double toWidth, int color, Pixels raster) {
    int size = (raster.bottom - raster.top) * raster.width;
    if (covered.length < size) {
      covered = new int[size];
    }
    count = 0;
    curves.each(
        tie,
        (fromX, fromY, toX, toY, from, to) -> {
          double before = fromWidth + from * (toWidth - fromWidth);
          double after = fromWidth + to * (toWidth - fromWidth);
          stretch(fromX, fromY, toX, toY, before, after, raster);
        });
    int first = raster.top * raster.width;
    for (int i = 0; i < count; i++) {
      int at = touched[i];
      raster.argb[first + at] = Pixels.over(raster.argb[first + at], color, covered[at]);
      covered[at] = 0;
    }
  }

  /** Goes half of its width beyond its ends, lest a notch be left where the next one turns. */
  private void stretch(
      double fromX,
      double fromY,
      double toX,
      double toY,
      double fromWidth,
      double toWidth,
      Pixels raster) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (length == 0) {
      return;
    }
    double beyondX = (toX - fromX) / length / 2;
    double beyondY = (toY - fromY) / length / 2;
    BandCells.cells(
        fromX - beyondX * fromWidth,
        fromY - beyondY * fromWidth,
        toX + beyondX * toWidth,
        toY + beyondY * toWidth,
        fromWidth,
        toWidth,
        raster.width,
        raster.top,
        raster.bottom,
        (x, y, share) -> cover((y - raster.top) * raster.width + x, (int) (share * 256)));
  }

  private void cover(int at, int amount) {
    if (amount > 0 && covered[at] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, Math.max(1024, 2 * count));
      }
      touched[count++] = at;
    }
    covered[at] = Math.max(covered[at], amount);
  }
}
