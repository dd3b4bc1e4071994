package attache.panels;

/**
 * Where the two columns of the paired rankings stand, in pixels.
 *
 * @param leftX left edge of the left column
 * @param rightX left edge of the right column
 * @param columnWidth width of each column
 */
record PairGeometry(double leftX, double rightX, double columnWidth) {
  private static final double MARGIN = 6;
  private static final double SCROLL_BAR = 10;

  /** The geometry in a panel of that width. */
  static PairGeometry of(double width) {
    double gap = Math.clamp(width * 0.12, 36, 64);
    double columnWidth = Math.max(60, Math.floor((width - MARGIN - SCROLL_BAR - gap) / 2));
    return new PairGeometry(MARGIN, MARGIN + columnWidth + gap, columnWidth);
  }

  /** Left edge of the space between the columns. */
  double gapX() {
    return leftX + columnWidth;
  }

  /** Width of the space between the columns. */
  double gapWidth() {
    return rightX - gapX();
  }
}
