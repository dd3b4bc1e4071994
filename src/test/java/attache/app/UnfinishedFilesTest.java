package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.panels.Appearance;
import attache.view.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
final class UnfinishedFilesTest {
  private final BackgroundWork work = new BackgroundWork();
  private final CountDownLatch written = new CountDownLatch(1);
  private final AtomicInteger ended = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private UnfinishedFiles unfinished;

  @Start
  void start(Stage stage) {
    Scene scene = new Scene(new StackPane(), 600, 400);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    unfinished = new UnfinishedFiles(stage, work);
  }

  @AfterEach
  void close(FxRobot robot) {
    written.countDown();
    robot.interact(work::close);
  }

  /** Writes a file until the test lets it be written; then it is there, or cannot be. */
  private void write(FxRobot robot, boolean possible) {
    robot.interact(
        () ->
            work.start(
                    "Writing",
                    progress -> {
                      written.await();
                      if (!possible) {
                        throw new IOException("no room");
                      }
                      return true;
                    },
                    done -> {},
                    failure -> {})
                .writing(Path.of("folder", "figure.tif")));
  }

  private void end(FxRobot robot) {
    robot.interact(() -> unfinished.afterwards(ended::incrementAndGet));
  }

  private static boolean asks(FxRobot robot) {
    return robot.lookup(".dialog-pane").tryQuery().isPresent();
  }

  private static void press(FxRobot robot, String text) {
    Node pane = robot.lookup(".dialog-pane").query();
    robot.interact(robot.from(pane).lookup(text).queryAs(Button.class)::fire);
  }

  private void letItBeWritten() {
    written.countDown();
    WindowTest.await("nothing is written any more", () -> work.running().isEmpty());
  }

  @Test
  void endsAtOnceWhereNothingIsWritten(FxRobot robot) {
    end(robot);
    assertThat(ended).hasValue(1);
  }

  @Test
  void waitsUntilTheFileIsWritten(FxRobot robot) {
    write(robot, true);
    end(robot);
    end(robot);
    assertThat(ended).hasValue(0);
    assertThat(robot.lookup("Still writing figure.tif").tryQuery()).isPresent();
    letItBeWritten();
    assertThat(ended).hasValue(1);
    assertThat(asks(robot)).isFalse();
  }

  @Test
  void staysWhereTheFileCannotBeWritten(FxRobot robot) {
    write(robot, false);
    end(robot);
    letItBeWritten();
    assertThat(ended).hasValue(0);
    assertThat(asks(robot)).isFalse();
  }

  @Test
  void staysWhereTheUserThinksAgain(FxRobot robot) {
    write(robot, true);
    end(robot);
    robot.push(KeyCode.ENTER);
    assertThat(asks(robot)).isFalse();
    letItBeWritten();
    assertThat(ended).hasValue(0);
  }

  @Test
  void endsWithoutTheFileWhereTheUserDoes(FxRobot robot) {
    write(robot, true);
    end(robot);
    press(robot, "Quit without it");
    assertThat(ended).hasValue(1);
  }
}
