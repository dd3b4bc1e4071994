package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Theme;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
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

  @Test
  void itIsAsWideAsSuitsTheWindowUntilAWidthIsChosen(FxRobot robot) {
    SidePanel free = new SidePanel(SidePanel.Side.LEFT, "Rankings", new VBox(), 300, 0, 520);
    robot.interact(() -> free.suggest(410));
    assertThat(free.contentWidthProperty().get()).isEqualTo(410);
    assertThat(free.chosenWidth()).isZero();
    robot.interact(() -> free.suggest(9999));
    assertThat(free.contentWidthProperty().get()).isEqualTo(520);
    robot.interact(() -> panel.suggest(410));
    assertThat(panel.contentWidthProperty().get()).as("the width that was chosen").isEqualTo(344);
    assertThat(panel.chosenWidth()).isEqualTo(344);
  }

  @Test
  void drawingAtTheEdgeChoosesAWidthAndADoubleClickTakesItBack(FxRobot robot) {
    robot.interact(() -> panel.suggest(410));
    Node edge = panel.lookup(".resize-edge");
    robot.interact(
        () -> {
          edge.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 344, 1));
          edge.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 384, 1));
        });
    assertThat(panel.getWidth()).isEqualTo(384);
    assertThat(panel.chosenWidth()).isEqualTo(384);
    robot.interact(() -> edge.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, 384, 2)));
    assertThat(panel.getWidth()).isEqualTo(410);
    assertThat(panel.chosenWidth()).isZero();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, int clicks) {
    return new MouseEvent(
        type,
        x,
        9,
        x,
        9,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }
}
