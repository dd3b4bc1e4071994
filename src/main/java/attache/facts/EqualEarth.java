package attache.facts;

/**
 * The Equal Earth projection of the world (Šavrič, Patterson and Jenny 2018): countries keep their
 * areas, so that none looks larger than it is. Its middle is 10.1° east, which cuts the world in
 * the Bering Strait and leaves Russia whole. x grows to the right from −{@value #HALF_WIDTH} to
 * {@value #HALF_WIDTH}, y downwards from −{@value #HALF_HEIGHT} to {@value #HALF_HEIGHT}, in units
 * of the radius of the globe.
 */
public final class EqualEarth {
  /** How far east and west of the middle the equator reaches, about. */
  public static final double HALF_WIDTH = 2.7066;

  /** How far north and south of the equator the poles are, about. */
  public static final double HALF_HEIGHT = 1.3173;

  private static final double MIDDLE = 10.1;
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT = Math.sqrt(3) / 2;

  private EqualEarth() {}

  /**
   * How far to the right of the middle a place is.
   *
   * @param latitude degrees north
   * @param longitude degrees east, −180 to 360
   */
  public static double x(double latitude, double longitude) {
    double theta = theta(latitude);
    double square = theta * theta;
    double sixth = square * square * square;
    double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    return Math.toRadians(fromMiddle(longitude)) * StrictMath.cos(theta) / (ROOT * slope);
  }

  /**
   * How far below the equator a place is.
   *
   * @param latitude degrees north
   */
  public static double y(double latitude) {
    double theta = theta(latitude);
    double square = theta * theta;
    double sixth = square * square * square;
    return -theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }

  private static double theta(double latitude) {
    return StrictMath.asin(ROOT * StrictMath.sin(Math.toRadians(latitude)));
  }

  private static double fromMiddle(double longitude) {
    double east = (longitude - MIDDLE) % 360;
    return east > 180 ? east - 360 : east < -180 ? east + 360 : east;
  }
}
