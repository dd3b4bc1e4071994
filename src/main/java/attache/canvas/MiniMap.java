package attache.canvas;

import attache.text.Messages;
import attache.view.Camera;
import attache.view.Exploration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The whole layout, small, with the part of it that is in sight: there only while some account is
 * out of sight. A press or a drag on it moves the camera. Used on the FX thread.
 */
final class MiniMap extends StackPane implements AutoCloseable {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 112;

  private final Exploration exploration;
  private final CanvasSight sight;
  private final MiniMapDots dots;
  private final Rectangle seen = new Rectangle();
  private Camera whole = Camera.HOME;

  /**
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when the dots could not be drawn
   */
  MiniMap(
      Exploration exploration,
      CanvasSight sight,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    this.sight = sight;
    dots = new MiniMapDots(exploration, WIDTH, HEIGHT, drawingThread, failed);
    getStyleClass().addAll("canvas-overlay", "mini-map");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Messages.text("canvas.mini-map"));
    seen.getStyleClass().add("mini-map-seen");
    seen.setManaged(false);
    seen.setMouseTransparent(true);
    getChildren().addAll(dots, seen);
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
  }

  /** Shows what is in sight now. Takes O(n) when accounts moved, nothing while all are in sight. */
  void update() {
    setVisible(!isAllInSight());
    if (!isVisible()) {
      return;
    }
    whole = dots.show(sight.positions());
    Camera camera = exploration.history().current().camera();
    double width = sight.width() / camera.scale() * whole.scale();
    double height = sight.height() / camera.scale() * whole.scale();
    seen.setX(Math.max(0, whole.screenX(camera.centerX(), WIDTH) - width / 2));
    seen.setY(Math.max(0, whole.screenY(camera.centerY(), HEIGHT) - height / 2));
    double right = whole.screenX(camera.centerX(), WIDTH) + width / 2;
    double bottom = whole.screenY(camera.centerY(), HEIGHT) + height / 2;
    seen.setWidth(Math.max(0, Math.min(WIDTH, right) - seen.getX()));
    seen.setHeight(Math.max(0, Math.min(HEIGHT, bottom) - seen.getY()));
  }

  @Override
  public void close() {
    dots.close();
  }

  private boolean isAllInSight() {
    for (int account = 0; account < sight.positions().size(); account++) {
      double x = sight.screenX(account);
      double y = sight.screenY(account);
      if (sight.isShown(account) && (x < 0 || y < 0 || x > sight.width() || y > sight.height())) {
        return false;
      }
    }
    return true;
  }

  private void look(MouseEvent e) {
    double x = whole.layoutX(Math.clamp(e.getX(), 0, WIDTH), WIDTH);
    double y = whole.layoutY(Math.clamp(e.getY(), 0, HEIGHT), HEIGHT);
    exploration
        .history()
        .replace(state -> state.withCamera(new Camera(x, y, state.camera().scale())));
    e.consume();
  }
}
