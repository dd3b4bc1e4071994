package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Camera;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewJson;
import attache.view.ViewState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * Each command makes one step of a telling name, or none, and it is undone and done again exactly.
 */
final class StepsOfCommandsTest extends WindowTest {
  /** What the commands that change the view are called in the list of steps, where they are one. */
  private static final Map<Command, String> NAMES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Command.LAYOUT_BACKBONE, "Backbone layout"),
              Map.entry(Command.LAYOUT_STRESS, "Stress layout"),
              Map.entry(Command.LAYOUT_CIRCLE, "Circle layout"),
              Map.entry(Command.LAYOUT_RADIAL, "Radial layout"),
              Map.entry(Command.LAYOUT_EGO_RINGS, "Ego rings layout"),
              Map.entry(Command.LAYOUT_GROUPED, "Grouped layout"),
              Map.entry(Command.LAYOUT_MAP, "Map layout"),
              Map.entry(Command.CLEAR_SELECTION, "clear the selection"),
              Map.entry(Command.MATRIX, "show the matrix"),
              Map.entry(Command.MOBILITY, "show the study of Mobility"),
              Map.entry(Command.FOLLOW_BACK, "show the study of Follow-back"),
              Map.entry(Command.LAYERS, "show the study of Layers"),
              Map.entry(Command.ABSENT, "show the study of Who is absent"),
              Map.entry(Command.COMPARE, "show the study of Compare"),
              Map.entry(Command.LABELS, "hide names"),
              Map.entry(Command.NEXT_TIES, "draw ties: Mutual ones only"),
              Map.entry(Command.MUTE, "mute Palestine")));

  @Start
  void start(Stage shared) {
    open(shared);
  }

  private ViewHistory history() {
    return window.workspace().history();
  }

  /** All that undoing brings back: where one looks, and on what ground, stays as it is. */
  private static String work(ViewState state) {
    return ViewJson.write(state.withCamera(Camera.HOME).withTheme(Theme.LIGHT));
  }

  private void hideOthers(FxRobot robot) {
    robot.interact(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(other -> !other.equals(stage))
                .forEach(Window::hide));
  }

  private void call(FxRobot robot, Command command) {
    robot.interact(() -> window.call(command));
    hideOthers(robot);
  }

  private String nameOfLastStep() {
    return StepText.of(history().steps().getLast(), state().network());
  }

  @Test
  void eachCommandIsOneStepOrNoneAndIsUndoneExactly(FxRobot robot) {
    robot.interact(
        () -> history().replace(state -> state.withSelection(Selection.of(account("Palestine")))));
    for (Command command : Command.values()) {
      switch (command) {
        case UNDO, REDO, QUIT -> {}
        // They move accounts for a while: see below.
        case LAYOUT_FORCE, LAYOUT_RUN, LAYOUT_REHEAT -> {}
        default -> requireOneStep(robot, command);
      }
    }
    // The caret of the search field would blink for ever, also where no window is.
    robot.interact(() -> stage.getScene().getRoot().requestFocus());
  }

  private void requireOneStep(FxRobot robot, Command command) {
    int before = history().stepsDone();
    String was = work(state());
    history().seal();
    call(robot, command);
    String name = NAMES.get(command);
    if (name != null) {
      await("the step of " + command, () -> history().stepsDone() > before);
    }
    int steps = history().stepsDone() - before;
    if (name == null) {
      assertThat(steps).as("steps of %s", command).isZero();
      assertThat(work(state())).as("after %s", command).isEqualTo(was);
      return;
    }
    assertThat(steps).as("steps of %s: %s", command, history().steps()).isEqualTo(1);
    assertThat(nameOfLastStep()).as("name of %s", command).isEqualTo(name);
    String changed = work(state());
    call(robot, Command.UNDO);
    assertThat(work(state())).as("%s undone", command).isEqualTo(was);
    call(robot, Command.REDO);
    assertThat(work(state())).as("%s done again", command).isEqualTo(changed);
    call(robot, Command.UNDO);
    QuickRobot.settle();
    assertThat(work(state())).as("%s undone once more", command).isEqualTo(was);
  }

  @Test
  void layoutThatIsChosenInTheMatrixOrAStudyIsOneStep(FxRobot robot) {
    for (Command place : List.of(Command.MATRIX, Command.MOBILITY)) {
      call(robot, place);
      int before = history().stepsDone();
      String was = work(state());
      call(robot, Command.LAYOUT_CIRCLE);
      await("the layout", () -> history().stepsDone() > before);
      assertThat(state().matrix().shown() || state().study().shown()).isFalse();
      assertThat(nameOfLastStep()).isEqualTo("Circle layout");
      assertThat(history().stepsDone()).isEqualTo(before + 1);
      call(robot, Command.UNDO);
      assertThat(work(state())).isEqualTo(was);
      call(robot, Command.UNDO);
    }
  }

  @Test
  void layoutThatRunsIsOneStepUntilItRests(FxRobot robot) {
    String was = work(state());
    call(robot, Command.LAYOUT_REHEAT);
    await("rest", () -> !canvas().accountLayout().runningProperty().get());
    assertThat(history().stepsDone()).isEqualTo(1);
    assertThat(nameOfLastStep()).isEqualTo("run the layout");
    String changed = work(state());
    call(robot, Command.UNDO);
    assertThat(work(state())).isEqualTo(was);
    call(robot, Command.REDO);
    assertThat(work(state())).isEqualTo(changed);
  }
}
