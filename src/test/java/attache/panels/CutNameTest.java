package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.ShortNames;
import attache.network.FollowNetwork;
import attache.view.Theme;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
final class CutNameTest {
  private final FollowNetwork missions = SampleExploration.missions();
  private final VBox names = new VBox();

  @Start
  void start(Stage stage) {
    names.setMaxWidth(Region.USE_PREF_SIZE);
    IntStream.range(0, missions.accountCount()).forEach(this::add);
    Scene scene = new Scene(new StackPane(names), 600, 400);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private void add(int account) {
    if (account % 2 == 0) {
      names.getChildren().add(new NameLink(() -> missions, missions.label(account)));
    } else {
      NameLabel label = new NameLabel(() -> missions);
      label.show(missions.label(account));
      names.getChildren().add(label);
    }
  }

  private List<Labeled> labels() {
    return names.getChildren().stream().map(Labeled.class::cast).toList();
  }

  private void width(FxRobot robot, double width) {
    robot.interact(
        () -> {
          names.setPrefWidth(width);
          names.setMinWidth(width);
        });
    QuickRobot.settle();
  }

  @Test
  void markBehindANameIsNeverCut(FxRobot robot) {
    ShortNames.of(missions);
    Label label = new Label();
    CutName name = new CutName(label, () -> missions);
    robot.interact(
        () -> {
          names.getChildren().setAll(label);
          name.show(missions.label(1), " ◆");
          label.resize(130, 20);
          name.fit();
        });
    assertThat(label.getText()).contains("…").contains("Pal").endsWith(" ◆");
    robot.interact(
        () -> {
          label.resize(500, 20);
          name.fit();
        });
    assertThat(label.getText()).isEqualTo(missions.label(1) + " ◆");
  }

  @Test
  void namesThatBeginAndEndAlikeAreToldApartAndWholeAgainWhereThereIsRoom(FxRobot robot) {
    ShortNames.of(missions);
    width(robot, 120);
    assertThat(labels())
        .extracting(Labeled::getText)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.contains("…"));
    assertThat(labels()).allMatch(label -> label.getTooltip() != null && !label.isTextTruncated());
    assertThat(labels())
        .extracting(Labeled::getAccessibleText)
        .containsExactlyElementsOf(
            IntStream.range(0, missions.accountCount()).mapToObj(missions::label).toList());
    width(robot, 500);
    assertThat(labels())
        .allMatch(label -> label.getText().equals(label.getAccessibleText()))
        .allMatch(label -> label.getTooltip() == null)
        .allMatch(label -> label.getWidth() > 200);
  }
}
