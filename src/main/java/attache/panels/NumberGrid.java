package attache.panels;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A small table: names, which take what room there is, and columns of numbers at their right. */
final class NumberGrid extends GridPane {
  private static final double BETWEEN_COLUMNS = 10;
  private static final double BETWEEN_ROWS = 4;

  private int rows;

  /**
   * An empty table.
   *
   * @param columns how many columns of numbers it has
   */
  NumberGrid(int columns) {
    getStyleClass().add("number-grid");
    setHgap(BETWEEN_COLUMNS);
    setVgap(BETWEEN_ROWS);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(name);
    for (int column = 0; column < columns; column++) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      number.setMinWidth(USE_PREF_SIZE);
      getColumnConstraints().add(number);
    }
  }

  /** Empties the table, and heads its columns anew. */
  void begin(String... heads) {
    getChildren().clear();
    Node[] labels = new Node[heads.length];
    for (int column = 0; column < heads.length; column++) {
      labels[column] = new Label(heads[column]);
      labels[column].getStyleClass().add("head");
    }
    addRow(0, labels);
    rows = 1;
  }

  /** Adds a row: a name, then a node a column. */
  void add(Node... cells) {
    addRow(rows++, cells);
  }
}
