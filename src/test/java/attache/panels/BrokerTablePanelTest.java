package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.measures.BrokerTable;
import attache.measures.BrokerageRoles;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.Groups;
import attache.measures.Measures;
import attache.measures.Role;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.tables.Cell;
import attache.tables.Column;
import attache.tables.Table;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.view.Selection;
import attache.view.Theme;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickRobot.class)
class BrokerTablePanelTest {
  private final FollowNetwork network = SampleExploration.missions(56, 0.42);
  private final SampleExploration exploration = SampleExploration.of(network);
  private final BrokerTable table =
      BrokerTable.of(network.layers().getFirst(), Map.of(), SourceSample.ALL, Progress.NONE);
  private final List<Table> saved = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
  private BrokerTablePanel panel;

  @Start
  void start(Stage stage) {
    panel = new BrokerTablePanel(exploration, (what, format) -> saved.add(what));
    Scene scene = new Scene(panel, 980, 640);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @SuppressWarnings("unchecked") // its rows are accounts
  private TableView<Integer> rows() {
    return (TableView<Integer>) panel.lookup("#broker-rows");
  }

  private void sortBy(FxRobot robot, String id) {
    TableColumn<Integer, ?> column =
        rows().getColumns().stream()
            .filter(one -> one.getId().equals("broker-column-" + id))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> rows().getSortOrder().setAll(List.of(column)));
  }

  @Test
  void everyAccountStandsInTheOrderOfBetweenness() {
    assertThat(rows().getItems()).hasSize(56);
    assertThat(rows().getItems().getFirst()).isEqualTo(table.scores(Measures.BETWEENNESS).at(0));
  }

  @Test
  void aSmallerNetworkTakesThePlaceOfALargerOne(FxRobot robot) {
    FollowNetwork smaller = SampleExploration.missions(12, 0.42);
    robot.interact(() -> exploration.history().replace(view -> SampleExploration.view(smaller)));
    assertThat(rows().getItems()).hasSize(12).allMatch(account -> account < 12);
  }

  @Test
  void aColumnSortsByItsNumbers(FxRobot robot) {
    sortBy(robot, Measures.IN_DEGREE);
    assertThat(rows().getItems().stream().map(table.scores(Measures.IN_DEGREE)::value).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void rowsAreSearchedAndNarrowedToBrokers(FxRobot robot) {
    robot.interact(() -> ((TextField) panel.lookup("#broker-search")).setText("kenya"));
    assertThat(rows().getItems()).containsExactly(SampleExploration.account(network, "Kenya"));
    robot.interact(() -> ((TextField) panel.lookup("#broker-search")).setText(""));
    robot.interact(() -> ((CheckBox) panel.lookup("#broker-only")).fire());
    assertThat(rows().getItems()).containsExactlyElementsOf(table.brokers().accounts());
  }

  @Test
  void aRowSelectsItsAccountAndTheSelectionItsRow(FxRobot robot) {
    robot.interact(() -> rows().getSelectionModel().select(4));
    int fifth = rows().getItems().get(4);
    assertThat(exploration.history().current().selection()).isEqualTo(Selection.of(fifth));
    robot.interact(() -> exploration.select("Kenya"));
    assertThat(rows().getSelectionModel().getSelectedItem())
        .isEqualTo(SampleExploration.account(network, "Kenya"));
  }

  @Test
  void rolesAreReadAlongFollowsOrInformationAndSaySo(FxRobot robot) {
    Groups groups = Groups.by(network.attribute("un_group").orElseThrow());
    BrokerageRoles roles = BrokerageRoles.of(network.layers().getFirst(), groups, Progress.NONE);
    MenuItem csv = ((MenuButton) panel.lookup("#broker-save")).getItems().getFirst();
    robot.interact(csv::fire);
    robot.interact(() -> ((ButtonBase) panel.lookup("#broker-flow")).fire());
    robot.interact(csv::fire);
    for (Direction direction : Direction.values()) {
      Table written = direction == Direction.FOLLOW ? saved.getFirst() : saved.getLast();
      Column role =
          written.columns().stream()
              .filter(column -> column.header().equals("main_role"))
              .findFirst()
              .orElseThrow();
      for (int row = 0; row < 56; row++) {
        Role main = roles.mainRole(rows().getItems().get(row), direction).orElseThrow();
        assertThat(role.cell(row)).isEqualTo(new Cell.Text(main.key()));
        if (direction == Direction.FLOW) {
          assertThat(rows().getColumns().getLast().getCellData(row)).isEqualTo(main.label());
        }
      }
    }
    assertThat(saved.getFirst().notes()).anyMatch(note -> note.endsWith("along follows"));
    assertThat(saved.getLast().notes()).anyMatch(note -> note.endsWith("along information"));
  }

  @Test
  void whatIsShownIsSavedWithEveryDigit(FxRobot robot) {
    robot.interact(() -> ((TextField) panel.lookup("#broker-search")).setText("kenya"));
    robot.interact(() -> ((MenuButton) panel.lookup("#broker-save")).getItems().getFirst().fire());
    int kenya = SampleExploration.account(network, "Kenya");
    assertThat(saved).hasSize(1);
    String csv = TableFiles.text(TableFormat.CSV, saved.getFirst());
    assertThat(csv.lines().toList()).hasSize(2);
    assertThat(csv)
        .startsWith("account,label,broker,in_degree_rank,betweenness_rank,places_above,in_degree")
        .contains("mission-" + kenya + ",Kenya")
        .contains(Double.toString(table.scores(Measures.BETWEENNESS).value(kenya)))
        .contains("gatekeeper_z");
  }
}
