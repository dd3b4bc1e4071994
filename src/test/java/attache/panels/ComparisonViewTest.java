package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Several selected accounts side by side on the card. */
@ExtendWith(QuickRobot.class)
class ComparisonViewTest {
  private static final String MISSION =
      "Permanent Mission of the Republic to the United Nations and other organisations in ";
  private static final List<String> NAMES =
      List.of(MISSION + "Geneva", MISSION + "Vienna", MISSION + "Nairobi");

  private final SampleExploration exploration = SampleExploration.of(network());

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private AccountCard card;

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("missions");
    NAMES.forEach(builder::account);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(1, 2);
    return builder.build();
  }

  @Start
  void start(Stage stage) {
    FoldedSections folded = new FoldedSections(FoldedSections.AT_FIRST);
    card = new AccountCard(exploration, folded, new CardRequests() {}, Gradually.atOnce());
    Scene scene = new Scene(card, 348, 800);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void longNamesLeaveTheHeadsOfTheTableWhole(FxRobot robot) {
    robot.interact(() -> exploration.select(NAMES.toArray(String[]::new)));
    robot.interact(card::layout);
    List<Label> heads = card.lookupAll(".head").stream().map(Label.class::cast).toList();
    assertThat(heads)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(
            head -> assertThat(((Text) head.lookup(".text")).getText()).isEqualTo(head.getText()));
  }
}
