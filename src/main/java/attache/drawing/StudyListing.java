package attache.drawing;

import attache.tables.Table;
import attache.view.StudyView;
import attache.view.TableOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a study's table tells: the screen, figures and files all take it from here, so that they
 * agree. Immutable.
 *
 * @param table which table it is
 * @param columns from left to right
 * @param own the rows in the order that the table has by itself, each a number that columns know:
 *     mostly an account
 */
public record StudyListing(StudyView.Table table, List<StudyColumn> columns, List<Integer> own) {
  public StudyListing {
    columns = List.copyOf(columns);
    own = List.copyOf(own);
  }

  /** The column of a key. */
  public Optional<StudyColumn> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /** The columns that the eye sees. */
  public List<StudyColumn> shown() {
    return columns.stream().filter(StudyColumn::shown).toList();
  }

  /**
   * The rows in an order. Rows that are alike keep the table's own order; those without a number
   * are last, whichever way they are ordered. Takes O(n log n), and each value of an ordering
   * column once.
   */
  public List<Integer> rows(TableOrder order) {
    int[] rows = own.stream().mapToInt(Integer::intValue).toArray();
    List<Comparator<Integer>> keys = new ArrayList<>();
    for (TableOrder.Key key : order.keys()) {
      column(key.column()).ifPresent(column -> keys.add(column.order(rows, key.descending())));
    }
    if (keys.isEmpty()) {
      return own;
    }
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted(keys.stream().reduce(Comparator::thenComparing).orElseThrow())
        .map(place -> rows[place])
        .toList();
  }

  /**
   * The table as files take it: every column, every digit.
   *
   * @param title what the table shows
   * @param notes remarks that belong to it
   */
  public Table inFiles(String title, List<String> notes, TableOrder order) {
    int[] rows = rows(order).stream().mapToInt(Integer::intValue).toArray();
    return new Table(
        title,
        notes.stream().filter(note -> !note.isBlank()).toList(),
        rows.length,
        columns.stream().map(column -> column.inFiles(rows)).toList());
  }
}
