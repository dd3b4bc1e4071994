package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ViewHistoryTest {
  private long now;
  private final ViewHistory history = new ViewHistory(state(), () -> now);

  private static ViewState state() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    Positions positions = Positions.of(new double[] {0, 1}, new double[] {0, 0});
    return DefaultView.of(
        builder.build(),
        Arrangement.of(new LayoutChoice.Force(), 7, positions),
        Theme.LIGHT,
        400,
        300);
  }

  @Test
  void listenersAreToldWhatWasAndWhatIs() {
    List<Theme> told = new ArrayList<>();
    history.addListener(
        (before, after) -> {
          told.add(before.theme());
          told.add(after.theme());
        });
    history.replace(state -> state.withTheme(Theme.DARK));
    assertThat(told).containsExactly(Theme.LIGHT, Theme.DARK);
    assertThat(history.current().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void nobodyIsToldWhenNothingChanged() {
    List<ViewState> told = new ArrayList<>();
    history.addListener((before, after) -> told.add(after));
    history.replace(state -> state.withSelection(Selection.NONE));
    assertThat(told).isEmpty();
  }

  @Test
  void changeWhileTellingIsRefusedAndLaterChangesWork() {
    ViewHistory.Listener meddler =
        (before, after) -> history.replace(state -> state.withSelection(Selection.of(1)));
    history.addListener(meddler);
    assertThatThrownBy(() -> history.replace(state -> state.withTheme(Theme.DARK)))
        .isInstanceOf(IllegalStateException.class);
    history.removeListener(meddler);
    history.replace(state -> state.withSelection(Selection.of(0)));
    assertThat(history.current().selection()).isEqualTo(Selection.of(0));
  }

  private static final Coloring BY_GROUP = Coloring.byAttribute("group");

  private void color(Coloring coloring) {
    history.replace(state -> state.withEncoding(state.encoding().withColoring(coloring)));
  }

  private void select(Integer... accounts) {
    history.replace(state -> state.withSelection(Selection.of(List.of(accounts))));
  }

  private void backbone(double share) {
    history.replace(state -> state.withTies(state.ties().withBackboneShare(share)));
  }

  private void move(double x) {
    history.replace(state -> state.withArrangement(placed(state, x)));
  }

  private static Arrangement placed(ViewState state, double x) {
    Positions positions = Positions.of(new double[] {x, 1}, new double[] {0, 0});
    return state.arrangement().withPositions(positions).withPinned(Set.of(0));
  }

  @Test
  void undoBringsBackWhatWasAndRedoWhatCame() {
    ViewState first = history.current();
    assertThat(history.undoable()).isEmpty();
    color(BY_GROUP);
    move(5);
    ViewState last = history.current();
    assertThat(history.undoable()).contains(new ViewChange.Moved(0));
    history.undo();
    assertThat(history.undoable()).contains(new ViewChange.Colored(BY_GROUP));
    assertThat(history.redoable()).contains(new ViewChange.Moved(0));
    history.undo();
    history.undo();
    assertThat(history.current()).isEqualTo(first);
    history.goTo(2);
    assertThat(history.current()).isEqualTo(last);
    assertThat(history.redoable()).isEmpty();
  }

  @Test
  void anotherStepAfterUndoForgetsWhatWasUndone() {
    color(BY_GROUP);
    history.undo();
    select(1);
    assertThat(history.redoable()).isEmpty();
    assertThat(history.steps()).hasSize(1);
  }

  @Test
  void cameraAndThemeAreNoStepsAndStayWhenOneIsUndone() {
    color(BY_GROUP);
    Camera elsewhere = new Camera(9, 9, 2);
    history.replace(state -> state.withCamera(elsewhere));
    history.replace(state -> state.withTheme(Theme.DARK));
    assertThat(history.steps()).hasSize(1);
    history.undo();
    assertThat(history.current().encoding().coloring()).isEqualTo(Coloring.PLAIN);
    assertThat(history.current().camera()).isEqualTo(elsewhere);
    assertThat(history.current().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void cameraReturnsWithAccountsThatGoElsewhere() {
    Camera before = history.current().camera();
    Camera after = new Camera(9, 9, 2);
    history.replace(state -> state.withArrangement(placed(state, 700)).withCamera(after));
    history.undo();
    assertThat(history.current().camera()).isEqualTo(before);
    history.redo();
    assertThat(history.current().camera()).isEqualTo(after);
  }

  @Test
  void whatFollowsFromAStepIsUndoneAndDoneAgainWithIt() {
    ViewState first = history.current();
    select(1);
    history.follow(state -> state.withArrangement(placed(state, 33)));
    ViewState rest = history.current();
    assertThat(history.steps()).hasSize(1);
    history.undo();
    assertThat(history.current()).isEqualTo(first);
    history.redo();
    assertThat(history.current()).isEqualTo(rest);
  }

  @Test
  void walkingFromAccountToAccountIsOneStep() {
    select(0);
    now += 9_000_000_000L;
    select(1);
    assertThat(history.steps()).hasSize(1);
    history.undo();
    assertThat(history.current().selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void severalSelectedAccountsAreNotLostByAClick() {
    select(0, 1);
    select(1);
    history.undo();
    assertThat(history.current().selection()).isEqualTo(Selection.of(List.of(0, 1)));
  }

  @Test
  void movingASliderIsOneStepAndMovingItAgainLaterAnother() {
    backbone(0.5);
    now += 100_000_000;
    backbone(0.6);
    assertThat(history.steps()).hasSize(1);
    now += 2_000_000_000;
    backbone(0.7);
    assertThat(history.steps()).hasSize(2);
    history.undo();
    assertThat(history.current().ties().backboneShare()).isEqualTo(0.6);
  }

  @Test
  void whatComesBackToWhereItBeganIsNoStep() {
    select(0);
    history.replace(state -> state.withSelection(Selection.NONE));
    assertThat(history.steps()).isEmpty();
  }

  @Test
  void anotherNetworkIsAStepToo() {
    ViewState other = state();
    history.replace(state -> other);
    assertThat(history.undoable()).contains(new ViewChange.Opened(other.network()));
    history.undo();
    assertThat(history.current()).isNotEqualTo(other);
  }

  @Test
  void beginningIsNoStepUnlessSomethingWasDoneBefore() {
    ViewState begun = state();
    history.begin(state -> begun);
    assertThat(history.current()).isSameAs(begun);
    assertThat(history.undoable()).isEmpty();
    select(0);
    ViewState other = state();
    history.begin(state -> other);
    assertThat(history.undoable()).contains(new ViewChange.Opened(other.network()));
  }

  @Test
  void oldestStepsAreForgotten() {
    for (int step = 0; step < ViewHistory.MOST_STEPS + 5; step++) {
      move(step + 10);
    }
    assertThat(history.steps()).hasSize(ViewHistory.MOST_STEPS);
    history.goTo(0);
    assertThat(history.current().arrangement().positions().x(0)).isEqualTo(14);
  }

  @Test
  void everythingDoneAndUndoneInAnyOrderIsWhatItWas() {
    Random random = new Random(5);
    List<ViewState> shown = new ArrayList<>(List.of(history.current()));
    for (int step = 0; step < 60; step++) {
      now += 5_000_000_000L;
      int ties = 1 + step;
      switch (random.nextInt(4)) {
        case 0 -> color(random.nextBoolean() ? BY_GROUP : new Coloring.ByMeasure("m" + step));
        case 1 -> move(random.nextInt(100));
        case 2 -> backbone(random.nextDouble());
        default ->
            history.replace(state -> state.withFilter(Filter.NONE.with(new Criterion.Core(ties))));
      }
      if (history.steps().size() == shown.size()) {
        shown.add(history.current());
      }
    }
    for (int jump = 0; jump < 100; jump++) {
      int to = random.nextInt(shown.size());
      history.goTo(to);
      assertThat(history.current()).isEqualTo(shown.get(to));
    }
  }
}
