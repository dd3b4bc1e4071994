package attache.canvas;

import attache.drawing.Palette;
import attache.layouts.Positions;
import attache.text.Messages;
import attache.view.Camera;
import attache.view.Exploration;
import attache.view.ViewState;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The whole layout, small, with the part of it that is in sight: there only while some account is
 * out of sight. A press or a drag on it moves the camera. Used on the FX thread.
 */
final class MiniMap extends StackPane {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 112;
  private static final double MARGIN = 8;
  private static final double DOT = 2;

  private final Exploration exploration;
  private final CanvasSight sight;
  private final Canvas dots = new Canvas(WIDTH, HEIGHT);
  private final Rectangle seen = new Rectangle();
  private @Nullable Positions drawn;
  private Camera whole = Camera.HOME;

  MiniMap(Exploration exploration, CanvasSight sight) {
    this.exploration = exploration;
    this.sight = sight;
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
      drawn = null;
      return;
    }
    ViewState view = exploration.history().current();
    Positions places = sight.positions();
    if (!places.equals(drawn)) {
      whole = Camera.fit(places, WIDTH, HEIGHT, MARGIN);
      draw(places, Palette.of(view.theme()));
      drawn = places;
    }
    Camera camera = view.camera();
    double width = sight.width() / camera.scale() * whole.scale();
    double height = sight.height() / camera.scale() * whole.scale();
    seen.setX(Math.max(0, whole.screenX(camera.centerX(), WIDTH) - width / 2));
    seen.setY(Math.max(0, whole.screenY(camera.centerY(), HEIGHT) - height / 2));
    double right = whole.screenX(camera.centerX(), WIDTH) + width / 2;
    double bottom = whole.screenY(camera.centerY(), HEIGHT) + height / 2;
    seen.setWidth(Math.max(0, Math.min(WIDTH, right) - seen.getX()));
    seen.setHeight(Math.max(0, Math.min(HEIGHT, bottom) - seen.getY()));
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

  private void draw(Positions places, Palette palette) {
    int argb = palette.tie();
    GraphicsContext pen = dots.getGraphicsContext2D();
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    pen.setFill(Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff, 0.8));
    for (int account = 0; account < places.size(); account++) {
      if (sight.isShown(account)) {
        double x = whole.screenX(places.x(account), WIDTH);
        double y = whole.screenY(places.y(account), HEIGHT);
        pen.fillRect(x - DOT / 2, y - DOT / 2, DOT, DOT);
      }
    }
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
