package attache.network;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribute with several texts a row, such as the clubs that a country belongs to. No text is a
 * missing value.
 */
public final class ListColumn implements AttributeColumn {
  /** What stands between the texts of a row where a file has one field for them. */
  public static final String SEPARATOR = "|";

  private final String name;
  private final List<List<String>> rows;

  private ListColumn(String name, List<List<String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * A column of the given lists.
   *
   * @param name the attribute's name
   * @param rows the texts of each row; an empty list is a missing value
   */
  public static ListColumn of(String name, List<? extends List<String>> rows) {
    List<List<String>> copy = new ArrayList<>(rows.size());
    rows.forEach(row -> copy.add(List.copyOf(row)));
    return new ListColumn(name, List.copyOf(copy));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public boolean isMissing(int row) {
    return rows.get(row).isEmpty();
  }

  @Override
  public String text(int row) {
    return String.join(SEPARATOR, rows.get(row));
  }

  @Override
  public List<String> groups(int row) {
    return rows.get(row);
  }

  @Override
  public ListColumn select(int[] selection) {
    List<List<String>> selected = new ArrayList<>(selection.length);
    for (int row : selection) {
      selected.add(row < 0 ? List.of() : rows.get(row));
    }
    return new ListColumn(name, List.copyOf(selected));
  }
}
