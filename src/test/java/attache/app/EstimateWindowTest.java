package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Theme;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Betweenness that is estimated from a sample, and exact again, through the window. */
final class EstimateWindowTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private ScoreTable scores() {
    return window.workspace().scores();
  }

  private Optional<Scores> betweenness() {
    return scores().get(Measures.BETWEENNESS_NORMALIZED);
  }

  private boolean isEstimated() {
    return betweenness().flatMap(Scores::estimate).isPresent();
  }

  private Node strip() {
    return stage.getScene().lookup(".rankings .estimate-strip");
  }

  private String told() {
    return ((Label) strip().lookup(".hint")).getText();
  }

  private void sample(FxRobot robot, int sources) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withSample(SourceSample.of(sources))));
    await("an estimate", this::isEstimated);
  }

  @Test
  void anEstimateIsMarkedAndItsErrorToldUntilExactNumbersAreWanted(FxRobot robot) {
    double[] exact = betweenness().orElseThrow().toArray();
    assertThat(strip().isVisible()).isFalse();
    sample(robot, 20);
    assertThat(strip().isVisible()).isTrue();
    assertThat(told()).contains("begin at 20 of 56 accounts").contains("95\u00a0%");
    assertThat(values()).allMatch(value -> value.startsWith("≈ "));
    assertThat(
            stage.getScene().getRoot().lookupAll(".ranking-head .explanation").stream()
                .map(head -> ((Label) head).getText()))
        .anyMatch(text -> text.startsWith("estimate from 20 accounts, ±\u00a0"));
    Button compute = (Button) strip().lookup("#exact-rankings");
    robot.interact(compute::fire);
    await("exact numbers", () -> betweenness().isPresent() && !isEstimated());
    assertThat(betweenness().orElseThrow().toArray()).isEqualTo(exact);
    assertThat(strip().isVisible()).isFalse();
    assertThat(values()).noneMatch(value -> value.startsWith("≈ "));
  }

  /** What the rows of the right ranking say. */
  private List<String> values() {
    return stage.getScene().getRoot().lookupAll(".rankings .ranking-row .value").stream()
        .filter(value -> value.getParent().isVisible())
        .filter(value -> value.localToScene(0, 0).getX() > 200)
        .map(value -> ((Label) value).getText())
        .toList();
  }

  @Test
  void anEstimateIsAStepThatCanBeUndone(FxRobot robot) {
    sample(robot, 20);
    robot.interact(() -> window.workspace().history().undo());
    WaitForAsyncUtils.waitForFxEvents();
    // Exact numbers were known before: they are there again without being computed.
    assertThat(betweenness()).isPresent();
    assertThat(isEstimated()).isFalse();
    robot.interact(() -> window.workspace().history().redo());
    await("the estimate again", this::isEstimated);
  }

  @Test
  void anotherSampleIsChosenFromTheStrip(FxRobot robot) {
    sample(robot, 20);
    MenuButton other = (MenuButton) strip().lookup("#estimate-rankings");
    // 256 accounts are more than there are.
    assertThat(other.getItems()).extracting(MenuItem::getText).isEmpty();
    assertThat(other.isDisabled()).isTrue();
  }

  @Test
  void aCardTellsHowFarItsNumbersMayBeOff(FxRobot robot) {
    sample(robot, 20);
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withSelection(Selection.of(account("Palestine")))));
    await("the readings", () -> scores().get(Measures.BETWEENNESS_UNDIRECTED).isPresent());
    Node card = stage.getScene().lookup(".broker-section");
    assertThat(((Label) card.lookup(".estimate-strip .hint")).getText())
        .contains("begin at 20 of 56 accounts");
    assertThat(((Label) card.lookup("#reading-flow .reading-value")).getText()).startsWith("≈ ");
    assertThat(((Label) card.lookup("#reading-common_source .reading-value")).getText())
        .doesNotContain("≈");
  }

  /** So many accounts and follows that nobody should wait for exact numbers unasked. */
  private static OpenedView large() {
    int accounts = 60_000;
    FollowNetwork.Builder builder = FollowNetwork.builder("Large");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    SplittableRandom random = new SplittableRandom(7);
    double[] x = random.doubles(accounts).toArray();
    double[] y = random.doubles(accounts).toArray();
    for (int follow = 0; follow < 2 * accounts; follow++) {
      builder.layer("follows").arc(random.nextInt(accounts), random.nextInt(accounts));
    }
    return new OpenedView(
        DefaultView.of(
            builder.build(),
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(x, y)),
            Theme.LIGHT,
            700,
            700),
        ScoreTable.EMPTY,
        0);
  }

  @Test
  void exactBetweennessOfALargeNetworkWaitsForTheUsersWordAndCancelEndsIt(FxRobot robot) {
    OpenedView view = large();
    robot.interact(() -> window.shown(view));
    await("an offer", () -> window.workspace().waiting().contains(Measures.BETWEENNESS_NORMALIZED));
    assertThat(told()).startsWith("Exact betweenness of 60,000 accounts takes about");
    Button exact = (Button) strip().lookup("#exact-rankings");
    robot.interact(exact::fire);
    assertThat(strip().isVisible()).isFalse();
    Button cancel = (Button) stage.getScene().lookup(".summary-strip .button");
    await("how far it is", () -> cancel.isVisible() && status().contains("Betweenness"));
    robot.interact(cancel::fire);
    await("its end", strip()::isVisible);
    assertThat(told()).startsWith("Exact betweenness of 60,000 accounts takes about");
    assertThat(betweenness()).isEmpty();
    await("word of its end", () -> status().startsWith("Stopped: Computing"));
    assertThat(cancel.isVisible()).isFalse();
  }

  private String status() {
    return ((Label) stage.getScene().lookup(".summary-strip .activity")).getText();
  }
}
