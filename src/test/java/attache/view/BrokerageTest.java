package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.layouts.Positions;
import attache.measures.Reading;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BrokerageTest {
  private static final PairFocus PAIR = PairFocus.through(1, Reading.FLOW, 0, 2);

  private static ViewState view() {
    FollowNetwork.Builder builder = FollowNetwork.builder("chain");
    List.of("a", "b", "c").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 1);
    layer.arc(1, 2);
    double[] zero = new double[3];
    return ViewState.of(
        builder.build(),
        Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(zero, zero)),
        Encoding.PLAIN,
        Camera.HOME,
        Theme.LIGHT);
  }

  @Test
  void anAccountIsMutedAndHeardAgain() {
    Brokerage once = Brokerage.NONE.toggleMuted(4).toggleMuted(2);
    assertThat(once.muted()).containsExactly(2, 4);
    assertThat(once.toggleMuted(2).toggleMuted(4)).isEqualTo(Brokerage.NONE);
  }

  @Test
  void anotherSelectionEndsThePathsAndKeepsWhoIsMuted() {
    ViewState drawn = view().withBrokerage(Brokerage.NONE.withMuted(List.of(1)).withPair(PAIR));
    assertThat(drawn.withSelection(Selection.of(0)).brokerage())
        .isEqualTo(Brokerage.NONE.withMuted(List.of(1)));
    assertThat(drawn.withSelection(Selection.NONE).brokerage().pair()).contains(PAIR);
  }

  @Test
  void aPairIsTwoAccountsAndAThird() {
    assertThatThrownBy(() -> PairFocus.all(Reading.FLOW, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PairFocus.through(1, Reading.FLOW, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void accountsThatTheNetworkLacksAreRefused() {
    assertThatThrownBy(() -> view().withBrokerage(Brokerage.NONE.toggleMuted(3)))
        .isInstanceOf(IllegalArgumentException.class);
    Brokerage apart = Brokerage.NONE.withPair(PairFocus.all(Reading.BRIDGE, 0, 3));
    assertThatThrownBy(() -> view().withBrokerage(apart))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
