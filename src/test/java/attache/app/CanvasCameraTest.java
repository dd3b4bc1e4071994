package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.view.Camera;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Moving the camera over the picture, in the real window. */
final class CanvasCameraTest extends PictureTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private void press(FxRobot robot, KeyCode key) {
    robot.interact(
        () ->
            canvas()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    awaitPicture();
  }

  private ZoomEvent pinch(Point2D at, double factor) {
    Point2D screen = canvas().localToScreen(at);
    Point2D scene = canvas().localToScene(at);
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        false,
        false,
        false,
        false,
        true,
        false,
        factor,
        factor,
        null);
  }

  @Test
  void wheelZoomsAtThePointer(FxRobot robot) {
    awaitPicture();
    int norway = account("Norway");
    var before = placeOnScreen(norway);
    double scale = state().camera().scale();
    robot.interact(
        () -> {
          Node view = picture().getParent();
          var at = view.localToScene(view.screenToLocal(before));
          view.fireEvent(
              new ScrollEvent(
                  ScrollEvent.SCROLL,
                  at.getX(),
                  at.getY(),
                  before.getX(),
                  before.getY(),
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  0,
                  80,
                  0,
                  80,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  null));
        });
    assertThat(state().camera().scale()).isGreaterThan(scale * 1.2);
    assertThat(placeOnScreen(norway).distance(before)).isLessThan(0.5);
  }

  @Test
  void pinchingZoomsAtThePointer(FxRobot robot) {
    awaitPicture();
    Camera before = state().camera();
    Point2D at = new Point2D(canvas().getWidth() / 3, canvas().getHeight() / 4);
    double x = before.layoutX(at.getX(), canvas().getWidth());
    double y = before.layoutY(at.getY(), canvas().getHeight());

    robot.interact(() -> picture().getParent().fireEvent(pinch(at, 1.5)));

    Camera after = state().camera();
    assertThat(after.scale()).isCloseTo(1.5 * before.scale(), within(1e-9));
    assertThat(after.screenX(x, canvas().getWidth())).isCloseTo(at.getX(), within(1e-3));
    assertThat(after.screenY(y, canvas().getHeight())).isCloseTo(at.getY(), within(1e-3));
  }

  @Test
  void doubleClickCentresAnAccountAndAwayFromAllShowsEverything(FxRobot robot) {
    awaitPicture();
    doubleClick(robot, place(0));
    await(
        "the account in the middle",
        () -> place(0).distance(canvas().getWidth() / 2, canvas().getHeight() / 2) < 1);
    assertThat(canvas().showsEverything()).isFalse();
    Camera camera = state().camera();
    replace(robot, view -> view.withCamera(new Camera(1e4, camera.centerY(), camera.scale())));
    awaitPicture();
    doubleClick(robot, new Point2D(canvas().getWidth() / 2, canvas().getHeight() / 3));
    await("everything in sight", () -> canvas().showsEverything());
  }

  @Test
  void keysPanZoomAndFit(FxRobot robot) {
    awaitPicture();
    Camera first = state().camera();
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.DOWN);
    assertThat(state().camera().centerX()).isGreaterThan(first.centerX());
    assertThat(state().camera().centerY()).isGreaterThan(first.centerY());
    press(robot, KeyCode.PLUS);
    await("larger", () -> state().camera().scale() > 1.1 * first.scale());
    press(robot, KeyCode.MINUS);
    press(robot, KeyCode.MINUS);
    await("smaller", () -> state().camera().scale() < first.scale());
    press(robot, KeyCode.HOME);
    await("everything in sight", () -> canvas().showsEverything());
  }

  @Test
  void theMiniMapIsThereWhileSomeAccountsAreOutOfSightAndMovesTheCamera(FxRobot robot) {
    awaitPicture();
    Node map = stage.getScene().lookup(".mini-map");
    assertThat(map.isVisible()).isFalse();
    replace(robot, s -> s.withCamera(s.camera().zoomed(4, 300, 300, 600, 600)));
    await("the mini-map", map::isVisible);
    Camera before = state().camera();
    robot.interact(
        () -> {
          Point2D scene = map.localToScene(12, 12);
          Point2D screen = map.localToScreen(12, 12);
          map.fireEvent(
              new MouseEvent(
                  MouseEvent.MOUSE_PRESSED,
                  scene.getX(),
                  scene.getY(),
                  screen.getX(),
                  screen.getY(),
                  MouseButton.PRIMARY,
                  1,
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
                  null));
        });
    assertThat(state().camera().scale()).isEqualTo(before.scale());
    assertThat(state().camera().centerX()).isLessThan(before.centerX());
    assertThat(state().camera().centerY()).isLessThan(before.centerY());
    robot.interact(() -> canvas().fit());
    await("no mini-map", () -> !map.isVisible());
  }
}
