package attache.formats;

import attache.network.AttributeColumn;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one attribute, row by row in any order, and decides at the end what type
 * they are. Equal values are kept once: a category of few values costs 4 bytes a row.
 */
final class ColumnCollector {
  /** One value as it stood in the file. */
  private record Value(ValueType type, List<String> texts) {}

  private final String name;
  private final @Nullable ValueType declared;
  private final Map<Value, Integer> known = new HashMap<>();
  private final Map<String, Integer> spelled = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private int[] codes = new int[0];
  private @Nullable ValueType seen;

  /** A column that takes the type of its values. */
  ColumnCollector(String name) {
    this(name, null);
  }

  /** A column of a type that the file declares; null if it declares none. */
  ColumnCollector(String name, @Nullable ValueType declared) {
    this.name = name;
    this.declared = declared;
  }

  String name() {
    return name;
  }

  /** Whether the declared type, if there is one, has room for a value of that type. */
  boolean takes(ValueType type) {
    return declared == null
        || declared == type
        || declared == ValueType.TEXT
        || declared == ValueType.LIST;
  }

  /** Gives a row a value; a later value takes the place of an earlier one. */
  void put(int row, ValueType type, String text) {
    put(row, new Value(type, List.of(text)));
  }

  /**
   * Gives a row a value whose type follows from how it is written; see {@link Spelling}.
   *
   * @param decimalComma whether a number may have a decimal comma
   */
  void putSpelled(int row, String text, boolean decimalComma) {
    Integer code = spelled.get(text);
    if (code != null) {
      set(row, code);
      return;
    }
    ValueType type =
        decimalComma && Spelling.isCommaNumber(text) ? ValueType.NUMBER : Spelling.type(text);
    List<String> texts = type == ValueType.LIST ? Spelling.parts(text) : List.of(text);
    put(row, new Value(type, texts));
    spelled.put(text, codes[row]);
  }

  /** Gives a row several texts; an empty list is no value. */
  void putList(int row, List<String> texts) {
    put(row, new Value(ValueType.LIST, List.copyOf(texts)));
  }

  private void put(int row, Value value) {
    Integer code = known.get(value);
    if (code == null) {
      code = values.size();
      values.add(value);
      known.put(value, code);
      // What stands for a missing number must not turn a column of numbers into one of texts.
      if (!missing(value)) {
        seen = seen == null ? value.type() : seen.join(value.type());
      }
    }
    set(row, code);
  }

  private void set(int row, int code) {
    if (row >= codes.length) {
      int old = codes.length;
      codes = Arrays.copyOf(codes, Math.max(row + 1, old + (old >> 1) + 16));
      Arrays.fill(codes, old, codes.length, -1);
    }
    codes[row] = code;
  }

  private static boolean missing(Value value) {
    return value.type() == ValueType.TEXT && Spelling.missing(value.texts().getFirst());
  }

  /** Gives another collector's column of the same name this column's value of a row, if any. */
  void copyRow(int row, Map<String, ColumnCollector> into, int otherRow) {
    Value found = value(row);
    if (found != null) {
      into.computeIfAbsent(name, ColumnCollector::new).put(otherRow, found);
    }
  }

  /** Gives another row of this column the value of a row, if it has one. */
  void copyRow(int row, int otherRow) {
    Value found = value(row);
    if (found != null) {
      put(otherRow, found);
    }
  }

  /** Whether a row has a value. */
  boolean has(int row) {
    return row < codes.length && codes[row] >= 0;
  }

  /** A row's value as text; empty if it has none. */
  String text(int row) {
    Value value = value(row);
    return value == null ? "" : String.join(ListColumn.SEPARATOR, value.texts());
  }

  /** Whether no row has a value. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The type that {@link #column} will have. */
  ValueType type() {
    if (declared != null) {
      return declared;
    }
    return seen == null ? ValueType.TEXT : seen;
  }

  /**
   * The finished column.
   *
   * @param size how many rows it has
   */
  AttributeColumn column(int size) {
    return switch (type()) {
      case TEXT -> TextColumn.of(name, texts(size));
      case NUMBER -> NumberColumn.of(name, numbers(size));
      case TRUTH -> TruthColumn.of(name, truths(size));
      case LIST -> ListColumn.of(name, lists(size));
    };
  }

  private @Nullable Value value(int row) {
    return row < codes.length && codes[row] >= 0 ? values.get(codes[row]) : null;
  }

  private List<@Nullable String> texts(int size) {
    List<@Nullable String> rows = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      Value value = value(row);
      rows.add(value == null ? null : String.join(ListColumn.SEPARATOR, value.texts()));
    }
    return rows;
  }

  private double[] numbers(int size) {
    double[] ofValue = new double[values.size()];
    Arrays.setAll(ofValue, code -> Spelling.number(values.get(code).texts().getFirst()));
    double[] rows = new double[size];
    Arrays.setAll(
        rows, row -> (row < codes.length && codes[row] >= 0) ? ofValue[codes[row]] : Double.NaN);
    return rows;
  }

  private List<@Nullable Boolean> truths(int size) {
    List<@Nullable Boolean> rows = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      Value value = value(row);
      rows.add(
          (value == null || missing(value)) ? null : Spelling.isTrue(value.texts().getFirst()));
    }
    return rows;
  }

  private List<List<String>> lists(int size) {
    List<List<String>> rows = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      Value value = value(row);
      rows.add(value == null ? List.of() : listed(value));
    }
    return rows;
  }

  private static List<String> listed(Value value) {
    return value.texts().stream().filter(text -> !text.isEmpty()).toList();
  }
}
