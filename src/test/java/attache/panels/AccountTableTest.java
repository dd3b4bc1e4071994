package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.drawing.StudyColumn;
import attache.drawing.StudyListing;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.TableOrder;
import attache.view.ViewHistory;
import attache.work.Background;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** The table of a study of a network so large that its rows are made in the background. */
@ExtendWith(QuickRobot.class)
class AccountTableTest {
  private static final TableOrder BY_SIZE =
      new TableOrder(List.of(new TableOrder.Key("size", true)));

  private final List<Runnable> background = new ArrayList<>();
  private final Later exploration = new Later();

  @SuppressWarnings("NullAway.Init") // made on the FX thread by each test
  private AccountTable table;

  private static StudyListing listing(Integer... rows) {
    return new StudyListing(
        StudyView.Table.MOBILITY,
        List.of(
            StudyColumn.numbers("size", "Size", row -> row, Double::toString),
            StudyColumn.text("name", "Name", row -> "Account " + row)),
        List.of(rows));
  }

  private void make(FxRobot robot) {
    robot.interact(
        () -> table = new AccountTable("rows", row -> {}, exploration, StudyView.Table.MOBILITY));
  }

  private void show(FxRobot robot, String of, TableOrder order, Integer... rows) {
    robot.interact(() -> table.show(of, () -> listing(rows), order, OptionalInt.of(rows[0])));
  }

  @Test
  void rowsComeFromTheBackgroundInTheirOrder(FxRobot robot) {
    make(robot);
    show(robot, "a", BY_SIZE, 2, 3, 1);
    assertThat(table.getItems()).isEmpty();
    robot.interact(background.getFirst());
    assertThat(table.getItems()).containsExactly(3, 2, 1);
    assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(2);
  }

  @Test
  void rowsOfWhatIsNotShownAnyMoreAreNotShown(FxRobot robot) {
    make(robot);
    show(robot, "a", TableOrder.OWN, 1, 2);
    show(robot, "b", TableOrder.OWN, 4, 3);
    robot.interact(background.get(1));
    robot.interact(background.get(0));
    assertThat(table.getItems()).containsExactly(4, 3);
  }

  @Test
  void anotherOrderIsMadeInTheBackgroundToo(FxRobot robot) {
    make(robot);
    show(robot, "a", TableOrder.OWN, 2, 3, 1);
    robot.interact(background.getFirst());
    robot.interact(() -> table.getSortOrder().add(table.getColumns().getFirst()));
    // As when the view tells of it again.
    show(robot, "a", new TableOrder(List.of(new TableOrder.Key("size", false))), 2, 3, 1);
    assertThat(table.getItems()).containsExactly(2, 3, 1);
    robot.interact(background.getLast());
    assertThat(table.getItems()).containsExactly(1, 2, 3);
    assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(2);
  }

  /** An exploration whose background works when it is told to. */
  private final class Later implements Exploration {
    private final ViewHistory history =
        new ViewHistory(SampleExploration.view(SampleExploration.missions(2_100, 0.001)));

    @Override
    public ViewHistory history() {
      return history;
    }

    @Override
    public ScoreTable scores() {
      return ScoreTable.EMPTY;
    }

    @Override
    public void want(String measure) {}

    @Override
    public Background background() {
      return new Background() {
        @Override
        public <T> Task start(String title, Work<T> work, Consumer<? super T> onSuccess) {
          background.add(
              () -> {
                try {
                  onSuccess.accept(work.run(Progress.NONE));
                } catch (Exception failure) {
                  throw new AssertionError(failure);
                }
              });
          return new Task() {
            @Override
            public void cancel() {}

            @Override
            public double done() {
              return 0;
            }
          };
        }
      };
    }

    @Override
    public void addScoresListener(Runnable listener) {}
  }
}
