package attache.view;

/**
 * How the adjacency matrix is shown: rows follow columns.
 *
 * @param shown whether it is shown in the place of the drawn network
 * @param order how rows and columns are ordered
 */
public record MatrixView(boolean shown, Order order) {
  /** Not shown; by groups once it is. */
  public static final MatrixView HIDDEN = new MatrixView(false, Order.GROUP);

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
    return new MatrixView(value, order);
  }

  /** In another order. */
  public MatrixView withOrder(Order value) {
    return new MatrixView(shown, value);
  }
}
