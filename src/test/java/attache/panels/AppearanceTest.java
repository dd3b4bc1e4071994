package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
final class AppearanceTest {
  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(new StackPane(), 200, 100);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void anotherThemeReplacesOnlyTheStylesheetThatDiffers(FxRobot robot) {
    List<String> removed = new ArrayList<>();

    robot.interact(
        () -> {
          scene.getStylesheets().addListener((Change<? extends String> c) -> collect(c, removed));
          Appearance.apply(scene, Theme.DARK);
        });

    assertThat(scene.getStylesheets()).isEqualTo(Appearance.stylesheets(Theme.DARK));
    assertThat(removed).hasSize(1).first().asString().endsWith("light.css");
  }

  private static void collect(Change<? extends String> change, List<String> removed) {
    while (change.next()) {
      removed.addAll(change.getRemoved());
    }
  }
}
