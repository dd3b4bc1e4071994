package attache.network;

import java.util.Arrays;

/**
 * An attribute whose values are numbers. A missing value is kept as NaN; NaN itself is no value.
 */
public final class NumberColumn implements AttributeColumn {
  /** Up to here every whole number has its own double. */
  private static final double EXACT = 1L << 53;

  private final String name;
  private final double[] rows;

  private NumberColumn(String name, double[] rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * A column of the given numbers.
   *
   * @param name the attribute's name
   * @param rows a number a row; NaN is a missing value
   */
  public static NumberColumn of(String name, double[] rows) {
    return new NumberColumn(name, rows.clone());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(rows[row]);
  }

  /**
   * A row's number; NaN if it is missing.
   *
   * @param row 0 to {@code size() - 1}
   */
  public double value(int row) {
    return rows[row];
  }

  /** The number in its shortest exact form, whole numbers without a decimal point. */
  @Override
  public String text(int row) {
    double value = rows[row];
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  @Override
  public NumberColumn select(int[] selection) {
    double[] selected = new double[selection.length];
    Arrays.setAll(selected, i -> selection[i] < 0 ? Double.NaN : rows[selection[i]]);
    return new NumberColumn(name, selected);
  }
}
