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

  /** Tells {@code taker} each pixel of the raster that the band covers. */
  static void cells(
      double fromX,
      double fromY,
      double toX,
      double toY,
      double fromWidth,
      double toWidth,
      int width,
      int height,
      Taker taker) {
    if (Math.abs(toX - fromX) >= Math.abs(toY - fromY)) {
      along(fromX, fromY, toX, toY, fromWidth, toWidth, width, height, taker);
    } else {
      along(
          fromY,
          fromX,
          toY,
          toX,
          fromWidth,
          toWidth,
          height,
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
      int sizeA,
      int sizeB,
      Taker taker) {
    double lengthA = toA - fromA;
    if (lengthA == 0) {
      return;
    }
    double slope = (toB - fromB) / lengthA;
    double across = Math.sqrt(1 + slope * slope) / 2;
    int first = (int) Math.clamp(Math.ceil(Math.min(fromA, toA) - 0.5), 0, sizeA);
    int end = (int) Math.clamp(Math.ceil(Math.max(fromA, toA) - 0.5), 0, sizeA);
    for (int a = first; a < end; a++) {
      double share = (a + 0.5 - fromA) / lengthA;
      double middle = fromB + share * (toB - fromB);
      double half = (fromWidth + share * (toWidth - fromWidth)) * across;
      int low = (int) Math.clamp(Math.floor(middle - half), 0, sizeB);
      int high = (int) Math.clamp(Math.ceil(middle + half), 0, sizeB);
      for (int b = low; b < high; b++) {
        double covered = Math.min(middle + half, b + 1) - Math.max(middle - half, b);
        if (covered > 0) {
          taker.cell(a, b, covered);
        }
      }
    }
  }
}
