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

  @Property(tries = 200)
  void discsAboutOnePointAreThoseDrawnOneAfterTheOther(
      @ForAll @DoubleRange(min = -20, max = 60) double x,
      @ForAll @DoubleRange(min = -20, max = 60) double y,
      @ForAll @DoubleRange(min = 1, max = 30) double radius,
      @ForAll @DoubleRange(min = 0, max = 0.3) double width,
      @ForAll boolean rimmed) {
    double halo = radius * (1 + width);
    double fill = radius * (1 - width);
    Pixels slow = new Pixels(new int[SIDE * SIDE], SIDE, SIDE);
    slow.disc(x, y, halo, 0xffffffff);
    if (rimmed) {
      slow.disc(x, y, radius, 0xff112233);
    }
    slow.disc(x, y, fill, 0xff336699);
    Pixels fast = new Pixels(new int[SIDE * SIDE], SIDE, SIDE);
    double rim = rimmed ? radius : -1;
    fast.discs(x, y, new Pixels.Rings(halo, 0xffffffff, rim, 0xff112233, fill, 0xff336699));
    assertThat(fast.argb).isEqualTo(slow.argb);
  }
}
