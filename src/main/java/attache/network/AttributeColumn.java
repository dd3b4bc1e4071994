package attache.network;

import java.util.List;

/**
 * One attribute of all accounts (or of all arcs of a layer): a name and a value a row, of which any
 * may be missing. Missing is not the same as empty or zero.
 */
public sealed interface AttributeColumn permits TextColumn, NumberColumn, TruthColumn, ListColumn {
  /** The attribute's name as it stood in the file, such as {@code un_group}. */
  String name();

  /** How many rows there are: the number of accounts, or of arcs. */
  int size();

  /**
   * Whether a row has no value.
   *
   * @param row 0 to {@code size() - 1}
   */
  boolean isMissing(int row);

  /**
   * A row's value as text, as it would be written to a file; empty if it is missing.
   *
   * @param row 0 to {@code size() - 1}
   */
  String text(int row);

  /**
   * The same attribute for other rows: row i of the result is row {@code rows[i]} of this column.
   *
   * @param rows rows of this column, in any order; -1 gives a missing value
   */
  AttributeColumn select(int[] rows);

  /**
   * The groups that a row belongs to when accounts are grouped by this attribute: one for most
   * columns, several for a list (such as clubs), none if the value is missing.
   *
   * @param row 0 to {@code size() - 1}
   */
  default List<String> groups(int row) {
    return isMissing(row) ? List.of() : List.of(text(row));
  }
}
