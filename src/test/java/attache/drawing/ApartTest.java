package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ApartTest {
  @Test
  void placesThatAreApartStay() {
    assertThat(Apart.of(new double[] {10, 30, 60}, 12, 0, 100)).containsExactly(10, 30, 60);
  }

  @Test
  void placesOnEachOtherMoveBothWays() {
    assertThat(Apart.of(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
    assertThat(Apart.of(new double[] {1, 2}, 10, 0, 100)).containsExactly(0, 10);
    assertThat(Apart.of(new double[] {}, 10, 0, 100)).isEmpty();
  }

  @Property(tries = 100)
  void allKeepTheirDistanceAndOrder(
      @ForAll @IntRange(min = 1, max = 30) int count, @ForAll long seed) {
    double[] places = new Random(seed).doubles(count, 0, 400).sorted().toArray();
    double[] moved = Apart.of(places, 12.5, 6, 394);
    assertThat(moved[0]).isGreaterThanOrEqualTo(6 - 1e-9);
    assertThat(moved[count - 1]).isLessThanOrEqualTo(394 + 1e-9);
    for (int i = 1; i < count; i++) {
      assertThat(moved[i] - moved[i - 1]).isGreaterThan(12.5 - 1e-9);
    }
    double shift = 0;
    for (int i = 0; i < count; i++) {
      shift += Math.abs(moved[i] - places[i]);
    }
    if (count == 1) {
      assertThat(shift)
          .isCloseTo(Math.abs(Math.clamp(places[0], 6, 394) - places[0]), within(1e-9));
    }
  }
}
