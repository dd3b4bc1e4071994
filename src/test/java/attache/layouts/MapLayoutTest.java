package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
  private static final double HALF = 27;
  private static final double BOTTOM = 12;

  private static Positions place(double[] x, double[] y) {
    Layer layer = Networks.random(x.length, 2 * x.length, 1);
    return new MapLayout(x, y, HALF, BOTTOM).compute(layer, 1, Progress.NONE);
  }

  private static double apart(Positions at, int one, int other) {
    return Math.hypot(at.x(one) - at.x(other), at.y(one) - at.y(other));
  }

  @Test
  void accountsWithRoomAroundThemStandAtTheirPlaces() {
    Positions at = place(new double[] {-20, 0, 20}, new double[] {5, 0, -5});
    assertThat(at.xs()).containsExactly(-20, 0, 20);
    assertThat(at.ys()).containsExactly(5, 0, -5);
  }

  @Test
  void accountsOfOnePlaceStandAroundItAndNotOnEachOther() {
    double[] x = new double[9];
    double[] y = new double[9];
    Arrays.fill(x, 4);
    Arrays.fill(y, -3);
    Positions at = place(x, y);
    for (int one = 0; one < 9; one++) {
      assertThat(Math.hypot(at.x(one) - 4, at.y(one) + 3)).isLessThan(4);
      for (int other = 0; other < one; other++) {
        assertThat(apart(at, one, other)).isGreaterThan(0.7);
      }
    }
  }

  @Test
  void accountsWithoutAPlaceStandBelowTheMap() {
    Positions at =
        place(new double[] {Double.NaN, 3, Double.NaN}, new double[] {Double.NaN, 3, Double.NaN});
    assertThat(at.y(0)).isGreaterThan(BOTTOM).isEqualTo(at.y(2));
    assertThat(at.x(0)).isNotEqualTo(at.x(2));
    assertThat(at.x(1)).isEqualTo(3);
  }

  @Property(tries = 30)
  void nobodyIsPushedFarFromItsPlaceAndNoTwoStandOnEachOther(
      @ForAll @IntRange(min = 1, max = 300) int accounts,
      @ForAll @IntRange(min = 1, max = 20) int places,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] placeX = random.doubles(places, -HALF, HALF).toArray();
    double[] placeY = random.doubles(places, -13, 10).toArray();
    int[] where = random.ints(accounts, 0, places).toArray();
    double[] x = Arrays.stream(where).mapToDouble(place -> placeX[place]).toArray();
    double[] y = Arrays.stream(where).mapToDouble(place -> placeY[place]).toArray();
    Positions at = place(x, y);
    double distance = 2 * HALF * Math.min(0.022, 0.16 / Math.sqrt(accounts));
    for (int one = 0; one < accounts; one++) {
      // All accounts in one heap would take a circle of this radius, and a little more.
      assertThat(Math.hypot(at.x(one) - x[one], at.y(one) - y[one]))
          .isLessThan(distance * (1 + 1.2 * Math.sqrt(accounts)));
      for (int other = 0; other < one; other++) {
        assertThat(apart(at, one, other)).isGreaterThan(0.3 * distance);
      }
    }
  }

  @Test
  void placesOfOtherAccountsAreRefused() {
    MapLayout layout = new MapLayout(new double[3], new double[3], HALF, BOTTOM);
    assertThatThrownBy(() -> layout.compute(Networks.random(4, 3, 1), 1, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 places for 4 accounts");
  }
}
