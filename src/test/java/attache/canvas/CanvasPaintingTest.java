package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.Target;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CanvasPaintingTest {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 640;
  private static final long REST = 1_000_000_000;

  private final FollowNetwork network = SampleNetworks.UN_MISSIONS.open().network();
  private final ViewState view =
      DefaultView.of(
          network,
          Arrangement.of(new LayoutChoice.Force(), 1, scattered(3)),
          Theme.LIGHT,
          WIDTH,
          HEIGHT);
  private long now;

  private Positions scattered(long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(network.accountCount()).toArray();
    double[] y = random.doubles(network.accountCount()).toArray();
    return Positions.of(x, y);
  }

  private int[] painted(CanvasPainting painting, Positions places) {
    now += REST;
    int[] pixels = new int[WIDTH * HEIGHT];
    painting.paint(
        new FrameWish(
            view,
            ScoreTable.EMPTY,
            places,
            Target.NOTHING,
            List.of(),
            WIDTH,
            HEIGHT,
            1,
            Optional.empty()),
        pixels);
    return pixels;
  }

  @Test
  void namesOfAPictureAtRestDoNotDependOnTheOneBefore() {
    CanvasPainting first = new CanvasPainting(() -> now);
    painted(first, scattered(1));
    CanvasPainting second = new CanvasPainting(() -> now);
    painted(second, scattered(2));
    Positions places = scattered(3);
    assertThat(Arrays.equals(painted(first, places), painted(second, places))).isTrue();
  }
}
