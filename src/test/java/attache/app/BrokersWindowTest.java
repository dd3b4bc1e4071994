package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.SampleNetworks;
import attache.measures.BrokeredPairs;
import attache.network.FollowNetwork;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Brokers as a user meets them: through the program's window, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
final class BrokersWindowTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private AttacheWindow window;

  @Start
  void start(Stage stage) {
    window =
        new AttacheWindow(
            stage,
            NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE),
            new PreferencesFile(folder.resolve("preferences.json")),
            Preferences.DEFAULT
                .withAppearance(Preferences.Appearance.LIGHT)
                .withWindow(new Preferences.Window(-1, -1, 1280, 800, false)));
    window.show();
    stage.setWidth(1280);
    stage.setHeight(800);
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> window.close());
  }

  private ViewState state() {
    return window.workspace().history().current();
  }

  private void select(FxRobot robot, String... names) {
    FollowNetwork network = state().network();
    List<Integer> accounts =
        List.of(names).stream()
            .map(
                name ->
                    IntStream.range(0, network.accountCount())
                        .filter(account -> network.label(account).equals(name))
                        .findFirst()
                        .orElseThrow())
            .toList();
    robot.interact(
        () -> window.workspace().history().replace(v -> v.withSelection(Selection.of(accounts))));
  }

  private static void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain: " + what, late);
    }
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
    assertThat(isShown(robot, "Ranks without Palestine")).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state().brokerage().muted()).isEmpty();
    await("nothing muted", () -> !isShown(robot, "Ranks without Palestine"));
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
