package attache.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts attributes of several networks together: of a row that several have a value for, the last
 * one stays. A column whose types differ becomes one of texts.
 */
final class JoinedColumns {
  /** A column of one network, and the row of the whole that each of its rows belongs to. */
  private record Source(AttributeColumn column, IntUnaryOperator rows) {}

  private final int size;
  private final Map<String, List<Source>> sources = new LinkedHashMap<>();

  JoinedColumns(int size) {
    this.size = size;
  }

  /**
   * Takes a column.
   *
   * @param rows the row of the whole that each of its rows belongs to
   */
  void add(AttributeColumn column, int[] rows) {
    if (!column.name().equals(Waves.ATTRIBUTE)) {
      sources
          .computeIfAbsent(column.name(), name -> new ArrayList<>())
          .add(new Source(column, own -> rows[own]));
    }
  }

  /** The columns, in the order in which their names first came. */
  List<AttributeColumn> finished() {
    return sources.entrySet().stream().map(e -> joined(e.getKey(), e.getValue())).toList();
  }

  private AttributeColumn joined(String name, List<Source> all) {
    // Which source and which of its rows has the value of each row.
    int[] source = new int[size];
    int[] row = new int[size];
    Arrays.fill(source, -1);
    for (int i = 0; i < all.size(); i++) {
      AttributeColumn column = all.get(i).column();
      for (int own = 0; own < column.size(); own++) {
        if (!column.isMissing(own)) {
          int at = all.get(i).rows().applyAsInt(own);
          source[at] = i;
          row[at] = own;
        }
      }
    }
    List<@Nullable AttributeColumn> columns = new ArrayList<>(size);
    for (int at : source) {
      columns.add(at < 0 ? null : all.get(at).column());
    }
    if (all.stream().allMatch(s -> s.column() instanceof NumberColumn)) {
      double[] numbers = new double[size];
      Arrays.setAll(
          numbers,
          at ->
              columns.get(at) instanceof NumberColumn column ? column.value(row[at]) : Double.NaN);
      return NumberColumn.of(name, numbers);
    }
    if (all.stream().allMatch(s -> s.column() instanceof TruthColumn)) {
      List<@Nullable Boolean> truths = new ArrayList<>(size);
      for (int at = 0; at < size; at++) {
        Optional<Boolean> truth =
            columns.get(at) instanceof TruthColumn column
                ? column.value(row[at])
                : Optional.empty();
        truths.add(truth.orElse(null));
      }
      return TruthColumn.of(name, truths);
    }
    if (all.stream().anyMatch(s -> s.column() instanceof ListColumn)) {
      List<List<String>> lists = new ArrayList<>(size);
      for (int at = 0; at < size; at++) {
        AttributeColumn column = columns.get(at);
        lists.add(column == null ? List.of() : column.groups(row[at]));
      }
      return ListColumn.of(name, lists);
    }
    List<@Nullable String> texts = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      AttributeColumn column = columns.get(at);
      texts.add(column == null ? null : column.text(row[at]));
    }
    return TextColumn.of(name, texts);
  }
}
