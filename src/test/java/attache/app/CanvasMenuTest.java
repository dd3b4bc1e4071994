package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.view.LayoutChoice;
import attache.view.Selection;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The menu of an account of the picture, in the real window. */
final class CanvasMenuTest extends PictureTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private ContextMenu menuOf(FxRobot robot, Point2D at, boolean keyboard) {
    Node target = keyboard ? canvas() : picture().getParent();
    Point2D scene = canvas().localToScene(at);
    Point2D screen = canvas().localToScreen(at);
    robot.interact(
        () ->
            target.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    keyboard,
                    null)));
    QuickRobot.settle();
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElseThrow();
  }

  private void choose(FxRobot robot, ContextMenu menu, String id) {
    MenuItem item =
        menu.getItems().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    robot.interact(
        () -> {
          item.fire();
          menu.hide();
        });
    QuickRobot.settle();
    awaitPicture();
  }

  @Test
  void anAccountIsHeldAndLetGoFromItsMenu(FxRobot robot) {
    awaitPicture();
    int kenya = account("Kenya");
    int plain = pixel(place(kenya));
    choose(robot, menuOf(robot, place(kenya), false), "canvas-menu-pin");
    assertThat(state().arrangement().pinned()).containsExactly(kenya);
    assertThat(pixel(place(kenya))).as("a pin's head").isNotEqualTo(plain);
    choose(robot, menuOf(robot, place(kenya), false), "canvas-menu-unpin");
    assertThat(state().arrangement().pinned()).isEmpty();
    assertThat(pixel(place(kenya))).isEqualTo(plain);
  }

  @Test
  void ringsAreLaidAroundAnAccountFromItsMenu(FxRobot robot) {
    awaitPicture();
    int kenya = account("Kenya");
    choose(robot, menuOf(robot, place(kenya), false), "canvas-menu-ego-rings");
    await(
        "rings around Kenya",
        () -> state().arrangement().layout().equals(new LayoutChoice.EgoRings(kenya)));
    awaitPicture();
    assertThat(menuOf(robot, place(kenya), false).getItems())
        .extracting(MenuItem::getId)
        .contains("canvas-menu-pin")
        .doesNotContain("canvas-menu-ego-rings");
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheSelectedAccount(FxRobot robot) {
    awaitPicture();
    int kenya = account("Kenya");
    replace(robot, s -> s.withSelection(Selection.of(kenya)));
    awaitPicture();
    ContextMenu menu = menuOf(robot, new Point2D(5, 5), true);
    assertThat(menu.getItems().getFirst().getText()).contains("Kenya");
    choose(robot, menu, "canvas-menu-centre");
    assertThat(place(kenya).distance(canvas().getWidth() / 2, canvas().getHeight() / 2))
        .isLessThan(1);
  }
}
