package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.Figure;
import attache.drawing.FigureContent;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigurePreset;
import attache.drawing.Ground;
import attache.formats.JoinedNetworks;
import attache.formats.SampleNetworks;
import attache.project.Recovery;
import attache.view.Camera;
import attache.view.Selection;
import attache.view.ViewHistory;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
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

  @Test
  void projectThatAnotherProgramChangedIsNotOverwrittenUnasked(FxRobot robot) throws Exception {
    Path file = own.resolve("work.attache");
    answers.save = Optional.of(file);
    hideNames(robot);
    robot.interact(() -> window.call(Command.SAVE));
    await("the project is saved", () -> !stage.getTitle().contains("●"));
    Files.writeString(file, "of another program");
    robot.interact(() -> history().undo());
    Platform.runLater(() -> window.call(Command.SAVE));
    await("the question", () -> robot.lookup("Overwrite").tryQuery().isPresent());
    press(robot, "Cancel");
    await("no question", () -> robot.lookup("Overwrite").tryQuery().isEmpty());
    assertThat(file).hasContent("of another program");
    assertThat(stage.getTitle()).contains("●");
    Platform.runLater(() -> window.call(Command.SAVE));
    await("the question", () -> robot.lookup("Overwrite").tryQuery().isPresent());
    press(robot, "Overwrite");
    await("the project is saved", () -> !stage.getTitle().contains("●"));
    assertThat(own.resolve("work.attache.backup")).hasContent("of another program");
  }

  @Test
  void fileWhoseEndingTheUserDidNotTypeIsNotOverwrittenUnasked(FxRobot robot) throws Exception {
    Path file = Files.writeString(own.resolve("work.attache"), "another project");
    answers.save = Optional.of(own.resolve("work"));
    hideNames(robot);
    Platform.runLater(() -> window.call(Command.SAVE));
    await("the question", () -> robot.lookup("Overwrite").tryQuery().isPresent());
    press(robot, "Cancel");
    await("no question", () -> robot.lookup("Overwrite").tryQuery().isEmpty());
    assertThat(file).hasContent("another project");
    assertThat(own.resolve("work")).doesNotExist();
    assertThat(stage.getTitle()).contains("●");
  }

  private boolean isKept(Path base) {
    try (Stream<Path> all = Files.walk(base)) {
      return all.anyMatch(file -> file.endsWith("contents.json"));
    } catch (IOException | UncheckedIOException underWay) {
      return false;
    }
  }

  @Test
  void filesThatWereJoinedAreKeptAgainstACrashButLeftWithoutAQuestion(FxRobot robot)
      throws Exception {
    Path base = own.resolve("recovery");
    RecentJoin years =
        new RecentJoin(
            JoinedNetworks.As.WAVES,
            List.of(
                Files.writeString(own.resolve("2014.csv"), "follower,followed\na,b\n"),
                Files.writeString(own.resolve("2015.csv"), "follower,followed\nb,a\n")),
            List.of("2014", "2015"));
    robot.interact(() -> window.recover(base));
    robot.interact(() -> window.openTogether(years));
    await("the network", () -> state().network().title().equals("2014 + 2015"));
    await("the copy", () -> isKept(base));
    assertThat(stage.getTitle()).doesNotContain("●");
    robot.interact(() -> window.openSample(SampleNetworks.TEACHING));
    await("another network", () -> !state().network().title().equals("2014 + 2015"));
    await("no copy", () -> !isKept(base));
  }

  @Test
  void fileThatTheUserHadReadOtherwiseIsWorkThatIsNotSaved(FxRobot robot) throws Exception {
    answers.open =
        Optional.of(
            Files.writeString(own.resolve("ties.csv"), "from,to\nFrance,Chad\nChad,Peru\n"));
    for (boolean changed : List.of(false, true)) {
      robot.interact(() -> window.call(Command.IMPORT));
      await(
          "the assistant",
          () ->
              robot.lookup("#assistant-open").tryQuery().filter(n -> !n.isDisabled()).isPresent());
      robot.interact(
          () -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
      robot.interact(
          () ->
              robot
                  .lookup("#assistant-countries-add")
                  .queryAs(CheckBox.class)
                  .setSelected(changed));
      robot.interact(() -> robot.lookup("#assistant-open").queryAs(ButtonBase.class).fire());
      await(
          "the network",
          () ->
              state().network().attribute("gdp_2015_busd").isPresent() == changed
                  && state().network().title().equals("ties"));
      assertThat(stage.getTitle().contains("●")).isEqualTo(changed);
    }
  }

  @Test
  void figureOfTheOpenNetworkIsAStepInTheSameDocument(FxRobot robot) throws Exception {
    Path file = own.resolve("work.attache");
    answers.save = Optional.of(file);
    robot.interact(() -> window.call(Command.SAVED_VIEWS));
    robot.clickOn("#view-name").write("First").push(KeyCode.ENTER);
    robot.interact(() -> window.call(Command.SAVED_VIEWS));
    robot.interact(() -> window.call(Command.SAVE));
    await("the project is saved", () -> !stage.getTitle().contains("●"));
    Path figure = own.resolve("figure.png");
    FigureFormat.PNG.write(
        Figure.of(
            state().withEncoding(state().encoding().withLabels(false)),
            window.workspace().scores(),
            FigureOptions.of(
                FigurePreset.SOCIAL.size(), Ground.LIGHT, FigureContent.titled("Mine"))),
        figure,
        Progress.NONE);
    robot.interact(
        () -> history().replace(state -> state.withNotes(state.notes().with(3, "mine"))));
    robot.interact(() -> window.call(Command.SAVE));
    await("the project is saved", () -> !stage.getTitle().contains("●"));
    robot.interact(() -> window.openFiles(List.of(figure)));
    await("the figure's view", () -> !state().encoding().labels());
    assertThat(state().notes().of(3)).isEqualTo("mine");
    assertThat(stage.getTitle()).contains("work.attache").contains("●");
    robot.interact(() -> history().undo());
    assertThat(stage.getTitle()).doesNotContain("●");
  }
}
