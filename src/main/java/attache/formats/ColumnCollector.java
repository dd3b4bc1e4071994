package attache.formats;

import attache.network.AttributeColumn;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one attribute, row by row in any order, and decides at the end what type
 * they are. Equal values are kept once: a category of few values costs 4 bytes a row.
 */
final class ColumnCollector {
  private final String name;
  private final @Nullable ValueType declared;
  private final ValueNumbers values = new ValueNumbers();

  /** Rows and the values given to them, in that order: memory follows the values, not the rows. */
  private int[] rows = new int[0];

  private int[] codes = new int[0];
  private int count;

  /** How many values were looked at for the type of all. */
  private int told;

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
    put(row, values.number(type, text));
  }

  /**
   * Gives a row a value whose type follows from how it is written; see {@link Spelling}.
   *
   * @param decimalComma whether a number may have a decimal comma
   */
  void putSpelled(int row, String text, boolean decimalComma) {
    put(row, values.spelled(text, decimalComma));
  }

  /** Gives a row several texts; an empty list is no value. */
  void putList(int row, List<String> texts) {
    put(row, values.list(texts));
  }

  private void put(int row, int code) {
    // What stands for a missing number must not turn a column of numbers into one of texts.
    if (code == told) {
      told++;
      if (!missing(code)) {
        ValueType type = values.type(code);
        seen = seen == null ? type : seen.join(type);
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

  private boolean missing(int code) {
    return values.type(code) == ValueType.TEXT && Spelling.missing(values.text(code));
  }

  /** Gives another collector's column of the same name the value last given here, if any. */
  void copyLast(Map<String, ColumnCollector> into, int otherRow) {
    if (count > 0) {
      int last = codes[count - 1];
      ColumnCollector other = into.computeIfAbsent(name, ColumnCollector::new);
      if (values.type(last) == ValueType.LIST) {
        other.putList(otherRow, values.texts(last));
      } else {
        other.put(otherRow, values.type(last), values.text(last));
      }
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
      texts.add(code < 0 ? "" : values.text(code));
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
    return new AbstractList<>() {
      @Override
      public @Nullable String get(int row) {
        return dense[row] < 0 ? null : values.text(dense[row]);
      }

      @Override
      public int size() {
        return dense.length;
      }
    };
  }

  private double[] numbers(int[] dense) {
    double[] ofValue = new double[values.size()];
    Arrays.setAll(ofValue, code -> Spelling.number(first(code)));
    double[] numbers = new double[dense.length];
    Arrays.setAll(numbers, row -> dense[row] >= 0 ? ofValue[dense[row]] : Double.NaN);
    return numbers;
  }

  private String first(int code) {
    List<String> texts = values.texts(code);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private List<@Nullable Boolean> truths(int[] dense) {
    List<@Nullable Boolean> truths = new ArrayList<>(dense.length);
    for (int code : dense) {
      truths.add((code < 0 || missing(code)) ? null : Spelling.isTrue(first(code)));
    }
    return truths;
  }

  private List<List<String>> lists(int[] dense) {
    List<List<String>> ofValue = new ArrayList<>(values.size());
    for (int code = 0; code < values.size(); code++) {
      ofValue.add(values.texts(code).stream().filter(text -> !text.isEmpty()).toList());
    }
    List<List<String>> lists = new ArrayList<>(dense.length);
    for (int code : dense) {
      lists.add(code < 0 ? List.of() : ofValue.get(code));
    }
    return lists;
  }
}
