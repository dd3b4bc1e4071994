package attache.formats;

import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns of a table of ties that tell something of the accounts at their ends, such as {@code
 * source_country} and {@code target_country}, which are one attribute. Where rows differ about an
 * account, the last one counts.
 */
final class EndAttributes {
  /** A column and the attribute that it becomes. */
  private record End(int column, boolean source, ColumnCollector values) {}

  private final List<End> columns = new ArrayList<>();
  private final Map<String, ColumnCollector> attributes = new LinkedHashMap<>();
  private final boolean decimalComma;

  EndAttributes(EdgeTablePlan plan, TableReading reading) {
    decimalComma = reading.decimalComma();
    for (int column = 0; column < plan.names().size(); column++) {
      ColumnRole role = reading.role(column);
      String name = plan.names().get(column);
      if ((role == ColumnRole.SOURCE_ACCOUNT || role == ColumnRole.TARGET_ACCOUNT)
          && !AttributeNames.steersViewer(name)) {
        ColumnCollector values =
            attributes.computeIfAbsent(EdgeColumns.withoutEnd(name), ColumnCollector::new);
        columns.add(new End(column, role == ColumnRole.SOURCE_ACCOUNT, values));
      }
    }
  }

  /** Takes what a row tells of the two accounts of its tie. */
  void put(TableRows row, int source, int target) {
    for (End end : columns) {
      String value = row.field(end.column());
      if (!value.isEmpty()) {
        end.values().putSpelled(end.source() ? source : target, value, decimalComma);
      }
    }
  }

  /** Refuses attributes that would take far more memory than the file itself. */
  void requireCells(int accounts, long bytes) throws UnreadableException {
    Limits.requireCells(attributes.size(), accounts, bytes);
  }

  /** Gives the attributes to the accounts. */
  void addTo(FollowNetwork.Builder builder) {
    for (ColumnCollector values : attributes.values()) {
      builder.attribute(values.column(builder.accountCount()));
    }
  }
}
