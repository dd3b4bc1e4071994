package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.TieView;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
@SuppressWarnings("NullAway.Init")
final class MatrixTiesTest {
  private SampleExploration exploration;
  private EncodingPane pane;

  @Start
  void start(Stage stage) {
    exploration = SampleExploration.of(SampleExploration.missions(20, 0.4));
    pane = new EncodingPane(exploration);
    stage.setScene(new Scene(pane));
    stage.show();
  }

  private void showMatrix(FxRobot robot, boolean shown) {
    robot.interact(
        () ->
            exploration.history().replace(view -> view.withMatrix(view.matrix().withShown(shown))));
  }

  @Test
  void tiesCannotBeChosenWhileTheMatrixShowsEveryFollow(FxRobot robot) {
    assertThat(pane.lookup("#ties-of-matrix").isVisible()).isFalse();
    showMatrix(robot, true);
    assertThat(pane.lookup("#ties-of-matrix").isVisible()).isTrue();
    for (TieView.Choice choice : TieView.Choice.values()) {
      assertThat(pane.lookup("#ties-" + choice.name()).isDisabled()).isTrue();
    }
    showMatrix(robot, false);
    assertThat(pane.lookup("#ties-of-matrix").isVisible()).isFalse();
    assertThat(pane.lookup("#ties-MUTUAL").isDisabled()).isFalse();
  }
}
