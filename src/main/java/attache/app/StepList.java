package attache.app;

import attache.panels.Appearance;
import attache.text.Messages;
import attache.view.ViewHistory;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/**
 * The list of all steps, of which any can be gone back to. Made when it is first asked for. Used on
 * the FX thread.
 */
final class StepList extends PopOver {
  private static final double ROW = 28;
  private static final double WIDTH = 320;
  private static final int MOST_ROWS = 14;

  private final ViewHistory history;
  private final ListView<Integer> list = new ListView<>();

  StepList(ViewHistory history) {
    this.history = history;
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
    setContentNode(content);
    setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    setDetachable(false);
    setAnimated(false);
    setAutoFix(true);
  }

  /** Shows it at a control, with the state that is shown selected. */
  void open(Node owner) {
    fill();
    getRoot().getStylesheets().setAll(Appearance.stylesheets(history.current().theme()));
    show(owner);
    list.requestFocus();
  }

  /** Lists the steps that there are now. */
  void fill() {
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
              : capital(HistoryControls.name(history, history.steps().get(done - 1), done - 1)));
      if (done > history.stepsDone()) {
        getStyleClass().add("undone");
      }
    }

    private static String capital(String text) {
      int first = text.offsetByCodePoints(0, 1);
      return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
  }
}
