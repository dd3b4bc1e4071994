package attache.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.view.Camera;
import attache.view.LayoutChoice;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class FittingTest {
  private static Positions disc(int n, long seed) {
    Random random = new Random(seed);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int account = 0; account < n; account++) {
      double angle = random.nextDouble() * 2 * Math.PI;
      x[account] = 100 * Math.cos(angle);
      y[account] = 100 * Math.sin(angle);
    }
    return Positions.of(x, y);
  }

  @Test
  void noAccountsGiveTheHomeCamera() {
    Positions none = Positions.of(new double[0], new double[0]);
    assertThat(
            new Fitting(none, 600, 400, new Corner(200, 100), new Corner(90, 40), Corner.FREE, 0)
                .camera())
        .isEqualTo(Camera.HOME);
  }

  @Test
  void withoutLegendAndControlsThePictureIsAsLargeAsItCanBe() {
    Positions positions = disc(60, 1);
    assertThat(new Fitting(positions, 600, 700, Corner.FREE, Corner.FREE, Corner.FREE, 0).camera())
        .isEqualTo(Camera.fit(positions, 600, 700, 48));
  }

  @Test
  void namesBesideACircleHaveRoom() {
    Positions positions = disc(60, 1);
    double aside = Fitting.aside(new LayoutChoice.Circle(""));
    Camera camera =
        new Fitting(positions, 600, 700, Corner.FREE, Corner.FREE, Corner.FREE, aside).camera();
    for (int account = 0; account < 60; account++) {
      assertThat(camera.screenX(positions.x(account), 600)).isBetween(100.0, 500.0);
    }
    assertThat(Fitting.aside(new LayoutChoice.Stress())).isZero();
  }

  @Property(tries = 200)
  void everyAccountIsInSightAndNoneUnderTheLegendOrTheControls(
      @ForAll @IntRange(min = 1, max = 80) int n,
      @ForAll long seed,
      @ForAll @IntRange(min = 560, max = 1400) int width,
      @ForAll @IntRange(min = 500, max = 1000) int height) {
    Positions positions = disc(n, seed);
    Corner legend = new Corner(290, 160);
    Corner controls = new Corner(250, 140);
    Corner tools = new Corner(44, 220);
    Camera camera = new Fitting(positions, width, height, legend, controls, tools, 0).camera();
    for (int account = 0; account < n; account++) {
      double x = camera.screenX(positions.x(account), width);
      double y = camera.screenY(positions.y(account), height);
      assertThat(x).isBetween(0.0, (double) width);
      assertThat(y).isBetween(0.0, (double) height);
      assertThat(x < 290 && y > height - 160).isFalse();
      assertThat(x > width - 44 && y < 220).isFalse();
      assertThat(x > width - 250 && y > height - 140).isFalse();
    }
  }
}
