package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.measures.Scores;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Layouts that are told groups, scores or an account. */
class ArrangedLayoutsTest {
  private static Grouping modulo(int accounts, int groups) {
    return Grouping.by(
        TextColumn.of(
            "group", IntStream.range(0, accounts).mapToObj(a -> "g" + a % groups).toList()));
  }

  private static double radius(Positions positions, int account) {
    return Math.hypot(positions.x(account), positions.y(account));
  }

  @Property(tries = 150)
  void crossingsAreThoseCountedByHand(
      @ForAll @IntRange(min = 0, max = 12) int accounts,
      @ForAll @IntRange(min = 0, max = 40) int arcs,
      @ForAll long seed) {
    TieGraph ties = TieGraph.of(Networks.random(accounts, arcs, seed));
    long counted = 0;
    for (int one = 0; one < ties.tieCount(); one++) {
      for (int other = 0; other < one; other++) {
        int a = ties.lower(one);
        int b = ties.higher(one);
        int c = ties.lower(other);
        int d = ties.higher(other);
        boolean opensFirst = a < c && c < b && b < d;
        boolean opensSecond = c < a && a < d && d < b;
        counted += opensFirst || opensSecond ? 1 : 0;
      }
    }
    int[] order = IntStream.range(0, accounts).toArray();
    assertThat(CircleOrder.crossings(ties, order)).isEqualTo(counted);
  }

  @Test
  void aRingOfTiesIsUntangled() {
    // Tied to each other in the order 0, 5, 2, 7, 4, 1, 6, 3 and round.
    int[] round = {0, 5, 2, 7, 4, 1, 6, 3};
    int[] ends =
        IntStream.range(0, 8).flatMap(i -> IntStream.of(round[i], round[(i + 1) % 8])).toArray();
    Positions positions = new CircleLayout().compute(Networks.ties(8, ends), 1, Progress.NONE);
    double length = 2 * radius(positions, 0) * Math.sin(Math.PI / 8);
    for (int i = 0; i < 8; i++) {
      double tie =
          Math.hypot(
              positions.x(round[i]) - positions.x(round[(i + 1) % 8]),
              positions.y(round[i]) - positions.y(round[(i + 1) % 8]));
      assertThat(tie).isEqualTo(length, within(1e-9));
    }
  }

  @Test
  void groupsStandSideBySideOnTheCircle() {
    Layer layer = Networks.grouped(30, 3, 0.5, 0.1, 1);
    Positions positions = new CircleLayout(modulo(30, 3)).compute(layer, 1, Progress.NONE);
    Integer[] around = IntStream.range(0, 30).boxed().toArray(Integer[]::new);
    Arrays.sort(
        around,
        (a, b) ->
            Double.compare(
                Math.atan2(positions.y(a), positions.x(a)),
                Math.atan2(positions.y(b), positions.x(b))));
    int changes = 0;
    for (int i = 0; i < 30; i++) {
      changes += around[i] % 3 == around[(i + 1) % 30] % 3 ? 0 : 1;
    }
    assertThat(changes).isEqualTo(3);
  }

  @Test
  void accountsOfNoGroupMakeUpTheLast() {
    Grouping groups = Grouping.by(TextColumn.of("g", Arrays.asList("b", null, "a", "b")));
    assertThat(groups.count()).isEqualTo(3);
    assertThat(IntStream.range(0, 4).map(groups::group)).containsExactly(0, 2, 1, 0);
    assertThat(groups.name(1)).isEqualTo("a");
    assertThat(groups.name(2)).isEmpty();
  }

