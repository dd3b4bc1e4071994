package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.view.Camera;
import attache.view.Selection;
import attache.view.TieView;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Pointing at accounts and ties of the picture, in the real window. */
final class CanvasPointingTest extends PictureTest {
  @Start
  void start(Stage shared) {
    open(shared);
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

  /** Only the follower's ties are drawn, so that no other lies over the one that is meant. */
  private Followed pointAtATie(FxRobot robot) {
    replace(robot, s -> s.withTies(s.ties().withChoice(TieView.Choice.OF_SELECTION)));
    // The legend says so and may be larger, to which the picture gives way.
    awaitPicture();
    Followed tie = oneWay();
    replace(robot, s -> s.withSelection(Selection.of(tie.follower())));
    awaitPicture();
    mouse(robot, MouseEvent.MOUSE_MOVED, tie.at());
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
    mouse(robot, MouseEvent.MOUSE_MOVED, new Point2D(5, 5));
    assertThat(hoverText()).isEmpty();
    assertThat(canvas().pointedAccountProperty().get()).isEqualTo(-1);
  }

  @Test
  void theCardDoesNotStayBehindWhenThePictureIsDragged(FxRobot robot) {
    Point2D at = pointAtATie(robot).at();
    assertThat(hoverText()).isNotEmpty();
    mouse(robot, MouseEvent.MOUSE_PRESSED, at);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, at.add(30, 20));
    mouse(robot, MouseEvent.MOUSE_RELEASED, at.add(30, 20));
    assertThat(hoverText()).isEmpty();
  }

  @Test
  void whatIsPointedAtIsWhatAnotherPictureHasThere(FxRobot robot) {
    awaitPicture();
    mouse(robot, MouseEvent.MOUSE_MOVED, place(0));
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
            mouse(robot, MouseEvent.MOUSE_MOVED, place(account(name)));
            return canvas().pointedAccountProperty().get() == account(name);
          });
      int argb = pixel(place(account(name)));
      assertThat(argb).as("something is drawn at %s", name).isNotEqualTo(0xffffffff);
      mouse(robot, MouseEvent.MOUSE_MOVED, new Point2D(5, 5));
    }
  }
}
