package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is seen while files are dragged over the window. */
final class DropCueTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  @Test
  void coversTheWindowAndSaysWhatBecomesOfTheFiles(FxRobot robot) {
    DropCue cue = (DropCue) stage.getScene().lookup(".drop-cue");
    assertThat(cue.isVisible()).isFalse();
    robot.interact(() -> cue.show(List.of(new File("data", "follows.csv"))));
    assertThat(cue.isVisible()).isTrue();
    assertThat(cue.getWidth()).isEqualTo(stage.getScene().getWidth());
    assertThat(cue.getHeight()).isEqualTo(stage.getScene().getHeight());
    assertThat(robot.lookup("Drop to open follows.csv").tryQuery()).isPresent();
    robot.interact(
        () -> {
          cue.hide();
          cue.show(List.of(new File("a.csv"), new File("b.csv")));
        });
    assertThat(robot.lookup("Drop to open 2 files together").tryQuery()).isPresent();
    robot.interact(cue::hide);
    assertThat(cue.isVisible()).isFalse();
  }

  @Test
  void namesWhatTheSystemCannotOpen(FxRobot robot) {
    DropCue cue = (DropCue) stage.getScene().lookup(".drop-cue");
    robot.interact(() -> cue.show(List.of(new File("a\0b.csv"))));
    assertThat(cue.isVisible()).isTrue();
    robot.interact(
        () -> {
          cue.hide();
          cue.show(List.of(new File("/")));
        });
    assertThat(robot.lookup("Drop to open " + new File("/").getPath()).tryQuery()).isPresent();
  }
}
