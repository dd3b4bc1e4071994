package attache.drawing;

import attache.tables.Column;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * A column of a study's table: what stands in a row, for the eye and for files, and how rows are
 * ordered by it. The functions are pure and take what {@link StudyListing#rows} numbers.
 *
 * @param key by which the column is known, and its name in files
 * @param group what stands above the titles of this column and its neighbours; empty if nothing
 * @param title what stands above it
 * @param kind what its values are
 * @param text what stands in a row for the eye
 * @param value the number that rows are ordered by; NaN where there is none, and for texts
 * @param faint which rows tell less than others
 * @param shown whether the eye sees it; if not, it is for files
 */
public record StudyColumn(
    String key,
    String group,
    String title,
    Kind kind,
    IntFunction<String> text,
    IntToDoubleFunction value,
    IntPredicate faint,
    boolean shown) {
  /** What the values of a column are. */
  public enum Kind {
    /** Texts, ordered by the alphabet. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** Some few texts that have an order of their own. */
    CATEGORY
  }

  /** A column of texts. */
  public static StudyColumn text(String key, String title, IntFunction<String> text) {
    return new StudyColumn(key, "", title, Kind.TEXT, text, row -> Double.NaN, row -> false, true);
  }

  /** A column of numbers, written as each row wants it, also where there is none. */
  public static StudyColumn number(
      String key, String title, IntToDoubleFunction value, IntFunction<String> text) {
    return new StudyColumn(key, "", title, Kind.NUMBER, text, value, row -> false, true);
  }

  /** A column of numbers; a dash where there is none. */
  public static StudyColumn numbers(
      String key, String title, IntToDoubleFunction value, DoubleFunction<String> text) {
    return number(
        key,
        title,
        value,
        row -> {
          double number = value.applyAsDouble(row);
          return Double.isNaN(number) ? "–" : text.apply(number);
        });
  }

  /** A column of shares from 0 to 1, in per cent for the eye; a dash where there is none. */
  static StudyColumn shares(String key, String title, IntToDoubleFunction share) {
    return numbers(key, title, share, value -> Math.round(100 * value) + " %");
  }

  /** A column of some few texts, ordered by a number. */
  public static StudyColumn category(
      String key, String title, IntFunction<String> text, IntToDoubleFunction place) {
    return new StudyColumn(key, "", title, Kind.CATEGORY, text, place, row -> false, true);
  }

  /** This column below a title that it shares with its neighbours. */
  StudyColumn under(String value) {
    return new StudyColumn(key, value, title, kind, text, this.value, faint, shown);
  }

  /** This column with some rows that tell less. */
  StudyColumn withFaint(IntPredicate rows) {
    return new StudyColumn(key, group, title, kind, text, value, rows, shown);
  }

  /** This column for files only. */
  public StudyColumn forFiles() {
    return new StudyColumn(key, group, title, kind, text, value, faint, false);
  }

  /** The title with what stands above it, in one line. */
  String fullTitle() {
    return group.isEmpty() ? title : group + ": " + title;
  }

  /**
   * Orders the places of rows by this column; those without a number are last either way.
   *
   * @param rows the rows, all of whose values are asked for once
   */
  Comparator<Integer> order(int[] rows, boolean descending) {
    if (kind == Kind.TEXT) {
      String[] texts = new String[rows.length];
      Arrays.setAll(texts, place -> text.apply(rows[place]));
      Comparator<Integer> byText =
          Comparator.comparing(place -> texts[place], String.CASE_INSENSITIVE_ORDER);
      return descending ? byText.reversed() : byText;
    }
    double[] numbers = new double[rows.length];
    Arrays.setAll(numbers, place -> value.applyAsDouble(rows[place]));
    Comparator<Integer> byNumber = Comparator.comparingDouble(place -> numbers[place]);
    return Comparator.comparing((Integer place) -> Double.isNaN(numbers[place]))
        .thenComparing(descending ? byNumber.reversed() : byNumber);
  }

  /** This column in a file, with all digits. */
  Column inFiles(int[] rows) {
    return switch (kind) {
      case NUMBER -> Column.number(key, place -> value.applyAsDouble(rows[place]));
      case TEXT, CATEGORY ->
          Column.texts(
              key, place -> Optional.of(text.apply(rows[place])).filter(it -> !it.isEmpty()));
    };
  }
}
