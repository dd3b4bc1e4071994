package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiscSpacingTest {
  private static double share(float radius, float... x) {
    float[] radii = new float[x.length];
    Arrays.fill(radii, radius);
    return DiscSpacing.share(x, new float[x.length], radii, account -> true);
  }

  @Test
  void discsThatLieApartKeepTheirSize() {
    assertThat(share(4, 0, 12, 24, 36)).isEqualTo(1);
  }

  @Test
  void discsThatHideEachOtherShrinkUntilThereIsRoomBetweenThem() {
    assertThat(share(5, 0, 11.2f, 22.4f, 33.6f)).isCloseTo(0.8, within(1e-6));
  }

  @Test
  void discsStayLargeEnoughToShowTheirSize() {
    assertThat(share(50, 0, 8, 16, 24)).isEqualTo(DiscSpacing.LEAST);
  }

  @Test
  void aPairThatHideEachOtherShrinkNoneOfMany() {
    float[] x = new float[40];
    for (int account = 0; account < x.length; account++) {
      x[account] = account < 2 ? 0 : 100 * account;
    }
    assertThat(share(5, x)).isEqualTo(1);
  }

  @Test
  void noneAndOneStayAsTheyAre() {
    assertThat(share(5)).isEqualTo(1);
    assertThat(share(5, 3)).isEqualTo(1);
  }

  @Test
  void accountsThatAreNotDrawnDoNotCount() {
    float[] x = {0, 1, 2};
    float[] radii = {5, 5, 5};
    assertThat(DiscSpacing.share(x, new float[3], radii, account -> account == 1)).isEqualTo(1);
  }
}
