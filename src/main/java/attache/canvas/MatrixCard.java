package attache.canvas;

import attache.drawing.MatrixRows;
import attache.drawing.MatrixScene;
import attache.view.ViewState;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small card beside the pointer over the matrix: what the cell says. */
final class MatrixCard extends VBox {
  private static final double WIDEST = 300;

  private final Label sentence = new Label();
  private final Label detail = new Label();

  MatrixCard() {
    getStyleClass().addAll("canvas-overlay", "hover-card", "matrix-card");
    sentence.setId("matrix-sentence");
    sentence.getStyleClass().add("sentence");
    sentence.setWrapText(true);
    detail.getStyleClass().add("muted");
    getChildren().addAll(sentence, detail);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setMaxWidth(WIDEST);
  }

  /**
   * Tells of a cell, or of the account whose name is hovered.
   *
   * @return what it says
   */
  String tell(ViewState state, MatrixRows rows, MatrixScene.Hover hover) {
    if (hover.row() >= 0 && hover.column() >= 0) {
      int row = rows.account(hover.row());
      int column = rows.account(hover.column());
      say(MatrixWords.cell(state, row, column), MatrixWords.detail(state, row, column));
    } else {
      int account = rows.account(Math.max(hover.row(), hover.column()));
      say(state.network().label(account), MatrixWords.ties(state, account));
    }
    return sentence.getText();
  }

  private void say(String text, String more) {
    sentence.setText(text);
    detail.setText(more);
    detail.setVisible(!more.isEmpty());
    detail.setManaged(!more.isEmpty());
  }

  /** Shows it near a point, inside a parent of that size. */
  void show(double x, double y, double width, double height) {
    setVisible(true);
    applyCss();
    double w = Math.min(prefWidth(-1), Math.min(WIDEST, Math.max(80, width - 8)));
    double h = prefHeight(w);
    double left = x + 16 + w > width ? x - 16 - w : x + 16;
    double top = y + 16 + h > height ? y - 12 - h : y + 16;
    resizeRelocate(
        Math.rint(Math.max(4, left)), Math.rint(Math.max(4, top)), Math.ceil(w), Math.ceil(h));
  }

  void hide() {
    setVisible(false);
  }
}
