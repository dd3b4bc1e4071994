package attache.drawing;

import attache.view.Theme;

/**
 * How ties are drawn: tapered from the follower to the followed, even if mutual, the fainter the
 * more there are.
 *
 * @param opacity of one plain tie, 0 to 1
 * @param fromWidth width at the follower, in raster pixels
 * @param toWidth width at the followed, in raster pixels
 * @param evenWidth width of a mutual tie, in raster pixels
 * @param litOpacity of a tie that is coloured by kind, 0 to 1
 * @param litScale how much wider such a tie is than a plain one
 */
record TieStyle(
    double opacity,
    double fromWidth,
    double toWidth,
    double evenWidth,
    double litOpacity,
    double litScale) {

  private static final double FROM = 1.6;
  private static final double TO = 0.4;
  private static final double EVEN = 1.1;

  /** Ties at which the opacities below were chosen by eye, on a sight of a megapixel. */
  private static final double USUAL_TIES = 1000;

  private static final double USUAL_OPACITY = 0.17;
  private static final double USUAL_LIT = 60;

  /**
   * @param ties how many ties are drawn
   * @param lit how many of them are coloured by kind
   * @param zoom how much larger the picture is than when all is seen, 1 for that
   * @param selecting whether the plain ties step back
   */
  static TieStyle of(int ties, int lit, double zoom, boolean selecting, Sight sight, Palette on) {
    double crowd = Math.max(1, ties) / USUAL_TIES;
    double opacity = USUAL_OPACITY * Math.pow(crowd, -0.5) * Math.pow(Math.max(zoom, 0.5), 0.5);

    if (on.theme() == Theme.DARK) {
      // Light lines on a dark ground look heavier than dark ones on a light ground.
      opacity *= 0.9;
    }
    opacity = Math.clamp(opacity, 0.012, 0.5) * (selecting ? 0.6 : 1);
    double litScale = Math.clamp(2.4 * Math.pow(USUAL_LIT / Math.max(1, lit), 0.25), 1.1, 2.4);
    double litOpacity = Math.clamp(0.75 * Math.pow(USUAL_LIT / Math.max(1, lit), 0.15), 0.35, 0.85);
    double ratio = sight.pixelRatio();
    return new TieStyle(opacity, FROM * ratio, TO * ratio, EVEN * ratio, litOpacity, litScale);
  }
}
