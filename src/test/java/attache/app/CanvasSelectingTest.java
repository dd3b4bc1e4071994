package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Selecting and moving accounts of the picture, in the real window. */
final class CanvasSelectingTest extends PictureTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private void clickOn(FxRobot robot, int account) {
    awaitPicture();
    robot.clickOn(placeOnScreen(account));
    QuickRobot.settle();
  }

  private void lasso(FxRobot robot, List<Point2D> corners, Held... held) {
    mouse(robot, MouseEvent.MOUSE_PRESSED, corners.getFirst(), held);
    corners.stream()
        .skip(1)
        .forEach(corner -> mouse(robot, MouseEvent.MOUSE_DRAGGED, corner, held));
    mouse(robot, MouseEvent.MOUSE_RELEASED, corners.getLast(), held);
  }

  private static List<Point2D> around(Point2D middle, double reach) {
    List<Point2D> corners = new ArrayList<>();
    for (int corner = 0; corner <= 8; corner++) {
      double angle = corner * Math.PI / 4;
      corners.add(middle.add(reach * Math.cos(angle), reach * Math.sin(angle)));
    }
    return corners;
  }

  @Test
  void clickOnAnAccountSelectsItAndEscapeClears(FxRobot robot) {
    awaitPicture();
    int norway = account("Norway");
    clickOn(robot, norway);
    assertThat(state().selection()).isEqualTo(Selection.of(norway));
    robot.push(KeyCode.ESCAPE);
    assertThat(state().selection().isEmpty()).isTrue();
  }

  @Test
  void clickOnTheGroundClears(FxRobot robot) {
    awaitPicture();
    replace(robot, s -> s.withSelection(Selection.of(3)));
    robot.clickOn(canvas().localToScreen(8, 8));
    assertThat(state().selection().isEmpty()).isTrue();
  }

  @Test
  void controlClickSelectsSeveral(FxRobot robot) {
    awaitPicture();
    clickOn(robot, account("Norway"));
    var rwanda = place(account("Rwanda"));
    mouse(robot, MouseEvent.MOUSE_PRESSED, rwanda, Held.CONTROL);
    mouse(robot, MouseEvent.MOUSE_RELEASED, rwanda, Held.CONTROL);
    assertThat(state().selection().accounts())
        .containsExactly(account("Norway"), account("Rwanda"));
  }

  @Test
  void rubberBandSelectsWhatIsInIt(FxRobot robot) {
    awaitPicture();
    Point2D corner = new Point2D(4, 4);
    Point2D opposite = new Point2D(canvas().getWidth() - 60, canvas().getHeight() - 60);
    mouse(robot, MouseEvent.MOUSE_PRESSED, corner, Held.SHIFT);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, opposite, Held.SHIFT);
    mouse(robot, MouseEvent.MOUSE_RELEASED, opposite, Held.SHIFT);
    assertThat(state().selection().accounts()).hasSizeGreaterThan(20);
  }

  @Test
  void lassoSelectsWhatIsInsideAndWithControlAddsIt(FxRobot robot) {
    awaitPicture();
    int kenya = account("Kenya");
    int norway = account("Norway");
    lasso(robot, around(place(kenya), 14), Held.ALT);
    assertThat(state().selection().accounts()).containsExactly(kenya);
    assertThat(state().arrangement().pinned()).isEmpty();
    lasso(robot, around(place(norway), 14), Held.ALT, Held.CONTROL);
    assertThat(state().selection().accounts()).containsExactly(kenya, norway);
  }

  @Test
  void theLassoButtonMakesTheNextDragALassoAndThenIsOffAgain(FxRobot robot) {
    awaitPicture();
    ToggleButton button = robot.lookup("#lasso").queryAs(ToggleButton.class);
    robot.interact(button::fire);
    lasso(robot, around(place(account("Kenya")), 14));
    assertThat(state().selection().accounts()).containsExactly(account("Kenya"));
    assertThat(button.isSelected()).isFalse();
  }

  @Test
  void draggedAccountStaysWhereItWasPut(FxRobot robot) {
    awaitPicture();
    int norway = account("Norway");
    var from = placeOnScreen(norway);
    robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY);
    robot.dropTo(from.getX() + 40, from.getY() - 30);
    QuickRobot.settle();
    assertThat(state().arrangement().pinned()).containsExactly(norway);
    var to = placeOnScreen(norway);
    assertThat(to.distance(from.getX() + 40, from.getY() - 30)).isLessThan(6);
    robot.interact(() -> window.call(Command.LAYOUT_REHEAT));
    await("the layout settles", () -> !canvas().accountLayout().runningProperty().get());
    assertThat(placeOnScreen(norway).distance(to)).isLessThan(0.5);
  }
}
