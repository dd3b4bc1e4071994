package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Selection;
import attache.view.Theme;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AccountCardTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);
  private final Layer layer = network.layers().getFirst();
  private final int kenya = SampleExploration.account(network, "Kenya");

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private AccountCard card;

  @Start
  void start(Stage stage) {
    card = new AccountCard(exploration);
    Scene scene = new Scene(card, 348, 800);
    Appearance.apply(scene, Theme.DARK);
    stage.setScene(scene);
    stage.show();
  }

  private void select(FxRobot robot, Integer... accounts) {
    robot.interact(
        () ->
            exploration
                .history()
                .replace(view -> view.withSelection(Selection.of(List.of(accounts)))));
    robot.interact(card::layout);
  }

  private String shown() {
    return card.lookupAll("*").stream()
        .filter(node -> node instanceof Labeled && visible(node))
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private static boolean visible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private Scores scores(String measure) {
    return exploration.scores().get(measure).orElseThrow();
  }

  @Test
  void theNetworkIsToldOfWhileNothingIsSelected() {
    assertThat(shown())
        .contains(network.title())
        .contains("Illustrative reconstruction · ties are synthetic")
        .contains("un-missions.json · Attaché network")
        .contains("3f1b0c0de5a9…")
        .contains("Colours: UN group")
        .contains(network.label(scores(Measures.IN_DEGREE).at(0)))
        .contains(network.label(scores(Measures.BETWEENNESS).at(0)));
  }

  @Test
  void theMostFollowedAreLinks(FxRobot robot) {
    int first = scores(Measures.IN_DEGREE).at(0);
    robot.clickOn(
        card.lookupAll(".hyperlink").stream()
            .filter(link -> ((Hyperlink) link).getText().equals(network.label(first)))
            .findFirst()
            .orElseThrow());
    assertThat(exploration.history().current().selection()).isEqualTo(Selection.of(first));
  }

  @Test
  void anAccountsNumbersStandInTilesAndSentences(FxRobot robot) {
    select(robot, kenya);
    assertThat(shown())
        .contains("Kenya")
        .contains(Integer.toString(layer.inDegree(kenya)))
        .contains(Integer.toString(layer.outDegree(kenya)))
        .contains(InPlainWords.inDegree(scores(Measures.IN_DEGREE), kenya))
        .contains(
            InPlainWords.betweenness(
                scores(Measures.BETWEENNESS_NORMALIZED), scores(Measures.IN_DEGREE), kenya))
        .contains("Broker ◆")
        .contains("Bridge betweenness");
  }

  @Test
  void aTileWritesASharedRankWithAnEqualsSign(FxRobot robot) {
    Scores inDegree = scores(Measures.IN_DEGREE);
    int shared = 0;
    while (inDegree.sharedBy(shared) == 1) {
      shared++;
    }
    select(robot, shared);
    assertThat(shown()).contains("rank " + inDegree.rank(shared) + "= of 56");
  }

  @Test
  void theCountingIsExplainedOnDemand(FxRobot robot) {
    select(robot, kenya);
    assertThat(shown()).doesNotContain("Freeman");
    robot.clickOn("How is this counted?");
    assertThat(shown()).contains("Freeman").contains("σ").contains("Brandes");
    robot.clickOn("Hide the explanation");
    assertThat(shown()).doesNotContain("Freeman");
  }

  @Test
  void tiesAreListedByKindAndSelectable(FxRobot robot) {
    select(robot, kenya);
    ListView<?> list = (ListView<?>) card.lookup(".tie-list");
    assertThat(list.getItems())
        .allMatch(other -> layer.mutual(kenya, (Integer) other))
        .isNotEmpty();
    robot.clickOn("#panels-followed-by");
    assertThat(list.getItems())
        .isNotEmpty()
        .allMatch(
            other ->
                layer.follows((Integer) other, kenya) && !layer.follows(kenya, (Integer) other));
    Integer first = (Integer) list.getItems().getFirst();
    robot.clickOn(list.lookup(".list-cell:filled"));
    assertThat(exploration.history().current().selection()).isEqualTo(Selection.of(first));
  }

  @Test
  void severalAccountsAreCompared(FxRobot robot) {
    int libya = SampleExploration.account(network, "Libya");
    int israel = SampleExploration.account(network, "Israel");
    select(robot, kenya, libya, israel);
    assertThat(shown())
        .contains("3 accounts")
        .contains("Libya")
        .contains("Israel")
        .contains(MeasureWords.value(Measures.IN_DEGREE, layer.inDegree(libya)))
        .contains("of 3 pairs among them are tied");
  }

  @Test
  void allAttributesAreThereWhenUnfolded(FxRobot robot) {
    select(robot, kenya);
    AttributeTable table = (AttributeTable) card.lookup(".attributes");
    robot.interact(() -> table.setExpanded(true));
    assertThat(shown()).contains("mission-27").contains("ISO code (3 letters)").contains("KEN");
  }
}
