package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.BrokeredPairs;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Selection;
import attache.view.Shown;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Brokers as a user meets them: through the program's window, with mouse and keys. */
final class BrokersWindowTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private void select(FxRobot robot, String... names) {
    Selection selection = Selection.of(Stream.of(names).map(this::account).toList());
    robot.interact(() -> window.workspace().history().replace(v -> v.withSelection(selection)));
  }

  private static boolean isShown(FxRobot robot, String text) {
    return robot
        .lookup(node -> node instanceof Label label && label.getText().contains(text))
        .queryAll()
        .stream()
        .anyMatch(BrokersWindowTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aClickOnAPairDrawsItsPathsAndOneStepTakesThemBack(FxRobot robot) {
    select(robot, "Palestine");
    await("pairs", () -> robot.lookup("#pairs .list-cell:filled").tryQuery().isPresent());
    robot.clickOn("#pairs .list-cell:filled");
    ListView<?> pairs = robot.lookup("#pairs").query();
    assertThat(pairs.getSelectionModel().getSelectedIndex()).isNotNegative();
    assertThat(state().brokerage().pair()).isPresent();
    assertThat(isShown(robot, "leads through Palestine") || isShown(robot, "Palestine only"))
        .isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state().brokerage().pair()).isEmpty();
    assertThat(pairs.getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void aMutedAccountIsToldOfAndHeardAgainByUndo(FxRobot robot) {
    select(robot, "Palestine");
    robot.push(KeyCode.CONTROL, KeyCode.U);
    await("what breaks", () -> isShown(robot, "Without Palestine, "));
    await("what breaks above the rankings", () -> isShown(robot, "Arrows show how ranks moved"));
    assertThat(isShown(robot, "lose a shortest path")).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state().brokerage().muted()).isEmpty();
    await("nothing muted", () -> !isShown(robot, "Arrows show how ranks moved"));
  }

  @Test
  void pairsFollowTheSwitchBetweenTheWholeAndTheShownNetwork(FxRobot robot) {
    select(robot, "Cyprus");
    await("pairs", () -> robot.lookup("#pairs .list-cell:filled").tryQuery().isPresent());
    Criterion asian = new Criterion.AttributeValues("un_group", Set.of("Asia-Pacific"), false);
    filter(robot, filter -> filter.with(asian));
    await("pairs of all", () -> isShown(robot, "those of the whole network"));
    filter(robot, filter -> filter.withScope(Filter.Scope.SHOWN));
    await("pairs of some", () -> isShown(robot, "Pairs among the"));
    ListView<?> pairs = robot.lookup("#pairs").query();
    Shown shown = window.workspace().scores().shown().orElseThrow();
    assertThat(pairs.getItems())
        .allMatch(
            item ->
                item instanceof BrokeredPairs.Pair pair
                    && shown.contains(pair.from())
                    && shown.contains(pair.to()));
  }

  private void filter(FxRobot robot, UnaryOperator<Filter> change) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withFilter(change.apply(view.filter()))));
  }

  @Test
  void twoSelectedAccountsAreInspectedAndDrawn(FxRobot robot) {
    select(robot, "Israel", "Libya");
    robot.push(KeyCode.CONTROL, KeyCode.I);
    await("findings", () -> isShown(robot, "Shortest ways from Israel to Libya"));
    ButtonBase show = robot.lookup(".show-paths").query();
    robot.interact(show::fire);
    assertThat(state().brokerage().pair()).isPresent();
    robot.clickOn("#close-pair-panel");
    assertThat(robot.lookup("#pair-panel").tryQuery()).isEmpty();
  }

  @Test
  void howItIsCountedIsExplainedInPlainWords(FxRobot robot) {
    select(robot, "Palestine");
    robot.clickOn("#broker-how");
    await("an example", () -> isShown(robot, "All shares together"));
    robot.clickOn("#close-words-panel");
    assertThat(robot.lookup("#words-panel").tryQuery()).isEmpty();
  }

  @Test
  void theTableOfBrokersOpensBesideTheWindow(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.B);
    await("rows", () -> rows().filter(it -> !it.getItems().isEmpty()).isPresent());
    TableView<?> table = rows().orElseThrow();
    robot.interact(() -> table.getSelectionModel().select(0));
    assertThat(state().selection().isEmpty()).isFalse();
    robot.interact(() -> table.getScene().getWindow().hide());
  }

  private static Optional<TableView<?>> rows() {
    return Window.getWindows().stream()
        .map(open -> open.getScene().getRoot().lookup("#broker-rows"))
        .filter(TableView.class::isInstance)
        .<TableView<?>>map(node -> (TableView<?>) node)
        .findFirst();
  }
}
