package attache.drawing;

/**
 * How a tie that is coloured by kind is drawn.
 *
 * @param color opaque
 * @param opacity 0 to 1
 * @param fromWidth width at the follower, in raster pixels
 * @param toWidth width at the followed, in raster pixels
 */
record LitTie(int color, double opacity, double fromWidth, double toWidth) {
  /** Ties of the account under the pointer are this much lighter and narrower. */
  private static final double HOVER = 0.75;

  /** How much wider the tie under the pointer is, and how opaque. */
  private static final double POINTED = 1.5;

  private static final double POINTED_OPACITY = 0.95;

  /**
   * @param place index into the scene's lit ties
   */
  static LitTie of(Scene scene, int place) {
    int tie = scene.emphasis.lit[place];
    TieKind kind = scene.emphasis.tieKind[tie];
    TieStyle style = scene.style;
    boolean pointed = tie == scene.emphasis.pointedTie;
    double weight = place < scene.emphasis.hoverOnly ? HOVER : 1;
    double scale =
        TieStyle.litBreadth(scene.ties, tie, style.litScale() * (pointed ? POINTED : weight));
    boolean even = kind == TieKind.MUTUAL;
    double opacity = pointed ? POINTED_OPACITY : style.litOpacity() * weight;
    return new LitTie(
        scene.litColor(tie),
        opacity * scene.presence(tie),
        (even ? style.evenWidth() : style.fromWidth()) * scale,
        (even ? style.evenWidth() : style.toWidth()) * scale);
  }
}
