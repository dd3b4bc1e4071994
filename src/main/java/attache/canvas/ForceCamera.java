package attache.canvas;

import attache.layouts.ForceSimulation;
import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.LayoutChoice;
import java.util.stream.IntStream;

/** Where the camera looks while the force layout runs. Used on the FX thread. */
final class ForceCamera {
  /** How far it follows the accounts in a frame, as a share of the way. */
  private static final double FOLLOWING = 0.2;

  /** How far it follows them in a frame at least, in pixels. */
  private static final double LEAST_STEP = 3;

  /** Points on the outline of the place where a layout will come to be. */
  private static final int OUTLINE = 48;

  private final CanvasSight sight;

  ForceCamera(CanvasSight sight) {
    this.sight = sight;
  }

  /**
   * The camera that will show what the force layout makes of the accounts as the present one shows
   * them: as large as possible if it does so now. If some are pinned, it stays while the layout
   * runs.
   *
   * @param places where the accounts are
   * @param camera the present one
   */
  Camera before(Positions places, Camera camera) {
    Camera whole = sight.fittedTo(usualExtent(places.size()), new LayoutChoice.Force());
    if (sight.showsEverything()) {
      return whole;
    }
    double scale = whole.scale() * camera.scale() / sight.fitted().scale();
    double factor = camera.scale() / scale;
    double meanX = IntStream.range(0, places.size()).mapToDouble(places::x).average().orElse(0);
    double meanY = IntStream.range(0, places.size()).mapToDouble(places::y).average().orElse(0);
    return new Camera(
        (camera.centerX() - meanX) * factor, (camera.centerY() - meanY) * factor, scale);
  }

  /** The outline of the disc that so many accounts fill when the force layout has settled. */
  private static Positions usualExtent(int accounts) {
    double radius = Math.sqrt(2) * ForceSimulation.usualSpread(accounts);
    IntStream points = IntStream.range(0, OUTLINE);
    return Positions.of(
        points.mapToDouble(i -> radius * Math.cos(2 * Math.PI * i / OUTLINE)).toArray(),
        IntStream.range(0, OUTLINE)
            .mapToDouble(i -> radius * Math.sin(2 * Math.PI * i / OUTLINE))
            .toArray());
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
