package attache.drawing;

import attache.drawing.Label.Side;
import java.util.List;

/**
 * The name of an account that may be written at any side of its disc.
 *
 * @param scene where the account is drawn
 * @param text the name on one line
 * @param size of an em, in raster pixels
 * @param width of the text, in raster pixels
 */
record AccountName(
    Scene scene, int account, String text, Fonts.Weight weight, double size, double width) {
  /** Em of a name that stands out, in logical pixels. */
  static final double SELECTED_SIZE = 13.5;

  /** The sides at which it may stand, the best first. */
  List<Side> sides() {
    return Side.of(scene, account, leads());
  }

  /** Whether its account is selected or under the pointer. */
  boolean leads() {
    return leads(scene, account);
  }

  /** Whether an account is selected or under the pointer. */
  static boolean leads(Scene scene, int account) {
    Standing standing = scene.emphasis.standing[account];
    return standing == Standing.SELECTED || standing == Standing.HOVERED;
  }

  /** The name at a side of its disc. */
  Label at(Side side) {
    return at(side, 0);
  }

  /**
   * The name at a side of its disc, moved along it.
   *
   * @param along share of its width by which it is moved to the right
   */
  Label at(Side side, double along) {
    double gap = LabelRoom.GAP * scene.sight().pixelRatio();
    double reach = scene.reach(account) + gap;
    if (scene.emphasis.standing[account] == Standing.SELECTED) {
      reach += ScenePainter.RING * scene.sight().pixelRatio();
    }
    if (side == Side.OUTWARDS) {
      return outwards(reach);
    }
    boolean diagonal = side.across != 0 && side.down != 0;
    double shift = diagonal ? 0.7 * reach : reach;
    double left =
        switch (side.across) {
          case 0 -> scene.x[account] - width / 2;
          case 1 -> scene.x[account] + shift;
          default -> scene.x[account] - shift - width;
        };
    double baseline =
        switch (side.down) {
          case 0 -> scene.y[account] + (Label.ASCENT - Label.DESCENT) / 2 * size;
          case 1 -> scene.y[account] + shift + Label.ASCENT * size;
          default -> scene.y[account] - shift - Label.DESCENT * size;
        };
    return label(left + along * width, baseline, side);
  }

  /** The name that begins, or ends, on the way out from the middle of the layout. */
  private Label outwards(double reach) {
    Mark.Point hub = scene.guides.hub().orElseThrow();
    double dx = scene.x[account] - hub.x();
    double dy = scene.y[account] - hub.y();
    double share = reach / Math.hypot(dx, dy);
    double x = scene.x[account] + share * dx;
    double y = scene.y[account] + share * dy;
    double baseline = y + (Label.ASCENT - Label.DESCENT) / 2 * size;
    return label(dx > 0 ? x : x - width, baseline, Side.OUTWARDS);
  }

  private Label label(double left, double baseline, Side side) {
    boolean muted = scene.emphasis.standing[account] == Standing.DIMMED || scene.isAway(account);
    return new Label(account, text, weight, size, left, baseline, width, side, muted);
  }
}
