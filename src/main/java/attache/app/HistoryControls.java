package attache.app;

import attache.panels.Appearance;
import attache.text.Messages;
import attache.view.ViewChange;
import attache.view.ViewHistory;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The buttons that undo and redo, which tell what they would, and the list of all steps, of which
 * any can be gone back to. Used on the FX thread.
 */
final class HistoryControls extends HBox {
  private static final double ROW = 28;
  private static final double WIDTH = 320;
  private static final int MOST_ROWS = 14;

  private final ViewHistory history;
  private final Button undo = button("undo", Feather.CORNER_UP_LEFT);
  private final Button redo = button("redo", Feather.CORNER_UP_RIGHT);
  private final ListView<Integer> list = new ListView<>();
  private final PopOver popOver;

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
    list.setId("history-list");
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(view -> new StepCell());
    list.setAccessibleText(Command.HISTORY.text());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            goToSelected();
          } else if (e.getCode() == KeyCode.ESCAPE) {
            hide();
          }
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            goToSelected();
          }
        });
    Label title = new Label(Messages.text("history.title"));
    title.getStyleClass().add("section-title");
    Label hint = new Label(Messages.text("history.hint"));
    hint.getStyleClass().add("hint");
    VBox content = new VBox(8, title, list, hint);
    content.getStyleClass().add("history-pane");
    popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoFix(true);
    history.addListener((before, after) -> show());
    show();
  }

  private static Button button(String id, Feather icon) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setTooltip(new Tooltip());
    return button;
  }

  private void show() {
    show(undo, Command.UNDO, history.undoable());
    show(redo, Command.REDO, history.redoable());
    if (popOver.isShowing()) {
      fill();
    }
  }

  private void show(Button button, Command command, Optional<ViewChange> step) {
    int number = command == Command.UNDO ? history.stepsDone() - 1 : history.stepsDone();
    String told =
        step.map(change -> Messages.text("history.would", command.text(), name(change, number)))
            .orElseGet(() -> Messages.text("history.nothing", command.text()));
    button.setDisable(step.isEmpty());
    button.setAccessibleText(told);
    button.getTooltip().setText(Messages.text("history.tooltip", told, command.keysText()));
  }

  private String name(ViewChange step, int number) {
    return StepText.of(step, history.before(number).network());
  }

  /** Shows the list of steps, or hides it. */
  void toggleList() {
    if (popOver.isShowing()) {
      hide();
      return;
    }
    fill();
    popOver.getRoot().getStylesheets().setAll(Appearance.stylesheets(history.current().theme()));
    popOver.show(undo);
    list.requestFocus();
  }

  private void hide() {
    popOver.hide();
  }

  private void fill() {
    int steps = history.steps().size();
    list.getItems().clear();
    for (int done = 0; done <= steps; done++) {
      list.getItems().add(done);
    }
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, steps + 1) + 2);
    list.getSelectionModel().select(history.stepsDone());
    list.scrollTo(Math.max(0, history.stepsDone() - MOST_ROWS / 2));
  }

  private void goToSelected() {
    Integer chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      history.goTo(chosen);
    }
  }

  /** The state after that many steps; those that were undone are faint. */
  private final class StepCell extends ListCell<Integer> {
    @Override
    protected void updateItem(Integer done, boolean empty) {
      super.updateItem(done, empty);
      getStyleClass().remove("undone");
      if (empty || done == null || done > history.steps().size()) {
        setText("");
        return;
      }
      setText(
          done == 0
              ? Messages.text("history.beginning")
              : capital(name(history.steps().get(done - 1), done - 1)));
      if (done > history.stepsDone()) {
        getStyleClass().add("undone");
      }
    }

    private static String capital(String text) {
      int first = text.offsetByCodePoints(0, 1);
      return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
    }
  }
}
