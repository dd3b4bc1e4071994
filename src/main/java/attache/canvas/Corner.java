package attache.canvas;

/**
 * What lies over a corner of the picture: accounts shall not stand under it.
 *
 * @param width from the left or right edge of the sight, in pixels; 0 if nothing lies there
 * @param height from the upper or lower edge of the sight, in pixels; 0 if nothing lies there
 */
record Corner(double width, double height) {
  /** Nothing. */
  static final Corner FREE = new Corner(0, 0);

  /** Whether a point is nearer to it than some pixels, given how far it is from both edges. */
  boolean hides(double fromSide, double fromEdge, double clearance) {
    return width > 0 && height > 0 && fromSide < width + clearance && fromEdge < height + clearance;
  }
}
