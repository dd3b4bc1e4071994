package attache.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Cells of a sheet that are merged with those below them. Only the topmost of them has a value in
 * the file; people see it beside all of their rows.
 */
final class XlsxMerges {
  private static final int MOST = 100_000;
  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");

  /**
   * Merged cells that the rows have come to.
   *
   * @param last their last row
   */
  private record Open(int last, String value) {}

  /** Where merged cells begin, by their first row: their column, from 0, and their last row. */
  private final TreeMap<Integer, List<int[]>> beginning = new TreeMap<>();

  /** By their column: of those that overlap, as none should, the later ones count. */
  private final TreeMap<Integer, Open> open = new TreeMap<>();

  private XlsxMerges() {}

  /** The merged cells of a sheet. Goes through all of it. */
  static XlsxMerges of(XmlCursor xml) throws UnreadableException {
    XlsxMerges merges = new XlsxMerges();
    try {
      xml.enterRoot();
      while (xml.nextChild()) {
        if (!xml.name().equals("mergeCells")) {
          xml.skip();
          continue;
        }
        for (int i = 0; xml.nextChild() && i < MOST; i++) {
          merges.add(xml.attribute("ref"));
          xml.skip();
        }
        break;
      }
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
    return merges;
  }

  private void add(String range) {
    Matcher cells = RANGE.matcher(range);
    if (cells.matches()) {
      int first = Integer.parseInt(cells.group(2));
      int last = Integer.parseInt(cells.group(3));
      if (last > first) {
        beginning
            .computeIfAbsent(first, row -> new ArrayList<>())
            .add(new int[] {XlsxRows.columnOf(cells.group(1)), last});
      }
    }
  }

  /** Whether any cells are merged with those below them. */
  boolean any() {
    return !beginning.isEmpty();
  }

  /**
   * Gives the cells of a row that are merged with one above their value. Rows must come in order.
   *
   * @param line the number of the row, from 1
   */
  void fill(int line, List<String> cells) {
    open.values().removeIf(merged -> merged.last() < line);
    open.forEach(
        (column, merged) -> {
          while (cells.size() <= column) {
            cells.add("");
          }
          cells.set(column, merged.value());
        });
    for (Map.Entry<Integer, List<int[]>> begun = beginning.firstEntry();
        begun != null && begun.getKey() <= line;
        begun = beginning.firstEntry()) {
      beginning.pollFirstEntry();
      for (int[] cell : begun.getKey() == line ? begun.getValue() : List.<int[]>of()) {
        if (cell[0] < cells.size()) {
          open.put(cell[0], new Open(cell[1], cells.get(cell[0])));
        }
      }
    }
  }
}
