package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.BrokeredPairs;
import attache.measures.BrokeredPairs.Pair;
import attache.measures.Reading;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Theme;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A list of pairs that has only the strongest of many. */
@ExtendWith(QuickRobot.class)
class PairsViewTest {
  private static final int LISTED = 20;

  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final Layer layer = network.layers().getFirst();
  private final int kenya = SampleExploration.account(network, "Kenya");
  private final int libya = SampleExploration.account(network, "Libya");
  private final List<BitSet> searched = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private PairsView view;

  @Start
  void start(Stage stage) {
    view =
        new PairsView(
            new CardSource(SampleExploration.of(network)),
            (ends, then) -> {
              searched.add(ends);
              then.accept(
                  BrokeredPairs.ofEnds(layer, kenya, Reading.FLOW, ends, LISTED, Progress.NONE));
            });
    Scene scene = new Scene(view, 340, 600);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @SuppressWarnings("unchecked") // its rows are pairs
  private List<Pair> rows() {
    return ((ListView<Pair>) view.lookup("#pairs")).getItems();
  }

  private void search(FxRobot robot, String text) {
    robot.interact(() -> ((TextField) view.lookup("#pairs-search")).setText(text));
  }

  private boolean says(String text) {
    return view.lookupAll("*").stream()
        .anyMatch(
            node -> node.isVisible() && node instanceof Label it && it.getText().contains(text));
  }

  @Test
  void aSearchFindsPairsThatAreNotListed(FxRobot robot) {
    BrokeredPairs all = BrokeredPairs.of(layer, kenya, Reading.FLOW, Progress.NONE);
    robot.interact(
        () ->
            view.show(BrokeredPairs.strongest(layer, kenya, Reading.FLOW, LISTED, Progress.NONE)));
    assertThat(rows()).isEqualTo(all.pairs().subList(0, LISTED));
    assertThat(says("The " + LISTED + " strongest are listed")).isTrue();
    search(robot, "Libya");
    List<Pair> ofLibya =
        all.pairs().stream().filter(pair -> pair.from() == libya || pair.to() == libya).toList();
    assertThat(ofLibya).hasSizeGreaterThan(1);
    assertThat(rows()).isEqualTo(ofLibya.subList(0, Math.min(LISTED, ofLibya.size())));
    assertThat(says("strongest are listed")).isEqualTo(ofLibya.size() > LISTED);
    search(robot, "");
    assertThat(rows()).hasSize(LISTED);
    assertThat(searched).hasSize(1);
  }

  @Test
  void whereAllAreListedTheListIsSearched(FxRobot robot) {
    robot.interact(() -> view.show(BrokeredPairs.of(layer, kenya, Reading.FLOW, Progress.NONE)));
    search(robot, "Libya");
    assertThat(rows()).isNotEmpty().allMatch(pair -> pair.from() == libya || pair.to() == libya);
    assertThat(searched).isEmpty();
  }
}
