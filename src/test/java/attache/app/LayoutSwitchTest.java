package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The layouts as a user changes between them, in the real window. */
final class LayoutSwitchTest extends WindowTest {
  /** Layouts whose legend grows on the way to them. */
  private static final Set<Command> GROWING_LEGENDS =
      EnumSet.of(
          Command.LAYOUT_CIRCLE,
          Command.LAYOUT_EGO_RINGS,
          Command.LAYOUT_GROUPED,
          Command.LAYOUT_MAP);

  @Start
  void start(Stage shared) {
    open(shared);
  }

  private void awaitRest(String key) {
    await(
        "layout " + key + " at rest",
        () ->
            state().arrangement().layout().key().equals(key)
                && !canvas().accountLayout().runningProperty().get()
                && canvas().getWidth() > 1
                && canvas().isUpToDate());
  }

  private void replace(FxRobot robot, UnaryOperator<ViewState> change) {
    awaitRest("force");
    robot.interact(() -> window.workspace().history().replace(change));
    awaitRest(state().arrangement().layout().key());
  }

  private void choose(FxRobot robot, Command command) {
    robot.interact(() -> window.call(command));
    awaitRest(command.layout());
  }

  private static boolean alike(Positions one, Positions other) {
    return java.util.Arrays.equals(one.xs(), other.xs())
        && java.util.Arrays.equals(one.ys(), other.ys());
  }