  @Test
  void groupsOfAnotherNetworkAreRefused() {
    Layer layer = Networks.random(5, 5, 1);
    for (LayoutAlgorithm layout :
        List.of(
            new CircleLayout(modulo(6, 2)),
            new GroupedLayout(modulo(6, 2)),
            new RadialLayout(Scores.of(new double[6])),
            new EgoRingsLayout(5))) {
      assertThatThrownBy(() -> layout.compute(layer, 1, Progress.NONE))
          .as(layout.key())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void clustersAreFartherApartThanTheAccountsWithinThem() {
    Layer layer = Networks.grouped(60, 4, 0.5, 0.1, 1);
    Positions positions = new GroupedLayout(modulo(60, 4)).compute(layer, 1, Progress.NONE);
    double apart = Double.POSITIVE_INFINITY;
    double within = 0;
    for (int one = 0; one < 60; one++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int other = 0; other < 60; other++) {
        double distance =
            Math.hypot(
                positions.x(one) - positions.x(other), positions.y(one) - positions.y(other));
        if (one % 4 != other % 4) {
          apart = Math.min(apart, distance);
        } else if (one != other) {
          nearest = Math.min(nearest, distance);
        }
      }
      within = Math.max(within, nearest);
    }
    assertThat(apart).isGreaterThan(within);
  }

  @Test
  void theHighestScoreIsInTheMiddleAndTheLeastOnTheRim() {
    Layer layer = Networks.random(10, 30, 1);
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6, Double.NaN, 3};
    RadialLayout radial = new RadialLayout(Scores.of(values));
    Positions positions = radial.compute(layer, 1, Progress.NONE);
    for (int one = 0; one < 10; one++) {
      for (int other = 0; other < 10; other++) {
        if (values[one] > values[other]) {
          assertThat(radius(positions, one)).isLessThan(radius(positions, other));
        }
      }
    }
    assertThat(radius(positions, 8)).isEqualTo(radius(positions, 1), within(1e-9));
  }

  @Test
  void ringsAreAtRoundScoresAndWhereAccountsOfThatScoreStand() {
    double[] values = {0, 3, 4, 8, 10};
    RadialLayout radial = new RadialLayout(Scores.of(values));
    Positions positions = radial.compute(Networks.ties(5, 0, 1), 1, Progress.NONE);
    assertThat(radial.rings()).extracting(Ring::value).containsExactly(5.0, 0.0);
    assertThat(radial.rings().getLast().radius()).isEqualTo(radius(positions, 0), within(1e-9));
    assertThat(new RadialLayout(Scores.of(new double[] {2, 2})).rings())
        .extracting(Ring::value)
        .containsExactly(2.0);
    assertThat(new RadialLayout(Scores.of(new double[0])).rings()).isEmpty();
  }

  @Test
  void aSingleLeaderStandsInTheVeryMiddleAndSeveralApartFromEachOther() {
    Layer layer = Networks.random(12, 30, 1);
    double[] values = {9, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2};
    Positions single = new RadialLayout(Scores.of(values)).compute(layer, 1, Progress.NONE);
    assertThat(radius(single, 0)).isZero();
    values[5] = 9;
    values[8] = 9;
    RadialLayout shared = new RadialLayout(Scores.of(values));
    Positions several = shared.compute(layer, 1, Progress.NONE);
    double rim = shared.rings().getLast().radius();
    for (int[] pair : new int[][] {{0, 5}, {5, 8}, {0, 8}}) {
      assertThat(
              Math.hypot(
                  several.x(pair[0]) - several.x(pair[1]), several.y(pair[0]) - several.y(pair[1])))
          .isGreaterThan(0.15 * rim);
    }
  }

  @Test
  void accountsStandOnTheRingOfTheirDistance() {
    // 0 – 1 – 2 – 3, 0 – 4, and 5 alone.
    Layer layer = Networks.ties(6, 0, 1, 1, 2, 3, 2, 4, 0);
    EgoRingsLayout ego = new EgoRingsLayout(0);
    Positions positions = ego.compute(layer, 1, Progress.NONE);
    List<Ring> rings = ego.rings(layer);
    assertThat(rings)
        .extracting(Ring::value)
        .containsExactly(1.0, 2.0, 3.0, Double.POSITIVE_INFINITY);
    assertThat(radius(positions, 0)).isZero();
    int[][] on = {{1, 4}, {2}, {3}, {5}};
    for (int ring = 0; ring < 4; ring++) {
      for (int account : on[ring]) {
        assertThat(radius(positions, account)).isEqualTo(rings.get(ring).radius(), within(1e-9));
      }
    }
  }
}
