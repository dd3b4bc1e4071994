package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.view.TieView;
import org.junit.jupiter.api.Test;

class WeightedTiesTest {
  private static Ties ties(double... weights) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account <= weights.length; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < weights.length; arc++) {
      layer.arc(arc, arc + 1, weights[arc]);
    }
    return Ties.of(builder.build().layers().getFirst(), account -> true);
  }

  @Test
  void tiesAreAsWideAsTheirWeightButNeverInvisible() {
    Ties ties = ties(10, 20, 0.1, -3);
    assertThat(ties.isWeighted()).isTrue();
    assertThat(ties.breadth(1)).isCloseTo(Ties.MOST_BREADTH, within(1e-6));
    assertThat(ties.breadth(0)).isCloseTo(Ties.MOST_BREADTH / 2, within(1e-6));
    assertThat(ties.breadth(2)).isEqualTo(0.5);
    assertThat(ties.breadth(3)).isEqualTo(0.5);
  }

  @Test
  void tiesWithoutWeightsAreAllAlike() {
    Ties ties = ties(1, 1);
    assertThat(ties.isWeighted()).isFalse();
    assertThat(ties.breadth(0)).isEqualTo(1);
  }

  @Test
  void chosenTiesKeepTheirWidth() {
    Ties ties = ties(10, 20).ofSelection();
    assertThat(ties.choice).isEqualTo(TieView.Choice.OF_SELECTION);
    assertThat(ties.breadth(0)).isCloseTo(Ties.MOST_BREADTH / 2, within(1e-6));
  }
}
