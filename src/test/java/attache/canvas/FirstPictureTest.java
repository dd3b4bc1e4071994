package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.Target;
import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first picture of a network, whose legend nobody knows before it is painted. */
class FirstPictureTest {
  private static final int WIDTH = 590;
  private static final int HEIGHT = 680;

  @Test
  void itIsFittedIntoTheRoomBesideItsLegend() {
    FollowNetwork network = SampleNetworks.UN_MISSIONS.open().network();
    Positions circle = circle(network.accountCount());
    ViewState view =
        DefaultView.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 7, circle),
            Theme.LIGHT,
            WIDTH,
            HEIGHT);
    Fitting fitting = new Fitting(circle, WIDTH, HEIGHT, Corner.FREE, Corner.FREE, Corner.FREE, 0);
    FrameWish wish =
        new FrameWish(
            view.withCamera(fitting.camera()),
            ScoreTable.EMPTY,
            circle,
            Target.NOTHING,
            List.of(),
            WIDTH,
            HEIGHT,
            1,
            Optional.of(fitting));

    Painted painted = new CanvasPainting(() -> 0).paint(wish, new int[WIDTH * HEIGHT]);

    Corner legend = new Corner(painted.legendWidth(), painted.legendHeight());
    assertThat(legend.width()).isPositive();
    Camera fitted = fitting.beside(legend).camera();
    assertThat(fitted).isNotEqualTo(fitting.camera());
    for (int account = 0; account < circle.size(); account++) {
      double x = fitted.screenX(circle.x(account), WIDTH);
      double y = fitted.screenY(circle.y(account), HEIGHT);
      assertThat(painted.scene().accountAt(x, y, 0).orElse(-1)).isEqualTo(account);
      assertThat(legend.hides(x, HEIGHT - y, 0)).isFalse();
    }
  }

  private static Positions circle(int accounts) {
    double[] angles =
        IntStream.range(0, accounts).mapToDouble(it -> 2 * Math.PI * it / accounts).toArray();
    return Positions.of(
        IntStream.range(0, accounts).mapToDouble(it -> Math.cos(angles[it])).toArray(),
        IntStream.range(0, accounts).mapToDouble(it -> Math.sin(angles[it])).toArray());
  }
}
