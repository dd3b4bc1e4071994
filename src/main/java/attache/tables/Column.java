package attache.tables;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * A column of a table: its header, and what stands in each row.
 *
 * @param header the name of the column
 * @param kind what its values are; decides how the column is aligned
 * @param decimals how many decimals are shown where numbers are rounded for the eye, 0 to 15; -1
 *     for as many as each number has
 * @param cells the cell of a row, numbered from 0; asked at most twice a row each time the table is
 *     written
 */
public record Column(String header, Kind kind, int decimals, IntFunction<? extends Cell> cells) {
  /** What the values of a column are. */
  public enum Kind {
    TEXT,
    NUMBER,
    TRUTH
  }

  public Column {
    if (decimals < -1 || decimals > 15) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
  }

  /** A column of texts. */
  public static Column text(String header, IntFunction<String> texts) {
    return new Column(header, Kind.TEXT, -1, row -> new Cell.Text(texts.apply(row)));
  }

  /** A column of texts that some rows lack; those have an empty cell. */
  public static Column texts(String header, IntFunction<Optional<String>> texts) {
    return new Column(
        header,
        Kind.TEXT,
        -1,
        row -> texts.apply(row).<Cell>map(Cell.Text::new).orElseGet(Cell.Empty::new));
  }

  /** A column of numbers, shown with all their digits. NaN gives an empty cell. */
  public static Column number(String header, IntToDoubleFunction numbers) {
    return number(header, -1, numbers);
  }

  /**
   * A column of numbers. NaN gives an empty cell.
   *
   * @param decimals how many decimals are shown where numbers are rounded for the eye
   */
  public static Column number(String header, int decimals, IntToDoubleFunction numbers) {
    return new Column(
        header, Kind.NUMBER, decimals, row -> new Cell.Figure(numbers.applyAsDouble(row)));
  }

  /** The cell of a row. */
  public Cell cell(int row) {
    return cells.apply(row);
  }
}
