package attache.view;

import attache.layouts.Positions;

/**
 * Which part of the layout is seen. A sight of w by h pixels shows the layout's point ({@code
 * centerX}, {@code centerY}) in its middle, at {@code scale} pixels a layout unit.
 *
 * @param centerX layout x in the middle of the sight
 * @param centerY layout y in the middle of the sight
 * @param scale pixels a layout unit, above 0
 * @param whole whether it was chosen so that everyone is in sight: a sight of another size then
 *     chooses its own
 */
public record Camera(double centerX, double centerY, double scale, boolean whole) {
  /** The camera at which one layout unit is one pixel around the origin. */
  public static final Camera HOME = new Camera(0, 0, 1);

  /**
   * @throws IllegalArgumentException if a number is not finite or the scale not above 0
   */
  public Camera {
    if (!(scale > 0)
        || !Double.isFinite(scale)
        || !Double.isFinite(centerX)
        || !Double.isFinite(centerY)) {
      throw new IllegalArgumentException("no camera: " + centerX + ", " + centerY + " at " + scale);
    }
  }

  /** A camera that somebody chose. */
  public Camera(double centerX, double centerY, double scale) {
    this(centerX, centerY, scale, false);
  }

  /** The same, known to have everyone in sight. */
  public Camera showingAll() {
    return new Camera(centerX, centerY, scale, true);
  }

  /**
   * The camera that shows all positions as large as possible.
   *
   * @param positions what shall be seen
   * @param width of the sight in pixels, above 0
   * @param height of the sight in pixels, above 0
   * @param margin pixels to keep free on each side
   */
  public static Camera fit(Positions positions, double width, double height, double margin) {
    if (positions.size() == 0) {
      return HOME;
    }
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int account = 0; account < positions.size(); account++) {
      minX = Math.min(minX, positions.x(account));
      maxX = Math.max(maxX, positions.x(account));
      minY = Math.min(minY, positions.y(account));
      maxY = Math.max(maxY, positions.y(account));
    }
    double free = Math.max(1, Math.min(width, height) - 2 * margin);
    double freeWidth = Math.max(free / 4, width - 2 * margin);
    double freeHeight = Math.max(free / 4, height - 2 * margin);
    double scale =
        Math.min(freeWidth / Math.max(maxX - minX, 1e-9), freeHeight / Math.max(maxY - minY, 1e-9));
    return new Camera((minX + maxX) / 2, (minY + maxY) / 2, Math.min(scale, 1e9));
  }

  /** The pixel column of a layout x in a sight of that width. */
  public double screenX(double x, double width) {
    return (x - centerX) * scale + width / 2;
  }

  /** The pixel row of a layout y in a sight of that height. */
  public double screenY(double y, double height) {
    return (y - centerY) * scale + height / 2;
  }

  /** The layout x of a pixel column. */
  public double layoutX(double screenX, double width) {
    return (screenX - width / 2) / scale + centerX;
  }

  /** The layout y of a pixel row. */
  public double layoutY(double screenY, double height) {
    return (screenY - height / 2) / scale + centerY;
  }

  /** Moved so that what is seen shifts by that many pixels to the right and down. */
  public Camera panned(double pixelsX, double pixelsY) {
    return new Camera(centerX - pixelsX / scale, centerY - pixelsY / scale, scale);
  }

  /**
   * Zoomed so that the layout point under a pixel stays under it.
   *
   * @param factor above 1 brings nearer
   * @param screenX the pixel's column
   * @param screenY the pixel's row
   * @param width of the sight in pixels
   * @param height of the sight in pixels
   */
  public Camera zoomed(double factor, double screenX, double screenY, double width, double height) {
    double x = layoutX(screenX, width);
    double y = layoutY(screenY, height);
    double zoomed = scale * factor;
    return new Camera(
        x - (screenX - width / 2) / zoomed, y - (screenY - height / 2) / zoomed, zoomed);
  }

  /**
   * Part of the way to another camera.
   *
   * @param share of the way, 0 to 1
   */
  public Camera towards(Camera other, double share) {
    return new Camera(
        centerX + share * (other.centerX - centerX),
        centerY + share * (other.centerY - centerY),
        scale * Math.pow(other.scale / scale, share),
        other.whole);
  }
}
