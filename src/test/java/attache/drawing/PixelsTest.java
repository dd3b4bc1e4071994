package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PixelsTest {
  private static final int SIDE = 40;

  /** Zooming in leaves discs half or just not in sight, at every edge. */
  @Property
  void aDiscAnywhereColoursThePixelsInsideItAndNoOthers(
      @ForAll @DoubleRange(min = -60, max = 100) double x,
      @ForAll @DoubleRange(min = -60, max = 100) double y,
      @ForAll @DoubleRange(min = 1, max = 30) double radius) {
    int[] argb = new int[SIDE * SIDE];
    new Pixels(argb, SIDE, SIDE).disc(x, y, radius, 0xff336699);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        double distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
        int pixel = argb[row * SIDE + column];
        if (distance < radius - 1) {
          assertThat(pixel).isEqualTo(0xff336699);
        } else if (distance > radius + 1) {
          assertThat(pixel).isZero();
        }
      }
    }
  }
}
