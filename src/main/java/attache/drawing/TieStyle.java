package attache.drawing;

/**
 * How wide ties are and how strongly those are drawn that are coloured by kind: tapered from the
 * follower to the followed, even if mutual.
 *
 * @param fromWidth width at the follower, in raster pixels
 * @param toWidth width at the followed, in raster pixels
 * @param evenWidth width of a mutual tie, in raster pixels
 * @param litOpacity of a tie that is coloured by kind, 0 to 1
 * @param litScale how much wider such a tie is than a plain one
 */
record TieStyle(
    double fromWidth, double toWidth, double evenWidth, double litOpacity, double litScale) {

  private static final double FROM = 1.6;
  private static final double TO = 0.4;
  private static final double EVEN = 1.1;
  private static final double USUAL_LIT = 60;

  /**
   * @param lit how many ties are coloured by kind
   */
  static TieStyle of(int lit, Sight sight) {
    double litScale = Math.clamp(2.4 * Math.pow(USUAL_LIT / Math.max(1, lit), 0.25), 1.1, 2.4);
    double litOpacity = Math.clamp(0.75 * Math.pow(USUAL_LIT / Math.max(1, lit), 0.15), 0.35, 0.85);
    double ratio = sight.pixelRatio();
    return new TieStyle(FROM * ratio, TO * ratio, EVEN * ratio, litOpacity, litScale);
  }

  /** Width of a plain tie at the follower, in raster pixels. */
  double from(Ties ties, int tie) {
    return (ties.mutual[tie] ? evenWidth : fromWidth) * ties.breadth(tie);
  }

  /** Width of a plain tie at the followed, in raster pixels. */
  double to(Ties ties, int tie) {
    return (ties.mutual[tie] ? evenWidth : toWidth) * ties.breadth(tie);
  }

  /** How much wider a tie is that is coloured by kind than an unweighted plain one. */
  static double litBreadth(Ties ties, int tie, double scale) {
    return Math.max(scale, ties.breadth(tie));
  }

  /** Greatest width that a tie of the layer can have, in raster pixels. */
  double widest(Ties ties) {
    double base = Math.max(evenWidth, Math.max(fromWidth, toWidth));
    return base * Math.max(litScale, ties.isWeighted() ? Ties.MOST_BREADTH : 1);
  }
}
