package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.facts.Countries;
import attache.facts.Country;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.view.StudyView;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who is absent, on a map and in a list. */
@ExtendWith(ApplicationExtension.class)
final class AbsentPaneTest {
  private final SampleExploration exploration = SampleExploration.of(network());

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("few");
    builder.account("kigali");
    builder.account("Norway");
    builder.account("lima");
    builder.account("nowhere");
    builder.layer(Layer.FOLLOW).arc(0, 1);
    return builder.attribute(TextColumn.of("iso2", Arrays.asList("RW", null, "PE", null))).build();
  }

  private static Country country(String name) {
    return Countries.find(name).orElseThrow();
  }

  @Start
  void start(Stage stage) {
    exploration
        .history()
        .replace(view -> view.withStudy(view.study().withKind(StudyView.Kind.ABSENT)));
    stage.setScene(new Scene(new AbsentPane(exploration), 620, 700));
    stage.show();
  }

  @Test
  void anAccountWithoutTiesIsIsolatedAndNotAbsent() {
    FollowNetwork network = exploration.history().current().network();
    CountryPresence presence = CountryPresence.of(network, network.layers().getFirst());
    assertThat(presence.status(country("Rwanda"))).isEqualTo(CountryPresence.Status.PRESENT);
    assertThat(presence.status(country("NOR"))).isEqualTo(CountryPresence.Status.PRESENT);
    assertThat(presence.status(country("Peru"))).isEqualTo(CountryPresence.Status.ISOLATED);
    assertThat(presence.status(country("Chad"))).isEqualTo(CountryPresence.Status.ABSENT);
    assertThat(presence.count(CountryPresence.Status.PRESENT)).isEqualTo(2);
  }

  @Test
  void theListNamesTheAbsentFirstAndSelectsThePresent(FxRobot robot) {
    assertThat(robot.lookup("#study-finding").queryAs(Label.class).getText())
        .startsWith("2 of " + Countries.all().size() + " countries take part");
    TableView<Country> table = robot.lookup("#absent-table").queryTableView();
    assertThat(table.getItems()).hasSize(Countries.all().size());
    assertThat(table.getItems().getFirst().name()).isEqualTo("Afghanistan");
    robot.interact(() -> table.getSelectionModel().select(country("Rwanda")));
    assertThat(exploration.history().current().selection().leading()).hasValue(0);
  }
}
