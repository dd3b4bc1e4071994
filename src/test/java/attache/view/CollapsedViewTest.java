package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CollapsedViewTest {
  private static ViewState view() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < 4; account++) {
      builder.account("a" + account);
    }
    builder.layer("mention").arc(0, 1);
    builder.layer(Layer.FOLLOW).arc(0, 3);
    FollowNetwork network =
        builder.attribute(TextColumn.of("bloc", Arrays.asList("x", "x", "x", "y"))).build();
    Positions positions = Positions.of(new double[] {0, 3, 6, 10}, new double[] {1, 1, 4, -2});
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.EgoRings(3), 9, positions),
        Encoding.PLAIN,
        Camera.HOME,
        Theme.DARK);
  }

  @Test
  void groupStandsAtTheMeanOfItsMembers() {
    Positions positions =
        CollapsedView.of(view(), Optional.empty(), "bloc", "Bloc", Set.of())
            .arrangement()
            .positions();
    assertThat(positions.xs()).containsExactly(3, 10);
    assertThat(positions.ys()).containsExactly(2, -2);
  }

  @Test
  void groupsThatWouldLieOnEachOtherArePartedButStayNear() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < 6; account++) {
      builder.account("a" + account);
    }
    builder.layer(Layer.FOLLOW).arc(0, 3);
    FollowNetwork network =
        builder
            .attribute(TextColumn.of("bloc", Arrays.asList("x", "x", "y", "y", "z", "z")))
            .build();
    Positions places =
        Positions.of(new double[] {0, 2, 0, 2, 30, 30}, new double[] {0, 0, 0, 0, 0, 30});
    ViewState view =
        ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 9, places),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.DARK);

    Positions positions =
        CollapsedView.of(view, Optional.empty(), "bloc", "Bloc", Set.of())
            .arrangement()
            .positions();

    assertThat(Math.hypot(positions.x(0) - positions.x(1), positions.y(0) - positions.y(1)))
        .isBetween(5.0, 15.0);
    assertThat((positions.x(0) + positions.x(1)) / 2).isBetween(-5.0, 5.0);
  }

  @Test
  void rankingsAndSizesCountFollowsBetweenGroups() {
    ViewState after = CollapsedView.of(view(), Optional.empty(), "bloc", "Bloc", Set.of());
    assertThat(after.rankings()).isEqualTo(new RankingPair("weight_in", "weight_out"));
    assertThat(after.encoding().size()).isEqualTo("weight_in");
  }

  @Test
  void viewStaysAsItWasAsFarAsItCan() {
    ViewState before =
        view()
            .withLayer(Layer.FOLLOW)
            .withSelection(Selection.of(2))
            .withFilter(Filter.NONE.with(new Criterion.Ego(3, 1)));
    ViewState after = CollapsedView.of(before, Optional.empty(), "bloc", "Bloc", Set.of());
    assertThat(after.layerName()).isEqualTo(Layer.FOLLOW);
    assertThat(after.selection()).isEqualTo(Selection.of(0));
    assertThat(after.theme()).isEqualTo(Theme.DARK);
    assertThat(after.filter()).isEqualTo(Filter.NONE);
    assertThat(after.encoding().color()).isEqualTo("bloc");
  }

  @Test
  void whatTheFilterHidesDoesNotGoIntoTheGroups() {
    ViewState before = view().withSelection(Selection.of(List.of(0, 2)));
    BitSet some = new BitSet();
    some.set(0, 2);
    Shown shown = Shown.of(before.layer(), some);

    ViewState after = CollapsedView.of(before, Optional.of(shown), "bloc", "Bloc", Set.of());

    assertThat(after.network().accountCount()).isEqualTo(1);
    assertThat(after.network().label(0)).isEqualTo("x (2)");
    assertThat(after.arrangement().positions().xs()).containsExactly(1.5);
    assertThat(after.selection()).isEqualTo(Selection.of(0));
  }

  @Test
  void mutedAccountsDoNotComeBackInTheirGroup() {
    ViewState before = view().withBrokerage(Brokerage.NONE.withMuted(Set.of(0)));

    ViewState after = CollapsedView.of(before, Optional.empty(), "bloc", "Bloc", Set.of());

    assertThat(after.network().label(0)).isEqualTo("x (2)");
    assertThat(after.layer().arcCount()).as("it had the only follow").isZero();
  }
}
