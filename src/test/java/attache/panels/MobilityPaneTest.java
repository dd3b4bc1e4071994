package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.view.MobilityStudy;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.TableOrder;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The study of mobility, linked both ways with what is selected and pointed at elsewhere. */
@ExtendWith(QuickRobot.class)
final class MobilityPaneTest {
  private final SampleExploration exploration =
      SampleExploration.of(SampleExploration.missions(56, 0.42));

  private final List<Table> saved = new ArrayList<>();

  /** Which ways to data the user wanted to go. */
  private final List<String> wanted = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private MobilityPane pane;

  @Start
  void start(Stage stage) {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.MOBILITY)));
    pane =
        new MobilityPane(
            exploration,
            new StudyTaking((table, format) -> saved.add(table), () -> {}, told -> {}),
            new MoreData(() -> {}, () -> wanted.add("accounts"), () -> wanted.add("assistant")),
            Platform::runLater,
            failure -> {
              throw failure;
            });
    Scene scene = new Scene(pane, 620, 700);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(pane::close);
  }

  private static void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain: " + what, late);
    }
    QuickRobot.settle();
  }

  private String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void theFindingIsToldInWords(FxRobot robot) {
    assertThat(text(robot, "#study-finding")).contains("GDP 2015").endsWith(".");
    assertThat(robot.lookup("#mobility-powers").queryAs(MenuButton.class).getText())
        .isEqualTo("EU");
  }

  @Test
  void everyChartHasItsOwnSentenceAndHint(FxRobot robot) {
    for (MobilityStudy.Chart chart : MobilityStudy.Chart.values()) {
      robot.interact(
          () ->
              exploration
                  .history()
                  .replace(
                      view ->
                          view.withStudy(
                              view.study()
                                  .withMobility(view.study().mobility().withChart(chart)))));
      String telling = chart == MobilityStudy.Chart.LORENZ ? "half of the accounts" : "rank";
      await("the statistics", () -> text(robot, "#study-finding").contains(telling));
      assertThat(text(robot, "#study-detail"))
          .startsWith(
              switch (chart) {
                case SLOPES -> "Point at a line";
                case SCATTER -> "Point at an account";
                case LORENZ -> "The further a curve";
                case TABLE -> "Click a head";
              });
    }
  }

  @Test
  void whatIsSelectedElsewhereIsToldHere(FxRobot robot) {
    int kenya = SampleExploration.account(exploration.history().current().network(), "Kenya");
    robot.interact(
        () -> exploration.history().replace(view -> view.withSelection(Selection.of(kenya))));
    assertThat(text(robot, "#study-detail")).startsWith("Kenya: rank ");
    robot.interact(() -> pane.pointedAccountProperty().set(0));
    assertThat(text(robot, "#study-detail"))
        .as("a shared rank is the mean of its places, and said to be")
        .startsWith("Argentina: mean rank 48½ by GDP 2015, rank 3 by in-degree, 45½ places up.");
  }

  @Test
  void anAccountIsChosenByTheKeysOrByAClickOnItsLine(FxRobot robot) {
    ChartPane chart = robot.lookup(".chart-pane").queryAs(ChartPane.class);
    await("the chart", pane::isUpToDate);
    robot.interact(chart::requestFocus);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(exploration.history().current().selection().leading()).isPresent();
    robot.interact(() -> exploration.history().replace(view -> view.withSelection(Selection.NONE)));
    await("the chart", pane::isUpToDate);
    robot.interact(() -> pane.pointedAccountProperty().set(-1));
    await("the chart", pane::isUpToDate);
    // The first line at the left is that of the richest account.
    for (double x = 0; x < 240 && pane.pointedAccountProperty().get() < 0; x += 3) {
      mouse(robot, chart, MouseEvent.MOUSE_MOVED, x, 29);
    }
    int pointed = pane.pointedAccountProperty().get();
    assertThat(pointed).isNotNegative();
    mouse(robot, chart, MouseEvent.MOUSE_CLICKED, at, 29);
    assertThat(exploration.history().current().selection().contains(pointed)).isTrue();
  }

  private double at;

  private void mouse(
      FxRobot robot, ChartPane chart, EventType<MouseEvent> type, double x, double y) {
    at = x;
    robot.interact(
        () -> {
          Point2D there = chart.localToScene(x, y);
          chart.fireEvent(
              new MouseEvent(
                  type,
                  there.getX(),
                  there.getY(),
                  there.getX(),
                  there.getY(),
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  true,
                  null));
        });
  }

  @Test
  void theTableRanksTheGreatestClimbFirstAndSelects(FxRobot robot) {
    robot.interact(
        () ->
            exploration
                .history()
                .replace(
                    view ->
                        view.withStudy(
                            view.study()
                                .withMobility(
                                    MobilityStudy.DEFAULT.withChart(MobilityStudy.Chart.TABLE)))));
    TableView<?> table = robot.lookup("#mobility-table").queryTableView();
    assertThat(table.getItems()).hasSize(56);
    robot.interact(() -> table.getSelectionModel().select(3));
    assertThat(exploration.history().current().selection().leading())
        .hasValue((Integer) table.getItems().get(3));
  }

  @Test
  void theOrderThatAClickGivesTheTableIsTheViewsAndThatOfSavedTables(FxRobot robot) {
    robot.interact(
        () ->
            exploration
                .history()
                .replace(
                    view ->
                        view.withStudy(
                            view.study()
                                .withMobility(
                                    MobilityStudy.DEFAULT.withChart(MobilityStudy.Chart.TABLE)))));
    TableView<Integer> table = robot.lookup("#mobility-table").queryTableView();
    robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(2))));
    TableOrder order = TableOrder.by("network_rank", false);
    assertThat(exploration.history().current().study().order(StudyView.Table.MOBILITY))
        .isEqualTo(order);
    int first = table.getItems().getFirst();
    robot.interact(
        () ->
            robot.lookup("#study-table-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "study-table-csv".equals(item.getId()))
                .forEach(MenuItem::fire));
    await("a table to save", () -> !saved.isEmpty());
    assertThat(TableFiles.text(TableFormat.CSV, saved.getFirst()).lines().skip(1).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith(exploration.history().current().network().id(first) + ","));
  }

  @Test
  void withoutNumbersThereIsNothingToChooseButTheWaysToThem(FxRobot robot) {
    ViewState bare =
        SampleExploration.view(FollowNetwork.builder("bare").build())
            .withStudy(exploration.history().current().study());
    robot.interact(() -> exploration.history().replace(view -> bare));
    assertThat(text(robot, "#study-finding")).startsWith("Nothing to compare the network with");
    assertThat(robot.lookup("#mobility-measure").query().getParent().getParent().isVisible())
        .isFalse();
    robot.interact(() -> robot.lookup("#mobility-accounts").queryButton().fire());
    robot.interact(() -> robot.lookup("#mobility-assistant").queryButton().fire());
    assertThat(wanted).containsExactly("accounts", "assistant");
  }

  @Test
  void oneCanGoBackToThePicture(FxRobot robot) {
    robot.interact(() -> robot.lookup("#study-leave").queryButton().fire());
    assertThat(exploration.history().current().study().shown()).isFalse();
  }
}
