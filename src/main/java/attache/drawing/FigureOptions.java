package attache.drawing;

import attache.text.Messages;

/**
 * What a figure shall look like.
 *
 * @param width pixels from left to right
 * @param height pixels from top to bottom
 * @param ground what it is drawn on; decides the theme, whatever the view's
 * @param title heading; empty for none
 * @param legend whether the key is drawn
 * @param caption whether it says below what is shown and where it came from; a notice of the
 *     network's provenance is written in any case
 * @param date the day to put in the caption, as it shall be read; empty for none
 * @param framing which part of the layout is shown
 */
public record FigureOptions(
    int width,
    int height,
    Ground ground,
    String title,
    boolean legend,
    boolean caption,
    String date,
    Framing framing) {
  /** Fewest pixels a side. */
  public static final int LEAST_SIDE = 100;

  /** Most pixels a side. */
  public static final int MOST_SIDE = 20_000;

  /** Most pixels in all; A3 at 400 dots an inch has 31 million. */
  public static final int MOST_PIXELS = 80_000_000;

  /** Which part of the layout a figure shows. */
  public sealed interface Framing {
    /** All accounts, as large as they fit; the view's camera does not matter. */
    record All() implements Framing {}

    /**
     * What the view's camera shows on a sight of that size, all of it.
     *
     * @param width logical pixels, above 0
     * @param height logical pixels, above 0
     */
    record AsSeen(double width, double height) implements Framing {}
  }

  /**
   * @throws IllegalArgumentException if the size is absurd; its message is for people
   */
  public FigureOptions {
    if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) {
      throw new IllegalArgumentException(
          Messages.text("drawing.figure.side", width, height, LEAST_SIDE, MOST_SIDE));
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          Messages.text("drawing.figure.pixels", width, height, MOST_PIXELS / 1_000_000));
    }
  }
}
