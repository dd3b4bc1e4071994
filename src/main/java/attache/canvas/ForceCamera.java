package attache.canvas;

import attache.view.Camera;

/** Where the camera looks while the force layout runs. Used on the FX thread. */
final class ForceCamera {
  /** How far it follows the accounts in a frame, as a share of the way. */
  private static final double FOLLOWING = 0.2;

  /** How far it follows them in a frame at least, in pixels. */
  private static final double LEAST_STEP = 3;

  private final CanvasSight sight;

  ForceCamera(CanvasSight sight) {
    this.sight = sight;
  }

  /**
   * The camera of the next frame, on its way to one that shows every account: gently if that is far
   * off, but never so slowly that it would still be on its way when the accounts rest.
   *
   * @param present the one of this frame
   */
  Camera after(Camera present) {
    Camera fitted = sight.fitted();
    double way = pixels(present, fitted);
    return way <= LEAST_STEP
        ? fitted
        : present.towards(fitted, Math.max(FOLLOWING, LEAST_STEP / way));
  }

  /** By how many pixels a corner of the view is off, about. */
  private double pixels(Camera one, Camera other) {
    double apart = Math.hypot(other.centerX() - one.centerX(), other.centerY() - one.centerY());
    double growth = Math.abs(other.scale() / one.scale() - 1);
    return apart * one.scale() + growth * Math.hypot(sight.width(), sight.height()) / 2;
  }
}
