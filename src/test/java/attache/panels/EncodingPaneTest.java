package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Theme;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class EncodingPaneTest {
  private final SampleExploration exploration =
      SampleExploration.of(SampleExploration.missions(20, 0.4));

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private CheckBox bundled;

  @Start
  void start(Stage stage) {
    EncodingPane pane = new EncodingPane(exploration);
    Scene scene = new Scene(pane, 300, 500);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.setWidth(320);
    stage.setHeight(560);
    stage.show();
    bundled = (CheckBox) pane.lookup("#ties-bundled");
  }

  @Test
  void theCheckBoxBundlesAndFollowsTheView(FxRobot robot) {
    assertThat(bundled.isSelected()).isFalse();
    robot.interact(bundled::fire);
    assertThat(exploration.history().current().ties().bundled()).isTrue();
    robot.interact(
        () -> exploration.history().replace(view -> view.withTies(view.ties().withBundled(false))));
    assertThat(bundled.isSelected()).isFalse();
    assertThat(bundled.getTooltip().getText()).contains("ties that exist");
  }
}
