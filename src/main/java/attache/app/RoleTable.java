package attache.app;

import attache.formats.TablePreview;
import attache.panels.Notes;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/**
 * The first rows of a table, and above each column its name and a chooser of what it is taken for.
 *
 * @param <R> what a column can be taken for
 */
final class RoleTable<R> extends TableView<TablePreview.Row> {
  private static final double ROW = 26;
  private static final double HEAD = 72;
  private static final double COLUMN = 204;

  /** Nobody looks through more columns; what is beyond is read as detected. */
  private static final int MOST_COLUMNS = 60;

  private final String prefix;
  private final List<R> roles;
  private final Function<R, String> called;
  private final BiConsumer<Integer, R> change;
  private List<String> shownNames = List.of();
  private boolean showing;

  /**
   * @param prefix what the ids of the choosers begin with
   * @param roles what a column can be taken for
   * @param called what people call that
   * @param change told the column, and what the user takes it for
   */
  RoleTable(
      String prefix, List<R> roles, Function<R, String> called, BiConsumer<Integer, R> change) {
    this.prefix = prefix;
    this.roles = List.copyOf(roles);
    this.called = called;
    this.change = change;
    getStyleClass().add("role-table");
    setPlaceholder(new Label(Messages.text("assistant.rows.none")));
    setFixedCellSize(ROW);
    setPrefHeight(HEAD + 6 * ROW);
    setMinHeight(HEAD + 3 * ROW);
  }

  /**
   * Shows a table.
   *
   * @param names what its columns are called
   * @param role what a column is taken for
   */
  void show(List<String> names, IntFunction<R> role, List<TablePreview.Row> rows) {
    showing = true;
    if (shownNames.equals(names)) {
      for (int column = 0; column < getColumns().size(); column++) {
        if (getColumns().get(column).getGraphic() instanceof RoleTable<?>.Head head) {
          head.show(column, role);
        }
      }
    } else {
      shownNames = List.copyOf(names);
      List<TableColumn<TablePreview.Row, String>> columns = new ArrayList<>();
      for (int column = 0; column < Math.min(MOST_COLUMNS, names.size()); column++) {
        columns.add(column(names.get(column), column, role.apply(column)));
      }
      getColumns().setAll(columns);
    }
    if (!getItems().equals(rows)) {
      getItems().setAll(rows);
    }
    showing = false;
  }

  private TableColumn<TablePreview.Row, String> column(String name, int number, R role) {
    TableColumn<TablePreview.Row, String> column = new TableColumn<>();
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(COLUMN);
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().cell(number)));
    column.setGraphic(new Head(name, number, role));
    return column;
  }

  /** What stands above a column: its name, and what it is taken for. */
  private final class Head extends VBox {
    private final ComboBox<R> chooser = new ComboBox<>();

    Head(String name, int column, R role) {
      super(4);
      Label label = new Label(name);
      label.setMaxWidth(COLUMN - 20);
      Notes.explain(label, name);
      chooser.getItems().setAll(roles);
      chooser.setConverter(new NamedValues<>(called));
      chooser.setValue(role);
      chooser.setPrefWidth(COLUMN - 20);
      chooser.setId(prefix + column);
      chooser.setAccessibleText(Messages.text("assistant.role", name));
      chooser
          .valueProperty()
          .addListener(
              (o, before, now) -> {
                if (!showing) {
                  change.accept(column, now);
                }
              });
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(label, chooser);
    }

    /** The roles of another table of this kind are of the same type. */
    private void show(int column, IntFunction<?> role) {
      int index = roles.indexOf(role.apply(column));
      chooser.getSelectionModel().select(index);
    }
  }
}
