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

  /** Rows and the values given to them, in that order: memory follows the values, not the rows. */
  private int[] rows = new int[0];

  private int[] codes = new int[0];
  private int count;
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
    spelled.put(text, codes[count - 1]);
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
    if (count == rows.length) {
      int capacity = Math.max(16, count + (count >> 1));
      rows = Arrays.copyOf(rows, capacity);
      codes = Arrays.copyOf(codes, capacity);
    }
    rows[count] = row;
    codes[count++] = code;
  }

  private static boolean missing(Value value) {
    return value.type() == ValueType.TEXT && Spelling.missing(value.texts().getFirst());
  }

  /** Gives another collector's column of the same name the value last given here, if any. */
  void copyLast(Map<String, ColumnCollector> into, int otherRow) {
    if (count > 0) {
      into.computeIfAbsent(name, ColumnCollector::new).put(otherRow, values.get(codes[count - 1]));
    }
  }

  /** Gives another row the value last given here, if it was given to {@code row}. */
  void copyLast(int row, int otherRow) {
    if (count > 0 && rows[count - 1] == row) {
      set(otherRow, codes[count - 1]);
    }
  }

  /**
   * Gives all rows that have no value the value that was given to the row past the last one, if
   * that came last.
   *
   * @param size how many rows there are
   */
  void fillWithLast(int size) {
    if (count == 0 || rows[count - 1] != size) {
      return;
    }
    int last = codes[count - 1];
    int[] dense = dense(size);
    for (int row = 0; row < size; row++) {
      if (dense[row] < 0) {
        set(row, last);
      }
    }
  }

  /**
   * The values as text, empty where there is none.
   *
   * @param size how many rows there are
   */
  List<String> allTexts(int size) {
    List<String> texts = new ArrayList<>(size);
    for (int code : dense(size)) {
      texts.add(code < 0 ? "" : String.join(ListColumn.SEPARATOR, values.get(code).texts()));
    }
    return texts;
  }

  private int[] dense(int size) {
    int[] dense = new int[size];
    Arrays.fill(dense, -1);
    for (int i = 0; i < count; i++) {
      if (rows[i] < size) {
        dense[rows[i]] = codes[i];
      }
    }
    return dense;
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
    int[] dense = dense(size);
    return switch (type()) {
      case TEXT -> TextColumn.of(name, texts(dense));
      case NUMBER -> NumberColumn.of(name, numbers(dense));
      case TRUTH -> TruthColumn.of(name, truths(dense));
      case LIST -> ListColumn.of(name, lists(dense));
    };
  }

  private List<@Nullable String> texts(int[] dense) {
    List<String> ofValue =
        values.stream().map(value -> String.join(ListColumn.SEPARATOR, value.texts())).toList();
    List<@Nullable String> texts = new ArrayList<>(dense.length);
    for (int code : dense) {
      texts.add(code < 0 ? null : ofValue.get(code));
    }
    return texts;
  }

  private double[] numbers(int[] dense) {
    double[] ofValue = new double[values.size()];
    Arrays.setAll(ofValue, code -> Spelling.number(values.get(code).texts().getFirst()));
    double[] numbers = new double[dense.length];
    Arrays.setAll(numbers, row -> dense[row] >= 0 ? ofValue[dense[row]] : Double.NaN);
    return numbers;
  }

  private List<@Nullable Boolean> truths(int[] dense) {
    List<@Nullable Boolean> truths = new ArrayList<>(dense.length);
    for (int code : dense) {
      Value value = code < 0 ? null : values.get(code);
      truths.add(
          (value == null || missing(value)) ? null : Spelling.isTrue(value.texts().getFirst()));
    }
    return truths;
  }

  private List<List<String>> lists(int[] dense) {
    List<List<String>> ofValue =
        values.stream()
            .map(value -> value.texts().stream().filter(text -> !text.isEmpty()).toList())
            .toList();
    List<List<String>> lists = new ArrayList<>(dense.length);
    for (int code : dense) {
      lists.add(code < 0 ? List.of() : ofValue.get(code));
    }
    return lists;
  }
}
