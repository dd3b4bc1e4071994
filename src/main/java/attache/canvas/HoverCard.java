package attache.canvas;

import attache.network.Layer;
import attache.text.Messages;
import attache.view.ViewState;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small card beside the pointer: who this is, and the two numbers that matter most. */
final class HoverCard extends VBox {
  private final Label name = new Label();
  private final Label group = new Label();
  private final Label ties = new Label();
  private final Label hint = new Label(Messages.text("canvas.hover.hint"));

  HoverCard() {
    getStyleClass().addAll("canvas-overlay", "hover-card");
    name.getStyleClass().add("hover-name");
    group.getStyleClass().add("muted");
    hint.getStyleClass().add("muted");
    getChildren().addAll(name, group, ties, hint);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setMaxWidth(280);
  }

  /** Shows an account near a point, inside a parent of that size. */
  void show(ViewState state, int account, double x, double y, double width, double height) {
    name.setText(state.network().label(account));
    String itsGroup =
        state.network().attribute(state.encoding().color()).map(c -> c.text(account)).orElse("");
    group.setText(itsGroup);
    group.setVisible(!itsGroup.isEmpty());
    group.setManaged(!itsGroup.isEmpty());
    Layer layer = state.layer();
    ties.setText(
        Messages.text("canvas.hover.ties", layer.inDegree(account), layer.outDegree(account)));
    setVisible(true);
    applyCss();
    double w = Math.min(prefWidth(-1), getMaxWidth());
    double h = prefHeight(w);
    double left = x + 16 + w > width ? x - 16 - w : x + 16;
    double top = Math.clamp(y + 12, 4, Math.max(4, height - h - 4));
    resizeRelocate(Math.rint(Math.max(4, left)), Math.rint(top), Math.ceil(w), Math.ceil(h));
  }

  void hide() {
    setVisible(false);
  }
}
