package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A network of the size and density of the smallest published one, whose groups are planted so deep
 * that stress of all ties shows them as well as it was published to: 0.36.
 */
class PlantedGroupsTest {
  private static final KnownGroups NETWORK =
      new PlantedGroups(91, 3_859, List.of(3, 2, 1), 0.8).mixed(0.118, 5);

  private static LayoutQuality quality(LayoutAlgorithm layout) {
    Layer layer = NETWORK.network().layers().getFirst();
    return LayoutQuality.of(layout.compute(layer, 1, Progress.NONE), NETWORK.group());
  }

  @Test
  void theNetworkIsAsDenseAsThePublishedOne() {
    assertThat((double) NETWORK.network().layers().getFirst().arcCount())
        .isCloseTo(3_859, within(150.0));
  }

  @Test
  void theBackboneShowsThemAsWellAsItWasPublishedTo() {
    assertThat(quality(new StressLayout()).silhouette()).isBetween(0.26, 0.46);
    assertThat(quality(new BackboneLayout()).silhouette()).isGreaterThan(0.55);
    assertThat(quality(new BackboneLayout()).neighbourShare()).isGreaterThan(0.9);
  }
}
