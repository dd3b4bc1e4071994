package attache.drawing;

/**
 * A name that is written beside a disc.
 *
 * @param account whose name it is; negative if it names a ring or a group
 * @param text the name on one line
 * @param weight how heavy
 * @param size of an em, in raster pixels
 * @param left column where the text begins, in raster pixels
 * @param baseline row of the baseline, in raster pixels
 * @param width of the text, in raster pixels
 * @param side where it stands, seen from the disc
 * @param muted whether the account steps back
 */
public record Label(
    int account,
    String text,
    Fonts.Weight weight,
    double size,
    double left,
    double baseline,
    double width,
    Side side,
    boolean muted) {
  /** Height of the letters above the baseline, as a share of the size. */
  static final double ASCENT = 0.78;

  /** Depth of the letters below the baseline, as a share of the size. */
  static final double DESCENT = 0.22;

  /** Where a label stands, seen from its disc; the best first. */
  public enum Side {
    BELOW(0, 1),
    ABOVE(0, -1),
    RIGHT(1, 0),
    LEFT(-1, 0),
    BELOW_RIGHT(1, 1),
    BELOW_LEFT(-1, 1),
    ABOVE_RIGHT(1, -1),
    ABOVE_LEFT(-1, -1);

    final int across;
    final int down;

    Side(int across, int down) {
      this.across = across;
      this.down = down;
    }
  }

  /** The room that the letters take. */
  Box box() {
    return new Box(left, baseline - ASCENT * size, left + width, baseline + DESCENT * size);
  }
}
