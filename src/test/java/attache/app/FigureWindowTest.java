package attache.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attache.cli.AttacheCommand;
import attache.drawing.Figure;
import attache.drawing.FigureContent;
import attache.drawing.FigureFormat;
import attache.drawing.FigureOptions;
import attache.drawing.FigurePreset;
import attache.drawing.Ground;
import attache.formats.NetworkFiles;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Composing figures in the real window, and drawing them again by the command that it gives. */
final class FigureWindowTest extends WindowTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path own;

  @Start
  void start(Stage shared) {
    open(shared);
  }

  @Override
  SampleNetworks sample() {
    return SampleNetworks.TEACHING;
  }

  private void compose(FxRobot robot) {
    robot.interact(() -> window.call(Command.EXPORT_FIGURE));
    await("the composer", () -> robot.lookup("#figure-width").tryQuery().isPresent());
  }

  private static void type(FxRobot robot, Map<String, String> fields) {
    fields.forEach(
        (id, text) ->
            robot.interact(
                () -> {
                  switch (robot.lookup("#" + id).query()) {
                    case Spinner<?> spinner -> spinner.getEditor().setText(text);
                    case TextField field -> field.setText(text);
                    case CheckBox box -> box.setSelected(Boolean.parseBoolean(text));
                    case ComboBox<?> box -> box.getSelectionModel().select(Integer.parseInt(text));
                    default -> throw new AssertionError(id);
                  }
                }));
  }

  private static String copied(FxRobot robot, int item) {
    AtomicReference<String> text = new AtomicReference<>("");
    Label told = robot.lookup("#figure-told").queryAs(Label.class);
    Label complaint = robot.lookup("#figure-complaint").queryAs(Label.class);
    robot.interact(
        () -> {
          Clipboard.getSystemClipboard().clear();
          told.setText("");
          robot.lookup("#figure-copy").queryAs(MenuButton.class).getItems().get(item).fire();
        });
    await("the copy", () -> !(told.getText() + complaint.getText()).isEmpty());
    robot.interact(() -> text.set(String.valueOf(Clipboard.getSystemClipboard().getString())));
    return text.get();
  }

  /** The words of a command, as the shell takes them. */
  private static List<String> words(String command) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", "printf '%s\\0' " + command)
            .redirectErrorStream(true)
            .start();
    String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.asList(words.split("\0", -1));
  }

  /** Runs a copied command, with another file to make. */
  private static void run(String command, Path output) throws IOException {
    List<String> words = words(command);
    List<String> own = new ArrayList<>(words.subList(words.indexOf("figure"), words.size() - 1));
    assertThat(Path.of(words.getFirst())).isAbsolute().isExecutable();
    own.replaceAll(word -> word.startsWith("--output=") ? "--output=" + output : word);
    assertThat(AttacheCommand.run(own.toArray(String[]::new))).as(command).isZero();
  }

  private void save(FxRobot robot, Path file) {
    press(robot, file);
    await("the file " + file, () -> Files.exists(file));
  }

  private void press(FxRobot robot, Path file) {
    answers.save = Optional.of(file);
    robot.interact(
        () ->
            robot.lookup("#export-dialog .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().startsWith("Save"))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void givesTheSameBytes(FxRobot robot, FigureFormat format, Map<String, String> fields)
      throws IOException {
    compose(robot);
    type(robot, fields);
    String command = copied(robot, 4);
    Path saved = own.resolve("it's $saved." + format.extension());
    Path again = own.resolve("again." + format.extension());
    run(command, again);
    save(robot, saved);
    assertThat(again).as(command).hasSameBinaryContentAs(saved);
  }

  @Test
  void aFigureThatCannotBeSavedBringsTheComposerBackAsItWas(FxRobot robot) {
    compose(robot);
    type(robot, Map.of("figure-title", "Three days of work"));
    press(robot, own.resolve("no folder").resolve("figure.png"));
    await("the composer", () -> robot.lookup("#figure-complaint").tryQuery().isPresent());
    Label complaint = robot.lookup("#figure-complaint").queryAs(Label.class);
    await("the complaint", () -> !complaint.getText().isEmpty());
    assertThat(complaint.getText()).contains("figure.png could not be saved", "no folder");
    assertThat(robot.lookup("#figure-title").queryAs(TextField.class).getText())
        .isEqualTo("Three days of work");
  }

  @Test
  void theNextFigureBeginsAsTheLastOneEnded(FxRobot robot) {
    compose(robot);
    type(robot, Map.of("figure-title", "Mine", "figure-table-1", "3", "figure-legend", "false"));
    type(robot, Map.of("figure-preset", "1"));
    type(robot, Map.of("figure-dpi", "600"));
    robot.interact(() -> pressed(robot, "#export-dialog", ButtonBar.ButtonData.CANCEL_CLOSE));
    compose(robot);
    assertThat(robot.lookup("#figure-title").queryAs(TextField.class).getText()).isEqualTo("Mine");
    assertThat(robot.lookup("#figure-table-1").queryComboBox().getSelectionModel())
        .returns(3, SelectionModel::getSelectedIndex);
    assertThat(robot.lookup("#figure-legend").queryAs(CheckBox.class).isSelected()).isFalse();
    assertThat(robot.lookup("#figure-width").queryAs(Spinner.class).getValue()).isEqualTo(89.0);
    assertThat(robot.lookup("#figure-dpi").queryAs(Spinner.class).getValue()).isEqualTo(600.0);
  }

  @Test
  void aSizeStaysAsItIsInAnotherUnitAndSlidesHaveLargerText(FxRobot robot) {
    compose(robot);
    assertThat(robot.lookup("#figure-points").queryAs(Spinner.class).getValue())
        .isEqualTo(FigurePreset.SLIDE.leastPoints());
    type(robot, Map.of("figure-preset", "1"));
    type(robot, Map.of("figure-unit", "2"));
    assertThat(robot.lookup("#figure-points").queryAs(Spinner.class).getValue()).isEqualTo(6.0);
    assertThat(words(robot)).contains("--width=1051", "--height=1181");
    await(
        "its facts",
        () ->
            robot.lookup("#export-dialog .figure-facts").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("3.5 × 3.94 inch · 1,051 × 1,181")));
  }

  @Test
  void aHigherFigureIsOfferedWhereTablesLeaveThePictureSmall(FxRobot robot) {
    compose(robot);
    Button higher = robot.lookup("#figure-roomier").queryButton();
    assertThat(higher.isVisible()).isFalse();
    type(robot, Map.of("figure-preset", "1", "figure-table-1", "1", "figure-table-2", "3"));
    await("the offer", higher::isVisible);
    assertThat(higher.getText()).matches("Make it \\d+ mm high");
    String millimetres = higher.getText().replaceAll("\\D", "");
    robot.interact(higher::fire);
    await("the higher figure", () -> !higher.isVisible());
    assertThat(robot.lookup("#figure-height").queryAs(Spinner.class).getValue())
        .isEqualTo(Double.valueOf(millimetres));
    assertThat(robot.lookup("#figure-width").queryAs(Spinner.class).getValue()).isEqualTo(89.0);
  }

  @Test
  void aFigureFindsItsNetworkInItsFolder(FxRobot robot) throws Exception {
    Path file = Files.writeString(own.resolve("follows.csv"), "follower,followed\na,b\nb,c\n");
    FollowNetwork network = NetworkFiles.open(file, List.of(), Progress.NONE).network();
    Positions row = Positions.of(new double[] {0, 1, 2}, new double[3]);
    ViewState view =
        ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 1, row),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.LIGHT);
    Path figure = own.resolve("figure.png");
    FigureFormat.PNG.write(
        Figure.of(
            view,
            ScoreTable.EMPTY,
            FigureOptions.of(
                FigurePreset.SOCIAL.size(), Ground.LIGHT, FigureContent.titled("Three"))),
        figure,
        Progress.NONE);
    robot.interact(() -> window.openFile(figure));
    await(
        "the network of the figure",
        () ->
            window
                .workspace()
                .history()
                .current()
                .network()
                .provenance()
                .sha256()
                .equals(network.provenance().sha256()));
  }

  private static List<String> words(FxRobot robot) {
    return Arrays.asList(copied(robot, 4).split(" ", -1));
  }

  @Test
  void theComposerSaysWhetherItShowsAStudyOrTheNetwork(FxRobot robot) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(
                    state -> state.withStudy(state.study().withKind(StudyView.Kind.FOLLOW_BACK))));
    compose(robot);
    ComboBox<?> about = robot.lookup("#figure-about").queryComboBox();
    ComboBox<?> part = robot.lookup("#figure-framing").queryComboBox();
    assertThat(shown(about)).isEqualTo("Follow-back, as on screen");
    assertThat(part.isDisabled()).isTrue();
    robot.interact(() -> about.getSelectionModel().select(1));
    assertThat(shown(about)).isEqualTo("The network");
    assertThat(part.isDisabled()).isFalse();
    assertThat(copied(robot, 1)).doesNotContain("returned");
  }

  @Test
  void theComposerOffersNoShapesForNetworksThatAreCompared(FxRobot robot) {
    robot.interact(() -> window.workspace().history().replace(FigureWindowTest::comparing));
    compose(robot);
    ComboBox<?> about = robot.lookup("#figure-about").queryComboBox();
    CheckBox shapes = robot.lookup("#figure-shapes").queryAs(CheckBox.class);
    assertThat(shapes.isDisabled()).isTrue();
    robot.interact(() -> about.getSelectionModel().select(1));
    assertThat(shapes.isDisabled()).isFalse();
  }

  /** Compares the network with itself. */
  private static ViewState comparing(ViewState state) {
    ComparedNetwork itself = ComparedNetwork.ofOpen(state.layerName());
    return state.withStudy(
        state
            .study()
            .withKind(StudyView.Kind.COMPARE)
            .withComparison(ComparisonStudy.DEFAULT.withNetworks(List.of(itself, itself))));
  }

  private static <T> String shown(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  @Test
  void theCommandDrawsTheSamePicture(FxRobot robot) throws IOException {
    robot.interact(
        () -> window.workspace().history().replace(state -> state.withSelection(Selection.of(3))));
    givesTheSameBytes(
        robot,
        FigureFormat.PNG,
        Map.of(
            "figure-title", "Who's “central”? $HOME `x` \\ \"y\" — هنا",
            "figure-note", "--note",
            "figure-shapes", "true",
            "figure-date", "@today",
            "figure-pairs", "true",
            "figure-table-1", "3",
            "figure-width", "700",
            "figure-height", "500",
            "figure-rows", "4",
            "figure-framing", "0"));
  }

  @Test
  void aFigureThatHasTheNameWithItsEndingIsNotOverwrittenUnasked(FxRobot robot) throws IOException {
    Path there = Files.writeString(own.resolve("mine.png"), "precious");
    compose(robot);
    answers.save = Optional.of(own.resolve("mine"));
    robot.interact(() -> pressed(robot, "#export-dialog", ButtonBar.ButtonData.OK_DONE));
    await("the question", () -> robot.lookup("#network-overwrite").tryQuery().isPresent());
    robot.interact(() -> pressed(robot, "#network-overwrite", ButtonBar.ButtonData.CANCEL_CLOSE));
    assertThat(there).hasContent("precious");
  }

  private static void pressed(FxRobot robot, String dialog, ButtonBar.ButtonData kind) {
    DialogPane pane = robot.lookup(dialog).queryAs(DialogPane.class);
    pane.getButtonTypes().stream()
        .filter(type -> type.getButtonData() == kind)
        .forEach(type -> ((ButtonBase) pane.lookupButton(type)).fire());
  }

  @Test
  void theCommandDrawsTheSameRankingForPrint(FxRobot robot) throws IOException {
    givesTheSameBytes(
        robot,
        FigureFormat.PDF,
        Map.of(
            "figure-about", "3",
            "figure-table-1", "1",
            "figure-table-2", "2",
            "figure-preset", "2",
            "figure-points", "7.5",
            "figure-margin", "4",
            "figure-ground", "1",
            "figure-legend", "false",
            "figure-source", "false"));
  }

  @Test
  void theCommandDrawsTheSameMatrix(FxRobot robot) throws IOException {
    givesTheSameBytes(robot, FigureFormat.PNG, Map.of("figure-about", "4", "figure-preset", "1"));
  }

  @Test
  void theCommandDrawsTheSameDistributionWithoutTitle(FxRobot robot) throws IOException {
    givesTheSameBytes(
        robot,
        FigureFormat.SVG,
        Map.of(
            "figure-about", "1",
            "figure-title", "",
            "figure-ground", "2",
            "figure-caption", "false",
            "figure-framing", "1"));
  }

  @Test
  void aSavedProjectIsNamedByTheCommand(FxRobot robot) throws IOException {
    Path project = own.resolve("my work.attache");
    answers.save = Optional.of(project);
    robot.interact(() -> window.call(Command.SAVE));
    await("the project", () -> Files.exists(project));
    await("the saved work", () -> stage.getTitle().contains("my work"));
    compose(robot);
    List<String> words = words(copied(robot, 4));
    assertThat(words.get(words.indexOf("figure") + 1)).isEqualTo(project.toString());
    assertThat(words).noneMatch(word -> word.startsWith("--view="));
  }
}
