package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.view.ScoreTable;
import attache.view.Selection;
import java.util.List;
import java.util.Optional;
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
        .anyMatch(text -> text.startsWith("estimate from 20 accounts, ± "));
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
}
