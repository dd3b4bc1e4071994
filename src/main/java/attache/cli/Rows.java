package attache.cli;

import attache.tables.FormulaGuard;
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
final class Rows implements Listing.Sink {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Appendable out;
  private final boolean json;
  private final boolean guarded;
  private final List<String> columns;
  private boolean any;

  /**
   * Begins a table.
   *
   * @param guarded whether texts in CSV are guarded from being taken for formulas
   */
  private Rows(Appendable out, boolean json, boolean guarded, List<String> columns)
      throws IOException {
    this.out = out;
    this.json = json;
    this.guarded = guarded;
    this.columns = List.copyOf(columns);
    if (json) {
      out.append('[');
    } else {
      Csv.row(out, columns);
    }
  }

  /**
   * Writes a table.
   *
   * @param json whether as JSON rather than CSV
   * @param guarded whether texts in CSV are guarded from being taken for formulas
   */
  static void write(Listing listing, Appendable out, boolean json, boolean guarded)
      throws IOException {
    Rows rows = new Rows(out, json, guarded, listing.columns());
    listing.content().addTo(rows);
    rows.end();
  }

  @Override
  public void add(List<?> cells) throws IOException {
    if (!json) {
      Csv.row(out, guarded ? cells.stream().map(Rows::guarded).toList() : cells);
      return;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      row.put(columns.get(column), jsonValue(cells.get(column)));
    }
    out.append(any ? ",\n" : "\n").append(MAPPER.writeValueAsString(row));
    any = true;
  }

  private static Object guarded(Object cell) {
    return cell instanceof String text ? FormulaGuard.guarded(text) : cell;
  }

  private void end() throws IOException {
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
