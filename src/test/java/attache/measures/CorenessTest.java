package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

class CorenessTest {
  private static double[] cores(Layer layer) {
    return Measures.get(Measures.CORENESS).orElseThrow().compute(layer, Progress.NONE).toArray();
  }

  @Test
  void triangleIsTwoCoreItsTailIsOneCoreAndLonerIsNone() {
    assertThat(cores(TestLayers.of(5, 0, 1, 1, 2, 2, 0, 3, 0))).containsExactly(2, 2, 2, 1, 0);
  }

  @Test
  void mutualTiesCountOnce() {
    assertThat(cores(TestLayers.of(2, 0, 1, 1, 0))).containsExactly(1, 1);
  }

  @Test
  void networkWithoutAccountsHasNoCores() {
    assertThat(cores(TestLayers.of(0))).isEmpty();
  }

  @Property(tries = 200)
  void coresAreThoseOfJGraphT(
      @ForAll @IntRange(min = 0, max = 60) int accounts,
      @ForAll @IntRange(min = 0, max = 400) int arcs,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, arcs, 0.4, seed);
    double[] cores = cores(layer);
    if (accounts > 0) {
      Map<Integer, Integer> expected = new Coreness<>(LayerGraph.ties(layer)).getScores();
      expected.forEach((account, core) -> assertThat(cores[account]).isEqualTo((double) core));
      assertThat(expected).hasSize(cores.length);
    }
  }
}
