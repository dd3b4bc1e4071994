package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.Figure;
import attache.drawing.FigureContent;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigureSize;
import attache.drawing.Ground;
import attache.drawing.Palette;
import attache.formats.SampleNetworks;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The program as a user meets it: through its real window, with mouse and keys. */
final class AttacheWindowTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private String cardText() {
    return stage.getScene().lookup(".account-card").lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .reduce("", (all, text) -> all + "\n" + text);
  }

  private void find(FxRobot robot, String text) {
    robot.push(KeyCode.CONTROL, KeyCode.F).write(text);
    QuickRobot.settle();
    robot.push(KeyCode.ENTER);
    QuickRobot.settle();
  }

  @Test
  void windowShowsTheMissionsLaidOutAndSettled(FxRobot robot) {
    awaitPicture();
    assertThat(stage.getTitle()).contains("UN missions");
    assertThat(state().network().accountCount()).isEqualTo(56);
    assertThat(canvas().accountLayout().runningProperty().get()).isFalse();
    assertThat(robot.lookup(".summary-strip .notice").queryAs(Label.class).getText())
        .contains("Illustrative reconstruction");
  }

  @Test
  void searchSelectsAndTheCardTellsTheAccountsOwnNumbers(FxRobot robot) {
    find(robot, "palest");
    int palestine = account("Palestine");
    assertThat(state().selection()).isEqualTo(Selection.of(palestine));
    assertThat(cardText())
        .contains("Palestine")
        .contains(String.valueOf(state().layer().inDegree(palestine)));
  }

  @Test
  void escapeClearsAndDoesNotLeaveTheFullScreen(FxRobot robot) {
    find(robot, "palest");
    robot.push(KeyCode.F11);
    QuickRobot.settle();
    try {
      assertThat(stage.isFullScreen()).isTrue();
      robot.push(KeyCode.ESCAPE);
      QuickRobot.settle();
      assertThat(state().selection()).isEqualTo(Selection.NONE);
      assertThat(stage.isFullScreen()).isTrue();
    } finally {
      robot.push(KeyCode.F11);
      QuickRobot.settle();
    }
    assertThat(stage.isFullScreen()).isFalse();
  }

  @Test
  void searchUnderstandsCountryCodes(FxRobot robot) {
    find(robot, "NZ");
    assertThat(state().selection()).isEqualTo(Selection.of(account("New Zealand")));
  }

  @Test
  void selectionColoursTiesOnThePicture(FxRobot robot) throws Exception {
    awaitPicture();
    long before = coloured();
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(s -> s.withSelection(Selection.of(account("Palestine")))));
    await("coloured ties", () -> coloured() > before + 500);
  }

  /** How many pixels of the picture nearly have the colour of mutual ties. */
  private long coloured() {
    var image = picture().getImage();
    if (image == null) {
      return 0;
    }
    int mutual = Palette.LIGHT.mutual();
    var reader = image.getPixelReader();
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isNear(reader.getArgb(x, y), mutual)) {
          count++;
        }
      }
    }
    return count;
  }

  private static boolean isNear(int one, int other) {
    return IntStream.of(16, 8, 0)
        .allMatch(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)) < 40);
  }

  @Test
  void layoutRunsAndSettles(FxRobot robot) {
    awaitPicture();
    var before = state().arrangement().positions();
    robot.clickOn("#layout-reheat");
    await("the layout settles", () -> !canvas().accountLayout().runningProperty().get());
    assertThat(state().arrangement().positions()).isNotEqualTo(before);
  }

  @Test
  void anotherSampleIsShownAndMeasured(FxRobot robot) {
    robot.interact(() -> window.openSample(SampleNetworks.FOREIGN_MINISTERS));
    await("the ministers", () -> state().network().title().contains("ministers"));
    assertThat(stage.getTitle()).contains("ministers");
    assertThat(window.workspace().scores().get("betweenness_normalized")).isPresent();
    assertThat(state().selection().isEmpty()).isTrue();
  }

  @Test
  void openedFileIsShownAndRemembered(FxRobot robot) throws IOException {
    Path file = folder.resolve("little.csv");
    Files.writeString(file, "follower,followed\na,b\nb,c\nc,a\nb,a\n");
    answers.open = Optional.of(file);
    robot.interact(() -> window.call(Command.OPEN));
    await("the little network", () -> state().network().accountCount() == 3);
    assertThat(window.preferences().recent()).containsExactly(file.toString());
  }

  @Test
  void whatWasFoundInTheOpenFileIsShownOnceMore(FxRobot robot) throws IOException {
    Path file = folder.resolve("gaps.csv");
    Files.writeString(file, "follower,followed\na,b\nb,\nc,a\n");
    robot.interact(() -> window.openFile(file));
    await("the network with a gap", () -> state().network().accountCount() == 3);
    robot.interact(() -> window.call(Command.FINDINGS));
    await("the assistant", () -> robot.lookup("#import-assistant").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void aNoteThatAsksIsToldInPassingAndLeadsToTheAssistant(FxRobot robot) throws IOException {
    Path quiet = folder.resolve("quiet.csv");
    Files.writeString(quiet, "follower,followed\na,a\na,b\n");
    robot.interact(() -> window.openFile(quiet));
    await("the quiet network", () -> state().network().accountCount() == 2);
    assertThat(robot.lookup(".notification-bar").tryQuery()).isEmpty();
    Path guess = folder.resolve("guess.csv");
    Files.writeString(guess, "UN,WHO\n@a,@b\n@b,@c\n@c,@a\n");
    robot.interact(() -> window.openFile(guess));
    await("the notice", () -> robot.lookup(".notification-bar").tryQuery().isPresent());
    robot.clickOn(".notification-bar .label");
    await("the assistant", () -> robot.lookup("#import-assistant").tryQuery().isPresent());
    await("the fix", () -> robot.lookup("#findings .button").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void unreadableFileIsExplainedAndWhatWasOpenStays(FxRobot robot) throws IOException {
    Path file = folder.resolve("junk.graphml");
    Files.writeString(file, "<graphml><graph><node id='a'>");
    robot.interact(() -> window.openFile(file));
    await("a message", () -> robot.lookup("#error-message").tryQuery().isPresent());
    assertThat(robot.lookup("#error-message").queryAs(Label.class).getText()).isNotBlank();
    assertThat(state().network().accountCount()).isEqualTo(56);
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void figureIsExportedInTheChosenSize(FxRobot robot) throws IOException {
    awaitPicture();
    Path file = folder.resolve("figure.png");
    answers.save = Optional.of(file);
    robot.clickOn("#export-figure");
    await("the dialog", () -> robot.lookup("#figure-width").tryQuery().isPresent());
    type(robot.lookup("#figure-width").queryAs(Spinner.class), robot, "900");
    type(robot.lookup("#figure-height").queryAs(Spinner.class), robot, "600");
    robot.interact(
        () ->
            robot.lookup("#export-dialog .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().startsWith("Save"))
                .findFirst()
                .orElseThrow()
                .fire());
    await("the file", () -> Files.exists(file));
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(900);
    assertThat(image.getHeight()).isEqualTo(600);
  }

  @Test
  void aSavedFigureBringsItsViewBack(FxRobot robot) throws IOException {
    Path file = folder.resolve("figure.svg");
    ViewState before = state().withSelection(Selection.of(account("Palestine")));
    FigureFormat.SVG.write(
        Figure.of(
            before,
            ScoreTable.EMPTY,
            FigureOptions.of(new FigureSize(600, 400, 96), Ground.LIGHT, FigureContent.titled(""))),
        file,
        Progress.NONE);
    robot.interact(() -> window.openFile(file));
    await("the selection of the figure", () -> state().selection().equals(before.selection()));
    assertThat(state().arrangement()).isEqualTo(before.arrangement());
  }

  private static void type(Spinner<?> spinner, FxRobot robot, String text) {
    TextInputControl editor = spinner.getEditor();
    robot.interact(() -> editor.setText(text));
  }

  @Test
  void themeGoesDarkAndBack(FxRobot robot) {
    robot.interact(() -> window.appearance(Preferences.Appearance.DARK));
    assertThat(state().theme()).isEqualTo(Theme.DARK);
    assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    robot.interact(() -> window.appearance(Preferences.Appearance.LIGHT));
    assertThat(state().theme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void panelsFoldAndComeBack(FxRobot robot) {
    awaitPicture();
    double before = canvas().getWidth();
    robot.push(KeyCode.F7);
    await("a wider canvas", () -> canvas().getWidth() > before + 100);
    robot.push(KeyCode.F7);
    await("the canvas as it was", () -> Math.abs(canvas().getWidth() - before) < 1);
  }

  @Test
  void nothingIsCutInASmallWindow(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
        });
    await("a canvas of some width", () -> canvas().getWidth() >= 320);
    Node export = robot.lookup("#export-figure").query();
    assertThat(export.localToScene(export.getBoundsInLocal()).getMaxX())
        .isLessThanOrEqualTo(stage.getScene().getWidth());
  }
}
