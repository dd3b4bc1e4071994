package attache.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.work.Progress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EdgePathBundlingTest {
  /** Ties between accounts at random places, each pair at most once. */
  private static final class Drawing {
    private final int[] from;
    private final int[] to;
    private final double[] xs;
    private final double[] ys;

    Drawing(int[] from, int[] to, double[] xs, double[] ys) {
      this.from = from;
      this.to = to;
      this.xs = xs;
      this.ys = ys;
    }

    static Drawing random(int accounts, int wanted, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      Set<Integer> pairs = new HashSet<>();
      for (int i = 0; i < wanted; i++) {
        int one = random.nextInt(accounts);
        int other = random.nextInt(accounts);
        if (one != other) {
          pairs.add(Math.min(one, other) * accounts + Math.max(one, other));
        }
      }
      int[] sorted = pairs.stream().mapToInt(Integer::intValue).sorted().toArray();
      return new Drawing(
          IntStream.of(sorted).map(pair -> pair / accounts).toArray(),
          IntStream.of(sorted).map(pair -> pair % accounts).toArray(),
          random.doubles(accounts, -1, 1).toArray(),
          random.doubles(accounts, -1, 1).toArray());
    }

    EdgePathBundling straight() {
      return new EdgePathBundling(from, to, xs, ys);
    }

    EdgePathBundling bundled() {
      EdgePathBundling bundling = straight();
      bundling.bundle(all(), account -> true, Progress.NONE);
      return bundling;
    }

    int[] all() {
      return IntStream.range(0, from.length).toArray();
    }

    int tie(int one, int other) {
      return IntStream.range(0, from.length)
          .filter(
              tie ->
                  (from[tie] == one && to[tie] == other) || (from[tie] == other && to[tie] == one))
          .findFirst()
          .orElse(-1);
    }

    double length(int tie) {
      return Math.hypot(xs[from[tie]] - xs[to[tie]], ys[from[tie]] - ys[to[tie]]);
    }
  }

  @Property(tries = 200)
  void pathsConsistOfTiesThatExistAndStayStraight(
      @ForAll @IntRange(min = 2, max = 25) int accounts,
      @ForAll @IntRange(min = 0, max = 150) int wanted,
      @ForAll long seed) {
    Drawing drawing = Drawing.random(accounts, wanted, seed);
    EdgePathBundling bundling = drawing.bundled();
    for (int tie : drawing.all()) {
      int[] path = bundling.path(tie);
      assertThat(path[0]).isEqualTo(drawing.from[tie]);
      assertThat(path[path.length - 1]).isEqualTo(drawing.to[tie]);
      assertThat(path.length > 2).isEqualTo(bundling.isLed(tie));
      assertThat(path).doesNotHaveDuplicates();
      double whole = 0;
      for (int hop = 1; hop < path.length; hop++) {
        int way = drawing.tie(path[hop - 1], path[hop]);
        assertThat(way).isNotNegative();
        if (bundling.isLed(tie)) {
          assertThat(way).isNotEqualTo(tie);
          assertThat(bundling.isLed(way)).isFalse();
        }
        whole += drawing.length(way);
      }
      assertThat(path.length - 1).isLessThanOrEqualTo(EdgePathBundling.MOST_HOPS);
      assertThat(whole)
          .isLessThanOrEqualTo(EdgePathBundling.DISTORTION * drawing.length(tie) + 1e-12);
    }
  }

  /** The longest tie is the first to be led, so nothing yet stands in its way. */
  @Property(tries = 200)
  void theLongestTieTakesTheWayOfTheLeastSumOfSquares(
      @ForAll @IntRange(min = 3, max = 9) int accounts,
      @ForAll @IntRange(min = 3, max = 40) int wanted,
      @ForAll long seed) {
    Drawing drawing = Drawing.random(accounts, wanted, seed);
    int longest = 0;
    for (int tie : drawing.all()) {
      longest = drawing.length(tie) > drawing.length(longest) ? tie : longest;
    }
    if (drawing.from.length == 0) {
      return;
    }
    EdgePathBundling bundling = drawing.straight();
    bundling.bundle(new int[] {longest}, account -> true, Progress.NONE);
    double least = leastSum(drawing, longest);
    if (bundling.isLed(longest)) {
      int[] path = bundling.path(longest);
      double sum = 0;
      for (int hop = 1; hop < path.length; hop++) {
        sum += Math.pow(drawing.length(drawing.tie(path[hop - 1], path[hop])), 2);
      }
      assertThat(sum).isEqualTo(least, within(1e-12));
    }
  }

  /** Over all paths of two or three ties that stay among the accounts that are searched. */
  private static double leastSum(Drawing drawing, int tie) {
    int from = drawing.from[tie];
    int to = drawing.to[tie];
    double least = Double.POSITIVE_INFINITY;
    for (int one = 0; one < drawing.xs.length; one++) {
      for (int two = 0; two < drawing.xs.length; two++) {
        if (near(drawing, tie, one) && near(drawing, tie, two)) {
          int first = drawing.tie(from, one);
          int middle = one == two ? first : drawing.tie(one, two);
          int last = drawing.tie(two, to);
          if (first >= 0 && middle >= 0 && last >= 0) {
            double sum = Math.pow(drawing.length(first), 2) + Math.pow(drawing.length(last), 2);
            sum += one == two ? 0 : Math.pow(drawing.length(middle), 2);
            least = Math.min(least, sum);
          }
        }
      }
    }
    return least;
  }

  private static boolean near(Drawing drawing, int tie, int account) {
    int from = drawing.from[tie];
    int to = drawing.to[tie];
    double[] xs = drawing.xs;
    double[] ys = drawing.ys;
    double by =
        Math.hypot(xs[from] - xs[account], ys[from] - ys[account])
            + Math.hypot(xs[to] - xs[account], ys[to] - ys[account]);
    return account != from
        && account != to
        && by <= EdgePathBundling.DISTORTION * drawing.length(tie);
  }

  @Property(tries = 50)
  void theSameTiesGiveTheSamePaths(
      @ForAll @IntRange(min = 2, max = 20) int accounts, @ForAll long seed) {
    Drawing drawing = Drawing.random(accounts, 90, seed);
    EdgePathBundling one = drawing.bundled();
    EdgePathBundling other = drawing.bundled();
    for (int tie : drawing.all()) {
      assertThat(one.path(tie)).isEqualTo(other.path(tie));
    }
  }

  @Property(tries = 100)
  void pathsTouchOnlyAccountsThatTheyMay(
      @ForAll @IntRange(min = 3, max = 20) int accounts, @ForAll long seed) {
    Drawing drawing = Drawing.random(accounts, 90, seed);
    EdgePathBundling bundling = drawing.straight();
    bundling.bundle(drawing.all(), account -> account % 2 == 0, Progress.NONE);
    for (int tie : drawing.all()) {
      int[] path = bundling.path(tie);
      assertThat(Arrays.stream(path, 1, path.length - 1)).allMatch(account -> account % 2 == 0);
    }
  }

  /** A triangle: the long side and two short ones, whose corner lies as high as is said. */
  private static EdgePathBundling triangle(double height) {
    EdgePathBundling bundling =
        new EdgePathBundling(
            new int[] {0, 0, 1},
            new int[] {2, 1, 2},
            new double[] {0, 1, 2},
            new double[] {0, height, 0});
    bundling.bundle(new int[] {0, 1, 2}, account -> true, Progress.NONE);
    return bundling;
  }

  @Test
  void aLongTieIsLedAlongTwoShortOnes() {
    assertThat(triangle(0.5).path(0)).containsExactly(0, 1, 2);
    assertThat(triangle(0.5).path(1)).containsExactly(0, 1);
    assertThat(triangle(0.5).path(2)).containsExactly(1, 2);
  }

  @Test
  void aTieStaysStraightIfTheWayAroundIsTooLong() {
    assertThat(triangle(0.85).path(0)).containsExactly(0, 2);
  }

  @Test
  void aTieWithoutAnotherWayStaysStraight() {
    EdgePathBundling lone =
        new EdgePathBundling(
            new int[] {0, 1}, new int[] {1, 2}, new double[] {0, 1, 2}, new double[3]);
    lone.bundle(new int[] {0, 1}, account -> true, Progress.NONE);
    assertThat(lone.isLed(0) || lone.isLed(1)).isFalse();
  }

  @Test
  void onlyTiesThatAreAskedForAreLed() {
    Drawing drawing = Drawing.random(20, 120, 3);
    EdgePathBundling bundling = drawing.straight();
    bundling.bundle(new int[] {5}, account -> true, Progress.NONE);
    assertThat(IntStream.of(drawing.all()).filter(bundling::isLed)).isSubsetOf(5);
  }

  @Test
  void accountsAtOnePlaceAndNoAccountsAtAllAreNoTrouble() {
    EdgePathBundling heap =
        new EdgePathBundling(
            new int[] {0, 0, 1}, new int[] {1, 2, 2}, new double[3], new double[3]);
    heap.bundle(new int[] {0, 1, 2}, account -> true, Progress.NONE);
    assertThat(heap.isLed(0)).isFalse();
    new EdgePathBundling(new int[0], new int[0], new double[0], new double[0])
        .bundle(new int[0], account -> true, Progress.NONE);
  }

  @Test
  void endsWhenNobodyWantsIt() {
    assertThatThrownBy(
            () ->
                Drawing.random(20, 90, 1)
                    .straight()
                    .bundle(
                        new int[] {0},
                        account -> true,
                        done -> {
                          throw new CancellationException();
                        }))
        .isInstanceOf(CancellationException.class);
  }
}
