package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.canvas.MatrixCanvas;
import attache.canvas.NetworkCanvas;
import attache.formats.SampleNetworks;
import attache.view.MatrixFocus;
import attache.view.MatrixView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The adjacency matrix as a user meets it: through the program's window, with mouse and keys. */
final class MatrixWindowTest extends WindowTest {
  private static final Pattern CELL = Pattern.compile("(.*)\\. Row (\\d+), column (\\d+)\\.");

  @Start
  void start(Stage shared) {
    open(shared);
  }

  @BeforeEach
  void showMatrix(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.M);
    awaitMatrix();
  }

  private void awaitMatrix() {
    QuickRobot.settle();
    await("a picture of the matrix", () -> matrix() != null && matrix().isUpToDate());
  }

  private MatrixCanvas matrix() {
    return (MatrixCanvas) stage.getScene().lookup("#matrix-canvas");
  }

  private void mouse(
      FxRobot robot, EventType<MouseEvent> type, double x, double y, boolean control) {
    robot.interact(
        () -> {
          Point2D at = matrix().localToScene(x, y);
          boolean down = type != MouseEvent.MOUSE_MOVED;
          matrix()
              .fireEvent(
                  new MouseEvent(
                      type,
                      at.getX(),
                      at.getY(),
                      at.getX(),
                      at.getY(),
                      down ? MouseButton.PRIMARY : MouseButton.NONE,
                      down ? 1 : 0,
                      false,
                      control,
                      false,
                      control && System.getProperty("os.name", "").startsWith("Mac"),
                      down,
                      false,
                      false,
                      false,
                      false,
                      true,
                      null));
        });
    QuickRobot.settle();
  }

  private void click(FxRobot robot, double x, double y, boolean control) {
    mouse(robot, MouseEvent.MOUSE_PRESSED, x, y, control);
    mouse(robot, MouseEvent.MOUSE_RELEASED, x, y, control);
  }

  private void drag(FxRobot robot, double x1, double y1, double x2, double y2) {
    mouse(robot, MouseEvent.MOUSE_PRESSED, x1, y1, false);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, (x1 + x2) / 2, (y1 + y2) / 2, false);
    mouse(robot, MouseEvent.MOUSE_DRAGGED, x2, y2, false);
    mouse(robot, MouseEvent.MOUSE_RELEASED, x2, y2, false);
  }

  private String sentence() {
    return ((Label) stage.getScene().lookup("#matrix-sentence")).getText();
  }

  private boolean cardIsShown() {
    return stage.getScene().lookup(".matrix-card").isVisible();
  }

  /** Whom the sentence of a cell must be about, read off the sentence and checked with the ties. */
  private void assertTrue(String sentence) {
    for (Form form : Form.values()) {
      Matcher match = form.pattern.matcher(sentence);
      if (match.matches()) {
        int row = account(match.group(1));
        int column = account(match.group(2));
        assertThat(state().layer().follows(row, column)).as(sentence).isEqualTo(form.there);
        assertThat(state().layer().follows(column, row)).as(sentence).isEqualTo(form.back);
        return;
      }
    }
    assertThat(sentence).endsWith(": nobody follows themselves");
  }

  private enum Form {
    FOLLOWS("(.*) follows (.*); not followed back", true, false),
    NONE("(.*) and (.*) do not follow each other", false, false),
    MUTUAL("(.*) and (.*) follow each other", true, true),
    FOLLOWED("(.*) does not follow (.*); \\2 follows \\1", false, true);

    private final Pattern pattern;
    private final boolean there;
    private final boolean back;

    Form(String pattern, boolean there, boolean back) {
      this.pattern = Pattern.compile(pattern);
      this.there = there;
      this.back = back;
    }
  }

  @Test
  void matrixTakesThePlaceOfTheDrawingAndGivesItBack(FxRobot robot) {
    assertThat(stage.getScene().lookup(".network-canvas")).isNull();
    assertThat(state().matrix().shown()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.M);
    QuickRobot.settle();
    assertThat(matrix()).isNull();
    NetworkCanvas drawing = (NetworkCanvas) stage.getScene().lookup(".network-canvas");
    await("the drawing", drawing::isUpToDate);
    assertThat(state().matrix().shown()).isFalse();
  }

  @Test
  void hoverSaysWhoFollowsWhomAndOnlyWhatIsSo(FxRobot robot) {
    List<String> said = new ArrayList<>();
    for (double place = 0.25; place < 0.75; place += 0.037) {
      mouse(
          robot,
          MouseEvent.MOUSE_MOVED,
          matrix().getWidth() * place,
          matrix().getHeight() * (1 - place * 0.9),
          false);
      if (cardIsShown()) {
        said.add(sentence());
        assertTrue(sentence());
      }
    }
    assertThat(said).hasSizeGreaterThan(6);
    assertThat(said.stream().distinct().count()).isGreaterThan(3);
  }

  @Test
  void keysMoveFromCellToCellAndReadThem(FxRobot robot) {
    robot.interact(() -> matrix().requestFocus());
    robot.push(KeyCode.DOWN);
    QuickRobot.settle();
    for (KeyCode key :
        List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN)) {
      robot.push(key);
      QuickRobot.settle();
      assertTrue(sentence());
    }
    Matcher read = CELL.matcher(matrix().getAccessibleText());
    assertThat(read.matches()).as(matrix().getAccessibleText()).isTrue();
    assertThat(read.group(1)).isEqualTo(sentence());
    assertThat(read.group(2)).isEqualTo("3");
    assertThat(read.group(3)).isEqualTo("4");
    robot.push(KeyCode.ENTER);
    QuickRobot.settle();
    assertThat(state().selection().accounts()).hasSize(2);
    robot.push(KeyCode.ESCAPE);
    QuickRobot.settle();
    assertThat(state().selection().isEmpty()).isTrue();
  }

  @Test
  void clickOnACellSelectsBothAndOnTheGroundClears(FxRobot robot) {
    double x = matrix().getWidth() * 0.6;
    double y = matrix().getHeight() * 0.4;
    mouse(robot, MouseEvent.MOUSE_MOVED, x, y, false);
    String said = sentence();
    click(robot, x, y, false);
    List<String> names =
        state().selection().accounts().stream().map(state().network()::label).toList();
    assertThat(names).hasSize(2).allSatisfy(name -> assertThat(said).contains(name));
    // The one of the row, who follows or does not, is told about.
    assertThat(said).startsWith(names.getLast());
    click(robot, x, y, true);
    assertThat(state().selection().isEmpty()).isTrue();
    click(robot, x, y, false);
    click(robot, 3, matrix().getHeight() - 3, false);
    assertThat(state().selection().isEmpty()).isTrue();
  }

  @Test
  void clickOnANameSelectsTheAccountAndWithControlMore(FxRobot robot) {
    double x = matrix().getWidth() * 0.15;
    double y = matrix().getHeight() * 0.5;
    mouse(robot, MouseEvent.MOUSE_MOVED, x, y, false);
    int first = account(sentence());
    click(robot, x, y, false);
    assertThat(state().selection().accounts()).containsExactly(first);
    click(robot, x, y + 60, true);
    assertThat(state().selection().accounts()).hasSize(2).startsWith(first);
  }

  @Test
  void pointingHerePointsInTheRankingsAndTheOtherWayRound(FxRobot robot) {
    // The first row has the most followed account of its group, so its rank is in sight.
    robot.interact(() -> matrix().requestFocus());
    robot.push(KeyCode.DOWN);
    QuickRobot.settle();
    int pointed = matrix().pointedAccountProperty().get();
    assertThat(sentence()).startsWith(state().network().label(pointed));
    assertThat(stage.getScene().getRoot().lookupAll(".ranking-row:pointed")).isNotEmpty();
    mouse(robot, MouseEvent.MOUSE_MOVED, 2, matrix().getHeight() - 2, false);
    assertThat(matrix().pointedAccountProperty().get()).isEqualTo(-1);
    assertThat(stage.getScene().getRoot().lookupAll(".ranking-row:pointed")).isEmpty();
    robot.interact(() -> matrix().pointedAccountProperty().set(pointed));
    assertThat(cardIsShown()).isFalse();
    assertThat(stage.getScene().getRoot().lookupAll(".ranking-row:pointed")).isNotEmpty();
  }

  @Test
  void wheelZoomsAtThePointerDragPansAndZeroShowsEverything(FxRobot robot) {
    double x = matrix().getWidth() * 0.6;
    double y = matrix().getHeight() * 0.5;
    mouse(robot, MouseEvent.MOUSE_MOVED, x, y, false);
    String said = sentence();
    robot.interact(
        () -> {
          Point2D at = matrix().localToScene(x, y);
          for (int notch = 0; notch < 6; notch++) {
            matrix().fireEvent(scroll(at));
          }
        });
    awaitMatrix();
    assertThat(state().matrix().focus().zoom()).isGreaterThan(2);
    mouse(robot, MouseEvent.MOUSE_MOVED, x, y, false);
    assertThat(sentence()).isEqualTo(said);
    MatrixFocus before = state().matrix().focus();
    drag(robot, x, y, x - 80, y - 50);
    assertThat(state().matrix().focus().x()).isGreaterThan(before.x());
    assertThat(state().matrix().focus().y()).isGreaterThan(before.y());
    assertThat(state().selection().isEmpty()).isTrue();
    robot.interact(() -> matrix().requestFocus());
    robot.push(KeyCode.DIGIT0);
    QuickRobot.settle();
    assertThat(state().matrix().focus()).isEqualTo(MatrixFocus.EVERYTHING);
    assertThat(matrix().showsEverything()).isTrue();
  }

  private static ScrollEvent scroll(Point2D at) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void orderIsChosenOnTheCanvas(FxRobot robot) {
    for (MatrixView.Order order : MatrixView.Order.values()) {
      robot.interact(
          () ->
              ((javafx.scene.control.ToggleButton)
                      stage.getScene().lookup("#matrix-order-" + order))
                  .fire());
      awaitMatrix();
      assertThat(state().matrix().order()).isEqualTo(order);
    }
  }

  @Test
  void anotherNetworkIsShownAsAMatrixOnceItIsWanted(FxRobot robot) {
    Platform.runLater(() -> window.openSample(SampleNetworks.TEACHING));
    await("the question about the work", () -> robot.lookup("Don't save").tryQuery().isPresent());
    robot.interact(
        () -> robot.lookup("Don't save").queryAs(javafx.scene.control.Button.class).fire());
    await("the teaching network", () -> state().network().accountCount() == 12);
    if (!state().matrix().shown()) {
      robot.push(KeyCode.CONTROL, KeyCode.M);
    }
    awaitMatrix();
    assertThat(matrix().getAccessibleText()).contains("12 accounts");
  }

  @Test
  void aStudyGivesItsPlaceBackToThePictureBeforeIt(FxRobot robot) {
    boolean matrix = state().matrix().shown();
    Node tool = stage.getScene().lookup("#encoding");
    for (int times = 0; times < 2; times++) {
      robot.interact(() -> window.call(Command.MOBILITY));
      assertThat(state().study().shown()).isTrue();
      robot.interact(() -> window.call(Command.MOBILITY));
      assertThat(state().study().shown()).isFalse();
    }
    assertThat(state().matrix().shown()).isEqualTo(matrix);
    assertThat(tool.getScene()).as("its tools are still there").isSameAs(stage.getScene());
  }
}
