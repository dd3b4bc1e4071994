package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.view.Theme;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class SummaryStripTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network, false);

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private SummaryStrip strip;

  @Start
  void start(Stage stage) {
    strip = new SummaryStrip(exploration);
    Scene scene = new Scene(strip, 1280, 60);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  private String figures() {
    return strip.lookupAll(".figure").stream()
        .map(node -> ((Label) node).getText())
        .collect(Collectors.joining("; "));
  }

  @Test
  void figuresComeWhenTheyAreComputed(FxRobot robot) {
    assertThat(figures()).isEqualTo("being counted …");
    robot.interact(exploration::compute);
    int follows = network.layers().getFirst().arcCount();
    assertThat(figures())
        .startsWith("56 accounts; " + String.format("%,d", follows) + " follows; density 0.")
        .contains("; mean in-degree ")
        .contains("; reciprocity 0.");
    assertThat(strip.lookupAll(".figure"))
        .allMatch(node -> !((Label) node).getAccessibleHelp().isEmpty());
  }

  @Test
  void theNoticeOfTheNetworkIsShown() {
    assertThat(((Label) strip.lookup(".notice")).getText())
        .isEqualTo("Illustrative reconstruction · ties are synthetic");
  }

  @Test
  void workCanBeCancelledWhileItIsOffered(FxRobot robot) {
    AtomicInteger cancelled = new AtomicInteger();
    Node progress = strip.lookup(".progress-bar");
    robot.interact(
        () -> {
          strip.setActivity("Measuring", 0.3);
          strip.showCancel(cancelled::incrementAndGet);
        });
    assertThat(progress.isVisible()).isTrue();
    robot.clickOn("Cancel");
    assertThat(cancelled).hasValue(1);
    robot.interact(
        () -> {
          strip.setActivity("Settled");
          strip.hideCancel();
        });
    assertThat(progress.isVisible()).isFalse();
    assertThat(strip.lookup(".button").isVisible()).isFalse();
  }
}
