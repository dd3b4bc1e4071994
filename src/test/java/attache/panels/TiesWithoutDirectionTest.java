package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.Theme;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the panels say of a network in which nobody follows anybody. */
@ExtendWith(QuickRobot.class)
class TiesWithoutDirectionTest {
  private static final int BEN = 1;

  private final FoldedSections folded = new FoldedSections(FoldedSections.AT_FIRST);
  private final SampleExploration exploration = SampleExploration.of(chain());

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private AccountCard card;

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private PairPanel pair;

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private WordsPanel words;

  private static FollowNetwork chain() {
    FollowNetwork.Builder builder = FollowNetwork.builder("chain");
    List.of("Ann", "Ben", "Cid", "Dan").forEach(builder::account);
    LayerBuilder ties = builder.layer(Layer.FOLLOW).directed(false);
    for (int account = 0; account < 3; account++) {
      ties.arc(account, account + 1);
      ties.arc(account + 1, account);
    }
    return builder.build();
  }

  @Start
  void start(Stage stage) {
    card = new AccountCard(exploration, folded, new CardRequests() {}, Gradually.atOnce());
    pair = new PairPanel(exploration, () -> {});
    words = new WordsPanel(exploration, () -> {});
    Scene scene = new Scene(new HBox(card, pair, words), 1044, 800);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private static String shown(Node panel) {
    return panel.lookupAll("*").stream()
        .filter(node -> node instanceof Labeled && visible(node))
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private static boolean visible(Node node) {
    return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
  }

  @Test
  void theCardSpeaksOfTies(FxRobot robot) {
    robot.interact(() -> exploration.select("Ben"));
    robot.interact(card::layout);
    assertThat(shown(card))
        .contains("Tied to 2 of its 3 peers")
        .contains("a shortest chain of ties between them leads through this account")
        .doesNotContain("Follows ", "Followed by", "Mutual with", "chain of follows");
  }

  @Test
  void tiesAreNotToldApartByTheirDirection(FxRobot robot) {
    robot.interact(() -> folded.toggle("ties"));
    robot.interact(() -> exploration.select("Ben"));
    assertThat(robot.lookup("#ties").queryListView().getItems()).hasSize(2);
    assertThat(robot.lookup("#panels-follows").query().getParent().isVisible()).isFalse();
  }

  @Test
  void twoAccountsHaveContactsAndOneWay(FxRobot robot) {
    robot.interact(() -> pair.inspect(0, 2));
    assertThat(shown(pair))
        .contains("Ann and Cid are not tied.")
        .contains("1 common contact")
        .contains("Shortest ways between Ann and Cid")
        .contains("Steps")
        .doesNotContain("follow", "Back", "ordered");
    robot.interact(() -> pair.inspect(0, BEN));
    assertThat(shown(pair)).contains("Ann and Ben are tied.").contains("No common contact");
  }

  @Test
  void degreesInPlainWordsAreTies(FxRobot robot) {
    for (String measure : List.of(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL)) {
      robot.interact(() -> words.explain(measure, BEN));
      assertThat(shown(words)).contains("Tied to 2 of its 3 peers").contains("Tied to Ann, Cid.");
    }
  }
}
