package attache.drawing;

/**
 * Finds which pixels a straight band covers and by how much. A band is at its ends cut along the
 * raster, not square to itself: both ends lie under discs.
 */
final class BandCells {
  private BandCells() {}

  /** Takes a covered pixel. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param covered share of the pixel that is covered, above 0 to 1
     */
    void cell(int x, int y, double covered);
  }

  /**
   * Tells {@code taker} each pixel that the band covers in columns 0 to {@code width} − 1 and rows
   * {@code top} to {@code bottom} − 1.
   */
  static void cells(
      double fromX,
      double fromY,
      double toX,
      double toY,
      double fromWidth,
      double toWidth,
      int width,
      int top,
      int bottom,
      Taker taker) {
    if (Math.abs(toX - fromX) >= Math.abs(toY - fromY)) {
      along(fromX, fromY, toX, toY, fromWidth, toWidth, 0, width, top, bottom, taker);
    } else {
      along(
          fromY,
          fromX,
          toY,
          toX,
          fromWidth,
          toWidth,
          top,
          bottom,
          0,
          width,
          (y, x, covered) -> taker.cell(x, y, covered));
    }
  }

  /** Walks the longer axis, {@code a}; the band lies across the other one, {@code b}. */
  private static void along(
      double fromA,
      double fromB,
      double toA,
      double toB,
      double fromWidth,
      double toWidth,
      int leastA,
      int endA,
      int leastB,
      int endB,
      Taker taker) {
    double lengthA = toA - fromA;
    if (lengthA == 0) {
      return;
    }
    double slope = (toB - fromB) / lengthA;
    double across = Math.sqrt(1 + slope * slope) / 2;
    int first = (int) Math.clamp(Math.ceil(Math.min(fromA, toA) - 0.5), leastA, endA);
    int end = (int) Math.clamp(Math.ceil(Math.max(fromA, toA) - 0.5), leastA, endA);
    for (int a = first; a < end; a++) {
      double share = (a + 0.5 - fromA) / lengthA;
      double middle = fromB + share * (toB - fromB);
      double half = (fromWidth + share * (toWidth - fromWidth)) * across;
      int low = (int) Math.clamp(Math.floor(middle - half), leastB, endB);
      int high = (int) Math.clamp(Math.ceil(middle + half), leastB, endB);
      for (int b = low; b < high; b++) {
        double covered = Math.min(middle + half, b + 1) - Math.max(middle - half, b);
        if (covered > 0) {
          taker.cell(a, b, covered);
        }
      }
    }
  }
}
