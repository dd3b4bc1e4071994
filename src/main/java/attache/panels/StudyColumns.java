package attache.panels;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of tables whose rows are accounts. */
final class StudyColumns {
  private static final double LEAST_TEXT = 120;
  private static final double LEAST_NUMBER = 72;

  private StudyColumns() {}

  /** A column of texts. */
  static TableColumn<Integer, String> texts(String title, IntFunction<String> text) {
    TableColumn<Integer, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setMinWidth(LEAST_TEXT);
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
    TableColumn<Integer, Double> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : value.isNaN() ? "–" : text.apply(value));
              }
            });
    column.getStyleClass().add("number");
    column.setMinWidth(LEAST_NUMBER);
    return column;
  }
}
