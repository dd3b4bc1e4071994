package attache.view;

import java.util.List;

/**
 * By which columns a table is ordered, the first counting most. Rows that are alike in all of them
 * keep the order that the table has by itself.
 *
 * @param keys the columns; none for the order that the table has by itself
 */
public record TableOrder(List<Key> keys) {
  /** The order that a table has by itself. */
  public static final TableOrder OWN = new TableOrder(List.of());

  public TableOrder {
    keys = List.copyOf(keys);
  }

  /** The order by one column. */
  public static TableOrder by(String column, boolean descending) {
    return new TableOrder(List.of(new Key(column, descending)));
  }

  /**
   * A column that a table is ordered by.
   *
   * @param column by which the column is known; a table that has no such column ignores it
   * @param descending whether the greatest, or the last of the alphabet, stands first
   */
  public record Key(String column, boolean descending) {}
}
