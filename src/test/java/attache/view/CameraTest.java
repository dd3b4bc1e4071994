package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.layouts.Positions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class CameraTest {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 500;

  @Property
  void pointUnderThePointerStaysThereWhenZooming(
      @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
      @ForAll @DoubleRange(min = 0, max = WIDTH) double column,
      @ForAll @DoubleRange(min = 0, max = HEIGHT) double row) {
    Camera before = new Camera(3, -7, 12);
    Camera after = before.zoomed(factor, column, row, WIDTH, HEIGHT);
    assertThat(after.scale()).isCloseTo(12 * factor, within(1e-9));
    assertThat(after.layoutX(column, WIDTH)).isCloseTo(before.layoutX(column, WIDTH), within(1e-9));
    assertThat(after.layoutY(row, HEIGHT)).isCloseTo(before.layoutY(row, HEIGHT), within(1e-9));
  }

  @Property
  void pixelsAndLayoutPointsAreInverse(
      @ForAll @DoubleRange(min = -1000, max = 1000) double x,
      @ForAll @DoubleRange(min = -1000, max = 1000) double y) {
    Camera camera = new Camera(-4, 9, 2.5);
    assertThat(camera.layoutX(camera.screenX(x, WIDTH), WIDTH)).isCloseTo(x, within(1e-9));
    assertThat(camera.layoutY(camera.screenY(y, HEIGHT), HEIGHT)).isCloseTo(y, within(1e-9));
  }

  @Test
  void panningMovesThePictureWithTheHand() {
    Camera panned = new Camera(0, 0, 4).panned(20, -8);
    assertThat(panned.screenX(0, WIDTH)).isEqualTo(WIDTH / 2 + 20);
    assertThat(panned.screenY(0, HEIGHT)).isEqualTo(HEIGHT / 2 - 8);
  }

  @Test
  void fittedPictureKeepsItsMarginOnTheSideThatIsTight() {
    Positions positions = Positions.of(new double[] {-10, 10}, new double[] {-1, 1});
    Camera fitted = Camera.fit(positions, WIDTH, HEIGHT, 50);
    assertThat(fitted.screenX(-10, WIDTH)).isCloseTo(50, within(1e-9));
    assertThat(fitted.screenX(10, WIDTH)).isCloseTo(WIDTH - 50, within(1e-9));
    assertThat(fitted.screenY(0, HEIGHT)).isCloseTo(HEIGHT / 2, within(1e-9));
  }

  @Test
  void accountsInOnePlaceAndNoAccountsHaveACameraToo() {
    Positions one = Positions.of(new double[] {5, 5}, new double[] {6, 6});
    Camera fitted = Camera.fit(one, WIDTH, HEIGHT, 50);
    assertThat(fitted.screenX(5, WIDTH)).isEqualTo(WIDTH / 2);
    assertThat(Camera.fit(Positions.of(new double[0], new double[0]), WIDTH, HEIGHT, 50))
        .isEqualTo(Camera.HOME);
  }

  @Test
  void impossibleCamerasAreRefused() {
    assertThatThrownBy(() -> new Camera(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Camera(0, 0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Camera(Double.POSITIVE_INFINITY, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
