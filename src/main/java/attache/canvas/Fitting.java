package attache.canvas;

import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.LayoutChoice;
import java.util.stream.IntStream;

/**
 * Finds the camera that shows all accounts as large as possible, with none under what lies over its
 * corners.
 *
 * @param positions where the accounts are
 * @param width of the sight in pixels
 * @param height of the sight in pixels
 * @param legend what lies over the lower left corner
 * @param controls what lies over the lower right corner
 * @param tools what lies over the upper right corner
 * @param aside room that names take on the left and on the right besides the usual, in pixels
 */
record Fitting(
    Positions positions,
    double width,
    double height,
    Corner legend,
    Corner controls,
    Corner tools,
    double aside) {
  /** Room for discs and names around the picture, in pixels. */
  private static final double MARGIN = 48;

  /** Room beside a circle for the names of its accounts, which stand outside it, in pixels. */
  private static final double NAMES = 56;

  /** How far an account's middle stays away from what hides it, in pixels. */
  private static final double CLEARANCE = 26;

  /** Which shares of a corner are tried to be kept free altogether. */
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

  /** The room that names take beside the accounts in a layout besides the usual, in pixels. */
  static double aside(LayoutChoice layout) {
    return layout instanceof LayoutChoice.Circle ? NAMES : 0;
  }

  /** The same with another legend. */
  Fitting beside(Corner other) {
    return new Fitting(positions, width, height, other, controls, tools, aside);
  }

  /** The camera. Takes O(n). */
  Camera camera() {
    if (positions.size() == 0) {
      return Camera.HOME;
    }
    Positions extent = extent();
    Camera whole = reserved(extent, 0, 0, 0);
    if (!hides(whole)) {
      return whole;
    }
    double below = Math.max(legend.height(), controls.height());
    Camera best = whole;
    boolean found = false;
    for (double low : SHARES) {
      for (double left : SHARES) {
        for (double share : SHARES) {
          double right = Math.max(share * controls.width(), tools.width());
          Camera camera =
              reserved(extent, left * legend.width(), share == 0 ? 0 : right, low * below);
          if ((!found || camera.scale() > best.scale()) && !hides(camera)) {
            best = camera;
            found = true;
          }
        }
      }
    }
    return best;
  }

  /** The corners of the rectangle around all accounts. */
  private Positions extent() {
    IntStream all = IntStream.range(0, positions.size());
    var x = all.mapToDouble(positions::x).summaryStatistics();
    var y = IntStream.range(0, positions.size()).mapToDouble(positions::y).summaryStatistics();
    return Positions.of(
        new double[] {x.getMin(), x.getMax()}, new double[] {y.getMin(), y.getMax()});
  }

  /** The camera that fits everything between so many pixels at the sides and above so many. */
  private Camera reserved(Positions extent, double left, double right, double below) {
    double freeWidth = Math.max(1, width - left - right - 2 * aside);
    double freeHeight = Math.max(1, height - below);
    Camera fit = Camera.fit(extent, freeWidth, freeHeight, MARGIN);
    return new Camera(
        fit.centerX() - (left - right) / 2 / fit.scale(),
        fit.centerY() + below / 2 / fit.scale(),
        fit.scale());
  }

  private boolean hides(Camera camera) {
    for (int account = 0; account < positions.size(); account++) {
      double x = camera.screenX(positions.x(account), width);
      double fromBelow = height - camera.screenY(positions.y(account), height);
      if (legend.hides(x, fromBelow, CLEARANCE)
          || controls.hides(width - x, fromBelow, CLEARANCE)
          || tools.hides(width - x, height - fromBelow, CLEARANCE)) {
        return true;
      }
    }
    return false;
  }
}
