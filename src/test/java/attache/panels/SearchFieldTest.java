package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.view.Selection;
import attache.view.Theme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class SearchFieldTest {
  private final FollowNetwork network = SampleExploration.missions(57, 0.3);
  private final SampleExploration exploration = SampleExploration.of(network);

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private SearchField field;

  @Start
  void start(Stage stage) {
    field = new SearchField(exploration);
    Scene scene = new Scene(new VBox(field), 400, 400);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    field.begin();
  }

  private Selection selection() {
    return exploration.history().current().selection();
  }

  private int account(String label) {
    return SampleExploration.account(network, label);
  }

  @Test
  void aCountryCodeFindsItsAccount(FxRobot robot) {
    robot.clickOn(field).write("ken").type(KeyCode.ENTER);
    assertThat(selection()).isEqualTo(Selection.of(account("Kenya")));
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void anAccentNeedNotBeTyped(FxRobot robot) {
    robot.clickOn(field).write("turk").type(KeyCode.ENTER);
    assertThat(selection()).isEqualTo(Selection.of(account("Türkiye")));
  }

  @Test
  void theArrowsChooseAmongMatches(FxRobot robot) {
    robot.clickOn(field).write("united").type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(selection()).isEqualTo(Selection.of(account("United States")));
  }

  @Test
  void ctrlEnterAddsToTheSelection(FxRobot robot) {
    robot.clickOn(field).write("kenya").type(KeyCode.ENTER);
    robot.write("poland");
    robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
    assertThat(selection().accounts()).containsExactly(account("Kenya"), account("Poland"));
  }

  @Test
  void whatNothingMatchesSelectsNothing(FxRobot robot) {
    robot.clickOn(field).write("xyzzy");
    assertThat(robot.lookup("No account matches “xyzzy”.").tryQuery()).isPresent();
    robot.type(KeyCode.ENTER);
    assertThat(selection().isEmpty()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void whatIsTypedWhileAnotherNetworkComesIsLookedForInThatOne(FxRobot robot) {
    FollowNetwork other = SampleExploration.missions(57, 0.5);
    robot.clickOn(field).write("ken");
    robot.interact(
        () ->
            exploration.history().replace(view -> SampleExploration.of(other).history().current()));
    robot.type(KeyCode.ENTER);
    assertThat(exploration.history().current().network()).isSameAs(other);
    assertThat(selection()).isEqualTo(Selection.of(SampleExploration.account(other, "Kenya")));
  }
}
