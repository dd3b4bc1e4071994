package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.QuickRobot;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Pointing at accounts and ties of the picture, in the real window. */
final class CanvasPointingTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  /** Where an account is, in pixels of the canvas. */
  private Point2D place(int account) {
    Camera camera = state().camera();
    var positions = state().arrangement().positions();
    return new Point2D(
        camera.screenX(positions.x(account), canvas().getWidth()),
        camera.screenY(positions.y(account), canvas().getHeight()));
  }

  /** A mouse event with keys held down, which the headless robot cannot make. */
  private void mouse(
      FxRobot robot, EventType<MouseEvent> type, Point2D at, boolean alt, boolean control) {
    mouse(robot, type, at, 1, alt, control);
  }

  private void mouse(
      FxRobot robot,
      EventType<MouseEvent> type,
      Point2D at,
      int clicks,
      boolean alt,
      boolean control) {
    Node view = picture().getParent();
    Point2D screen = canvas().localToScreen(at);
    Point2D scene = canvas().localToScene(at);
    boolean down = !type.equals(MouseEvent.MOUSE_MOVED);
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
                    false,
                    control,
                    alt,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null)));
    awaitPicture();
  }

  private void click(FxRobot robot, Point2D at) {
    mouse(robot, MouseEvent.MOUSE_MOVED, at, false, false);
    mouse(robot, MouseEvent.MOUSE_PRESSED, at, false, false);
    mouse(robot, MouseEvent.MOUSE_RELEASED, at, false, false);
  }

  private void doubleClick(FxRobot robot, Point2D at) {
    click(robot, at);
    mouse(robot, MouseEvent.MOUSE_PRESSED, at, 2, false, false);
    mouse(robot, MouseEvent.MOUSE_RELEASED, at, 2, false, false);
  }

  private void press(FxRobot robot, KeyCode key) {
    robot.interact(
        () ->
            canvas()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    awaitPicture();
  }

  private void lasso(FxRobot robot, List<Point2D> corners, boolean alt, boolean control) {
    mouse(robot, MouseEvent.MOUSE_PRESSED, corners.getFirst(), alt, control);
    corners.stream()
        .skip(1)
        .forEach(corner -> mouse(robot, MouseEvent.MOUSE_DRAGGED, corner, alt, control));
    mouse(robot, MouseEvent.MOUSE_RELEASED, corners.getLast(), alt, control);
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
  void lassoSelectsWhatIsInsideAndWithControlAddsIt(FxRobot robot) {
    awaitPicture();
    int kenya = account("Kenya");
    int norway = account("Norway");
    lasso(robot, around(place(kenya), 14), true, false);
    assertThat(state().selection().accounts()).containsExactly(kenya);
    assertThat(state().arrangement().pinned()).isEmpty();
    lasso(robot, around(place(norway), 14), true, true);
    assertThat(state().selection().accounts()).containsExactly(kenya, norway);
  }

  @Test
  void theLassoButtonMakesTheNextDragALassoAndThenIsOffAgain(FxRobot robot) {
    awaitPicture();
    ToggleButton button = robot.lookup("#lasso").queryAs(ToggleButton.class);
    robot.interact(button::fire);
    lasso(robot, around(place(account("Kenya")), 14), false, false);
    assertThat(state().selection().accounts()).containsExactly(account("Kenya"));
    assertThat(button.isSelected()).isFalse();
  }

  /** A pair of which one follows the other alone, and a point on their tie away from all discs. */
  private record Followed(int follower, int followed, Point2D at) {}

  private Followed oneWay() {
    int count = state().network().accountCount();
    for (int follower = 0; follower < count; follower++) {
      for (int followed = 0; followed < count; followed++) {
        boolean one =
            state().layer().follows(follower, followed)
                && !state().layer().follows(followed, follower);
        Point2D from = place(follower);
        Point2D way = place(followed).subtract(from);
        if (!one || way.magnitude() < 120) {
          continue;
        }
        // Near an end, for ties are picked along their whole length.
        Point2D at = from.add(way.multiply(0.7));
        boolean free = true;
        for (int other = 0; other < count; other++) {
          free &= place(other).distance(at) > 30;
        }
        if (free) {
          return new Followed(follower, followed, at);
        }
      }
    }
    throw new AssertionError("no free tie");
  }

  private String hoverText() {
    Node card = stage.getScene().lookup(".hover-card");
    return card.isVisible()
        ? card.lookupAll(".label").stream()
            .filter(label -> label.isVisible())
            .map(label -> ((Label) label).getText())
            .reduce("", (all, text) -> all + "\n" + text)
        : "";
  }

  private void replace(FxRobot robot, UnaryOperator<ViewState> change) {
    robot.interact(() -> window.workspace().history().replace(change));
  }

  /** Only the follower's ties are drawn, so that no other lies over the one that is meant. */
  private Followed pointAtATie(FxRobot robot) {
    replace(robot, s -> s.withTies(s.ties().withChoice(TieView.Choice.OF_SELECTION)));
    // The legend says so and may be larger, to which the picture gives way.
    awaitPicture();
    Followed tie = oneWay();
    replace(robot, s -> s.withSelection(Selection.of(tie.follower())));
    awaitPicture();
    mouse(robot, MouseEvent.MOUSE_MOVED, tie.at(), false, false);
    return tie;
  }

  @Test
  void aTieTellsWhoFollowsWhomAndAClickSelectsBoth(FxRobot robot) {
    Followed tie = pointAtATie(robot);
    String follower = state().network().label(tie.follower());
    String followed = state().network().label(tie.followed());
    assertThat(hoverText()).contains(follower + " follows " + followed);
    assertThat(hoverText()).contains(followed + " does not follow back");
    click(robot, tie.at());
    assertThat(state().selection().accounts()).containsExactly(tie.followed(), tie.follower());
  }

  @Test
  void awayFromEverythingTheCardGoes(FxRobot robot) {
    pointAtATie(robot);
    mouse(robot, MouseEvent.MOUSE_MOVED, new Point2D(5, 5), false, false);
    assertThat(hoverText()).isEmpty();
    assertThat(canvas().pointedAccountProperty().get()).isEqualTo(-1);
  }

  @Test
  void whatIsPointedAtIsWhatAnotherPictureHasThere(FxRobot robot) {
    awaitPicture();
    mouse(robot, MouseEvent.MOUSE_MOVED, place(0), false, false);
    assertThat(canvas().pointedAccountProperty().get()).isZero();
    Camera camera = state().camera();
    Camera elsewhere =
        new Camera(camera.centerX() + 3000 / camera.scale(), camera.centerY(), camera.scale());
    replace(robot, view -> view.withCamera(elsewhere));
    await("nothing is there", () -> canvas().pointedAccountProperty().get() == -1);
    assertThat(hoverText()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 800, false, false",
    "1280, 800, true, false",
    "1280, 800, true, true",
    "1600, 900, false, true",
    "900, 640, false, false"
  })
  void accountsAreFoundWhereTheyAreDrawnWhateverTheWindow(
      double width, double height, boolean foldRankings, boolean foldCard, FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          if (foldRankings) {
            window.call(Command.RANKINGS);
          }
          if (foldCard) {
            window.call(Command.CARD);
          }
        });
    await(
        "a picture as wide as its place",
        () -> canvas().isUpToDate() && picture().getFitWidth() == canvas().getWidth());
    for (String name : List.of("Palestine", "Norway", "Kenya")) {
      // The view may still be fitting itself into its new room.
      await(
          name + " under the pointer",
          () -> {
            mouse(robot, MouseEvent.MOUSE_MOVED, place(account(name)), false, false);
            return canvas().pointedAccountProperty().get() == account(name);
          });
      int argb = pixel(place(account(name)));
      assertThat(argb).as("something is drawn at %s", name).isNotEqualTo(0xffffffff);
      mouse(robot, MouseEvent.MOUSE_MOVED, new Point2D(5, 5), false, false);
    }
  }

  private int pixel(Point2D at) {
    var image = picture().getImage();
    double scale = image.getWidth() / picture().getFitWidth();
    return image.getPixelReader().getArgb((int) (at.getX() * scale), (int) (at.getY() * scale));
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
    robot.interact(
        () -> window.workspace().history().replace(s -> s.withSelection(Selection.of(kenya))));
    awaitPicture();
    ContextMenu menu = menuOf(robot, new Point2D(5, 5), true);
    assertThat(menu.getItems().getFirst().getText()).contains("Kenya");
    choose(robot, menu, "canvas-menu-centre");
    assertThat(place(kenya).distance(canvas().getWidth() / 2, canvas().getHeight() / 2))
        .isLessThan(1);
  }

  @Test
  void theMiniMapIsThereWhileSomeAccountsAreOutOfSightAndMovesTheCamera(FxRobot robot) {
    awaitPicture();
    Node map = stage.getScene().lookup(".mini-map");
    assertThat(map.isVisible()).isFalse();
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(s -> s.withCamera(s.camera().zoomed(4, 300, 300, 600, 600))));
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
