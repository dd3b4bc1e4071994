package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.ShortNames;
import attache.measures.Measures;
import attache.measures.Muting;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.view.Exploration;
import attache.view.RankingPair;
import attache.view.Selection;
import attache.view.Theme;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class RankingsPanelTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private RankingsPanel panel;

  private String saved = "";

  @Start
  void start(Stage stage) {
    Appearance.loadFonts();
    show(stage, exploration);
  }

  private void show(Stage stage, Exploration explored) {
    panel =
        new RankingsPanel(
            explored,
            CardRequests.NONE,
            (table, format) -> saved = TableFiles.text(TableFormat.CSV, table));
    Scene scene = new Scene(panel, 344, 700);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  private List<RankingRow> rows(int column) {
    Node side = panel.lookupAll(".ranking-column").stream().toList().get(column);
    return side.lookupAll(".ranking-row").stream()
        .map(RankingRow.class::cast)
        .filter(row -> row.account() >= 0)
        .toList();
  }

  private RankingRow row(int column, String label) {
    return rows(column).stream()
        .filter(row -> network.label(row.account()).equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not in sight"));
  }

  private static String text(RankingRow row, String part) {
    return ((Label) row.lookup("." + part)).getText();
  }

  private Selection selection() {
    return exploration.history().current().selection();
  }

  private int account(String label) {
    return SampleExploration.account(network, label);
  }

  /** The headless robot's mouse knows nothing of modifier keys, so the event is made by hand. */
  private static void pressWith(FxRobot robot, RankingRow row, boolean ctrl, boolean shift) {
    Point2D at = row.localToScene(10, 10);
    MouseEvent pressed =
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            at.getX(),
            at.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            1,
            shift,
            ctrl,
            false,
            ctrl,
            true,
            false,
            false,
            false,
            true,
            false,
            new PickResult(row, at.getX(), at.getY()));
    robot.interact(() -> Event.fireEvent(row, pressed));
  }

  @Test
  void sharedRanksAreWrittenWithAnEqualsSign() {
    for (RankingRow row : rows(0)) {
      int account = row.account();
      var scores = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
      String expected = scores.rank(account) + (scores.sharedBy(account) > 1 ? "=" : "");
      assertThat(text(row, "rank")).isEqualTo(expected);
      assertThat(text(row, "value"))
          .isEqualTo(Integer.toString(network.layers().getFirst().inDegree(account)));
    }
    assertThat(rows(0).stream().map(row -> text(row, "rank"))).anyMatch(rank -> rank.endsWith("="));
  }

  @Test
  void aClickSelectsAndMarksTheRowInBothColumns(FxRobot robot) {
    robot.clickOn(row(1, "Kenya"));
    assertThat(selection()).isEqualTo(Selection.of(account("Kenya")));
    assertThat(row(0, "Kenya").getPseudoClassStates()).contains(RankingRow.SELECTED);
    assertThat(row(1, "Kenya").getPseudoClassStates()).contains(RankingRow.SELECTED);
  }

  @Test
  void ctrlAddsAndTakesAway(FxRobot robot) {
    robot.clickOn(row(0, "Kenya"));
    pressWith(robot, row(0, "Poland"), true, false);
    assertThat(selection().accounts()).containsExactly(account("Kenya"), account("Poland"));
    pressWith(robot, row(0, "Kenya"), true, false);
    assertThat(selection().accounts()).containsExactly(account("Poland"));
  }

  @Test
  void shiftSelectsAllInBetween(FxRobot robot) {
    List<RankingRow> rows = rows(0);
    robot.clickOn(rows.get(2));
    pressWith(robot, rows.get(5), false, true);
    assertThat(selection().accounts())
        .containsExactlyElementsOf(rows.subList(2, 6).stream().map(RankingRow::account).toList());
  }

  @Test
  void theFilterNarrowsBothColumnsAndKeepsRanks(FxRobot robot) {
    String rank = text(row(0, "South Africa"), "rank");
    robot.clickOn(panel.filter()).write("SÓUTH");
    assertThat(rows(0)).hasSize(2);
    assertThat(rows(1)).hasSize(2);
    assertThat(text(row(0, "South Africa"), "rank")).isEqualTo(rank);
    robot.type(KeyCode.ESCAPE);
    assertThat(rows(0)).hasSizeGreaterThan(20);
  }

  @Test
  void aFilterThatNothingMatchesSaysSo(FxRobot robot) {
    robot.clickOn(panel.filter()).write("xyz");
    assertThat(rows(0)).isEmpty();
    assertThat(robot.lookup("No account matches “xyz”.").tryQuery()).isPresent();
  }

  @Test
  void longNamesThatBeginAndEndAlikeAreToldApart(FxRobot robot) {
    FollowNetwork missions = SampleExploration.missions();
    ShortNames.of(missions);
    robot.interact(
        () -> {
          show((Stage) robot.window(0), SampleExploration.of(missions));
          // Another test's window may have left the stage wide.
          StackPane room = new StackPane();
          panel.getScene().setRoot(room);
          room.getChildren().add(panel);
          panel.setMaxWidth(344);
        });
    QuickRobot.settle();
    for (int column : new int[] {0, 1}) {
      assertThat(rows(column).stream().map(row -> text(row, "name")))
          .hasSize(missions.accountCount())
          .doesNotHaveDuplicates()
          .allMatch(name -> name.contains("…"));
    }
  }

  @Test
  void headsDoNotSpeakOfFollowersWhereTiesHaveNoDirection(FxRobot robot) {
    String followed = MeasureWords.brief(Measures.IN_DEGREE, true);
    assertThat(robot.lookup(followed).tryQuery()).isPresent();
    FollowNetwork.Builder builder = FollowNetwork.builder("pair");
    builder.account("a");
    builder.account("b");
    LayerBuilder ties = builder.layer(Layer.FOLLOW).directed(false);
    ties.arc(0, 1);
    ties.arc(1, 0);
    robot.interact(() -> show((Stage) robot.window(0), SampleExploration.of(builder.build())));
    assertThat(robot.lookup(followed).tryQuery()).isEmpty();
    assertThat(robot.lookup(MeasureWords.brief(Measures.IN_DEGREE, false)).tryQuery()).isPresent();
  }

  @Test
  void selectingElsewhereScrollsIntoSight(FxRobot robot) {
    var inDegree = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
    int last = inDegree.at(inDegree.rankedCount() - 1);
    robot.interact(
        () -> exploration.history().replace(view -> view.withSelection(Selection.of(last))));
    QuickRobot.settle();
    assertThat(inSight(last)).isTrue();
  }

  @Test
  void whoIsSelectedBeforeTheScoresComeIsInSightOnceTheyDo(FxRobot robot) {
    var inDegree = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
    for (int place : new int[] {0, inDegree.rankedCount() - 1}) {
      int account = inDegree.at(place);
      SampleExploration waiting = SampleExploration.of(network, false);
      robot.interact(() -> show((Stage) robot.window(0), waiting));
      robot.interact(
          () -> waiting.history().replace(view -> view.withSelection(Selection.of(account))));
      QuickRobot.settle();
      robot.interact(waiting::compute);
      QuickRobot.settle();
      assertThat(inSight(account)).as("place %s", place).isTrue();
    }
  }

  @Test
  void anotherNetworkIsRankedFromTheTop(FxRobot robot) {
    var inDegree = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
    int last = inDegree.at(inDegree.rankedCount() - 1);
    robot.interact(
        () -> exploration.history().replace(view -> view.withSelection(Selection.of(last))));
    QuickRobot.settle();
    FollowNetwork other = SampleExploration.missions(56, 0.3);
    robot.interact(
        () -> {
          exploration.history().replace(view -> SampleExploration.view(other));
          exploration.compute();
        });
    QuickRobot.settle();
    int first = exploration.scores().get(Measures.IN_DEGREE).orElseThrow().at(0);
    assertThat(inSight(first)).isTrue();
    assertThat(inSight(last)).isFalse();
  }

  private boolean inSight(int account) {
    for (int column = 0; column < 2; column++) {
      Node side = panel.lookupAll(".ranking-column").stream().toList().get(column);
      for (RankingRow row : rows(column)) {
        Bounds bounds = row.getBoundsInParent();
        if (row.account() == account
            && bounds.getMinY() >= 0
            && bounds.getMaxY() <= side.getLayoutBounds().getHeight()) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theKeyboardReachesEveryAccount(FxRobot robot) {
    robot.clickOn(rows(0).getFirst()).type(KeyCode.END).type(KeyCode.ENTER);
    var inDegree = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
    assertThat(selection().leading()).hasValue(inDegree.at(inDegree.rankedCount() - 1));
    robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(selection().leading()).hasValue(inDegree.at(1));
  }

  @Test
  void aMeasureIsChosenInTheHead(FxRobot robot) {
    MenuButton head = (MenuButton) panel.lookup(".ranking-head .measure");
    robot.interact(
        () ->
            head.getItems().stream()
                .filter(item -> "Out-degree".equals(item.getText()))
                .forEach(item -> item.fire()));
    assertThat(exploration.history().current().rankings())
        .isEqualTo(new RankingPair(Measures.OUT_DEGREE, Measures.BETWEENNESS_NORMALIZED));
    int first =
        rows(0).stream()
            .min(java.util.Comparator.comparingDouble(Node::getLayoutY))
            .orElseThrow()
            .account();
    assertThat(first).isEqualTo(exploration.scores().get(Measures.OUT_DEGREE).orElseThrow().at(0));
  }

  @Test
  void theOrderTurnsRound(FxRobot robot) {
    robot.clickOn(panel.lookup(".ranking-head .order"));
    RankingRow top =
        rows(0).stream().min(java.util.Comparator.comparingDouble(Node::getLayoutY)).orElseThrow();
    var inDegree = exploration.scores().get(Measures.IN_DEGREE).orElseThrow();
    assertThat(inDegree.rank(top.account())).isEqualTo(inDegree.rank(inDegree.at(55)));
  }

  @Test
  void rowsTellTheirContentToAssistiveTechnology() {
    RankingRow kenya = row(1, "Kenya");
    assertThat(kenya.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .asString()
        .startsWith("Kenya: Betweenness, normalised ")
        .contains("rank 1 of 56")
        .endsWith("broker");
  }

  @Test
  void brokersAreMarkedOnTheRightOnly() {
    assertThat(row(1, "Kenya").lookup(".mark").isVisible()).isTrue();
    assertThat(row(0, "Kenya").lookup(".mark").isVisible()).isFalse();
  }

  @Test
  void namesAreThereWhileScoresAreBeingComputed(FxRobot robot) {
    SampleExploration waiting = SampleExploration.of(network, false);
    robot.interact(() -> show((Stage) robot.window(0), waiting));
    assertThat(rows(0)).hasSizeGreaterThan(15);
    Set<Node> bars = panel.lookupAll(".ranking-head .progress-bar");
    assertThat(bars).allMatch(Node::isVisible).hasOnlyElementsOfType(ProgressBar.class);
    robot.interact(waiting::compute);
    assertThat(bars).noneMatch(Node::isVisible);
    assertThat(text(rows(0).getFirst(), "rank")).isNotEmpty();
  }

  @Test
  void rowsStayFewHoweverManyAccountsThereAre(FxRobot robot) {
    SampleExploration many = SampleExploration.of(SampleExploration.missions(2000, 0.005), false);
    many.invent();
    robot.interact(() -> show((Stage) robot.window(0), many));
    assertThat(panel.lookupAll(".ranking-row").size()).isLessThan(70);
  }

  @Test
  void arrowsShowHowRanksMoveWithoutAMutedAccount(FxRobot robot) {
    int kenya = SampleExploration.account(network, "Kenya");
    robot.interact(() -> exploration.mute(kenya));
    robot.interact(panel::layout);
    Muting muting = exploration.scores().muted().orElseThrow().muting();
    Scores before = exploration.scores().get(Measures.BETWEENNESS_NORMALIZED).orElseThrow();
    Scores after =
        exploration
            .scores()
            .muted()
            .orElseThrow()
            .get(Measures.BETWEENNESS_NORMALIZED)
            .orElseThrow();
    Muting.RankMove climb = muting.moves(before, after).getFirst();
    assertThat(climb.places()).isPositive();
    RankedColumn column =
        RankedColumn.of(
            Measures.BETWEENNESS_NORMALIZED,
            after,
            new boolean[network.accountCount()],
            true,
            new int[] {2, -1});
    assertThat(column.climb(0)).isEqualTo(2);
    assertThat(
            panel.lookupAll(".ranking-row .move").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText()))
        .isNotEmpty()
        .allMatch(text -> text.matches("[▲▼]\\d+"));
    assertThat(panel.lookup(".muted-strip").isVisible()).isTrue();
    robot.interact(() -> ((Hyperlink) panel.lookup("#unmute-all")).fire());
    assertThat(exploration.history().current().brokerage().muted()).isEmpty();
    assertThat(panel.lookup(".muted-strip").isVisible()).isFalse();
  }

  @Test
  void rankingsAreSavedAsTheyAreListed(FxRobot robot) {
    MenuButton save = robot.lookup("#rankings-save").queryAs(MenuButton.class);
    robot.interact(
        () -> {
          panel.filter().setText("Norway");
          save.getItems().getFirst().fire();
        });
    List<String> lines = saved.lines().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines.getFirst()).startsWith("Account,Id,").contains("Rank by In-degree,In-degree");
    assertThat(lines).hasSize(2);
    int norway = account("Norway");
    assertThat(lines.getLast())
        .startsWith("Norway," + network.id(norway))
        .contains("," + exploration.history().current().layer().inDegree(norway));
    assertThat(save.getItems()).hasSameSizeAs(TableFormat.values());
  }
}
