package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The card whose parts come one after the other. */
@ExtendWith(QuickRobot.class)
class CardInPartsTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private AccountCard card;

  @Start
  void start(Stage stage) {
    card =
        new AccountCard(
            exploration,
            new FoldedSections(FoldedSections.AT_FIRST),
            CardRequests.NONE,
            Gradually.inPulses());
    stage.setScene(new Scene(card, 348, 800));
    stage.show();
  }

  @Test
  void neverTellsOfTheAccountBeforeUnderTheNameOfAnother(FxRobot robot) {
    int palestine = SampleExploration.account(network, "Palestine");
    int kenya = SampleExploration.account(network, "Kenya");
    changed(robot, view -> view.withSelection(Selection.of(palestine)));

    List<String> atOnce = changed(robot, view -> view.withSelection(Selection.of(kenya)));

    assertThat(atOnce).contains("Kenya").isSubsetOf(seen(robot));
  }

  @Test
  void neverTellsOfTheNetworkBeforeUnderTheNameOfAnother(FxRobot robot) {
    FollowNetwork other = SampleExploration.missions(31, 0.3);

    List<String> atOnce = changed(robot, view -> SampleExploration.view(other));

    assertThat(atOnce).isNotEmpty().isSubsetOf(seen(robot));
  }

  /** Changes the view, and gives what the card tells in that moment; ends when it tells all. */
  private List<String> changed(FxRobot robot, UnaryOperator<ViewState> change) {
    List<String> texts = new ArrayList<>();
    robot.interact(
        () -> {
          exploration.history().replace(change);
          collect(card.getContent(), texts);
        });
    return texts;
  }

  private List<String> seen(FxRobot robot) {
    List<String> texts = new ArrayList<>();
    robot.interact(() -> collect(card.getContent(), texts));
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled labeled) {
      texts.add(labeled.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
