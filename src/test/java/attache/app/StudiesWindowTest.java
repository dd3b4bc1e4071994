package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.Chart;
import attache.drawing.ChartDrawing;
import attache.drawing.ChartSpace;
import attache.drawing.DegreeScatter;
import attache.drawing.Palette;
import attache.drawing.PresenceMap;
import attache.drawing.RankSlopes;
import attache.drawing.Spot;
import attache.facts.Countries;
import attache.network.Layer;
import attache.view.CountryPresence;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudiedMobility;
import attache.view.StudyView;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The studies in the whole window: linked both ways with rankings, card and picture. */
final class StudiesWindowTest extends WindowTest {
  private static final String TWO_LAYERS =
      """
      follower,followed,layer
      Kenya,Norway,follow
      Norway,Chile,follow
      Chile,Palestine,follow
      Kenya,Norway,mention
      Chile,Kenya,mention
      Palestine,Norway,mention
      """;

  @Start
  void start(Stage shared) {
    open(shared);
  }

  private ScoreTable scores() {
    return window.workspace().scores();
  }

  private void study(FxRobot robot, Command command) {
    robot.interact(() -> window.call(command));
    await("the study " + command, () -> node("#study-finding") != null && !computing());
  }

  private Node node(String selector) {
    return stage.getScene().lookup(selector);
  }

  private boolean computing() {
    return text("#study-finding").isEmpty() || text("#study-finding").startsWith("Computing");
  }

  private String text(String id) {
    return node(id) instanceof Label label ? label.getText() : "";
  }

