package attache.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * What an account is drawn as. All symbols of one radius have the area of the disc of that radius,
 * so that size means the same in every group. The first seven go with the colours of the palette,
 * in the order in which they are told apart the best.
 */
@SuppressWarnings("ImmutableEnumChecker") // the arrays never change
enum Symbol {
  /** A disc: everyone, if groups are told apart by colour alone. */
  DISC(),
  /** A square on its side. */
  SQUARE(polygon(4, Math.PI / 4)),
  /** A triangle with its tip above. */
  TRIANGLE(polygon(3, -Math.PI / 2)),
  /** A square on its tip. */
  DIAMOND(polygon(4, 0)),
  /** An upright cross. */
  CROSS(cross(0)),
  /** A triangle with its tip below. */
  INVERTED_TRIANGLE(polygon(3, Math.PI / 2)),
  /** A star of five tips. */
  STAR(star()),
  /** A cross that stands on two of its arms. */
  SALTIRE(cross(Math.PI / 4)),
  /** A level bar. */
  BAR(1.4, 0.561, -1.4, 0.561, -1.4, -0.561, 1.4, -0.561);

  private static final List<Symbol> CATEGORIES =
      List.of(DISC, SQUARE, TRIANGLE, DIAMOND, CROSS, INVERTED_TRIANGLE, STAR);

  /** Width of a cross's arms as a share of its own. */
  private static final double ARM = 0.4;

  /** Radius of a star's notches as a share of that of its tips. */
  private static final double NOTCH = 0.5;

  /** Share of its size that a symbol never shrinks below, however wide its rim. */
  private static final double CORE = 0.2;

  /** The outward normal of each side, in order, and how far it is from the middle at radius 1. */
  private final double[] normalX;

  private final double[] normalY;
  private final double[] away;
  private final double reach;
  private final double thickness;

  /**
   * A symbol.
   *
   * @param corners x and y of each corner about the middle, in order; none for a disc
   */
  Symbol(double... corners) {
    int sides = corners.length / 2;
    double area = 0;
    for (int side = 0; side < sides; side++) {
      int next = (side + 1) % sides;
      area += corners[2 * side] * corners[2 * next + 1] - corners[2 * next] * corners[2 * side + 1];
    }
    double scale = sides == 0 ? 1 : Math.sqrt(2 * Math.PI / area);
    normalX = new double[sides];
    normalY = new double[sides];
    away = new double[sides];
    double farthest = sides == 0 ? 1 : 0;
    double nearest = 1;
    for (int side = 0; side < sides; side++) {
      int next = (side + 1) % sides;
      double alongX = corners[2 * next] - corners[2 * side];
      double alongY = corners[2 * next + 1] - corners[2 * side + 1];
      double length = Math.hypot(alongX, alongY);
      normalX[side] = alongY / length;
      normalY[side] = -alongX / length;
      away[side] =
          scale * (normalX[side] * corners[2 * side] + normalY[side] * corners[2 * side + 1]);
      nearest = Math.min(nearest, away[side]);
      farthest = Math.max(farthest, scale * Math.hypot(corners[2 * side], corners[2 * side + 1]));
    }
    reach = farthest;
    thickness = nearest;
  }

  private static double[] polygon(int corners, double first) {
    double[] points = new double[2 * corners];
    for (int corner = 0; corner < corners; corner++) {
      double angle = first + 2 * Math.PI * corner / corners;
      points[2 * corner] = Math.cos(angle);
      points[2 * corner + 1] = Math.sin(angle);
    }
    return points;
  }

  private static double[] star() {
    double[] points = polygon(10, -Math.PI / 2);
    for (int notch = 1; notch < 10; notch += 2) {
      points[2 * notch] *= NOTCH;
      points[2 * notch + 1] *= NOTCH;
    }
    return points;
  }

  private static double[] cross(double turn) {
    double[][] quarter = {{1, -ARM}, {1, ARM}, {ARM, ARM}};
    double[] points = new double[24];
    int at = 0;
    for (int arm = 0; arm < 4; arm++) {
      double angle = turn + Math.PI / 2 * arm;
      for (double[] point : quarter) {
        points[at++] = point[0] * Math.cos(angle) - point[1] * Math.sin(angle);
        points[at++] = point[0] * Math.sin(angle) + point[1] * Math.cos(angle);
      }
    }
    return points;
  }

  /** The symbol that goes with a colour of the palette, by its place there. */
  static Symbol ofCategory(int place) {
    return CATEGORIES.get(place % CATEGORIES.size());
  }

  /** How far its farthest corner is from its middle, at radius 1; 1 for a disc. */
  double reach() {
    return reach;
  }

  /**
   * The corners of its outline, x and y of each in order; none for a disc.
   *
   * @param radius of the disc of its area
   * @param offset how far its sides are moved outwards; inwards if negative
   */
  double[] corners(double x, double y, double radius, double offset) {
    int sides = away.length;
    double[] corners = new double[2 * sides];
    double moved = Math.max(offset, (CORE - 1) * thickness * radius);
    for (int side = 0; side < sides; side++) {
      int before = (side + sides - 1) % sides;
      double one = away[before] * radius + moved;
      double other = away[side] * radius + moved;
      double turn = normalX[before] * normalY[side] - normalX[side] * normalY[before];
      corners[2 * side] = x + (one * normalY[side] - other * normalY[before]) / turn;
      corners[2 * side + 1] = y + (other * normalX[before] - one * normalX[side]) / turn;
    }
    return corners;
  }

  /**
   * Its outline.
   *
   * @param radius of the disc of its area
   * @param offset how far its edge is moved outwards; inwards if negative
   */
  Shape outline(double x, double y, double radius, double offset) {
    if (this == DISC) {
      double r = radius + offset;
      return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
    double[] corners = corners(x, y, radius, offset);
    Path2D.Double path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int corner = 1; corner < corners.length / 2; corner++) {
      path.lineTo(corners[2 * corner], corners[2 * corner + 1]);
    }
    path.closePath();
    return path;
  }
}
