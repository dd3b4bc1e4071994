package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members of Parliament by party: a dense real network of which the groups are known. */
class RealGroupsTest {
  @BeforeEach
  void needsTheNetwork() {
    assumeTrue(
        Files.isDirectory(KnownGroups.DATA.resolve("uk-mps")),
        "skipped: no real networks in " + KnownGroups.DATA);
  }

  private static LayoutQuality quality(LayoutAlgorithm layout) throws IOException {
    KnownGroups mps = KnownGroups.ukMps(KnownGroups.DATA);
    return LayoutQuality.of(
        layout.compute(mps.network().layers().getFirst(), 1, Progress.NONE), mps.group());
  }

  @Test
  void forcePartsTheParties() throws IOException {
    LayoutQuality quality = quality(new ForceLayout());
    assertThat(quality.neighbourShare()).isGreaterThan(0.94);
    assertThat(quality.silhouette()).isGreaterThan(0.3);
  }

  @Test
  void theBackbonePartsThePartiesBetterThanAllTiesDo() throws IOException {
    LayoutQuality backbone = quality(new BackboneLayout());
    LayoutQuality allTies = quality(new StressLayout());
    assertThat(backbone.neighbourShare()).isGreaterThan(0.93);
    assertThat(backbone.neighbourShare()).isGreaterThan(allTies.neighbourShare());
    assertThat(backbone.silhouette()).isGreaterThan(allTies.silhouette());
  }
}
