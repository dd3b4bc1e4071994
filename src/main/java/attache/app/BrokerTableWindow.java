package attache.app;

import attache.panels.Appearance;
import attache.panels.BrokerTablePanel;
import attache.panels.TableSaving;
import attache.text.Messages;
import attache.view.ViewState;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** The window of the table of brokers beside the main one. Used on the FX thread. */
final class BrokerTableWindow {
  private static final double WIDTH = 1010;
  private static final double HEIGHT = 640;

  private final Stage stage = new Stage();
  private final PauseTransition settling = new PauseTransition(Duration.millis(300));

  /**
   * A window, not shown yet.
   *
   * @param owner the main window, with which it closes
   * @param saving saves tables where the user wants them
   */
  BrokerTableWindow(Stage owner, Workspace workspace, TableSaving saving) {
    BrokerTablePanel panel = new BrokerTablePanel(workspace, saving);
    Scene scene = new Scene(panel, WIDTH, HEIGHT);
    ViewState view = workspace.history().current();
    Appearance.apply(scene, view.theme());
    workspace
        .history()
        .addListener(
            (before, after) -> {
              if (before.theme() != after.theme()) {
                Appearance.apply(scene, after.theme());
              }
              stage.setTitle(title(after));
            });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.initOwner(owner);
    stage.setTitle(title(view));
    stage.setScene(scene);
    // Some platforms leave a field of a hidden window its focus, and its caret blinks on.
    stage.setOnHiding(hiding -> panel.requestFocus());
    stage.setOnShowing(showing -> panel.lookup("#broker-search").requestFocus());
  }

  private static String title(ViewState view) {
    return Messages.text("brokers.table.title", view.network().title());
  }

  /** Shows the window, in front if it is there already. */
  void show() {
    if (!stage.isShowing()) {
      placeOverOwner();
    }
    boolean first = !stage.isShowing();
    stage.show();
    stage.toFront();
    if (first) {
      // Some window managers put a new window where they like, and say so only then.
      settling.setOnFinished(settled -> placeOverOwner());
      settling.playFromStart();
    }
  }

  /** In the middle of the main window, its title bar on the screen. */
  private void placeOverOwner() {
    Window owner = stage.getOwner();
    Rectangle2D screen =
        Screen.getScreensForRectangle(
                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
            .stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    stage.setX(Math.max(screen.getMinX(), owner.getX() + (owner.getWidth() - WIDTH) / 2));
    stage.setY(Math.max(screen.getMinY(), owner.getY() + (owner.getHeight() - HEIGHT) / 2));
  }
}
