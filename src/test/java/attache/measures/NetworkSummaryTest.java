package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetworkSummaryTest {
  @Test
  void figuresOfASmallNetworkAreThoseCountedByHand() {
    Layer layer = TestLayers.of(4, 0, 1, 1, 0, 2, 0, 2, 1);
    NetworkSummary summary = NetworkSummary.of(layer);
    assertThat(summary.accounts()).isEqualTo(4);
    assertThat(summary.arcs()).isEqualTo(4);
    assertThat(summary.density()).isEqualTo(4.0 / 12);
    assertThat(summary.meanInDegree()).isEqualTo(1);
    assertThat(summary.reciprocity()).isEqualTo(0.5);
    assertThat(summary.rho()).isCloseTo((0.5 - 1.0 / 3) / (1 - 1.0 / 3), within(1e-15));
    assertThat(summary.mutualDyads()).isEqualTo(1);
    assertThat(summary.asymmetricDyads()).isEqualTo(2);
    assertThat(summary.nullDyads()).isEqualTo(3);
  }

  @Test
  void anEmptyNetworkHasNoShares() {
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(0));
    assertThat(summary)
        .isEqualTo(
            new NetworkSummary(
                0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, true));
  }

  @Test
  void oneAccountHasAMeanButNoDensity() {
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(1));
    assertThat(summary)
        .isEqualTo(new NetworkSummary(1, 0, Double.NaN, 0, Double.NaN, Double.NaN, 0, 0, 0, true));
  }

  @Test
  void withoutFollowsReciprocityIsUndefined() {
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(2));
    assertThat(summary)
        .isEqualTo(new NetworkSummary(2, 0, 0, 0, Double.NaN, Double.NaN, 0, 0, 1, true));
  }

  @Test
  void whereEveryoneFollowsEveryoneThereIsNothingBeyondChance() {
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(2, 0, 1, 1, 0));
    assertThat(summary).isEqualTo(new NetworkSummary(2, 2, 1, 1, 1, Double.NaN, 1, 0, 0, true));
  }

  @Test
  void followsThatAreReturnedLessThanByChanceGiveANegativeRho() {
    assertThat(NetworkSummary.of(TestLayers.of(3, 0, 1, 1, 2, 2, 0)).rho()).isEqualTo(-1);
  }

  @Property
  void theDyadsAreAllPairs(@ForAll @IntRange(max = 80) int accounts, @ForAll long seed) {
    NetworkSummary summary =
        NetworkSummary.of(TestLayers.random(accounts, 6 * accounts, 0.5, seed));
    long pairs = (long) accounts * (accounts - 1) / 2;
    assertThat(summary.mutualDyads() + summary.asymmetricDyads() + summary.nullDyads())
        .isEqualTo(pairs);
    assertThat(2 * summary.mutualDyads() + summary.asymmetricDyads()).isEqualTo(summary.arcs());
  }

  @Test
  void dyadsByChanceAreThoseOfFollowsDealtOutAtRandom() {
    // Three accounts have six possible follows; two of them make a mutual pair in 3 of 15 ways.
    NetworkSummary summary = NetworkSummary.of(TestLayers.of(3, 0, 1, 1, 2));
    assertThat(summary.mutualDyadsByChance()).isCloseTo(0.2, within(1e-12));
    assertThat(summary.asymmetricDyadsByChance()).isCloseTo(1.6, within(1e-12));
    assertThat(summary.nullDyadsByChance()).isCloseTo(1.2, within(1e-12));
    assertThat(NetworkSummary.of(TestLayers.of(1)).mutualDyadsByChance()).isNaN();
  }
}
