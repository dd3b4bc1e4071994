package attache.drawing;

/**
 * The two forms of a matrix's legend, one below the cells and one at their right side, and the room
 * that each takes whether or not accounts are selected: the cells stay where they are when some
 * are. Made in a millisecond; immutable.
 */
final class MatrixLegends {
  private final MatrixKey key;
  private final double ratio;
  private final double room;
  private final Legend beside;
  private final Legend below;
  private final double width;
  private final double height;

  /**
   * @param ratio raster pixels a logical pixel
   * @param room raster pixels that the form below may be wide
   */
  MatrixLegends(MatrixKey key, double ratio, double room) {
    this.key = key;
    this.ratio = ratio;
    this.room = room;
    MatrixKey other = key.withSelecting(!key.selecting());
    beside = Legend.column(key, ratio);
    below = Legend.row(key, ratio, room);
    width = Math.max(beside.width(), Legend.column(other, ratio).width());
    height = Math.max(below.height(), Legend.row(other, ratio, room).height());
  }

  /** Whether these are the legends for another scene, too. */
  boolean fits(MatrixKey otherKey, double otherRatio, double otherRoom) {
    return key.equals(otherKey) && ratio == otherRatio && room == otherRoom;
  }

  /**
   * Where cells and legend lie.
   *
   * @param window where the cells are seen
   * @param legend its form
   * @param box where it lies
   */
  record Place(Box window, Legend legend, Box box) {}

  /**
   * Divides the room for cells and legend so that the cells are as large as possible.
   *
   * @param inner room for both at the right side of the names and below them
   * @param left where a legend below may begin
   * @param gap between cells and legend
   */
  Place place(Box inner, double left, double gap) {
    double allWidth = Math.max(1, inner.right() - inner.left());
    double allHeight = Math.max(1, inner.bottom() - inner.top());
    double besideWidth = Math.max(1, Math.floor(allWidth - width - gap));
    double belowHeight = Math.max(1, Math.floor(allHeight - height - gap));
    if (Math.min(besideWidth, allHeight) >= Math.min(allWidth, belowHeight)) {
      Box window =
          new Box(inner.left(), inner.top(), inner.left() + besideWidth, inner.top() + allHeight);
      return new Place(window, beside, box(beside, inner.right() - width, inner.bottom()));
    }
    Box window =
        new Box(inner.left(), inner.top(), inner.left() + allWidth, inner.top() + belowHeight);
    return new Place(window, below, box(below, left, inner.bottom()));
  }

  private static Box box(Legend legend, double left, double bottom) {
    double x = Math.rint(left);
    double y = Math.rint(bottom - legend.height());
    return new Box(x, y, x + legend.width(), y + legend.height());
  }
}
