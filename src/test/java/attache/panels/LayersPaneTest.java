package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.Waves;
import attache.view.Selection;
import attache.view.StudyView;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The study of layers, here of two waves of which one lacks an account. */
@ExtendWith(QuickRobot.class)
final class LayersPaneTest {
  private final SampleExploration exploration = SampleExploration.of(waves());

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private LayersPane pane;

  private static FollowNetwork waves() {
    FollowNetwork.Builder builder = FollowNetwork.builder("waves");
    for (String id : List.of("a", "b", "c", "new")) {
      builder.account(id);
    }
    builder.layer("follow", "2014").arc(0, 1);
    builder.layer("follow", "2014").arc(1, 2);
    builder.layer("follow", "2015").arc(0, 1);
    builder.layer("follow", "2015").arc(2, 0);
    builder.layer("follow", "2015").arc(3, 0);
    return builder
        .attribute(
            ListColumn.of(
                Waves.ATTRIBUTE,
                List.of(
                    List.of("2014", "2015"),
                    List.of("2014", "2015"),
                    List.of("2014", "2015"),
                    List.of("2015"))))
        .build();
  }

  @Start
  void start(Stage stage) {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.LAYERS)));
    pane =
        new LayersPane(
            exploration,
            new StudyTaking((table, format) -> {}, () -> {}, told -> {}),
            new MoreData(() -> {}, () -> {}, () -> {}));
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

  @Test
  void tiesOfAnAccountThatOneWaveDidNotObserveAreLeftOut(FxRobot robot) {
    assertThat(text(robot, "#study-finding"))
        .isEqualTo(
            "Of all ties in follow 2014 or follow 2015, 33 % are in both: 1 in both, 1 in follow"
                + " 2014 only, 1 in follow 2015 only. Chance alone would have the two agree as"
                + " far.");
    assertThat(text(robot, "#study-detail")).startsWith("3 accounts were observed in both");
    assertThat(robot.lookup("#layers-table").queryTableView().getItems()).hasSize(3);
    robot.interact(() -> pane.pointedAccountProperty().set(1));
    assertThat(robot.lookup("#layers-table .table-row-cell:pointed").queryAll()).hasSize(1);
  }

  @Test
  void whomTheFilterHidesIsNotCompared(FxRobot robot) {
    robot.interact(() -> exploration.hide(2));
    assertThat(text(robot, "#study-finding"))
        .isEqualTo(
            "Of all ties in follow 2014 or follow 2015, 100 % are in both: 1 in both, 0 in follow"
                + " 2014 only, 0 in follow 2015 only. Chance alone would have the two agree as"
                + " far.");
    assertThat(text(robot, "#study-detail"))
        .startsWith(
            "2 accounts were observed in both and are not hidden (the filter hides 1); only in"
                + " follow 2014: 0, only in follow 2015: 1.");
    assertThat(robot.lookup("#layers-table").queryTableView().getItems())
        .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void anotherLayerIsShownEverywhere(FxRobot robot) {
    robot.interact(
        () -> {
          exploration.history().replace(view -> view.withLayer("follow 2015"));
          exploration.history().replace(view -> view.withSelection(Selection.of(2)));
        });
    assertThat(text(robot, "#study-finding"))
        .startsWith("Of all ties in follow 2015 or follow 2014");
    Object row =
        robot.lookup("#layers-table").queryTableView().getSelectionModel().getSelectedItem();
    assertThat(row).isEqualTo(2);
  }

  @Test
  void theTableIsHeadedByWhatTellsTheLayersApart(FxRobot robot) {
    assertThat(robot.lookup("#layers-table").queryTableView().getColumns())
        .extracting(TableColumn::getText)
        .containsSubsequence("Ties in 2014", "Ties in 2015");
  }

  @Test
  void bothLayersAreDrawnInThePictureOnDemand(FxRobot robot) {
    robot.interact(() -> robot.lookup("#layers-over").queryAs(Button.class).fire());
    assertThat(exploration.history().current().layersDrawn())
        .extracting(Layer::name)
        .containsExactly("follow 2014", "follow 2015");
    assertThat(exploration.history().current().study().shown()).isFalse();
  }
}
