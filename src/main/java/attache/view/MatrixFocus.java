package attache.view;

/**
 * Which part of the adjacency matrix is seen, told without pixels, so that a larger window or a
 * figure shows the same part.
 *
 * @param x how far the middle of the sight is from the left side of the matrix, as a share of its
 *     width, 0 to 1
 * @param y how far the middle of the sight is from the upper side of the matrix, as a share of its
 *     height, 0 to 1
 * @param zoom how much larger it is drawn than when all of it is seen, at least 1
 */
public record MatrixFocus(double x, double y, double zoom) {
  /** All of the matrix. */
  public static final MatrixFocus EVERYTHING = new MatrixFocus(0.5, 0.5, 1);

  public MatrixFocus {
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1 && zoom >= 1) || !Double.isFinite(zoom)) {
      throw new IllegalArgumentException("no part of a matrix: " + x + ", " + y + " at " + zoom);
    }
  }
}
