package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.Distances;
import attache.measures.InPlainWords;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.PairReport;
import attache.measures.Reading;
import attache.measures.ShortestPaths;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.PairFocus;
import attache.view.Selection;
import attache.view.Theme;
import attache.work.Progress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The panels that take the card's place: plain words and the pair inspector. */
@ExtendWith(QuickRobot.class)
class GuestPanelsTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);
  private final Layer layer = network.layers().getFirst();
  private final int kenya = SampleExploration.account(network, "Kenya");
  private final int libya = SampleExploration.account(network, "Libya");

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private WordsPanel words;

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private PairPanel pair;

  @Start
  void start(Stage stage) {
    words = new WordsPanel(exploration, () -> {});
    pair = new PairPanel(exploration, () -> {});
    Scene scene = new Scene(new HBox(words, pair), 760, 800);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private static String shown(GuestPanel panel) {
    return panel.lookupAll("*").stream()
        .filter(node -> node instanceof Labeled && node.isVisible())
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyMeasureIsToldInASentenceWithTheAccountsOwnNumbers(FxRobot robot) {
    for (Measure measure : Measures.all()) {
      robot.interact(() -> words.explain(measure.key(), kenya));
      assertThat(shown(words))
          .contains(
              InPlainWords.of(
                  measure, exploration.scores().get(measure.key()).orElseThrow(), kenya))
          .contains(MeasureWords.definition(measure.key(), true));
    }
  }

  @Test
  void anExampleIsWorkedOutOnTheAccountsOwnTies(FxRobot robot) {
    robot.interact(() -> words.explain(Measures.IN_DEGREE, kenya));
    assertThat(shown(words)).contains("together " + layer.inDegree(kenya));
    robot.interact(() -> words.explain(Measures.PAGERANK, kenya));
    assertThat(shown(words)).contains("see its formula");
  }

  @Test
  void formulaAndSourceComeOnDemand(FxRobot robot) {
    robot.interact(() -> words.explain(Measures.BETWEENNESS, kenya));
    robot.interact(words::layout);
    assertThat(words.lookup(".explanation").isVisible()).isFalse();
    robot.interact(() -> ((ButtonBase) words.lookup("#words-formula")).fire());
    assertThat(words.lookup(".explanation").isVisible()).isTrue();
    assertThat(shown(words)).contains("Freeman");
  }

  @Test
  void anotherMeasureIsChosenInTheMenu(FxRobot robot) {
    robot.interact(() -> words.explain(Measures.IN_DEGREE, kenya));
    MenuButton choice = (MenuButton) words.lookup("#words-measure");
    MenuItem constraint =
        choice.getItems().stream()
            .filter(item -> Measures.CONSTRAINT.equals(item.getUserData()))
            .findFirst()
            .orElseThrow();
    robot.interact(constraint::fire);
    assertThat(shown(words)).contains(MeasureWords.definition(Measures.CONSTRAINT, true));
  }

  @Test
  void theWordsFollowTheSelection(FxRobot robot) {
    robot.interact(() -> words.explain(Measures.IN_DEGREE, kenya));
    robot.interact(() -> exploration.select("Libya"));
    assertThat(shown(words)).contains("Libya").contains("together " + layer.inDegree(libya));
  }

  @Test
  void theWordsAreOfNobodyWhenTheSelectionIsCleared(FxRobot robot) {
    robot.interact(() -> words.explain(Measures.IN_DEGREE, kenya));
    robot.interact(() -> exploration.select("Libya"));
    robot.interact(() -> exploration.select());
    assertThat(shown(words))
        .contains("No account selected")
        .contains(MeasureWords.definition(Measures.IN_DEGREE, true))
        .doesNotContain("Libya")
        .doesNotContain("followed by " + layer.inDegree(libya));
  }

  @Test
  void titleAndButtonToCloseStayWhereTheyAre() {
    assertThat(pair.lookup("#close-pair-panel")).isNotNull();
    assertThat(pair.lookup(".guest-body").lookup("#close-pair-panel")).isNull();
    assertThat(pair.lookup(".guest-body").lookup("#pair-first")).isNotNull();
  }

  @Test
  void twoSelectedAccountsAreInspected(FxRobot robot) {
    robot.interact(() -> exploration.select("Kenya", "Libya"));
    PairReport report = PairReport.of(layer, kenya, libya, Progress.NONE);
    assertThat(shown(pair))
        .contains(report.commonSources().size() + " common sources")
        .contains(network.label(report.commonSources().getFirst()))
        .contains("Shortest ways from Kenya to Libya")
        .contains("If one account were not there");
  }

  @Test
  void allShortestPathsAreListedOnDemand(FxRobot robot) {
    int other =
        IntStream.range(0, network.accountCount())
            .filter(account -> ShortestPaths.ties(layer, kenya, account).count() > 20)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> exploration.select("Kenya", network.label(other)));
    PairReport report = PairReport.of(layer, kenya, other, Progress.NONE);
    int all =
        (int)
            Stream.of(report.forth(), report.back(), report.ties())
                .filter(paths -> paths.distance() > 1)
                .mapToDouble(ShortestPaths::count)
                .sum();
    assertThat(pair.lookupAll(".pair-path")).hasSizeLessThan(all);
    for (Node more = pair.lookup(".more"); more != null; more = pair.lookup(".more")) {
      Hyperlink link = (Hyperlink) more;
      robot.interact(link::fire);
    }
    assertThat(pair.lookupAll(".pair-path")).hasSize(all);
  }

  @Test
  void pathsLeadOverShownAccountsOnlyIfMeasuresReferToThem(FxRobot robot) {
    robot.interact(() -> exploration.select("Kenya", "Libya"));
    int between = PairReport.of(layer, kenya, libya, Progress.NONE).commonSources().getFirst();
    robot.interact(() -> exploration.hide(between));
    PairReport report =
        PairReport.of(
            exploration.scores().measured(layer),
            kenya,
            libya,
            Distances.of(exploration.scores().measured(layer), 55, Progress.NONE),
            Progress.NONE);
    assertThat(report.commonSources()).doesNotContain(between);
    assertThat(shown(pair))
        .contains("Measures refer to the 55 shown accounts")
        .contains(report.commonSources().size() + " common sources");
    robot.interact(() -> exploration.hide(libya));
    assertThat(shown(pair)).contains("The filter hides Libya");
  }

  @Test
  void oneAccountWaitsForTheOther(FxRobot robot) {
    robot.interact(() -> exploration.select("Kenya"));
    assertThat(shown(pair)).contains("Find two accounts by name");
    robot.interact(() -> pair.inspect(kenya, libya));
    assertThat(shown(pair)).contains("Kenya").contains("Libya");
  }

  @Test
  void whatLiesBetweenIsShownInThePicture(FxRobot robot) {
    robot.interact(() -> exploration.select("Kenya", "Libya"));
    robot.interact(pair::layout);
    PairFocus focus = PairFocus.all(Reading.COMMON_SOURCE, kenya, libya);
    ButtonBase show = (ButtonBase) pair.lookup("#show-common_source-" + kenya);
    robot.interact(show::fire);
    assertThat(exploration.history().current().brokerage().pair()).contains(focus);
    robot.interact(show::fire);
    assertThat(exploration.history().current().brokerage().pair()).isEmpty();
  }

  @Test
  void theTwoAreSwappedAndSelected(FxRobot robot) {
    robot.interact(() -> exploration.select("Kenya", "Libya"));
    robot.interact(() -> ((ButtonBase) pair.lookup("#pair-swap")).fire());
    assertThat(exploration.history().current().selection())
        .isEqualTo(Selection.of(List.of(libya, kenya)));
    assertThat(shown(pair)).contains("Shortest ways from Libya to Kenya");
  }
}
