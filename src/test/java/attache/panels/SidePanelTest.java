package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class SidePanelTest {
  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private SidePanel panel;

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private Label content;

  @Start
  void start(Stage stage) {
    content = new Label("content");
    panel = new SidePanel(SidePanel.Side.LEFT, "Rankings", content, 300, 344, 520);
    BorderPane window = new BorderPane();
    window.setLeft(panel);
    Scene scene = new Scene(window, 800, 400);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void foldingLeavesAStripFromWhichItUnfolds(FxRobot robot) {
    Button fold = (Button) panel.lookup(".collapse");
    assertThat(fold.getAccessibleText()).isEqualTo("Fold Rankings");
    robot.clickOn(fold);
    assertThat(panel.expandedProperty().get()).isFalse();
    assertThat(content.isVisible()).isFalse();
    assertThat(panel.getWidth()).isLessThan(40);
    assertThat(fold.getAccessibleText()).isEqualTo("Unfold Rankings");
    robot.clickOn(fold);
    assertThat(panel.getWidth()).isEqualTo(344);
    assertThat(content.isVisible()).isTrue();
  }

  @Test
  void theWidthKeepsWithinItsBounds(FxRobot robot) {
    robot.interact(() -> panel.contentWidthProperty().set(9999));
    assertThat(panel.getWidth()).isEqualTo(520);
    robot.interact(() -> panel.contentWidthProperty().set(10));
    assertThat(panel.getWidth()).isEqualTo(300);
  }
}