  private void select(FxRobot robot, int account) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withSelection(Selection.of(account))));
  }

  /** Where an account is on the chart that is shown. */
  private Point2D place(Chart chart, int account) {
    Region pane =
        (Region)
            node(
                "#"
                    + state().study().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + " .chart-pane");
    ChartDrawing drawing =
        chart.draw(new ChartSpace(pane.getWidth(), pane.getHeight(), 1, Palette.LIGHT));
    Spot spot =
        drawing.spots().stream()
            .filter(one -> one.account() == account)
            .findFirst()
            .orElseThrow(() -> new AssertionError("not on the chart: " + account));
    return pane.localToScreen(spot.x(), spot.y());
  }

  /**
   * Clicks until the account is selected: before a chart is painted there is nothing to click, and
   * words that come later leave it less room.
   */
  private void click(FxRobot robot, Supplier<Chart> chart, int account) {
    await(
        "a click that selects " + state().network().label(account),
        () -> {
          QuickRobot.settle();
          robot.clickOn(place(chart.get(), account));
          return state().selection().leading().equals(OptionalInt.of(account));
        });
  }

  /** The rankings and the card show an account as selected. */
  private void assertSelectedEverywhere(String label) {
    int account = account(label);
    assertThat(state().selection().leading()).hasValue(account);
    await(
        "selected rows of " + label,
        () ->
            stage.getScene().getRoot().lookupAll(".ranking-row:selected").stream()
                .anyMatch(row -> ((Label) row.lookup(".name")).getText().equals(label)));
    assertThat(stage.getScene().getRoot().lookupAll(".card .panel-title"))
        .extracting(title -> ((Label) title).getText())
        .contains(label);
  }

  @Test
  void mobilitySelectsInRankingsAndTellsOfWhatIsSelectedThere(FxRobot robot) {
    study(robot, Command.MOBILITY);
    await("ranks", () -> StudiedMobility.of(state(), scores()).isPresent());
    int norway = account("Norway");
    click(robot, () -> RankSlopes.of(state(), scores(), RankSlopes.NOBODY), norway);
    assertSelectedEverywhere("Norway");
    robot.moveTo(node("#study-leave"));
    select(robot, account("Kenya"));
    await("words on Kenya", () -> text("#study-detail").startsWith("Kenya"));
  }

  @Test
  void followBackSelectsInRankingsAndTellsOfWhatIsSelectedThere(FxRobot robot) {
    study(robot, Command.FOLLOW_BACK);
    int norway = account("Norway");
    click(robot, () -> DegreeScatter.of(state(), scores()), norway);
    assertSelectedEverywhere("Norway");
    robot.moveTo(node("#study-leave"));
    select(robot, account("Kenya"));
    await("words on Kenya", () -> text("#study-detail").startsWith("Kenya"));
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(
                    view ->
                        view.withStudy(view.study().withFollowBack(StudyView.FollowBack.LISTS))));
    robot.interact(() -> stage.getScene().getRoot().layout());
    double below = bounds("#follow-back-not-given", false);
    assertThat(bounds("#follow-back-not-given", true))
        .as("lists stay below the choices")
        .isGreaterThan(bounds("#follow-back-mutual", false));
    assertThat(below).isLessThanOrEqualTo(bounds("#study-detail", true));
  }

  private double bounds(String id, boolean top) {
    Node node = node(id);
    var bounds = node.localToScene(node.getBoundsInLocal());
    return top ? bounds.getMinY() : bounds.getMaxY();
  }

  @Test
  void whoIsAbsentSelectsInRankingsAndMarksWhatIsSelectedThere(FxRobot robot) {
    study(robot, Command.ABSENT);
    await("the map", () -> node("#presence-map") != null);
    CountryPresence presence = CountryPresence.of(state().network(), state().layer());
    await("a picture of the map", () -> ((Region) node("#presence-map")).getWidth() > 100);
    int india = account("India");
    click(robot, () -> PresenceMap.of(state(), presence, scores(), PresenceMap.NOWHERE), india);
    assertSelectedEverywhere("India");
    select(robot, account("Kenya"));
    TableView<?> table = (TableView<?>) node("#absent-table");
    await(
        "Kenya in the list",
        () ->
            table.getSelectionModel().getSelectedItem() instanceof Integer row
                && Countries.all().get(row).name().equals("Kenya"));
  }

  @Test
  void layersAreComparedSelectedAndDrawnOverEachOther(FxRobot robot) throws IOException {
    answers.open = Optional.of(Files.writeString(folder.resolve("two.csv"), TWO_LAYERS));
    robot.interact(() -> window.call(Command.OPEN));
    await("the network", () -> state().network().title().equals("two"));
    study(robot, Command.LAYERS);
    await("the table", () -> node("#layers-table") != null);
    @SuppressWarnings("unchecked") // its rows are accounts
    TableView<Integer> table = (TableView<Integer>) node("#layers-table");
    int kenya = account("Kenya");
    robot.interact(() -> table.getSelectionModel().select(Integer.valueOf(kenya)));
    assertSelectedEverywhere("Kenya");
    select(robot, account("Norway"));
    assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(account("Norway"));
    robot.interact(() -> ((ButtonBase) node("#layers-over")).fire());
    assertThat(state().layersDrawn()).extracting(Layer::name).containsExactly("follow", "mention");
    awaitPicture();
    robot.interact(() -> window.call(Command.ENCODING));
    await("the choice of layers", () -> robot.lookup("#layer-over-mention").tryQuery().isPresent());
    CheckBox over = robot.lookup("#layer-over-mention").queryAs(CheckBox.class);
    assertThat(over.isSelected()).isTrue();
    robot.interact(over::fire);
    assertThat(state().layersDrawn()).hasSize(1);
  }

  @Test
  void theMapOfTheWorldIsALayoutThatCanBeUndone(FxRobot robot) {
    awaitPicture();
    LayoutChoice before = state().arrangement().layout();
    robot.interact(() -> window.call(Command.LAYOUT_MAP));
    await("the map", () -> state().arrangement().layout() instanceof LayoutChoice.WorldMap);
    assertThat(state().arrangement().positions().x(account("Chile")))
        .isLessThan(state().arrangement().positions().x(account("Japan")));
    robot.interact(() -> window.call(Command.UNDO));
    assertThat(state().arrangement().layout()).isEqualTo(before);
  }
}
