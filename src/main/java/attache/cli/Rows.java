package attache.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * A table that is written row by row, as CSV or as a JSON array of one object a line. Cells are
 * texts, truths, whole numbers or doubles; an undefined number is an empty cell, or null in JSON.
 */
final class Rows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Appendable out;
  private final boolean json;
  private final List<String> columns;
  private boolean any;

  /** Begins a table. */
  Rows(Appendable out, boolean json, List<String> columns) throws IOException {
    this.out = out;
    this.json = json;
    this.columns = List.copyOf(columns);
    if (json) {
      out.append('[');
    } else {
      Csv.row(out, columns);
    }
  }

  /** Writes a table of one row as CSV. */
  static void one(Appendable out, Map<String, Object> cells) throws IOException {
    Rows rows = new Rows(out, false, List.copyOf(cells.keySet()));
    rows.add(List.copyOf(cells.values()));
    rows.end();
  }

  /** Writes a row of as many cells as there are columns. */
  void add(List<?> cells) throws IOException {
    if (!json) {
      Csv.row(out, cells);
      return;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      row.put(columns.get(column), jsonValue(cells.get(column)));
    }
    out.append(any ? ",\n" : "\n").append(MAPPER.writeValueAsString(row));
    any = true;
  }

  /** Ends the table. */
  void end() throws IOException {
    if (json) {
      out.append("\n]\n");
    }
  }

  /** A value as JSON has it: whole numbers without a point, undefined ones absent. */
  static Object jsonValue(Object value) {
    if (value instanceof Double number) {
      if (number.isNaN()) {
        return NullNode.getInstance();
      }
      return Csv.isWhole(number) ? (Object) number.longValue() : number;
    }
    return value;
  }
}
