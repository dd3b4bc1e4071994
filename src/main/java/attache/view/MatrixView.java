package attache.view;

/**
 * How the adjacency matrix is shown: rows follow columns.
 *
 * @param shown whether it is shown in the place of the drawn network
 * @param order how rows and columns are ordered
 * @param focus which part of it is seen
 */
public record MatrixView(boolean shown, Order order, MatrixFocus focus) {
  /** Not shown; by groups and all of it once it is. */
  public static final MatrixView HIDDEN =
      new MatrixView(false, Order.GROUP, MatrixFocus.EVERYTHING);

  /** How rows and columns are ordered. Equal accounts keep the order of the network. */
  public enum Order {
    /** By the measure that sizes show, the highest first. */
    MEASURE,
    /** By the attribute that colours show, and by the measure within a group. */
    GROUP,
    /** So that accounts with similar ties are neighbours. */
    SIMILARITY
  }

  /** Shown or hidden. */
  public MatrixView withShown(boolean value) {
    return new MatrixView(value, order, focus);
  }

  /** In another order. */
  public MatrixView withOrder(Order value) {
    return new MatrixView(shown, value, focus);
  }

  /** With another part of it seen. */
  public MatrixView withFocus(MatrixFocus value) {
    return new MatrixView(shown, order, value);
  }
}
