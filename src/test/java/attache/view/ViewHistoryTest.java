package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViewHistoryTest {
  private final ViewHistory history = new ViewHistory(state());

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
}
