package attache.canvas;

import attache.layouts.Positions;
import attache.view.Camera;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds the camera that shows all accounts as large as possible, with none under the legend in the
 * lower left corner.
 *
 * @param positions where the accounts are
 * @param width of the sight in pixels
 * @param height of the sight in pixels
 * @param legendWidth from the left edge of the sight, in pixels; 0 if there is no legend
 * @param legendHeight from the lower edge of the sight, in pixels; 0 if there is no legend
 */
record Fitting(
    Positions positions, double width, double height, double legendWidth, double legendHeight) {
  /** Room for discs and names around the picture, in pixels. */
  private static final double MARGIN = 48;

  /** How far an account's middle stays away from the legend, in pixels. */
  private static final double CLEARANCE = 20;

  /** The camera. Takes O(n). */
  Camera camera() {
    Camera whole = reserved(0, 0);
    if (!hides(whole)) {
      return whole;
    }
    Stream<Camera> aside =
        DoubleStream.of(0.25, 0.5, 0.75)
            .mapToObj(share -> reserved(share * legendWidth, share * legendHeight));
    return Stream.concat(aside, Stream.of(reserved(0, legendHeight), reserved(legendWidth, 0)))
        .filter(camera -> !hides(camera))
        .max(Comparator.comparingDouble(Camera::scale))
        .orElse(whole);
  }

  /** The camera that fits everything beside so many pixels at the left and above so many below. */
  private Camera reserved(double left, double below) {
    double freeWidth = Math.max(1, width - left);
    double freeHeight = Math.max(1, height - below);
    Camera fit = Camera.fit(positions, freeWidth, freeHeight, MARGIN);
    return new Camera(
        fit.centerX() - left / 2 / fit.scale(),
        fit.centerY() + below / 2 / fit.scale(),
        fit.scale());
  }

  private boolean hides(Camera camera) {
    if (legendWidth <= 0 || legendHeight <= 0) {
      return false;
    }
    for (int account = 0; account < positions.size(); account++) {
      if (camera.screenX(positions.x(account), width) < legendWidth + CLEARANCE
          && camera.screenY(positions.y(account), height) > height - legendHeight - CLEARANCE) {
        return true;
      }
    }
    return false;
  }
}
