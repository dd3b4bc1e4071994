package attache.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first rows of a table of accounts that was read, or could be, beside a table of ties.
 *
 * @param table the name of its file or sheet, by which {@link TableReading#accounts} knows it
 * @param reading how it was read
 * @param names what the columns are called, all different
 * @param rows the first rows after the header, at most {@link TablePreview#ROWS}
 */
public record AccountsPreview(
    String table, AccountsReading reading, List<String> names, List<TablePreview.Row> rows) {
  public AccountsPreview {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** What the column is taken for that becomes an attribute; empty if none becomes that one. */
  Optional<AccountRole> role(String attribute) {
    return IntStream.range(0, reading.used() ? names.size() : 0)
        .filter(column -> TypedHeader.collector(names.get(column)).name().equals(attribute))
        .mapToObj(reading::role)
        .filter(role -> role == AccountRole.COUNTRY || role == AccountRole.ATTRIBUTE)
        .findFirst();
  }
}
