package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.Palette;
import attache.measures.BrokerageRoles;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.BrokeredPairs;
import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Muting;
import attache.measures.Reading;
import attache.measures.Role;
import attache.measures.Scores;
import attache.measures.StructuralHoles;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Coloring;
import attache.view.PairFocus;
import attache.view.Selection;
import attache.view.Theme;
import attache.work.Progress;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class AccountCardTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);
  private final Layer layer = network.layers().getFirst();
  private final int kenya = SampleExploration.account(network, "Kenya");

  private final FoldedSections folded = new FoldedSections(FoldedSections.AT_FIRST);
  private final List<String> asked = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private AccountCard card;

  @Start
  void start(Stage stage) {
    card =
        new AccountCard(
            exploration,
            folded,
            new CardRequests() {
              @Override
              public void explain(String measure, int account) {
                asked.add(measure + " " + account);
              }
            },
            Gradually.atOnce());
    Scene scene = new Scene(card, 348, 800);
    Appearance.apply(scene, Theme.DARK);
    stage.setScene(scene);
    stage.sizeToScene();
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

  private ButtonBase button(String id) {
    return (ButtonBase) card.lookup(id);
  }

  @SuppressWarnings("unchecked") // the list of pairs has pairs
  private ListView<BrokeredPairs.Pair> pairs() {
    return (ListView<BrokeredPairs.Pair>) card.lookup("#pairs");
  }

  /** Unfolds a part of the card that is folded, or folds it. */
  private void unfold(FxRobot robot, String section) {
    robot.interact(() -> ((Button) card.lookup("#section-" + section)).fire());
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
                scores(Measures.BETWEENNESS_NORMALIZED), scores(Measures.IN_DEGREE), kenya, true))
        .contains("Broker ◆")
        .contains("Bridge")
        .contains("Common source");
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
    robot.clickOn("#broker-how");
    assertThat(asked).containsExactly("betweenness " + kenya);
    robot.interact(() -> button("#reading-bridge").fire());
    robot.clickOn("#broker-how");
    assertThat(asked).last().isEqualTo("betweenness_undirected " + kenya);
  }

  @Test
  void theThreeReadingsStandSideBySideWithTheirPairs(FxRobot robot) {
    select(robot, kenya);
    for (Reading reading : Reading.values()) {
      robot.interact(() -> button("#reading-" + reading.key()).fire());
      robot.interact(card::layout);
      BrokeredPairs pairs = BrokeredPairs.of(layer, kenya, reading, Progress.NONE);
      ListView<?> list = (ListView<?>) card.lookup("#pairs");
      assertThat(list.getItems()).hasSize((int) pairs.count());
      assertThat(list.getItems().getFirst()).isEqualTo(pairs.pairs().getFirst());
      assertThat(shown())
          .contains(MeasureWords.value(reading.measure(), scores(reading.measure()).value(kenya)))
          .contains(pairs.onlyCount() + " only through it");
    }
  }

  @Test
  void aClickedPairIsDrawnAndToldOf(FxRobot robot) {
    select(robot, kenya);
    robot.interact(() -> button("#reading-common_source").fire());
    ListView<BrokeredPairs.Pair> list = pairs();
    BrokeredPairs.Pair second = list.getItems().get(1);
    robot.interact(() -> list.getSelectionModel().select(1));
    assertThat(exploration.history().current().brokerage().pair())
        .contains(PairFocus.through(kenya, Reading.COMMON_SOURCE, second.from(), second.to()));
    assertThat(shown())
        .contains(
            network.label(second.from())
                + " and "
                + network.label(second.to())
                + " do not follow each other; both follow Kenya.");
    robot.interact(() -> list.getSelectionModel().clearSelection());
    assertThat(exploration.history().current().brokerage().pair()).isEmpty();
  }

  @Test
  void pathsThatAreTakenAwayElsewhereReleaseTheRow(FxRobot robot) {
    select(robot, kenya);
    robot.interact(() -> pairs().getSelectionModel().select(0));
    robot.interact(
        () ->
            exploration
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().withoutPair())));
    assertThat(pairs().getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void pairsAreSearchedAndOrdered(FxRobot robot) {
    select(robot, kenya);
    int all = pairs().getItems().size();
    robot.interact(() -> ((TextField) card.lookup("#pairs-search")).setText("poland"));
    int poland = SampleExploration.account(network, "Poland");
    assertThat(pairs().getItems())
        .hasSizeLessThan(all)
        .isNotEmpty()
        .allMatch(pair -> pair.from() == poland || pair.to() == poland);
    robot.interact(() -> ((TextField) card.lookup("#pairs-search")).setText(""));
    robot.interact(() -> button("#pairs-by-to").fire());
    assertThat(pairs().getItems()).hasSize(all);
    assertThat(pairs().getItems().stream().map(pair -> network.label(pair.to())).toList())
        .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
    robot.interact(() -> button("#pairs-by-share").fire());
    robot.interact(() -> button("#pairs-by-share").fire());
    assertThat(pairs().getItems().getFirst().share())
        .isLessThanOrEqualTo(pairs().getItems().getLast().share());
  }

  private List<Color> roleColors() {
    return card.lookup(".roles-section").lookupAll("Circle").stream()
        .map(dot -> (Color) ((Circle) dot).getFill())
        .toList();
  }

  @Test
  void rolesAreCountedBothWaysAndMarkedOnThePicture(FxRobot robot) {
    select(robot, kenya);
    robot.interact(() -> ((Hyperlink) card.lookup("#roles-more")).fire());
    BrokerageRoles roles = exploration.scores().roles().orElseThrow();
    assertThat(shown())
        .contains(Long.toString(roles.count(kenya, Role.GATEKEEPER, Direction.FOLLOW)))
        .contains(RolesSection.z(roles.z(kenya, Role.LIAISON, Direction.FOLLOW)))
        .contains("Read along follows");
    robot.interact(() -> button("#roles-flow").fire());
    assertThat(shown()).contains("Read along information");
    assertThat(roleColors())
        .as("no colour that means a group")
        .allMatch(it -> it.getSaturation() < 0.2);
    robot.interact(() -> ((Hyperlink) card.lookup("#roles-marks")).fire());
    assertThat(roleColors())
        .hasSameElementsAs(
            Arrays.stream(Role.values())
                .map(role -> GroupPaint.paint(Palette.DARK.role(role)))
                .toList());
    assertThat(exploration.history().current().encoding().coloring())
        .isEqualTo(new Coloring.ByRole("un_group", Direction.FLOW));
    robot.interact(() -> ((Hyperlink) card.lookup("#roles-marks")).fire());
    assertThat(exploration.history().current().encoding().color()).isEqualTo("un_group");
  }

  @Test
  void structuralHolesTellWhatEachContactConstrains(FxRobot robot) {
    select(robot, kenya);
    unfold(robot, "holes");
    StructuralHoles.Ego ego = StructuralHoles.of(layer, false).around(kenya);
    ListView<?> contacts = (ListView<?>) card.lookup("#contacts");
    assertThat(contacts.getItems()).hasSize(ego.contacts().size());
    assertThat(contacts.getItems().getFirst()).isEqualTo(ego.contacts().getFirst());
    assertThat(shown()).contains(MeasureWords.value(Measures.CONSTRAINT, ego.constraint()));
  }

  @Test
  void anAccountIsMutedFromItsCard(FxRobot robot) {
    select(robot, kenya);
    robot.interact(() -> button("#card-mute").fire());
    assertThat(exploration.history().current().brokerage().muted()).containsExactly(kenya);
    assertThat(shown()).contains("Unmute");
    robot.interact(() -> button("#card-mute").fire());
    assertThat(exploration.history().current().brokerage().muted()).isEmpty();
  }

  @Test
  void theCardTellsWhatBreaksWithoutTheAccount(FxRobot robot) {
    select(robot, kenya);
    robot.interact(() -> exploration.mute(kenya));
    Muting muting = exploration.scores().muted().orElseThrow().muting();
    assertThat(shown())
        .contains(
            "Without Kenya, "
                + MeasureWords.value(Measures.IN_DEGREE, (double) muting.affected())
                + " of the "
                + MeasureWords.value(Measures.IN_DEGREE, (double) muting.connected())
                + " ordered pairs");
  }

  @Test
  void itIsSaidThatAMutedAccountCountsHereUnlikeInTheRankings(FxRobot robot) {
    String said = "Muted, but counted here: Kenya. The rankings leave it out.";
    assertThat(shown()).doesNotContain(said);
    robot.interact(() -> exploration.mute(kenya));
    assertThat(shown()).as("the network").contains(said);
    select(robot, kenya + 1);
    assertThat(shown()).as("another account").contains(said);
    select(robot, kenya + 1, kenya + 2);
    assertThat(shown()).as("several").contains(said);
    robot.interact(() -> exploration.mute(kenya));
    assertThat(shown()).doesNotContain(said);
  }

  @Test
  void whatIsFoldedIsRemembered(FxRobot robot) {
    select(robot, kenya);
    unfold(robot, "ties");
    unfold(robot, "broker");
    assertThat(folded.keys()).contains("broker").doesNotContain("ties");
    assertThat(shown()).doesNotContain("only through it");
  }

  @Test
  void tiesAreListedByKindAndSelectable(FxRobot robot) {
    select(robot, kenya);
    unfold(robot, "broker");
    unfold(robot, "roles");
    unfold(robot, "ties");
    ListView<?> list = (ListView<?>) card.lookup("#ties");
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
    unfold(robot, "attributes");
    assertThat(shown()).contains("mission-27").contains("ISO code (3 letters)").contains("KEN");
  }
}
