package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What may be an adjacency matrix: a JSON text that is a list of lists of numbers, as Python and
 * JavaScript write matrices. Only at the end does it show whether it is a square; the rows wait
 * until then, in memory in proportion to the text.
 */
final class JsonMatrix {
  /** Shorter rows are ties: two ends, and perhaps a weight. */
  private static final int SHORTEST = 4;

  private record Place(int line, int column) {}

  private final JsonCursor json;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private double[] cells = new double[16];

  JsonMatrix(JsonCursor json) {
    this.json = json;
  }

  /**
   * Takes the rest of a list whose first numbers were read already as a row.
   *
   * @param first the numbers
   * @return whether the whole list is a row: all of it is numbers, and there are enough of them
   * @throws UnreadableException if there are more than any matrix of accounts has
   */
  boolean row(List<JsonElement.Name> first, int line, int column) throws UnreadableException {
    int count = 0;
    boolean numbers = true;
    for (JsonElement.Name name : first) {
      numbers &= name.number();
      cells[count++] = Spelling.number(name.text());
    }
    while (json.nextElement()) {
      if (count == Limits.COLUMNS) {
        throw Limits.tooManyColumns(line);
      }
      numbers &= json.number();
      if (count == cells.length) {
        cells = Arrays.copyOf(cells, 2 * count);
      }
      cells[count++] = json.number() ? json.doubleValue() : 0;
      json.skip();
    }
    if (!numbers || count < SHORTEST) {
      return false;
    }
    rows.add(Arrays.copyOf(cells, count));
    places.add(new Place(line, column));
    return true;
  }

  boolean begun() {
    return !rows.isEmpty();
  }

  /** Makes accounts with the numbers of the rows, from 1, and a tie of each cell that is not 0. */
  void addTo(NetworkDraft draft) throws UnreadableException {
    int size = rows.getFirst().length;
    int[] accounts = new int[size];
    for (int i = 0; i < size; i++) {
      Place place = places.get(Math.min(i, places.size() - 1));
      accounts[i] = draft.list(Integer.toString(i + 1), place.line(), place.column());
    }
    TieCollector ties = draft.layer(Layer.FOLLOW, places.getFirst().line());
    for (int row = 0; row < rows.size(); row++) {
      double[] values = rows.get(row);
      Place place = places.get(row);
      if (values.length != size || row >= size) {
        draft.skip(
            place.line(),
            place.column(),
            "",
            Messages.text("formats.matrix.ragged", values.length, size),
            Messages.text("formats.matrix.remedy"));
      }
      for (int column = 0; column < Math.min(size, values.length) && row < size; column++) {
        if (values[column] != 0 && Double.isFinite(values[column])) {
          ties.tie(accounts[row], accounts[column], values[column], true, place.line());
        }
      }
    }
    if (rows.size() < size) {
      Place last = places.getLast();
      draft
          .findings()
          .warn(
              last.line(),
              0,
              "",
              Messages.text("formats.matrix.short", rows.size(), size),
              Messages.text("formats.matrix.remedy"));
    }
  }
}
