package attache.drawing;

import java.util.Arrays;

/**
 * A raster of premultiplied {@code 0xAARRGGBB} pixels, row by row, and the few shapes that are
 * drawn into it so often that Graphics2D would take too long.
 */
final class Pixels {
  /** Rows by which {@link #meets} lets a mark be thicker than the line between its ends. */
  private static final double SLACK = 64;

  final int[] argb;
  final int width;
  final int height;

  /** The first row that is drawn into. */
  final int top;

  /** One past the last row that is drawn into. */
  final int bottom;

  /**
   * @throws IllegalArgumentException if the array has fewer pixels than the raster
   */
  Pixels(int[] argb, int width, int height) {
    this(argb, width, height, 0, height);
  }

  private Pixels(int[] argb, int width, int height, int top, int bottom) {
    if (argb.length < (long) width * height) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + " × " + height);
    }
    this.argb = argb;
    this.width = width;
    this.height = height;
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * The same pixels, of which only some rows are drawn into. Several threads may draw at once into
   * rows that do not overlap.
   *
   * @param from the first row
   * @param to one past the last row
   */
  Pixels rows(int from, int to) {
    return new Pixels(argb, width, height, from, to);
  }

  /**
   * Whether a mark between two rows, and a little more on either side, may reach the rows that are
   * drawn into.
   */
  boolean meets(double oneRow, double otherRow) {
    return Math.max(oneRow, otherRow) > top - SLACK && Math.min(oneRow, otherRow) < bottom + SLACK;
  }

  /**
   * Draws a colour over a pixel.
   *
   * @param color premultiplied
   * @param coverage 0 (nothing) to 256 (all of it)
   */
  static int over(int below, int color, int coverage) {
    // Two channels at a time: each has 8 bits of room above it for the product.
    int shownRedBlue = (((color & 0xff00ff) * coverage) >>> 8) & 0xff00ff;
    int shownAlphaGreen = (((color >>> 8) & 0xff00ff) * coverage) & 0xff00ff00;
    int left = 256 - (((shownAlphaGreen >>> 24) * 257 + 128) >>> 8);
    int keptRedBlue = (((below & 0xff00ff) * left) >>> 8) & 0xff00ff;
    int keptAlphaGreen = (((below >>> 8) & 0xff00ff) * left) & 0xff00ff00;
    return (shownRedBlue | shownAlphaGreen) + (keptRedBlue | keptAlphaGreen);
  }

  /**
   * Fills a rectangle of whole pixels; what of it is outside is left out.
   *
   * @param color not premultiplied
   */
  void fill(int left, int top, int right, int bottom, int color) {
    int shown = Argb.premultiplied(color);
    int from = Math.max(0, left);
    int to = Math.min(width, right);
    for (int y = Math.max(0, top); y < Math.min(height, bottom) && from < to; y++) {
      fill(shown, y * width + from, y * width + to);
    }
  }

  /**
   * Fills a disc with smooth edges.
   *
   * @param color premultiplied
   */
  void disc(double centerX, double centerY, double radius, int color) {
    int first = Math.max(top, (int) Math.floor(centerY - radius - 0.5));
    int last = Math.min(bottom - 1, (int) Math.ceil(centerY + radius + 0.5));
    double sure = radius - 0.75;
    for (int y = first; y <= last; y++) {
      double dy = y + 0.5 - centerY;
      double reach = Math.sqrt(Math.max(0, (radius + 0.5) * (radius + 0.5) - dy * dy));
      int left = Math.clamp((long) Math.floor(centerX - reach - 0.5), 0, width);
      int right = Math.clamp((long) Math.ceil(centerX + reach + 0.5), left, width);
      int insideLeft = right;
      int insideRight = right;
      if (sure > Math.abs(dy)) {
        double inside = Math.sqrt(sure * sure - dy * dy);
        insideLeft = Math.clamp((long) Math.ceil(centerX - inside - 0.5), left, right);
        insideRight = Math.clamp((long) Math.floor(centerX + inside + 0.5), insideLeft, right);
      }
      edge(centerX, dy, radius, color, y * width, left, insideLeft);
      fill(color, y * width + insideLeft, y * width + insideRight);
      edge(centerX, dy, radius, color, y * width, insideRight, right);
    }
  }

  /**
   * Discs about one point, each over the one before; all colours are opaque.
   *
   * @param outer radius of the first, not less than the others
   * @param middle radius of the second, not less than the last; −1 if there is none
   * @param inner radius of the last
   */
  record Rings(
      double outer, int outerColor, double middle, int middleColor, double inner, int innerColor) {
    /** What they make of a pixel whose middle is so far from theirs. */
    private int over(int below, double distance) {
      double beyond = 0.5 - distance;
      if (inner + beyond >= 1) {
        return innerColor;
      }
      int first = covered(below, outer + beyond, outerColor);
      int second = covered(first, middle + beyond, middleColor);
      return covered(second, inner + beyond, innerColor);
    }
  }

  /**
   * Fills discs about one point with smooth edges: the same pixels as one after the other, in a
   * fraction of the time.
   */
  void discs(double centerX, double centerY, Rings discs) {
    double outer = discs.outer() + 0.5;
    double sure = discs.inner() - 0.75;
    int first = Math.max(top, (int) Math.floor(centerY - outer));
    int last = Math.min(bottom - 1, (int) Math.ceil(centerY + outer));
    for (int y = first; y <= last; y++) {
      double dy = y + 0.5 - centerY;
      double reach = Math.sqrt(Math.max(0, outer * outer - dy * dy));
      int left = Math.clamp((long) Math.floor(centerX - reach - 0.5), 0, width);
      int right = Math.clamp((long) Math.ceil(centerX + reach + 0.5), left, width);
      int insideLeft = right;
      int insideRight = right;
      if (sure > Math.abs(dy)) {
        double inside = Math.sqrt(sure * sure - dy * dy);
        insideLeft = Math.clamp((long) Math.ceil(centerX - inside - 0.5), left, right);
        insideRight = Math.clamp((long) Math.floor(centerX + inside + 0.5), insideLeft, right);
      }
      edge(centerX, dy, discs, y * width, left, insideLeft);
      Arrays.fill(argb, y * width + insideLeft, y * width + insideRight, discs.innerColor());
      edge(centerX, dy, discs, y * width, insideRight, right);
    }
  }

  private void edge(double centerX, double dy, Rings discs, int row, int from, int to) {
    for (int x = from; x < to; x++) {
      double dx = x + 0.5 - centerX;
      argb[row + x] = discs.over(argb[row + x], Math.sqrt(dx * dx + dy * dy));
    }
  }

  /**
   * An opaque colour over a pixel.
   *
   * @param share how much of the pixel it covers; less than 0 is nothing, more than 1 all of it
   */
  private static int covered(int below, double share, int color) {
    return share <= 0 ? below : share >= 1 ? color : over(below, color, (int) (share * 256));
  }

  private void fill(int color, int from, int to) {
    if (color >>> 24 == 255) {
      Arrays.fill(argb, from, to, color);
    } else {
      for (int i = from; i < to; i++) {
        argb[i] = over(argb[i], color, 256);
      }
    }
  }

  private void edge(
      double centerX, double dy, double radius, int color, int row, int from, int to) {
    for (int x = from; x < to; x++) {
      double dx = x + 0.5 - centerX;
      double covered = radius + 0.5 - Math.sqrt(dx * dx + dy * dy);
      if (covered > 0) {
        int coverage = covered >= 1 ? 256 : (int) (covered * 256);
        argb[row + x] = over(argb[row + x], color, coverage);
      }
    }
  }

  /**
   * Draws a circle's line with smooth edges.
   *
   * @param radius of the middle of the line
   * @param lineWidth of the line
   * @param color premultiplied
   */
  void ring(double centerX, double centerY, double radius, double lineWidth, int color) {
    double outer = radius + lineWidth / 2 + 0.5;
    int first = Math.max(top, (int) Math.floor(centerY - outer));
    int last = Math.min(bottom - 1, (int) Math.ceil(centerY + outer));
    int left = Math.max(0, (int) Math.floor(centerX - outer));
    int right = Math.min(width - 1, (int) Math.ceil(centerX + outer));
    double inner = Math.max(0, radius - lineWidth / 2 - 1.5);
    for (int y = first; y <= last; y++) {
      double dy = y + 0.5 - centerY;
      double empty = Math.sqrt(Math.max(0, inner * inner - dy * dy));
      for (int x = left; x <= right; x++) {
        if (Math.abs(x + 0.5 - centerX) < empty) {
          // Nothing of the line is here: on to where it comes back.
          x = (int) Math.min(right, Math.ceil(centerX + empty - 0.5));
        }
        double distance = Math.hypot(x + 0.5 - centerX, y + 0.5 - centerY);
        double covered = lineWidth / 2 + 0.5 - Math.abs(distance - radius);
        if (covered > 0) {
          int coverage = (int) (Math.min(Math.min(1, lineWidth), covered) * 256);
          argb[y * width + x] = over(argb[y * width + x], color, coverage);
        }
      }
    }
  }

  /**
   * Draws a straight band whose width changes evenly from one end to the other.
   *
   * @param fromWidth width at the first end
   * @param toWidth width at the second end
   * @param color premultiplied
   */
  void band(
      double fromX,
      double fromY,
      double toX,
      double toY,
      double fromWidth,
      double toWidth,
      int color) {
    BandCells.cells(
        fromX,
        fromY,
        toX,
        toY,
        fromWidth,
        toWidth,
        width,
        top,
        bottom,
        (x, y, covered) -> {
          int i = y * width + x;
          argb[i] = over(argb[i], color, (int) (covered * 256));
        });
  }

  /**
   * Draws an image over the raster.
   *
   * @param image premultiplied pixels, row by row
   * @param imageWidth pixels a row of the image
   * @param left column of the image's first column; it may be out of sight
   * @param firstRow row of the image's first row; it may be out of sight
   */
  void image(int[] image, int imageWidth, int left, int firstRow) {
    int imageHeight = image.length / imageWidth;
    int from = Math.max(0, -left);
    int length = Math.min(imageWidth, width - left) - from;
    if (length <= 0) {
      return;
    }
    int[] above = new int[length];
    int[] below = new int[length];
    int toY = Math.min(imageHeight, bottom - firstRow);
    for (int y = Math.max(0, top - firstRow); y < toY; y++) {
      int target = (firstRow + y) * width + left + from;
      System.arraycopy(image, y * imageWidth + from, above, 0, length);
      System.arraycopy(argb, target, below, 0, length);
      over(below, above);
      System.arraycopy(below, 0, argb, target, length);
    }
  }

  /**
   * Draws some pixels over as many others. Without a branch and with one index for both, so that
   * the compiler can make several of them at once; a transparent one changes nothing.
   */
  private static void over(int[] below, int[] above) {
    for (int i = 0; i < below.length; i++) {
      below[i] = over(below[i], above[i], 256);
    }
  }
}
