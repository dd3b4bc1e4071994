package attache.app;

import attache.panels.Gradually;
import attache.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Which keys and mouse gestures do what. */
final class KeysDialog extends Dialog<ButtonType> {
  /**
   * What the mouse or a key does.
   *
   * @param what key of its name
   * @param does key of what it does
   */
  private record Gesture(String what, String does) {}

  private static final List<Gesture> GESTURES =
      List.of(
          new Gesture("app.keys.click", "app.keys.click.does"),
          new Gesture("app.keys.more", "app.keys.more.does"),
          new Gesture("app.keys.band", "app.keys.band.does"),
          new Gesture("app.keys.lasso", "app.keys.lasso.does"),
          new Gesture("app.keys.tie", "app.keys.tie.does"),
          new Gesture("app.keys.wheel", "app.keys.wheel.does"),
          new Gesture("app.keys.pan", "app.keys.pan.does"),
          new Gesture("app.keys.drag", "app.keys.drag.does"),
          new Gesture("app.keys.double", "app.keys.double.does"),
          new Gesture("app.keys.arrows", "app.keys.arrows.does"),
          new Gesture("app.keys.matrix", "app.keys.matrix.does"),
          new Gesture("app.keys.space", "app.keys.space.does"),
          new Gesture("app.keys.escape", "app.keys.escape.does"));

  private static final int COMMANDS = Command.values().length;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 500;

  /** What title, header and button take, about. */
  private static final double AROUND_LIST = 200;

  private final GridPane grid = new GridPane(24, 8);

  KeysDialog(Window owner) {
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.keys.title"));
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    Gradually.inPulses()
        .show(
            List.of(
                () ->
                    GESTURES.forEach(
                        gesture ->
                            row(Messages.text(gesture.what()), Messages.text(gesture.does()))),
                () -> rows(0, COMMANDS / 2),
                () -> rows(COMMANDS / 2, COMMANDS)));
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    // The least height, too: some window managers give a dialog no more when it is first shown.
    double height =
        Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - AROUND_LIST);
    scroll.setPrefSize(WIDTH, height);
    scroll.setMinHeight(height);
    getDialogPane().setContent(scroll);
  }

  private void rows(int from, int to) {
    Arrays.stream(Command.values(), from, to)
        .filter(Command::hasKeys)
        .forEach(command -> row(command.keysText(), command.text()));
  }

  private void row(String keys, String does) {
    Label left = new Label(keys);
    left.getStyleClass().add("key-name");
    left.setMinWidth(Region.USE_PREF_SIZE);
    Label right = new Label(does);
    right.setWrapText(true);
    grid.addRow(grid.getRowCount(), left, right);
  }
}
