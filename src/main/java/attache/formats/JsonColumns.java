package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * What may be a table with an entry a column, as R's jsonlite writes data frames (lists of equal
 * length) and pandas does (objects with equal keys). Only at the end does it show whether the
 * columns have the names of ends of ties, or of accounts.
 */
final class JsonColumns {
  /**
   * A single value of a column.
   *
   * @param text the value; empty if there is none
   */
  record Cell(String text, ValueType type, int line, int column) {
    /** The value here. */
    static Cell of(JsonCursor json) {
      return new Cell(json.cachedText(), json.type(), json.line(), json.column());
    }
  }

  private static final Set<String> IDS = Set.of("id", "key", "name", "label");

  private final Map<String, List<Cell>> columns = new LinkedHashMap<>();

  /** The values of the list here; empty if some of them are lists or objects themselves. */
  static Optional<List<Cell>> cells(JsonCursor json) throws UnreadableException {
    return cells(json, json::skip);
  }

  /** The same, with something else done with each object in the list, which must end it. */
  static Optional<List<Cell>> cells(JsonCursor json, Row object) throws UnreadableException {
    List<Cell> cells = new ArrayList<>();
    boolean single = true;
    while (json.nextElement()) {
      if (json.scalar() || json.at(JsonToken.VALUE_NULL)) {
        cells.add(Cell.of(json));
      } else {
        if (json.at(JsonToken.START_OBJECT)) {
          object.take();
        } else {
          json.skip();
        }
        single = false;
        cells.clear();
      }
    }
    return single ? Optional.of(cells) : Optional.empty();
  }

  /** Takes a column. */
  void put(String name, List<Cell> cells) throws UnreadableException {
    columns.putIfAbsent(name, cells);
    if (columns.size() > Limits.COLUMNS) {
      throw Limits.tooManyColumns(cells.isEmpty() ? 0 : cells.getFirst().line());
    }
  }

  /** Forgets all columns, as the object holds something else, too. */
  void clear() {
    columns.clear();
  }

  Map<String, List<Cell>> all() {
    return columns;
  }

  /** Whether two of the columns have the names of ends of ties. */
  boolean isTies() {
    return columns.keySet().stream().anyMatch(JsonElement.SOURCES::contains)
        && columns.keySet().stream().anyMatch(JsonElement.TARGETS::contains);
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
    int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
    int least = columns.values().stream().mapToInt(List::size).min().orElse(0);
    columns.forEach(
        (name, cells) -> {
          if (most != least && cells.size() == least) {
            Cell last = cells.isEmpty() ? new Cell("", ValueType.TEXT, 1, 0) : cells.getLast();
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
      for (Map.Entry<String, List<Cell>> column : columns.entrySet()) {
        if (i < column.getValue().size()) {
          Cell cell = column.getValue().get(i);
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
