package attache.drawing;

import attache.text.Messages;

/**
 * How large a figure is, in pixels and on paper.
 *
 * @param width pixels from left to right
 * @param height pixels from top to bottom
 * @param dpi dots an inch: how many pixels are printed on one
 */
public record FigureSize(int width, int height, double dpi) {
  /** Fewest pixels a side. */
  public static final int LEAST_SIDE = 100;

  /** Most pixels a side. */
  public static final int MOST_SIDE = 20_000;

  /** Most pixels in all: a square of the longest sides. */
  public static final int MOST_PIXELS = MOST_SIDE * MOST_SIDE;

  /** Fewest dots an inch. */
  public static final double LEAST_DPI = 20;

  /** Most dots an inch. */
  public static final double MOST_DPI = 2400;

  /** Millimetres in an inch. */
  public static final double MILLIMETRES = 25.4;

  private static final double POINTS = 72;

  /**
   * @throws IllegalArgumentException if the size is absurd; its message is for people
   */
  public FigureSize {
    if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) {
      throw new IllegalArgumentException(
          Messages.text("drawing.figure.side", width, height, LEAST_SIDE, MOST_SIDE));
    }
    if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
      throw new IllegalArgumentException(Messages.text("drawing.figure.dpi", LEAST_DPI, MOST_DPI));
    }
  }

  /** The size that has those sides when printed. */
  public static FigureSize ofMillimetres(double width, double height, double dpi) {
    return new FigureSize(
        (int) Math.round(width / MILLIMETRES * dpi),
        (int) Math.round(height / MILLIMETRES * dpi),
        dpi);
  }

  /** Millimetres that so many pixels take up when printed. */
  public double millimetres(double pixels) {
    return pixels / dpi * MILLIMETRES;
  }

  /** Typographic points, of which an inch has 72, that so many pixels take up when printed. */
  public double points(double pixels) {
    return pixels / dpi * POINTS;
  }

  /** Pixels that so many millimetres take up. */
  public double pixelsOfMillimetres(double millimetres) {
    return millimetres / MILLIMETRES * dpi;
  }

  /** Pixels that so many typographic points take up. */
  public double pixelsOfPoints(double points) {
    return points / POINTS * dpi;
  }
}
