package attache.formats;

import attache.network.Spell;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values that change over time: the latest one is the value, and all of them are kept beside it
 * with their times.
 */
final class GexfHistory {
  private final Map<String, TreeMap<Integer, List<GexfValue>>> values = new LinkedHashMap<>();
  private final Map<String, Map<Integer, String>> since = new HashMap<>();

  /**
   * Takes a value.
   *
   * @return whether it is later than those that were there for the row before
   */
  boolean replaces(GexfValue value, int row) {
    if (value.times().isEmpty()) {
      return true;
    }
    String name = value.attribute().name();
    values
        .computeIfAbsent(name, n -> new TreeMap<>())
        .computeIfAbsent(row, r -> new ArrayList<>())
        .add(value);
    Map<Integer, String> latest = since.computeIfAbsent(name, n -> new HashMap<>());
    String before = latest.get(row);
    if (before != null && Spell.compare(before, value.since()) > 0) {
      return false;
    }
    latest.put(row, value.since());
    return true;
  }

  /** A column for each attribute of which some row has several values. */
  Map<String, ColumnCollector> columns() {
    Map<String, ColumnCollector> columns = new LinkedHashMap<>();
    values.forEach(
        (name, rows) -> {
          if (rows.values().stream().anyMatch(list -> list.size() > 1)) {
            ColumnCollector column =
                new ColumnCollector(Messages.text("formats.gexf.over", name), ValueType.LIST);
            rows.forEach((row, list) -> column.putList(row, spelled(list)));
            columns.put(column.name(), column);
          }
        });
    return columns;
  }

  private static List<String> spelled(List<GexfValue> list) {
    return list.stream()
        .map(value -> String.join(" ", value.times()) + ": " + value.text())
        .toList();
  }
}
