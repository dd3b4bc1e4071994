package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.Measures;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Filters as a user makes and clears them, through the real window. */
final class FiltersWindowTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private int shownCount() {
    return window.workspace().scores().shown().map(Shown::count).orElse(56);
  }

  private Node node(String query) {
    Node found = stage.getScene().lookup(query);
    if (found == null) {
      throw new AssertionError("no " + query);
    }
    return found;
  }

  private List<String> texts(String query) {
    return stage.getScene().getRoot().lookupAll(query).stream()
        .filter(Labeled.class::isInstance)
        .filter(Node::isVisible)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private String allText(String query) {
    return ((javafx.scene.Parent) node(query))
        .lookupAll(".label").stream()
            .filter(Labeled.class::isInstance)
            .filter(Node::isVisible)
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining(" "));
  }

  private void press(FxRobot robot, String query) {
    robot.interact(() -> ((ButtonBase) node(query)).fire());
    QuickRobot.settle();
  }

  private void filter(FxRobot robot, Criterion criterion) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withFilter(view.filter().with(criterion))));
  }

  private static Criterion groups(String... names) {
    return new Criterion.AttributeValues("un_group", Set.of(names), false);
  }

  @Test
  void groupIsChosenWithTheKeyboardToldAndClearedByItsChip(FxRobot robot) {
    press(robot, "#filters");
    press(robot, "#filter-values-none");
    await("nobody left", () -> shownCount() == 0);
    ListView<?> values = (ListView<?>) node("#filter-values");
    robot.interact(
        () -> {
          values.requestFocus();
          values.getSelectionModel().select(0);
        });
    robot.type(KeyCode.SPACE);
    await("the first group", () -> shownCount() == 9);
    assertThat(state().filter().criteria()).containsExactly(groups("African"));
    assertThat(texts("#filter-left").getFirst()).startsWith("Showing 9 of 56 accounts, ");
    assertThat(texts("#filters").getFirst()).isEqualTo("Filters · 1");
    assertThat(texts(".filter-chip")).containsExactly("UN group: African");
    press(robot, ".filter-chip");
    await("all accounts", () -> shownCount() == 56);
    assertThat(state().filter().isEmpty()).isTrue();
    assertThat(node(".filter-bar").isVisible()).isFalse();
    assertThat(texts("#filters").getFirst()).isEqualTo("Filters");
  }

  @Test
  void leastInDegreeCanBeTyped(FxRobot robot) {
    press(robot, "#filters");
    TextField least = (TextField) node(".range-field .text-field");
    robot.interact(
        () -> {
          least.requestFocus();
          least.setText("30");
        });
    robot.type(KeyCode.ENTER);
    await("in-degrees of 30 and more", () -> shownCount() < 56);
    assertThat(state().filter().criteria())
        .containsExactly(
            new Criterion.MeasureRange(Measures.IN_DEGREE, 30, Double.POSITIVE_INFINITY));
    assertThat(texts(".filter-chip")).containsExactly("In-degree ≥ 30");
    robot.interact(
        () -> {
          least.requestFocus();
          least.setText("nonsense");
        });
    robot.type(KeyCode.ENTER);
    assertThat(least.getText()).isEqualTo("30");
  }

  @Test
  void coreNeighbourhoodAndIsolatesCombineAndAreClearedTogether(FxRobot robot) {
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withSelection(Selection.of(account("Palestine")))));
    press(robot, "#filters");
    await("the densest core", () -> !node("#filter-core").isDisabled());
    robot.interact(() -> ((Slider) node("#filter-core")).setValue(20));
    press(robot, "#filter-ego-1");
    press(robot, "#filter-isolates");
    await("what is left", () -> window.workspace().scores().shown().isPresent());
    assertThat(state().filter().criteria())
        .containsExactly(
            new Criterion.Core(20),
            new Criterion.Ego(account("Palestine"), 1),
            new Criterion.NoIsolates());
    press(robot, "#clear-filters");
    await("all accounts", () -> shownCount() == 56);
    assertThat(state().filter()).isEqualTo(Filter.NONE);
  }

  @Test
  void rankingsAndFiguresSayWhichNetworkTheyReferTo(FxRobot robot) {
    filter(robot, groups("African"));
    await("African missions", () -> shownCount() == 9);
    assertThat(allText(".summary-strip")).contains("Whole network:").contains("56 accounts");
    assertThat(texts(".scope-shown")).contains("the 9 shown");
    press(robot, ".scope-shown");
    await(
        "measures of the nine",
        () ->
            window.workspace().scores().scope() == Filter.Scope.SHOWN
                && window.workspace().scores().summary().isPresent());
    assertThat(allText(".summary-strip")).contains("Shown part:").contains("9 accounts");
    press(robot, ".scope-whole");
    await("measures of all", () -> window.workspace().scores().scope() == Filter.Scope.WHOLE);
    assertThat(allText(".summary-strip")).contains("Whole network:");
  }

  @Test
  void selectedAccountThatIsHiddenSaysWhichFilterHidesIt(FxRobot robot) {
    filter(robot, groups("African"));
    await("African missions", () -> shownCount() == 9);
    robot.interact(
        () ->
            window
                .workspace()
                .history()
                .replace(view -> view.withSelection(Selection.of(account("France")))));
    await("the card", () -> allText(".account-card").contains("France"));
    assertThat(allText(".account-card")).contains("Hidden by the filter “UN group: African”.");
    press(robot, "#clear-hiding-filter");
    await("all accounts", () -> shownCount() == 56);
    assertThat(allText(".account-card")).doesNotContain("Hidden by the filter");
  }

  @Test
  void filtersOpenInThePlaceOfTheCardAndGiveItBack(FxRobot robot) {
    robot.interact(() -> window.call(Command.FILTERS));
    assertThat(stage.getScene().lookup(".filter-panel")).isNotNull();
    press(robot, "#close-filters");
    assertThat(stage.getScene().lookup(".filter-panel")).isNull();
    assertThat(stage.getScene().lookup(".account-card")).isNotNull();
  }

  @Test
  void groupsAreCollapsedAndExpandedToTheFormerPlaces(FxRobot robot) {
    ViewState before = state();
    robot.interact(() -> window.call(Command.COLLAPSE_GROUPS));
    await("the dialog", () -> robot.lookup("#collapse-go").tryQuery().isPresent());
    robot.interact(() -> ((ButtonBase) robot.lookup("#collapse-go").query()).fire());
    await("six groups", () -> state().network().accountCount() == 6);
    assertThat(state().network().label(0)).matches("[A-Za-z-]+ \\(\\d+\\)");
    assertThat(state().arrangement().positions().size()).isEqualTo(6);
    await(
        "in-degrees of groups",
        () -> window.workspace().scores().get(Measures.IN_DEGREE).isPresent());
    robot.interact(() -> window.call(Command.EXPAND_GROUPS));
    assertThat(state().network()).isSameAs(before.network());
    assertThat(state().arrangement()).isEqualTo(before.arrangement());
  }
}