  private boolean everythingIsSeen() {
    Camera camera = state().camera();
    Positions at = state().arrangement().positions();
    double width = canvas().getWidth();
    double height = canvas().getHeight();
    for (int account = 0; account < at.size(); account++) {
      double x = camera.screenX(at.x(account), width);
      double y = camera.screenY(at.y(account), height);
      if (x < 0 || y < 0 || x > width || y > height) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {
        "LAYOUT_BACKBONE",
        "LAYOUT_STRESS",
        "LAYOUT_CIRCLE",
        "LAYOUT_RADIAL",
        "LAYOUT_EGO_RINGS",
        "LAYOUT_GROUPED",
        "LAYOUT_MAP"
      })
  void everyLayoutIsShownWholeClearOfItsLegendAndComesToRest(Command command, FxRobot robot) {
    Positions before = state().arrangement().positions();
    choose(robot, command);
    assertThat(alike(before, state().arrangement().positions())).isFalse();
    assertThat(everythingIsSeen()).isTrue();
    Label told = (Label) stage.getScene().lookup("#layout-state");
    assertThat(told.getText()).endsWith("settled");
    if (GROWING_LEGENDS.contains(command)) {
      Camera reached = state().camera();
      robot.interact(() -> window.call(Command.FIT));
      // Fitting keeps clear of the legend that is shown, so it finds nothing to mend.
      assertThat(state().camera()).isEqualTo(reached);
    }
  }

  @Test
  void segmentsShowWhichLayoutIsShown(FxRobot robot) {
    ToggleButton backbone = (ToggleButton) stage.getScene().lookup("#layout-backbone");
    ToggleButton force = (ToggleButton) stage.getScene().lookup("#layout-force");
    assertThat(force.isSelected()).isTrue();
    robot.interact(backbone::fire);
    awaitRest("backbone");
    assertThat(backbone.isSelected()).isTrue();
    assertThat(force.isSelected()).isFalse();
  }

  @Test
  void keysChangeTheLayout(FxRobot robot) {
    // The robot of the headless platform does not pass the Alt key.
    robot.interact(
        () ->
            javafx.event.Event.fireEvent(
                canvas(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "3", KeyCode.DIGIT3, false, false, true, false)));
    awaitRest("stress");
  }

  @Test
  void forceGivesThePictureOfItsSeedWhateverWasShownBefore(FxRobot robot) {
    awaitRest("force");
    Positions start = state().arrangement().positions();
    choose(robot, Command.LAYOUT_CIRCLE);
    choose(robot, Command.LAYOUT_FORCE);
    assertThat(alike(start, state().arrangement().positions())).isTrue();
    assertThat(everythingIsSeen()).isTrue();
    Label activity = (Label) stage.getScene().lookup(".summary-strip .activity");
    assertThat(activity.getText()).isEqualTo("Settled · seed 7");

    robot.interact(
        () -> {
          window.call(Command.LAYOUT_REHEAT);
          assertThat(canvas().accountLayout().runningProperty().get()).isTrue();
        });
    awaitRest("force");
    assertThat(state().arrangement().adjusted()).isTrue();
    assertThat(activity.getText()).isEqualTo("Settled · seed 7, adjusted");
    robot.interact(() -> window.call(Command.LAYOUT_FORCE));
    await("force as its seed has it", () -> !state().arrangement().adjusted());
    assertThat(alike(start, state().arrangement().positions())).isTrue();
  }

  @Test
  void pinnedAccountsKeepTheirPlaceOnTheScreen(FxRobot robot) {
    replace(robot, state -> state.withArrangement(state.arrangement().withPinned(Set.of(3, 8))));
    for (Command command :
        List.of(
            Command.LAYOUT_BACKBONE,
            Command.LAYOUT_CIRCLE,
            Command.LAYOUT_RADIAL,
            Command.LAYOUT_GROUPED,
            Command.LAYOUT_FORCE)) {
      double[] before = onScreen(3);
      choose(robot, command);
      if (command != Command.LAYOUT_FORCE) {
        assertThat(onScreen(3)).usingComparatorWithPrecision(0.01).containsExactly(before);
      }
      assertThat(state().arrangement().pinned()).containsExactlyInAnyOrder(3, 8);
    }
    // The camera stays while the force layout runs, and yet the picture fills the canvas then.
    double[] rows =
        IntStream.range(0, state().network().accountCount())
            .mapToDouble(account -> onScreen(account)[1])
            .toArray();
    double height =
        DoubleStream.of(rows).max().orElseThrow() - DoubleStream.of(rows).min().orElseThrow();
    assertThat(height).isGreaterThan(canvas().getHeight() / 2);
  }

  private double[] onScreen(int account) {
    Camera camera = state().camera();
    Positions at = state().arrangement().positions();
    return new double[] {camera.screenX(at.x(account), 0), camera.screenY(at.y(account), 0)};
  }

  @Test
  void forceNeverMovesPinnedAccounts(FxRobot robot) {
    replace(robot, state -> state.withArrangement(state.arrangement().withPinned(Set.of(3, 8))));
    double x = state().arrangement().positions().x(3);
    double y = state().arrangement().positions().y(3);
    robot.interact(() -> window.call(Command.LAYOUT_REHEAT));
    awaitRest("force");
    assertThat(state().arrangement().positions().x(3)).isEqualTo(x);
    assertThat(state().arrangement().positions().y(3)).isEqualTo(y);
  }

  @Test
  void egoRingsFollowTheSelection(FxRobot robot) {
    robot.interact(
        () -> window.workspace().history().replace(state -> state.withSelection(Selection.of(5))));
    choose(robot, Command.LAYOUT_EGO_RINGS);
    assertThat(state().arrangement().layout()).isEqualTo(new LayoutChoice.EgoRings(5));
    robot.interact(
        () -> window.workspace().history().replace(state -> state.withSelection(Selection.of(9))));
    await(
        "rings around the other account",
        () -> state().arrangement().layout().equals(new LayoutChoice.EgoRings(9)));
    assertThat(state().arrangement().rings()).isNotEmpty();
  }

  @Test
  void backboneBringsItsTiesAndTakesThemAway(FxRobot robot) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(state -> state.withTies(state.ties().withChoice(TieView.Choice.MUTUAL))));
    choose(robot, Command.LAYOUT_BACKBONE);
    assertThat(state().ties().choice()).isEqualTo(TieView.Choice.BACKBONE_AND_REST);
    choose(robot, Command.LAYOUT_STRESS);
    assertThat(state().ties().choice()).isEqualTo(TieView.Choice.MUTUAL);
  }

  @Test
  void aLayoutThatIsChosenWhileAnotherIsComputedOvertakesIt(FxRobot robot) {
    robot.interact(
        () -> {
          window.call(Command.LAYOUT_BACKBONE);
          window.call(Command.LAYOUT_CIRCLE);
        });
    awaitRest("circle");
    assertThat(state().ties().choice()).isEqualTo(TieView.Choice.ALL);
  }

  @Test
  void sliderOfTheBackboneChangesTiesAndPlaces(FxRobot robot) {
    choose(robot, Command.LAYOUT_BACKBONE);
    Positions before = state().arrangement().positions();
    Slider slider = (Slider) stage.getScene().lookup("#backbone-share");
    robot.interact(
        () -> {
          for (double share : new double[] {0.3, 0.4, 0.5}) {
            slider.setValue(share);
            assertThat(state().ties().backboneShare()).isEqualTo(share);
          }
        });
    await(
        "the backbone of half the ties",
        () -> state().arrangement().layout().equals(new LayoutChoice.Backbone(0.5)));
    awaitRest("backbone");
    assertThat(alike(before, state().arrangement().positions())).isFalse();
    assertThat(((Label) stage.getScene().lookup("#backbone-kept")).getText()).startsWith("49");
  }

  @Test
  void backboneSaysHowFarItIsToBeTrusted(FxRobot robot) {
    choose(robot, Command.LAYOUT_BACKBONE);
    Label honesty = (Label) stage.getScene().lookup("#backbone-honesty");
    await("the comparison with chance", () -> honesty.getText().startsWith("6 %"));
    assertThat(window.workspace().scores().honesty()).isPresent();
  }

  @Test
  void aLayoutThatHasNotSettledGoesOnInSight(FxRobot robot) {
    awaitRest("force");
    Positions before = state().arrangement().positions();
    OpenedView unsettled = new OpenedView(state(), window.workspace().scores(), 0.8);
    robot.interact(
        () -> {
          window.shown(unsettled);
          assertThat(canvas().accountLayout().runningProperty().get()).isTrue();
        });
    awaitRest("force");
    assertThat(alike(before, state().arrangement().positions())).isFalse();
    assertThat(everythingIsSeen()).isTrue();
  }
}
