package attache.canvas;

import attache.text.Messages;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The layout's own control on the canvas: what it is doing, run or pause, warm up again. */
final class LayoutControl extends VBox {
  private final Exploration exploration;
  private final Consumer<LayoutChoice> onChoice;
  private @Nullable LayoutParameters parameters;
  private final Label state = new Label();
  private final Button run = new Button();
  private final Button reheat = new Button();

  /**
   * @param exploration what is shown
   * @param onChoice told which form of the layout the user wants
   */
  LayoutControl(
      Exploration exploration, Consumer<LayoutChoice> onChoice, Runnable onRun, Runnable onReheat) {
    this.exploration = exploration;
    this.onChoice = onChoice;
    getStyleClass().addAll("canvas-overlay", "layout-control");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    state.setId("layout-state");
    run.setId("layout-run");
    run.getStyleClass().add("canvas-button");
    run.setOnAction(e -> onRun.run());
    reheat.setId("layout-reheat");
    reheat.getStyleClass().add("canvas-button");
    reheat.setGraphic(new FontIcon(Feather.REFRESH_CW));
    reheat.setOnAction(e -> onReheat.run());
    name(reheat, Messages.text("canvas.reheat"));
    HBox doing = new HBox(2, state, run, reheat);
    doing.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(doing);
  }

  /** Shows which layout is shown and what it does. */
  void show(boolean running, ViewState view) {
    LayoutChoice layout = view.arrangement().layout();
    if (LayoutParameters.has(layout)) {
      parameters().show(view);
    } else if (parameters != null) {
      parameters.show(view);
    }
    String name = Messages.text("layouts." + layout.key() + ".name");
    boolean force = layout instanceof LayoutChoice.Force;
    state.setText(
        running
            ? Messages.text("canvas.layout.running", name)
            : Messages.text("canvas.layout.settled", name));
    run.setVisible(force);
    run.setManaged(force);
    run.setGraphic(new FontIcon(running ? Feather.PAUSE : Feather.PLAY));
    name(run, Messages.text(running ? "canvas.pause" : "canvas.run"));
    name(reheat, Messages.text(force ? "canvas.reheat" : "canvas.again"));
  }

  /** How much of the canvas's corner it takes up as soon as it is laid out. */
  Corner corner() {
    applyCss();
    return new Corner(prefWidth(-1) - getTranslateX(), prefHeight(-1) - getTranslateY());
  }

  /** Made with the first layout that can be told something, so that the start need not wait. */
  private LayoutParameters parameters() {
    LayoutParameters made =
        parameters == null ? new LayoutParameters(exploration, onChoice) : parameters;
    if (parameters == null) {
      parameters = made;
      getChildren().addFirst(made);
    }
    return made;
  }

  /** Tells beside the slider of the backbone how many of the ties it keeps. */
  void showKept(int count, int ties) {
    parameters().showKept(count, ties);
  }

  /** Shows how far the backbone is to be trusted, as soon as that is known. */
  void showHonesty() {
    if (parameters != null) {
      parameters.showHonesty();
    }
  }

  private static void name(Button button, String text) {
    if (text.equals(button.getAccessibleText())) {
      return;
    }
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
  }
}
