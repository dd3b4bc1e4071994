package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.panels.Appearance;
import attache.view.Arrangement;
import attache.view.Coloring;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewState;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
final class HistoryControlsTest {
  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private ViewHistory history;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private HistoryControls controls;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private TextField field;

  @Start
  void start(Stage stage) {
    FollowNetwork network = SampleNetworks.UN_MISSIONS.open().network();
    int accounts = network.accountCount();
    Positions positions = Positions.of(new double[accounts], new double[accounts]);
    Arrangement arrangement = Arrangement.of(new LayoutChoice.Force(), 1, positions);
    history = new ViewHistory(DefaultView.of(network, arrangement, Theme.LIGHT, 300, 300));
    controls = new HistoryControls(history);
    field = new TextField();
    Scene scene = new Scene(new VBox(controls, field), 300, 80);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Button.class);
  }

  private void colour(FxRobot robot, Coloring coloring) {
    robot.interact(
        () ->
            history.replace(state -> state.withEncoding(state.encoding().withColoring(coloring))));
  }

  @Test
  void buttonsTellWhatTheyWouldUndoAndDoItAgain(FxRobot robot) {
    assertThat(button(robot, "undo").isDisabled()).isTrue();
    ViewState before = history.current();
    colour(robot, Coloring.PLAIN);
    assertThat(button(robot, "undo").getAccessibleText()).isEqualTo("Undo: one colour");
    robot.clickOn("#undo");
    assertThat(history.current()).isEqualTo(before);
    assertThat(button(robot, "redo").getAccessibleText()).isEqualTo("Redo: one colour");
    robot.clickOn("#redo");
    colour(robot, Coloring.byAttribute("un_group"));
    assertThat(button(robot, "undo").getAccessibleText()).isEqualTo("Undo: colour by UN group");
  }

  @Test
  void fieldWithoutTextLeavesUndoToTheView(FxRobot robot) {
    ViewState before = history.current();
    colour(robot, Coloring.PLAIN);
    robot.interact(field::requestFocus);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(history.current()).isEqualTo(before);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(history.current()).isNotEqualTo(before);
    robot.interact(() -> field.setText("Poland"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(history.current()).isNotEqualTo(before);
  }

  @Test
  void fieldWithoutTextLeavesTheListOfStepsToItsKey(FxRobot robot) {
    robot.interact(field::requestFocus);
    robot.push(KeyCode.SHORTCUT, KeyCode.H);
    assertThat(robot.lookup("#history-list").tryQuery()).isPresent();
    robot.interact(controls::toggleList);
  }

  @Test
  void listGoesBackToAnyStep(FxRobot robot) {
    colour(robot, Coloring.PLAIN);
    robot.interact(() -> history.replace(state -> state.withSelection(Selection.of(3))));
    robot.interact(controls::toggleList);
    ListView<?> list = robot.lookup("#history-list").queryListView();
    assertThat(list.getItems()).hasSize(3);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.clickOn("As it was opened");
    assertThat(history.stepsDone()).isZero();
    robot.clickOn("One colour");
    assertThat(history.stepsDone()).isEqualTo(1);
    robot.interact(controls::toggleList);
  }
}
