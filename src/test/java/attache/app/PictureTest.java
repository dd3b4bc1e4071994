package attache.app;

import attache.view.Camera;
import attache.view.ViewState;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/** Tests that point at what the picture in the window shows. */
abstract class PictureTest extends WindowTest {
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  /** A key that is held down while the mouse does something. */
  enum Held {
    SHIFT,
    CONTROL,
    ALT
  }

  /** Where an account is, in pixels of the canvas. */
  final Point2D place(int account) {
    Camera camera = state().camera();
    var positions = state().arrangement().positions();
    return new Point2D(
        camera.screenX(positions.x(account), canvas().getWidth()),
        camera.screenY(positions.y(account), canvas().getHeight()));
  }

  /** Where an account is, in pixels of the screen. */
  final Point2D placeOnScreen(int account) {
    return canvas().localToScreen(place(account));
  }

  /**
   * Moves, presses or lets go the mouse with keys held down, which the headless robot cannot do.
   */
  final void mouse(FxRobot robot, EventType<MouseEvent> type, Point2D at, Held... held) {
    mouse(robot, type, at, 1, held);
  }

  private void mouse(
      FxRobot robot, EventType<MouseEvent> type, Point2D at, int clicks, Held... held) {
    Node view = picture().getParent();
    Point2D screen = canvas().localToScreen(at);
    Point2D scene = canvas().localToScene(at);
    boolean down = !type.equals(MouseEvent.MOUSE_MOVED);
    List<Held> keys = List.of(held);
    boolean control = keys.contains(Held.CONTROL);
    robot.interact(
        () ->
            view.fireEvent(
                new MouseEvent(
                    type,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    down ? MouseButton.PRIMARY : MouseButton.NONE,
                    down ? clicks : 0,
                    keys.contains(Held.SHIFT),
                    control,
                    keys.contains(Held.ALT),
                    control && MAC,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null)));
    awaitPicture();
  }

  final void click(FxRobot robot, Point2D at) {
    mouse(robot, MouseEvent.MOUSE_MOVED, at);
    mouse(robot, MouseEvent.MOUSE_PRESSED, at);
    mouse(robot, MouseEvent.MOUSE_RELEASED, at);
  }

  final void doubleClick(FxRobot robot, Point2D at) {
    click(robot, at);
    mouse(robot, MouseEvent.MOUSE_PRESSED, at, 2);
    mouse(robot, MouseEvent.MOUSE_RELEASED, at, 2);
  }

  final void replace(FxRobot robot, UnaryOperator<ViewState> change) {
    robot.interact(() -> window.workspace().history().replace(change));
  }

  /** The colour of the picture there. */
  final int pixel(Point2D at) {
    var image = picture().getImage();
    double scale = image.getWidth() / picture().getFitWidth();
    return image.getPixelReader().getArgb((int) (at.getX() * scale), (int) (at.getY() * scale));
  }
}
