package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTextTest {
  /** Three accounts in a chain, and one alone. */
  private static List<String> phrases(boolean directed) {
    FollowNetwork.Builder builder = FollowNetwork.builder("chain");
    List.of("a", "b", "c", "d").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW).directed(directed);
    layer.arc(0, 1);
    layer.arc(1, 0);
    layer.arc(1, 2);
    layer.arc(2, 1);
    NetworkSummary summary = NetworkSummary.of(builder.build().layers().getFirst());
    return SummaryText.figures(summary).stream().map(SummaryText.Figure::phrase).toList();
  }

  @Test
  void tiesWithoutDirectionAreNoFollowsAndNothingIsReturned() {
    assertThat(phrases(false))
        .containsExactly(
            "4 accounts",
            "2 ties, undirected",
            "density 0.33",
            "mean degree 1.0",
            "4 unconnected pairs");
  }

  @Test
  void followsAreCountedEachWay() {
    assertThat(phrases(true))
        .containsExactly(
            "4 accounts",
            "4 follows",
            "density 0.33",
            "mean in-degree 1.0",
            "reciprocity 1.00",
            "ρ 1.00",
            "2 mutual, 0 one-way, 4 unconnected pairs");
  }
}
