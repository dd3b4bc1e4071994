package attache.drawing;

import attache.facts.EqualEarth;
import attache.facts.LandOutlines;
import attache.view.AccountCountries;
import attache.view.Camera;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * The land of the world, which lies faintly below a network on a map, with the borders of
 * countries. Immutable.
 *
 * @param scale raster pixels a layout unit; 0 if there is no land
 * @param left raster column of the layout's origin
 * @param top raster row of the layout's origin
 */
record Land(double scale, double left, double top) {
  /** Below most pictures. */
  static final Land NONE = new Land(0, 0, 0);

  /** How far land covers the ground, in the colour of text. */
  static final double OPACITY = 0.055;

  /** How far borders and coasts cover the ground. */
  static final double LINE_OPACITY = 0.16;

  /** Width of borders and coasts in logical pixels. */
  private static final double LINE = 0.7;

  /** Holds the shape, which is made when land is first drawn. */
  private static final class World {
    static final Path2D SHAPE = shape();

    private World() {}

    private static Path2D shape() {
      Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      LandOutlines.all().values().stream().flatMap(List::stream).forEach(ring -> add(path, ring));
      return path;
    }

    private static void add(Path2D path, LandOutlines.Ring ring) {
      for (int i = 0; i < ring.size(); i++) {
        double x = AccountCountries.SCALE * EqualEarth.x(ring.latitude(i), ring.longitude(i));
        double y = AccountCountries.SCALE * EqualEarth.y(ring.latitude(i));
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      path.closePath();
    }
  }

  /** The land as a camera sees it. */
  static Land of(Camera camera, Sight sight) {
    double ratio = sight.pixelRatio();
    return new Land(
        camera.scale() * ratio,
        camera.screenX(0, sight.width()) * ratio,
        camera.screenY(0, sight.height()) * ratio);
  }

  /** Whether there is any. */
  boolean shown() {
    return scale > 0;
  }

  /** The land in raster pixels. */
  Shape shape() {
    return World.SHAPE.createTransformedShape(new AffineTransform(scale, 0, 0, scale, left, top));
  }

  /** The line of borders and coasts. */
  static BasicStroke stroke(Sight sight) {
    return new BasicStroke(
        (float) (LINE * sight.pixelRatio()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** Draws it shape by shape. */
  void paint(Graphics2D graphics, Scene scene) {
    Shape land = shape();
    int ink = scene.palette().text();
    graphics.setColor(Argb.toColor(Argb.withOpacity(ink, OPACITY)));
    graphics.fill(land);
    // Together with the land below, a line covers as much as it shall.
    double line = (LINE_OPACITY - OPACITY) / (1 - OPACITY);
    graphics.setColor(Argb.toColor(Argb.withOpacity(ink, line)));
    graphics.setStroke(stroke(scene.sight()));
    graphics.draw(land);
  }
}
