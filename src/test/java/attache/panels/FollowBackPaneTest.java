package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.FollowBacks;
import attache.measures.NetworkSummary;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The study of follow-backs, and what it says. */
@ExtendWith(QuickRobot.class)
final class FollowBackPaneTest {
  private final SampleExploration exploration =
      SampleExploration.of(SampleExploration.missions(56, 0.42));

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private FollowBackPane pane;

  @Start
  void start(Stage stage) {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.FOLLOW_BACK)));
    pane =
        new FollowBackPane(
            exploration,
            new StudyTaking((table, format) -> {}, () -> {}, told -> {}),
            Platform::runLater,
            failure -> {
              throw failure;
            });
    stage.setScene(new Scene(pane, 620, 700));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(pane::close);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private void show(FxRobot robot, StudyView.FollowBack choice) {
    robot.interact(
        () ->
            exploration
                .history()
                .replace(view -> view.withStudy(view.study().withFollowBack(choice))));
  }

  @Test
  void reciprocityIsToldBesideChance(FxRobot robot) {
    assertThat(text(robot, "#study-finding")).contains("% of the follows are returned");
    show(robot, StudyView.FollowBack.GROUPS);
    assertThat(text(robot, "#study-finding")).startsWith("By UN group, ties");
    assertThat(text(robot, "#study-detail")).startsWith("Each group").contains("WEOG");
    show(robot, StudyView.FollowBack.SCATTER);
    ViewState meetings = SampleExploration.view(meetings());
    robot.interact(() -> exploration.history().replace(view -> meetings.withStudy(view.study())));
    assertThat(text(robot, "#study-finding"))
        .as("nobody can fail to return a tie without a direction, but groups can be told")
        .startsWith("The ties have no direction, so nobody fails to return one. By side, ties");
    assertThat(FollowBackWords.figures(NetworkSummary.of(meetings.layer())))
        .isEqualTo("Pairs: 3 tied, 3 not · density 0.50");
    assertThat(robot.lookup("#follow-back-mutual").queryButton().isDisabled()).isTrue();
    assertThat(robot.lookup(".study-segments .toggle-button").queryAllAs(ToggleButton.class))
        .filteredOn(choice -> !choice.isDisabled())
        .singleElement()
        .returns("Groups", ToggleButton::getText)
        .returns(true, ToggleButton::isSelected);
  }

  private static FollowNetwork meetings() {
    FollowNetwork.Builder builder = FollowNetwork.builder("meetings");
    List<String> sides = List.of("east", "east", "west", "west");
    List.of("Ann", "Ben", "Cid", "Dan").forEach(builder::account);
    builder.attribute(TextColumn.of("side", sides));
    LayerBuilder ties = builder.layer("meeting").directed(false);
    for (int account = 0; account < 3; account++) {
      ties.arc(account, account + 1);
      ties.arc(account + 1, account);
    }
    return builder.build();
  }

  @Test
  void aPictureOfAnotherNetworkIsGoneAtOnce(FxRobot robot) throws TimeoutException {
    ChartPane chart = robot.lookup(".chart-pane").queryAs(ChartPane.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, chart::isUpToDate);
    ViewState other = SampleExploration.view(SampleExploration.missions(20, 0.3));
    robot.interact(
        () -> {
          assertThat(chart.drawn()).isPresent();
          exploration.history().replace(view -> other.withStudy(view.study()));
          assertThat(chart.drawn()).as("a click would choose somebody else").isEmpty();
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> chart.drawn().isPresent());
  }

  @Test
  void theListsAreOfTheSelectedAccount(FxRobot robot) {
    show(robot, StudyView.FollowBack.LISTS);
    assertThat(text(robot, "#study-finding")).startsWith("Select an account");
    assertThat(robot.lookup("#follow-back-not-given").query().getParent().isVisible()).isFalse();
    Layer layer = exploration.history().current().layer();
    robot.interact(
        () -> exploration.history().replace(view -> view.withSelection(Selection.of(3))));
    assertThat(robot.lookup("#follow-back-not-returned").queryListView().getItems())
        .allSatisfy(
            other -> {
              assertThat(layer.follows(3, (Integer) other)).isTrue();
              assertThat(layer.follows((Integer) other, 3)).isFalse();
            })
        .hasSameSizeAs(FollowBacks.notReturned(layer, 3));
    assertThat(robot.lookup("#follow-back-not-given").queryListView().getItems())
        .allSatisfy(other -> assertThat(layer.follows((Integer) other, 3)).isTrue());
    FollowNetwork network = exploration.history().current().network();
    assertThat(text(robot, "#study-finding")).startsWith(network.label(3) + " follows ");
    robot.interact(() -> pane.pointedAccountProperty().set(5));
    assertThat(text(robot, "#study-detail")).startsWith(network.label(5) + " follows ");
  }

  @Test
  void mutualTiesAloneCanBeDrawn(FxRobot robot) {
    robot.interact(() -> robot.lookup("#follow-back-mutual").queryButton().fire());
    assertThat(exploration.history().current().ties().choice()).isEqualTo(TieView.Choice.MUTUAL);
    assertThat(exploration.history().current().study().shown()).isFalse();
  }

  @Test
  void oneAccountsFollowsAreToldInWordsForAnyNumber() {
    FollowNetwork.Builder builder = FollowNetwork.builder("three");
    List.of("Ann", "Ben", "Cid").forEach(builder::account);
    LayerBuilder ties = builder.layer(Layer.FOLLOW);
    ties.arc(0, 1);
    ties.arc(1, 0);
    ties.arc(0, 2);
    FollowNetwork network = builder.build();
    Layer layer = network.layers().getFirst();
    assertThat(List.of(0, 1, 2))
        .map(account -> FollowBackWords.account(network, layer, account))
        .containsExactly(
            "Ann follows 2 peers, of whom 1 follows it back; it is followed by 1 peer, of whom it"
                + " follows 1 back.",
            "Ben follows 1 peer, of whom 1 follows it back; it is followed by 1 peer, of whom it"
                + " follows 1 back.",
            "Cid follows nobody; it is followed by 1 peer, of whom it follows none back.");
  }

  @Test
  void anEmptyNetworkHasNoFollowBacks() {
    FollowNetwork network = FollowNetwork.builder("nothing").build();
    assertThat(FollowBackWords.finding(NetworkSummary.of(network.layers().getFirst())))
        .isEqualTo("Nobody follows anybody here.");
  }
}
