package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorVisionTest {
  @ParameterizedTest
  @EnumSource(ColorVision.class)
  void greysAreSeenByEveryoneAsTheyAre(ColorVision vision) {
    for (int value : new int[] {0, 64, 128, 255}) {
      int grey = 0xff000000 | value << 16 | value << 8 | value;
      assertThat(FigureChecks.distance(vision.seen(grey), grey)).isLessThan(1);
    }
  }

  @Test
  void redAndGreenAreMixedUpWithoutLongOrMiddleWaves() {
    int red = 0xffb03010;
    int green = 0xff607000;
    double seen = FigureChecks.distance(red, green);
    assertThat(FigureChecks.distance(ColorVision.DEUTAN.seen(red), ColorVision.DEUTAN.seen(green)))
        .isLessThan(seen / 2);
    assertThat(FigureChecks.distance(ColorVision.TRITAN.seen(red), ColorVision.TRITAN.seen(green)))
        .isGreaterThan(seen / 2);
  }

  @Test
  void inGreyOnlyLightnessIsLeft() {
    int seen = ColorVision.GREY.seen(0xff0072b2);
    assertThat((seen >> 16) & 0xff).isEqualTo((seen >> 8) & 0xff).isEqualTo(seen & 0xff);
  }

  @Test
  void distancesAreThoseOfCielab() {
    // White to black is the whole lightness of CIELAB.
    assertThat(FigureChecks.distance(0xffffffff, 0xff000000))
        .isCloseTo(100, org.assertj.core.data.Offset.offset(0.01));
  }
}
