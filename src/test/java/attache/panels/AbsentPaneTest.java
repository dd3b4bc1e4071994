package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.ChartDrawing;
import attache.drawing.ChartSpace;
import attache.drawing.Palette;
import attache.drawing.PresenceMap;
import attache.facts.Countries;
import attache.facts.Country;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.view.CountryPresence;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who is absent, on a map and in a list. */
@ExtendWith(QuickRobot.class)
final class AbsentPaneTest {
  private final SampleExploration exploration = SampleExploration.of(network());

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private AbsentPane pane;

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("few");
    builder.account("kigali");
    builder.account("Norway");
    builder.account("lima");
    builder.account("nowhere");
    builder.account("oslo");
    builder.account("valletta");
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 1);
    layer.arc(5, 1);
    layer.arc(1, 4);
    return builder
        .attribute(TextColumn.of("iso2", Arrays.asList("RW", null, "PE", null, "NO", "MT")))
        .build();
  }

  private static void failed(RuntimeException failure) {
    throw failure;
  }

  private static Country country(String name) {
    return Countries.find(name).orElseThrow();
  }

  @Start
  void start(Stage stage) {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.ABSENT)));
    pane =
        new AbsentPane(
            exploration,
            new StudyTaking((table, format) -> {}, () -> {}, told -> {}),
            Platform::runLater,
            AbsentPaneTest::failed);
    stage.setScene(new Scene(pane, 620, 700));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(pane::close);
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private void replace(FxRobot robot, UnaryOperator<ViewState> change) {
    robot.interact(() -> exploration.history().replace(change));
  }

  private static TableView<Integer> table(FxRobot robot) {
    return robot.lookup("#absent-table").queryTableView();
  }

  private static Country first(FxRobot robot) {
    return Countries.all().get(table(robot).getItems().getFirst());
  }

  private static Country selected(FxRobot robot) {
    return Countries.all().get(table(robot).getSelectionModel().getSelectedItem());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  /** Where the map has a country, as its drawing does. */
  private Point2D place(FxRobot robot, String name) throws TimeoutException {
    Region map = robot.lookup("#presence-map").queryAs(Region.class);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, pane::isUpToDate);
    ChartDrawing drawing =
        PresenceMap.of(
                view(),
                CountryPresence.of(view().network(), view().layer()),
                exploration.scores(),
                PresenceMap.NOWHERE)
            .draw(new ChartSpace(map.getWidth(), map.getHeight(), 1, Palette.LIGHT));
    Optional<String> wanted = Optional.of(country(name).iso2());
    for (double y = 0; y < map.getHeight(); y += 2) {
      for (double x = 0; x < map.getWidth(); x += 2) {
        if (drawing.fieldAt(x, y).equals(wanted) && drawing.fieldAt(x + 1, y + 1).equals(wanted)) {
          return map.localToScreen(x + 1, y + 1);
        }
      }
    }
    throw new AssertionError(name + " is not on the map");
  }

  @Test
  void whomTheFilterHidesIsNotAbsent(FxRobot robot) {
    String before = robot.lookup("#study-figures").queryAs(Label.class).getText();
    robot.interact(() -> exploration.hide(0, 2));
    assertThat(robot.lookup("#study-figures").queryAs(Label.class).getText())
        .isEqualTo(before + " · 2 accounts that the filter hides count as well");
  }

  @Test
  void anAccountWithoutTiesIsIsolatedAndNotAbsent() {
    FollowNetwork network = view().network();
    CountryPresence presence = CountryPresence.of(network, network.layers().getFirst());
    assertThat(presence.status(country("Rwanda"))).isEqualTo(CountryPresence.Status.PRESENT);
    assertThat(presence.status(country("NOR"))).isEqualTo(CountryPresence.Status.PRESENT);
    assertThat(presence.status(country("Peru"))).isEqualTo(CountryPresence.Status.ISOLATED);
    assertThat(presence.status(country("Chad"))).isEqualTo(CountryPresence.Status.ABSENT);
    assertThat(presence.count(CountryPresence.Status.PRESENT)).isEqualTo(3);
  }

  @Test
  void theListNamesTheAbsentFirstAndSelectsThePresent(FxRobot robot) {
    assertThat(text(robot, "#study-finding"))
        .startsWith("3 of " + Countries.all().size() + " countries take part");
    assertThat(table(robot).getItems()).hasSize(Countries.all().size());
    assertThat(first(robot).name()).isEqualTo("Afghanistan");
    robot.interact(
        () ->
            table(robot)
                .getSelectionModel()
                .select(Integer.valueOf(Countries.all().indexOf(country("Rwanda")))));
    assertThat(view().selection().leading()).hasValue(0);
  }

  @Test
  void aClickOnTheMapSelectsAllAccountsOfACountryAndOfAnAbsentOneNone(FxRobot robot)
      throws TimeoutException {
    robot.clickOn(place(robot, "Norway"));
    assertThat(view().selection().accounts()).containsExactlyInAnyOrder(1, 4);
    assertThat(selected(robot)).isEqualTo(country("Norway"));
    assertThat(text(robot, "#study-detail")).isEqualTo("Norway: present, with 2 accounts.");
    robot.clickOn(place(robot, "Chad"));
    assertThat(view().selection().isEmpty()).isTrue();
    assertThat(selected(robot)).isEqualTo(country("Chad"));
    assertThat(text(robot, "#study-detail"))
        .isEqualTo("Chad: absent, so it may only not have been sampled.");
  }

  @Test
  void aSmallStateWithoutAnOutlineIsADiscThatCanBeClicked(FxRobot robot) throws TimeoutException {
    robot.clickOn(place(robot, "Malta"));
    assertThat(view().selection().leading()).hasValue(5);
  }

  @Test
  void countriesTakeTheColoursOfWhatIsKnownOfThem(FxRobot robot) throws TimeoutException {
    replace(
        robot, view -> view.withStudy(view.study().withWorldMeasure("attribute:gdp_2015_busd")));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, pane::isUpToDate);
    assertThat(first(robot)).isEqualTo(country("Norway"));
    assertThat(table(robot).getColumns().get(2).getText()).isEqualTo("GDP 2015");
    replace(robot, view -> view.withSelection(Selection.of(0)));
    assertThat(text(robot, "#study-detail")).startsWith("Rwanda: present. GDP 2015: 8");
    assertThat(
            PresenceMap.of(
                    view(),
                    CountryPresence.of(view().network(), view().layer()),
                    exploration.scores(),
                    PresenceMap.NOWHERE)
                .caption())
        .startsWith("Countries by GDP 2015, thousand million US$");
  }

  @Test
  void countriesTakeTheColoursOfAMeasureAndTheListItsOrder(FxRobot robot) throws TimeoutException {
    replace(robot, view -> view.withStudy(view.study().withWorldMeasure("in_degree")));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, pane::isUpToDate);
    assertThat(first(robot)).isEqualTo(country("Norway"));
    assertThat(table(robot).getColumns()).hasSize(6);
    replace(robot, view -> view.withSelection(Selection.of(4)));
    assertThat(selected(robot)).isEqualTo(country("Norway"));
    assertThat(text(robot, "#study-detail"))
        .isEqualTo("Norway: present, with 2 accounts. In-degree: 2, the highest of them.");
  }
}
