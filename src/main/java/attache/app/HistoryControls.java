package attache.app;

import attache.panels.Notes;
import attache.text.Messages;
import attache.view.ViewChange;
import attache.view.ViewHistory;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The buttons that undo and redo, which tell what they would, and open the list of all steps. Used
 * on the FX thread.
 */
final class HistoryControls extends HBox {
  private final ViewHistory history;
  private final Button undo = button("undo", Feather.CORNER_UP_LEFT);
  private final Button redo = button("redo", Feather.CORNER_UP_RIGHT);
  private @Nullable StepList list;

  HistoryControls(ViewHistory history) {
    super(2, new Region());
    this.history = history;
    getChildren().setAll(undo, redo);
    getStyleClass().add("history-controls");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(e -> history.undo());
    redo.setOnAction(e -> history.redo());
    undo.setOnContextMenuRequested(e -> toggleList());
    redo.setOnContextMenuRequested(e -> toggleList());
    history.addListener((before, after) -> show());
    sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after != null) {
                after.addEventFilter(KeyEvent.KEY_PRESSED, this::stepFromEmptyField);
              }
            });
    show();
  }

  /**
   * In a field where nothing is written, undo and redo mean the view, not the text, and the key of
   * the list of steps, which text fields take for backspace, opens it.
   */
  private void stepFromEmptyField(KeyEvent pressed) {
    if (!(pressed.getTarget() instanceof TextInputControl field) || field.getLength() > 0) {
      return;
    }
    if (Command.UNDO.keys().match(pressed)) {
      history.undo();
      pressed.consume();
    } else if (Command.REDO.keys().match(pressed)) {
      history.redo();
      pressed.consume();
    } else if (Command.HISTORY.keys().match(pressed)) {
      toggleList();
      pressed.consume();
    }
  }

  private static Button button(String id, Feather icon) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "icon-button");
    return button;
  }

  private void show() {
    show(undo, Command.UNDO, history.undoable());
    show(redo, Command.REDO, history.redoable());
    if (list != null && list.isShowing()) {
      list.fill();
    }
  }

  private void show(Button button, Command command, Optional<ViewChange> step) {
    int number = command == Command.UNDO ? history.stepsDone() - 1 : history.stepsDone();
    String told =
        step.map(
                change ->
                    Messages.text("history.would", command.text(), name(history, change, number)))
            .orElseGet(() -> Messages.text("history.nothing", command.text()));
    button.setDisable(step.isEmpty());
    button.setAccessibleText(told);
    Notes.explain(button, Messages.text("history.tooltip", told, command.keysText()));
  }

  /** What a step did, of which there are {@code number} before it. */
  static String name(ViewHistory history, ViewChange step, int number) {
    return StepText.of(step, history.before(number).network());
  }

  /** Shows the list of steps, or hides it. */
  void toggleList() {
    StepList steps = list == null ? new StepList(history) : list;
    list = steps;
    if (steps.isShowing()) {
      steps.hide();
    } else {
      steps.open(undo);
    }
  }
}
