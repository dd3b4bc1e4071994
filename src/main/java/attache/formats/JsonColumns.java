package attache.formats;

import attache.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What may be a table with an entry a column, as R's jsonlite writes data frames (lists of equal
 * length) and pandas does (objects with equal keys). Only at the end does it show whether the
 * columns have the names of ends of ties, or of accounts.
 */
final class JsonColumns {
  private static final Set<String> IDS = Set.of("id", "key", "name", "label");

  private final Map<String, JsonColumn> columns = new LinkedHashMap<>();
  private boolean full;

  /** Takes a column, unless there are too many for a table: then none is kept. */
  void put(String name, JsonColumn cells) {
    if (full || columns.size() >= Limits.COLUMNS) {
      full = true;
      columns.clear();
      return;
    }
    columns.putIfAbsent(name, cells);
  }

  /** Whether there is room for one more column. */
  boolean hasRoom() {
    return !full && columns.size() < Limits.COLUMNS;
  }

  Map<String, JsonColumn> all() {
    return columns;
  }

  /** Whether two of the columns have the names of ends of ties. */
  boolean isTies() {
    return columns.keySet().stream().anyMatch(JsonEndNames::isSource)
        && columns.keySet().stream().anyMatch(JsonEndNames::isTarget);
  }

  /** The names of the columns of a table whose rows are still to come, if one end is among them. */
  Optional<JsonColumn> names() {
    return Optional.ofNullable(columns.get("columns"))
        .filter(
            names ->
                IntStream.range(0, names.size())
                    .mapToObj(names::text)
                    .anyMatch(JsonEndNames::isSource));
  }

  /** Whether one of the columns names accounts. */
  boolean isAccounts() {
    return columns.keySet().stream().anyMatch(IDS::contains);
  }

  /** What is done with each row, of which all values are in an element. */
  @FunctionalInterface
  interface Row {
    void take() throws UnreadableException;
  }

  /** Puts each row into an element; tells of columns of unequal length. */
  void each(JsonElement element, Findings findings, Row row) throws UnreadableException {
    int most = columns.values().stream().mapToInt(JsonColumn::size).max().orElse(0);
    int least = columns.values().stream().mapToInt(JsonColumn::size).min().orElse(0);
    columns.forEach(
        (name, cells) -> {
          if (most != least && cells.size() == least) {
            JsonColumn.Cell last = cells.last();
            findings.warn(
                last.line(),
                last.column(),
                name,
                Messages.text("formats.json.columns", Finding.shortened(name), least, most),
                Messages.text("formats.json.columns.remedy"));
          }
        });
    for (int i = 0; i < most; i++) {
      boolean begun = false;
      for (Map.Entry<String, JsonColumn> column : columns.entrySet()) {
        if (i < column.getValue().size()) {
          JsonColumn.Cell cell = column.getValue().cell(i);
          if (!begun) {
            element.begin(cell.line(), cell.column());
            begun = true;
          }
          element.put(column.getKey(), cell);
        }
      }
      row.take();
    }
  }
}
