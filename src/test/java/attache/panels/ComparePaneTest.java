package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.QuickRobot;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Selection;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The study that compares networks, on the foreign ministries of 2015 and other samples. */
@ExtendWith(QuickRobot.class)
final class ComparePaneTest {
  private static final FollowNetwork MINISTRIES =
      SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
  private static final List<FollowNetwork> SAMPLES =
      List.of(
          SampleNetworks.FOREIGN_MINISTRIES_2014.open().network(),
          SampleNetworks.UN_MISSIONS.open().network(),
          SampleNetworks.FOREIGN_MINISTERS.open().network());

  private final SampleExploration exploration = SampleExploration.of(MINISTRIES);
  private final List<RuntimeException> failures = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private ComparePane pane;

  private static final ComparisonSources SOURCES =
      new ComparisonSources() {
        @Override
        public List<String> samples() {
          return SAMPLES.stream().map(FollowNetwork::title).toList();
        }

        @Override
        public void sample(int number, Consumer<FollowNetwork> opened) {
          opened.accept(SAMPLES.get(number));
        }

        @Override
        public void file(Consumer<FollowNetwork> opened) {
          opened.accept(SAMPLES.getLast());
        }
      };

  @Start
  void start(Stage stage) {
    int accounts = MINISTRIES.accountCount();
    Positions circle =
        Positions.of(
            IntStream.range(0, accounts).mapToDouble(i -> Math.cos(6.28 * i / accounts)).toArray(),
            IntStream.range(0, accounts).mapToDouble(i -> Math.sin(6.28 * i / accounts)).toArray());
    exploration
        .history()
        .replace(
            view ->
                view.withArrangement(view.arrangement().withPositions(circle))
                    .withStudy(view.study().withKind(StudyView.Kind.COMPARE)));
    pane =
        new ComparePane(
            exploration,
            new StudyTaking((table, format) -> {}, () -> {}, told -> {}),
            SOURCES,
            Platform::runLater,
            failures::add);
    stage.setScene(new Scene(pane, 760, 700));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(pane::close);
    assertThat(failures).isEmpty();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  /** Adds what the menu of networks offers. */
  private static void add(FxRobot robot, String item) {
    robot.interact(
        () -> {
          MenuButton menu = robot.lookup("#compare-add").queryAs(MenuButton.class);
          menu.getOnShowing().handle(null);
          menu.getItems().stream()
              .filter(one -> item.equals(one.getId()))
              .findFirst()
              .map(MenuItem::getOnAction)
              .orElseThrow()
              .handle(null);
        });
  }

  private void study(FxRobot robot, UnaryOperator<ComparisonStudy> change) {
    robot.interact(
        () ->
            exploration
                .history()
                .replace(
                    view ->
                        view.withStudy(
                            view.study().withComparison(change.apply(view.study().comparison())))));
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private StudiedComparison compared() {
    return exploration.scores().comparison().orElseThrow();
  }

  private int account(String id) {
    return compared().aligned().together().account(id).orElseThrow();
  }

  private void awaitPicture() {
    QuickRobot.settle();
    for (int tries = 0; tries < 500 && !pane.isUpToDate(); tries++) {
      WaitForAsyncUtils.sleep(10, java.util.concurrent.TimeUnit.MILLISECONDS);
      QuickRobot.settle();
    }
  }

  @Test
  void oneNetworkAsksForAnother(FxRobot robot) {
    assertThat(text(robot, "#study-finding")).startsWith("This is one network");
    add(robot, "compare-sample-0");
    assertThat(text(robot, "#study-finding")).startsWith("77 accounts are in both networks.");
  }

  @Test
  void anEarlierYearComesFirst(FxRobot robot) {
    add(robot, "compare-sample-0");
    assertThat(view().study().comparison().networks())
        .containsExactly(
            ComparedNetwork.of(SAMPLES.getFirst(), "follow"), ComparedNetwork.ofOpen("follow"));
    assertThat(compared().parts().stream().map(StudiedComparison.Part::brief))
        .containsExactly("2014", "2015");
  }

  @Test
  void whatChangedIsSaidInOneSentence(FxRobot robot) {
    add(robot, "compare-sample-0");
    study(robot, study -> study.withChart(ComparisonStudy.Chart.DIFFERENCE));
    int gained = compared().changes(0, 1).gained().size();
    assertThat(text(robot, "#study-finding"))
        .startsWith("From 2014 to 2015, among the 77 accounts that both sampled, ")
        .contains(String.format(java.util.Locale.ENGLISH, "%,d", gained) + " follows were gained");
    awaitPicture();
  }

  @Test
  void anAccountThatIsClickedIsSelectedEverywhere(FxRobot robot) {
    add(robot, "compare-sample-0");
    awaitPicture();
    robot.interact(
        () -> {
          ComparisonCanvas canvas =
              robot.lookup("#comparison-canvas").queryAs(ComparisonCanvas.class);
          canvas.pointedAccountProperty().set(account("mfa-ke"));
        });
    int kenya = MINISTRIES.account("mfa-ke").orElseThrow();
    assertThat(pane.pointedAccountProperty().get()).isEqualTo(kenya);
    assertThat(text(robot, "#study-detail")).startsWith("Kenya: ");
    robot.interact(() -> robot.lookup("#comparison-canvas").query().requestFocus());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(view().selection()).isEqualTo(Selection.of(kenya));
  }

  @Test
  void ranksSortAndTellWhoWasNotSampled(FxRobot robot) {
    add(robot, "compare-sample-1");
    study(robot, study -> study.withChart(ComparisonStudy.Chart.RANKS));
    TableView<Integer> table = robot.lookup("#moves-table").queryTableView();
    QuickRobot.settle();
    assertThat(text(robot, "#study-finding")).contains("climbs most").contains("falls most");
    robot.interact(
        () -> {
          var points = table.getColumns().get(3);
          points.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(points));
        });
    int first = table.getItems().getFirst();
    assertThat(compared().sampledIn(first)).isEqualTo(2);
    assertThat(compared().moves("in_degree", 0, 1).orElseThrow().moves().getFirst().points())
        .isEqualTo(
            compared().moves("in_degree", 0, 1).orElseThrow().moves().stream()
                .filter(move -> move.actor() == first)
                .findFirst()
                .orElseThrow()
                .points());
    assertThat(compared().sampledIn(table.getItems().getLast())).isEqualTo(1);
    robot.interact(() -> table.scrollTo(table.getItems().size() - 1));
    QuickRobot.settle();
    assertThat(robot.lookup(".table-cell").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains("not sampled");
  }

  @Test
  void aCountryIsShownInMinistriesMissionsAndMinisters(FxRobot robot) {
    add(robot, "compare-sample-1");
    add(robot, "compare-sample-2");
    assertThat(compared().isByCountry()).isTrue();
    study(robot, study -> study.withChart(ComparisonStudy.Chart.CARD));
    robot.interact(() -> robot.lookup("#card-find").queryAs(TextField.class).requestFocus());
    robot.write("Kenya");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(text(robot, "#study-finding"))
        .startsWith("Kenya: rank ")
        .contains("in Foreign ministries · 2015; rank")
        .contains("in UN missions in New York · 2014–15; rank")
        .contains("in Foreign ministers · 2014–15.");
    assertThat(view().selection())
        .isEqualTo(Selection.of(MINISTRIES.account("mfa-ke").orElseThrow()));
    assertThat(robot.lookup("#card-ties").queryTableView().getItems()).isNotEmpty();
    // What a window of 1280 pixels leaves between its side panels.
    GridPane figures = robot.lookup(".comparison-figures").queryAs(GridPane.class);
    assertThat(figures.minWidth(-1)).isBetween(300.0, 555.0);
  }

  @Test
  void anAccountOfAnotherNetworkCanBeLookedAt(FxRobot robot) {
    add(robot, "compare-sample-1");
    StudiedComparison found = compared();
    int elsewhere =
        IntStream.range(0, found.aligned().accountCount())
            .filter(account -> found.openAccount(account).isEmpty())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> exploration.history().replace(view -> found.select(view, elsewhere)));
    study(robot, study -> study.withChart(ComparisonStudy.Chart.CARD));
    assertThat(text(robot, "#study-finding"))
        .startsWith(found.aligned().together().label(elsewhere) + ": not sampled in Foreign");
    robot.interact(() -> exploration.history().replace(view -> view.withSelection(Selection.NONE)));
    assertThat(text(robot, "#study-finding")).startsWith("Choose a country");
  }

  @Test
  void timeIsPlayedAndStaysWhereItIsPut(FxRobot robot) {
    add(robot, "compare-sample-0");
    study(robot, study -> study.withChart(ComparisonStudy.Chart.TIME));
    awaitPicture();
    Slider slider = robot.lookup("#time-slider").queryAs(Slider.class);
    assertThat(slider.getMax()).isEqualTo(1);
    robot.interact(() -> slider.setValue(0.5));
    assertThat(view().study().comparison().moment()).isEqualTo(0.5);
    assertThat(exploration.history().undoable().orElseThrow().toString()).doesNotContain("0.5");
    Button play = robot.lookup("#time-play").queryButton();
    robot.interact(play::fire);
    assertThat(play.getText()).isEqualTo("Pause");
    robot.interact(play::fire);
    assertThat(play.getText()).isEqualTo("Play");
    awaitPicture();
    study(robot, study -> study.withChart(ComparisonStudy.Chart.CARD));
    assertThat(slider.getScene()).isNull();
    study(robot, study -> study.withChart(ComparisonStudy.Chart.TIME));
    assertThat(slider.getScene()).as("the slider comes back after another chart").isNotNull();
    awaitPicture();
  }

  @Test
  void playingRestsAtEachNetworkAndReducedMotionKnowsNoWay() {
    assertThat(TimeControls.moment(0, false)).isZero();
    assertThat(TimeControls.moment(0.5, false)).isZero();
    assertThat(TimeControls.moment(0.9 + 1.2, false)).isCloseTo(0.5, within(1e-9));
    assertThat(TimeControls.moment(0.9 + 2.4 + 0.5, false)).isEqualTo(1);
    for (double seconds = 0; seconds < 10; seconds += 0.1) {
      assertThat(TimeControls.moment(seconds, true) % 1).isZero();
    }
  }

  @Test
  void aRemovedNetworkIsComparedNoMore(FxRobot robot) {
    add(robot, "compare-sample-0");
    add(robot, "compare-sample-1");
    assertThat(compared().parts()).hasSize(3);
    robot.interact(
        () ->
            robot
                .lookup("#compared-2")
                .queryAs(MenuButton.class)
                .getItems()
                .getLast()
                .getOnAction()
                .handle(null));
    assertThat(compared().parts()).hasSize(2);
    assertThat(compared().isByCountry()).isFalse();
  }

  @Test
  void noMoreThanFourAreCompared(FxRobot robot) {
    for (int sample = 0; sample < 3; sample++) {
      add(robot, "compare-sample-" + sample);
    }
    assertThat(compared().parts()).hasSize(4);
    assertThat(robot.lookup("#compare-add").query().isDisabled()).isTrue();
  }
}
