package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PairWordsTest {
  /**
   * Israel and Libya follow Palestine; Libya follows Kenya, too, and Israel and Kenya follow Mali.
   */
  private static final FollowNetwork NETWORK = network();

  private static final Layer LAYER = NETWORK.layers().getFirst();

  private static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("pairs");
    List.of("Israel", "Libya", "Palestine", "Kenya", "Mali").forEach(builder::account);
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    layer.arc(0, 2);
    layer.arc(1, 2);
    layer.arc(1, 3);
    layer.arc(0, 4);
    layer.arc(3, 4);
    layer.arc(2, 4);
    return builder.build();
  }

  @Test
  void aCommonSourceIsNamed() {
    assertThat(PairWords.through(NETWORK, LAYER, Reading.COMMON_SOURCE, 0, 1, 2))
        .isEqualTo("Israel and Libya do not follow each other; both follow Palestine.");
  }

  @Test
  void aWayOfTwoStepsSaysWhoFollowsWhomAndWhatFlows() {
    assertThat(PairWords.through(NETWORK, LAYER, Reading.FLOW, 1, 4, 3))
        .isEqualTo(
            "Libya does not follow Mali. Libya follows Kenya, and Kenya follows Mali: so what Mali"
                + " posts can reach Libya. 1 of 2 such ways leads through Kenya.");
  }

  @Test
  void aBridgeTellsTheShareOfTheChains() {
    assertThat(PairWords.through(NETWORK, LAYER, Reading.BRIDGE, 0, 1, 2))
        .isEqualTo(
            "Israel and Libya are not tied. The shortest chain of ties between them has 2 steps."
                + " It leads through Palestine only.");
  }

  @Test
  void aPairWithoutABrokerIsToldOf() {
    assertThat(PairWords.of(NETWORK, LAYER, Reading.FLOW, 0, 1))
        .isEqualTo("No chain of follows leads from Israel to Libya.");
    assertThat(PairWords.of(NETWORK, LAYER, Reading.FLOW, 0, 2))
        .isEqualTo("Israel follows Palestine.");
    assertThat(PairWords.of(NETWORK, LAYER, Reading.FLOW, 1, 4))
        .isEqualTo(
            "Libya does not follow Mali. 2 shortest chains of 2 follows lead from Libya to Mali.");
    assertThat(PairWords.of(NETWORK, LAYER, Reading.COMMON_SOURCE, 0, 1))
        .isEqualTo("Israel and Libya both follow 1 account.");
  }
}
