package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokeredPairsTest {
  private static BrokeredPairs pairs(Layer layer, int account, Reading reading) {
    return BrokeredPairs.of(layer, account, reading, Progress.NONE);
  }

  /** All pairs with an account on a path between them, all paths written out. */
  private static List<BrokeredPairs.Pair> writtenOut(Layer layer, int account, Reading reading) {
    List<BrokeredPairs.Pair> pairs = new ArrayList<>();
    for (int from = 0; from < layer.accountCount(); from++) {
      for (int to = 0; to < layer.accountCount(); to++) {
        if (from == to || from == account || to == account) {
          continue;
        }
        if (reading == Reading.BRIDGE && from > to) {
          continue;
        }
        List<List<Integer>> paths =
            (reading == Reading.FLOW
                    ? ShortestPaths.follows(layer, from, to)
                    : ShortestPaths.ties(layer, from, to))
                .list(Integer.MAX_VALUE);
        long through = paths.stream().filter(path -> path.contains(account)).count();
        if (through > 0) {
          pairs.add(new BrokeredPairs.Pair(from, to, (double) through / paths.size()));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((BrokeredPairs.Pair pair) -> -pair.share()));
    return pairs;
  }

  @Property(tries = 30)
  void whereTiesHaveNoDirectionPairsByFollowsAreThoseByTies(@ForAll long seed) {
    Layer layer = TestLayers.undirected(12, 20, seed);
    double[] betweenness = BetweennessTest.scores(layer, Measures.BETWEENNESS);
    for (int account = 0; account < 12; account++) {
      BrokeredPairs flow = pairs(layer, account, Reading.FLOW);
      assertThat(flow.areOrdered()).isFalse();
      assertThat(flow.pairs()).isEqualTo(pairs(layer, account, Reading.BRIDGE).pairs());
      assertThat(flow.total()).isCloseTo(betweenness[account], within(1e-9));
    }
  }

  @Property(tries = 100)
  void pairsAreThoseOfAllShortestPathsWrittenOut(
      @ForAll @IntRange(min = 1, max = 20) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 2 * accounts, 0.3, seed);
    for (Reading reading : List.of(Reading.FLOW, Reading.BRIDGE)) {
      for (BrokeredPairs all : BrokeredPairs.all(layer, reading, Progress.NONE)) {
        List<BrokeredPairs.Pair> expected = writtenOut(layer, all.account(), reading);
        assertThat(all.pairs()).hasSameSizeAs(expected);
        for (int place = 0; place < expected.size(); place++) {
          BrokeredPairs.Pair found = all.pairs().get(place);
          assertThat(found.from()).isEqualTo(expected.get(place).from());
          assertThat(found.to()).isEqualTo(expected.get(place).to());
          assertThat(found.share()).isCloseTo(expected.get(place).share(), within(1e-12));
        }
        assertThat(pairs(layer, all.account(), reading).pairs()).isEqualTo(all.pairs());
      }
    }
  }

  @Property(tries = 60)
  void allSharesTogetherAreTheBetweenness(
      @ForAll @IntRange(min = 1, max = 70) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    for (Reading reading : List.of(Reading.FLOW, Reading.BRIDGE)) {
      double[] betweenness =
          Measures.get(reading.measure()).orElseThrow().compute(layer, Progress.NONE).toArray();
      for (int account = 0; account < accounts; account++) {
        assertThat(pairs(layer, account, reading).total())
            .isCloseTo(betweenness[account], within(1e-9 * Math.max(1, betweenness[account])));
      }
    }
  }

  @Property(tries = 60)
  void commonSourcesCountEachUntiedPairOnce(
      @ForAll @IntRange(min = 1, max = 40) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    double[] counts =
        Measures.get(Measures.COMMON_SOURCE).orElseThrow().compute(layer, Progress.NONE).toArray();
    for (BrokeredPairs all : BrokeredPairs.all(layer, Reading.COMMON_SOURCE, Progress.NONE)) {
      assertThat((double) all.count()).isEqualTo(counts[all.account()]);
      for (BrokeredPairs.Pair pair : all.pairs()) {
        long both = 0;
        for (int source = 0; source < accounts; source++) {
          both += layer.follows(pair.from(), source) && layer.follows(pair.to(), source) ? 1 : 0;
        }
        assertThat(pair.share()).isEqualTo(1.0 / both);
        assertThat(pair.from()).isLessThan(pair.to());
      }
    }
  }

  @Test
  void theOnlyConnectionsComeFirst() {
    // 0 → 1 → 2, and 0 → 3 → 4 beside 0 → 1 → 4.
    Layer layer = TestLayers.of(5, 0, 1, 1, 2, 0, 3, 3, 4, 1, 4);
    BrokeredPairs found = pairs(layer, 1, Reading.FLOW);
    assertThat(found.pairs())
        .containsExactly(new BrokeredPairs.Pair(0, 2, 1), new BrokeredPairs.Pair(0, 4, 0.5));
    assertThat(found.pairs().getFirst().only()).isTrue();
    assertThat(found.onlyCount()).isEqualTo(1);
    assertThat(found.count()).isEqualTo(2);
    assertThat(found.total()).isEqualTo(1.5);
  }

  @Test
  void anAccountAloneConnectsNobody() {
    for (Reading reading : Reading.values()) {
      assertThat(pairs(TestLayers.of(1), 0, reading).pairs()).isEmpty();
      assertThat(reading.label()).isNotBlank();
      assertThat(reading.definition()).endsWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource
  void findingPairsCanBeCancelled(Reading reading) {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    Layer layer = TestLayers.of(3, 0, 1, 1, 2);
    assertThatThrownBy(() -> BrokeredPairs.of(layer, 1, reading, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> BrokeredPairs.strongest(layer, 1, reading, 9, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Property(tries = 60)
  void sharesOnPathsAreThoseOfThePathsListed(
      @ForAll @IntRange(min = 2, max = 15) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 2 * accounts, 0.3, seed);
    for (int to = 1; to < accounts; to++) {
      ShortestPaths paths = ShortestPaths.follows(layer, 0, to);
      List<List<Integer>> listed = paths.list(Integer.MAX_VALUE);
      assertThat(paths.count()).isEqualTo(listed.size());
      assertThat(paths.exist()).isEqualTo(!listed.isEmpty());
      for (int account = 0; account < accounts; account++) {
        int on = account;
        double share =
            listed.isEmpty()
                ? 0
                : (double) listed.stream().filter(path -> path.contains(on)).count()
                    / listed.size();
        assertThat(paths.share(account)).isCloseTo(share, within(1e-12));
      }
      assertThat(listed)
          .allSatisfy(
              path -> {
                assertThat(path).hasSize(paths.distance() + 1);
                for (int i = 1; i < path.size(); i++) {
                  assertThat(layer.follows(path.get(i - 1), path.get(i))).isTrue();
                  assertThat(paths.steps())
                      .contains(new ShortestPaths.Step(path.get(i - 1), path.get(i)));
                }
              });
      for (int hub : paths.between()) {
        ShortestPaths without = paths.without(hub);
        assertThat(without.share(hub)).isZero();
        assertThat(without.list(9)).allSatisfy(path -> assertThat(path).doesNotContain(hub));
        assertThat(paths.stepsThrough(hub)).isNotEmpty().isSubsetOf(paths.steps());
      }
    }
  }

  @Test
  void noMorePathsAreListedThanAskedFor() {
    Layer layer = TestLayers.of(5, 0, 1, 0, 2, 0, 3, 1, 4, 2, 4, 3, 4);
    assertThat(ShortestPaths.follows(layer, 0, 4).list(2))
        .containsExactly(List.of(0, 1, 4), List.of(0, 2, 4));
    assertThat(ShortestPaths.follows(layer, 4, 0).list(2)).isEmpty();
    assertThat(ShortestPaths.ties(layer, 4, 0).count()).isEqualTo(3);
    assertThatThrownBy(() -> ShortestPaths.follows(layer, 0, 4).without(4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTheStrongestAreKeptAndAllAreCounted() {
    Layer layer = TestLayers.random(60, 200, 0.3, 3);
    for (Reading reading : Reading.values()) {
      BrokeredPairs all = BrokeredPairs.of(layer, 7, reading, Progress.NONE);
      for (int most : new int[] {1, 5, (int) all.count() - 1, (int) all.count() + 1}) {
        BrokeredPairs some = BrokeredPairs.of(layer, 7, reading, most, Progress.NONE);
        assertThat(some.count()).isEqualTo(all.count());
        assertThat(some.onlyCount()).isEqualTo(all.onlyCount());
        assertThat(some.total()).isCloseTo(all.total(), within(1e-9));
        assertThat(some.pairs())
            .isEqualTo(all.pairs().subList(0, (int) Math.min(most, all.count())));
      }
    }
  }

  @Property(tries = 60)
  void theStrongestAreTheSameWhetherOrNotSharesAreWorkedOut(
      @ForAll @IntRange(min = 1, max = 150) int accounts,
      @ForAll @IntRange(min = 1, max = 6) int density,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, density * accounts, 0.3, seed);
    for (Reading reading : Reading.values()) {
      for (int account = 0; account < Math.min(accounts, 4); account++) {
        BrokeredPairs all = BrokeredPairs.of(layer, account, reading, Progress.NONE);
        for (int most : new int[] {1, 7, 200, Integer.MAX_VALUE}) {
          BrokeredPairs strongest =
              BrokeredPairs.strongest(layer, account, reading, most, Progress.NONE);
          assertThat(strongest.count()).isEqualTo(all.count());
          assertThat(strongest.onlyCount()).isEqualTo(all.onlyCount());
          assertThat(strongest.pairs())
              .isEqualTo(all.pairs().subList(0, (int) Math.min(most, all.count())));
          if (!Double.isNaN(strongest.total())) {
            assertThat(strongest.total()).isCloseTo(all.total(), within(1e-9));
          } else {
            assertThat(most).isLessThanOrEqualTo((int) all.onlyCount());
          }
        }
      }
    }
  }

  @Property(tries = 60)
  void thePairsOfSomeAccountsAreThoseOfAllThatHaveOne(
      @ForAll @IntRange(min = 1, max = 40) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.3, seed);
    BitSet ends = BitSet.valueOf(new long[] {seed});
    ends.clear(accounts, 64);
    for (Reading reading : Reading.values()) {
      for (int account = 0; account < Math.min(accounts, 4); account++) {
        List<BrokeredPairs.Pair> expected =
            BrokeredPairs.of(layer, account, reading, Progress.NONE).pairs().stream()
                .filter(pair -> ends.get(pair.from()) || ends.get(pair.to()))
                .toList();
        BrokeredPairs found =
            BrokeredPairs.ofEnds(layer, account, reading, ends, Integer.MAX_VALUE, Progress.NONE);
        assertThat(found.pairs()).isEqualTo(expected);
        assertThat(found.count()).isEqualTo(expected.size());
      }
    }
  }
}
