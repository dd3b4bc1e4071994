package attache.panels;

import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of the tables of studies, most of whose rows are accounts. */
final class StudyColumns {
  private static final double LEAST_TEXT = 120;
  private static final double LEAST_NUMBER = 72;

  private StudyColumns() {}

  /** A column of texts. */
  static TableColumn<Integer, String> texts(String title, IntFunction<String> text) {
    return textsOf(title, text::apply);
  }

  /** A column of texts about rows of any kind. */
  static <R> TableColumn<R, String> textsOf(String title, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setMinWidth(LEAST_TEXT);
    column.setCellFactory(
        any ->
            new TableCell<>() {
              {
                Notes.tellWhole(this);
              }

              @Override
              protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : value);
              }
            });
    return column;
  }

  /** A column of whole numbers. */
  static TableColumn<Integer, Double> counts(String title, IntToDoubleFunction number) {
    return numbers(title, number, value -> Long.toString(Math.round(value)));
  }

  /** A column of shares, in per cent. */
  static TableColumn<Integer, Double> shares(String title, IntToDoubleFunction number) {
    return numbers(title, number, value -> Math.round(100 * value) + " %");
  }

  /** A column of numbers; a dash where there is none. */
  static TableColumn<Integer, Double> numbers(
      String title, IntToDoubleFunction number, DoubleFunction<String> text) {
    return numbersOf(title, number::applyAsDouble, text);
  }

  /** A column of numbers about rows of any kind; a dash where there is none. */
  static <R> TableColumn<R, Double> numbersOf(
      String title, ToDoubleFunction<R> number, DoubleFunction<String> text) {
    return numbersOf(title, number, (row, value) -> Double.isNaN(value) ? "–" : text.apply(value));
  }

  /** A column of numbers that are written each as its row wants it, also where there is none. */
  static <R> TableColumn<R, Double> numbersOf(
      String title, ToDoubleFunction<R> number, BiFunction<R, Double, String> text) {
    TableColumn<R, Double> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                R row = getTableRow() == null ? null : getTableRow().getItem();
                setText(empty || value == null || row == null ? "" : text.apply(row, value));
              }
            });
    column.getStyleClass().add("number");
    column.setMinWidth(LEAST_NUMBER);
    return column;
  }
}
