package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StressLayoutTest {
  private static final LayoutAlgorithm STRESS = new StressLayout();

  private static double distance(Positions positions, int one, int other) {
    return Math.hypot(positions.x(one) - positions.x(other), positions.y(one) - positions.y(other));
  }

  private static Layer path(int accounts) {
    return Networks.ties(
        accounts, IntStream.range(0, accounts - 1).flatMap(a -> IntStream.of(a, a + 1)).toArray());
  }

  @Test
  void aPathIsDrawnStraightWithTiesOfOneUnit() {
    Positions positions = STRESS.compute(path(8), 1, Progress.NONE);
    for (int account = 1; account < 8; account++) {
      assertThat(distance(positions, account - 1, account)).isEqualTo(1, within(0.05));
    }
    assertThat(distance(positions, 0, 7)).isEqualTo(7, within(0.2));
  }

  @Test
  void aTriangleIsEquilateral() {
    Positions positions = STRESS.compute(Networks.complete(3), 1, Progress.NONE);
    assertThat(distance(positions, 0, 1)).isEqualTo(1, within(0.01));
    assertThat(distance(positions, 1, 2)).isEqualTo(1, within(0.01));
    assertThat(distance(positions, 0, 2)).isEqualTo(1, within(0.01));
  }

  @Test
  void accountsTiedToTheSameOthersPart() {
    Positions positions = STRESS.compute(Networks.ties(4, 0, 1, 0, 2, 0, 3), 1, Progress.NONE);
    assertThat(distance(positions, 1, 2)).isGreaterThan(1);
    assertThat(distance(positions, 2, 3)).isGreaterThan(1);
  }

  @Test
  void componentsDoNotOverlap() {
    Positions positions =
        STRESS.compute(Networks.ties(7, 0, 1, 1, 2, 3, 4, 4, 5), 1, Progress.NONE);
    for (int one : new int[] {0, 1, 2}) {
      for (int other : new int[] {3, 4, 5, 6}) {
        assertThat(distance(positions, one, other)).isGreaterThanOrEqualTo(0.9);
      }
    }
  }

  @Test
  void pivotsComeNearToTheStressOfAllPairs() {
    TieGraph ties = TieGraph.of(Networks.grouped(500, 10, 0.2, 0.001, 4));
    double all = stress(ties, true);
    assertThat(stress(ties, false)).isBetween(0.9 * all, 1.2 * all);
  }

  private static double stress(TieGraph ties, boolean allPairs) {
    double[][] places =
        StressMajorization.place(ties, allPairs, new SplittableRandom(1), Progress.NONE);
    int[][] hops = HopDistances.all(ties, Progress.NONE);
    double stress = 0;
    for (int one = 0; one < hops.length; one++) {
      for (int other = 0; other < one; other++) {
        double length =
            Math.hypot(places[0][one] - places[0][other], places[1][one] - places[1][other]);
        double error = length / hops[one][other] - 1;
        stress += error * error;
      }
    }
    return stress;
  }
}
