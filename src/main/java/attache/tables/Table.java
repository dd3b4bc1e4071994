package attache.tables;

import java.util.List;

/**
 * A table to be written somewhere: its columns are asked for their cells when it is written, so
 * they must be pure functions of the row's number.
 *
 * @param title what the table shows: its caption, or the name of its sheet
 * @param notes remarks that belong to it, such as source and notice; written where the format has
 *     room for them, which CSV and TSV have not
 * @param rowCount how many rows there are below the header
 * @param columns the columns, from left to right
 */
public record Table(String title, List<String> notes, int rowCount, List<Column> columns) {
  public Table {
    if (rowCount < 0) {
      throw new IllegalArgumentException("rows: " + rowCount);
    }
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
  }
}
