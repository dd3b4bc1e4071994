package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(QuickRobot.class)
class GraduallyTest {
  private final List<String> done = new ArrayList<>();

  private List<Runnable> steps(String... names) {
    return List.of(names).stream().<Runnable>map(name -> () -> done.add(name)).toList();
  }

  @Test
  void theFirstStepIsDoneAtOnceAndEachOtherInAPulseOfItsOwn(FxRobot robot) {
    AnimationTimer pulses =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            done.add("|");
          }
        };
    robot.interact(
        () -> {
          Gradually gradually = Gradually.inPulses();
          pulses.start();
          gradually.show(steps("a", "b", "c"));
          assertThat(done).containsExactly("a");
          assertThat(Gradually.isFinished()).isFalse();
        });
    robot.interact(pulses::stop);
    assertThat(String.join("", done)).startsWith("a|b|c");
    assertThat(Gradually.isFinished()).isTrue();
  }

  @Test
  void whatIsDueOfEarlierStepsIsLeftOut(FxRobot robot) {
    robot.interact(
        () -> {
          Gradually gradually = Gradually.inPulses();
          gradually.show(steps("a", "b", "c"));
          gradually.show(steps("d", "e"));
        });
    assertThat(done).containsExactly("a", "d", "e");
  }

  @Test
  void nothingIsDueAfterStopping(FxRobot robot) {
    robot.interact(
        () -> {
          Gradually gradually = Gradually.inPulses();
          gradually.show(steps("a", "b"));
          gradually.stop();
          gradually.stop();
          assertThat(Gradually.isFinished()).isTrue();
        });
    assertThat(done).containsExactly("a");
  }

  @Test
  void allStepsAreDoneAtOnceWhereNobodyWaits() {
    Gradually.atOnce().show(steps("a", "b", "c"));
    assertThat(done).containsExactly("a", "b", "c");
  }
}
