package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.formats.SampleNetworks;
import attache.project.Recovery;
import attache.view.Camera;
import attache.view.Selection;
import attache.view.ViewHistory;
import attache.view.ViewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Saving, leaving, undoing and recovering, in the real window. */
final class DocumentWindowTest extends WindowTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path own;

  @Start
  void start(Stage shared) {
    open(shared);
  }

  private ViewHistory history() {
    return window.workspace().history();
  }

  private void hideNames(FxRobot robot) {
    robot.interact(
        () -> history().replace(state -> state.withEncoding(state.encoding().withLabels(false))));
  }

  private static void press(FxRobot robot, String text) {
    // The window itself has buttons of the same name, such as the one that ends background work.
    robot.interact(
        () ->
            robot
                .from(robot.lookup(".dialog-pane").<javafx.scene.Node>query())
                .lookup(text)
                .queryAs(ButtonBase.class)
                .fire());
    QuickRobot.settle();
  }

  @Test
  void workIsMarkedSavedOpenedAgainAndUndone(FxRobot robot) throws Exception {
    assertThat(stage.getTitle()).doesNotContain("●");
    Camera seen = new Camera(3, 4, 1.5);
    robot.interact(
        () -> {
          history().replace(state -> state.withSelection(Selection.of(7)));
          history().replace(state -> state.withCamera(seen));
        });
    assertThat(stage.getTitle()).as("to look is no work").doesNotContain("●");
    TextArea note = robot.lookup("#note").queryAs(TextArea.class);
    robot.interact(() -> note.setText("ask them"));
    assertThat(state().notes().of(7)).isEqualTo("ask them");
    assertThat(stage.getTitle()).contains("●");
    ViewState saved = state();
    Path file = own.resolve("work.attache");
    answers.save = Optional.of(own.resolve("work"));
    robot.interact(() -> window.call(Command.SAVE));
    await("the project is saved", () -> Files.exists(file) && !stage.getTitle().contains("●"));
    assertThat(stage.getTitle()).contains("work.attache");

    robot.interact(() -> window.openSample(SampleNetworks.TEACHING));
    await("another network", () -> state().network() != saved.network());
    assertThat(stage.getTitle()).doesNotContain("work.attache");
    robot.interact(() -> window.openFiles(List.of(file)));
    await("the project", () -> state().notes().of(7).equals("ask them"));
    assertThat(state().selection()).isEqualTo(saved.selection());
    assertThat(state().arrangement()).isEqualTo(saved.arrangement());
    assertThat(state().camera()).as("what was looked at").isEqualTo(seen);
    assertThat(stage.getTitle()).contains("work.attache").doesNotContain("●");

    robot.interact(() -> history().undo());
    await("the network before", () -> !stage.getTitle().contains("work.attache"));
    robot.interact(() -> history().goTo(0));
    assertThat(state().network()).isSameAs(saved.network());
    assertThat(stage.getTitle()).as("its own document, changed by undoing").contains("●");
  }

  @Test
  void fileToStartWithLeavesNothingToUndo(FxRobot robot) throws Exception {
    Path file = Files.writeString(own.resolve("ties.csv"), "a,b\nb,c\n");
    ViewState before = state();
    robot.interact(
        () -> {
          window.workspace().standIn();
          window.openFiles(List.of(file));
        });
    await("the file", () -> state().network() != before.network());
    assertThat(history().undoable()).isEmpty();
    assertThat(stage.getTitle()).doesNotContain("●");
    robot.interact(() -> window.openSample(SampleNetworks.TEACHING));
    await("the sample", () -> history().undoable().isPresent());
  }

  @Test
  void closingAsksForUnsavedWork(FxRobot robot) {
    hideNames(robot);
    Platform.runLater(() -> window.call(Command.QUIT));
    await("the question", () -> robot.lookup("Don't save").tryQuery().isPresent());
    press(robot, "Cancel");
    await("no question", () -> robot.lookup("Don't save").tryQuery().isEmpty());
    assertThat(stage.isShowing()).isTrue();
    Platform.runLater(() -> window.openSample(SampleNetworks.TEACHING));
    await("the question", () -> robot.lookup("Don't save").tryQuery().isPresent());
    ViewState before = state();
    press(robot, "Don't save");
    await("another network", () -> state().network() != before.network());
    robot.interact(() -> history().undo());
    assertThat(state().encoding().labels()).as("undo brings even that back").isFalse();
  }

  @Test
  void savedViewIsShownAgain(FxRobot robot) {
    ViewState seen = state();
    robot.interact(() -> window.call(Command.SAVED_VIEWS));
    robot.clickOn("#view-name").write("First").push(KeyCode.ENTER);
    assertThat(stage.getTitle()).contains("●");
    hideNames(robot);
    robot.clickOn("First");
    assertThat(state().encoding()).isEqualTo(seen.encoding());
    assertThat(history().undoable()).isPresent();
    robot.interact(() -> window.call(Command.SAVED_VIEWS));
  }

  @Test
  void workOfAProgramThatDidNotEndWellIsBroughtBack(FxRobot robot) throws Exception {
    Path base = own.resolve("recovery");
    robot.interact(() -> window.recover(base));
    hideNames(robot);
    robot.interact(() -> history().replace(state -> state.withSelection(Selection.of(7))));
    ViewState lost = state();
    // Without a decision the window is gone, as in a crash; the copy is left.
    robot.interact(() -> window.close());
    assertThat(Recovery.left(base)).singleElement().satisfies(left -> left.keep());

    robot.interact(
        () -> {
          window = anotherWindow();
          window.show();
          window.recover(base);
        });
    await("the offer", () -> robot.lookup("#left-work").tryQuery().isPresent());
    press(robot, "Bring back");
    await("the work", () -> !state().encoding().labels());
    assertThat(state().selection()).isEqualTo(lost.selection());
    assertThat(state().arrangement()).isEqualTo(lost.arrangement());
    assertThat(stage.getTitle()).contains("●");
  }
}
