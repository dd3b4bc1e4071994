package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweennessTest {
  private static double[] directed(Layer layer) {
    return scores(layer, Measures.BETWEENNESS);
  }

  private static double[] undirected(Layer layer) {
    return scores(layer, Measures.BETWEENNESS_UNDIRECTED);
  }

  static double[] scores(Layer layer, String key) {
    return Measures.get(key).orElseThrow().compute(layer, Progress.NONE).toArray();
  }

  static void assertSame(double[] found, double[] expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int account = 0; account < found.length; account++) {
      double tolerance = 1e-9 * Math.max(1, Math.abs(expected[account]));
      assertThat(Math.abs(found[account] - expected[account]))
          .as("account %d: %s for %s", account, found[account], expected[account])
          .isLessThanOrEqualTo(tolerance);
    }
  }

  static double[] jgrapht(LayerGraph graph) {
    double[] values = new double[graph.vertexSet().size()];
    new BetweennessCentrality<>(graph)
        .getScores()
        .forEach((account, value) -> values[account] = value);
    return values;
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void fewerThanThreeAccountsHaveNothingBetween(int accounts) {
    Layer layer = accounts == 2 ? TestLayers.of(2, 0, 1, 1, 0) : TestLayers.of(accounts);
    assertThat(directed(layer)).hasSize(accounts).containsOnly(new double[accounts]);
    assertThat(undirected(layer)).hasSize(accounts).containsOnly(new double[accounts]);
  }

  @Test
  void theMiddleOfAChainIsOnItsOnePath() {
    Layer chain = TestLayers.of(3, 0, 1, 1, 2);
    assertThat(directed(chain)).containsExactly(0, 1, 0);
    assertThat(undirected(chain)).containsExactly(0, 1, 0);
  }

  @Test
  void twoEquallyShortPathsShareAPair() {
    Layer diamond = TestLayers.of(4, 0, 1, 0, 2, 1, 3, 2, 3);
    assertThat(directed(diamond)).containsExactly(0, 0.5, 0.5, 0);
    assertThat(undirected(diamond)).containsExactly(0.5, 0.5, 0.5, 0.5);
  }

  @Test
  void theHubOfAStarStandsBetweenAllOthers() {
    Layer star = TestLayers.of(5, 0, 1, 1, 0, 0, 2, 2, 0, 0, 3, 3, 0, 0, 4, 4, 0);
    assertThat(directed(star)).containsExactly(12, 0, 0, 0, 0);
    assertThat(undirected(star)).containsExactly(6, 0, 0, 0, 0);
    assertThat(scores(star, Measures.BETWEENNESS_NORMALIZED)).containsExactly(1, 0, 0, 0, 0);
    assertThat(scores(star, Measures.BETWEENNESS_UNDIRECTED_NORMALIZED))
        .containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void normalisedBetweennessIsUndefinedForFewerThanThreeAccounts() {
    assertThat(scores(TestLayers.of(2, 0, 1), Measures.BETWEENNESS_NORMALIZED))
        .containsExactly(Double.NaN, Double.NaN);
    assertThat(scores(TestLayers.of(1), Measures.BETWEENNESS_UNDIRECTED_NORMALIZED))
        .containsExactly(Double.NaN);
  }

  @Test
  void separatePartsAreCountedEachForItself() {
    Layer parts = TestLayers.of(7, 0, 1, 1, 2, 3, 4, 4, 5);
    assertThat(directed(parts)).containsExactly(0, 1, 0, 0, 1, 0, 0);
  }

  @Property(tries = 150)
  void itIsWhatWritingOutAllShortestPathsGives(
      @ForAll @IntRange(max = 8) int accounts,
      @ForAll @IntRange(max = 30) int arcs,
      @ForAll @DoubleRange(max = 0.8) double returned,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, arcs, returned, seed);
    assertSame(directed(layer), PathEnumeration.directed(layer));
    assertSame(undirected(layer), PathEnumeration.undirected(layer));
  }

  @Property(tries = 100)
  void itIsWhatJGraphTGives(
      @ForAll @IntRange(max = 120) int accounts,
      @ForAll @IntRange(max = 900) int arcs,
      @ForAll @DoubleRange(max = 0.8) double returned,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, arcs, returned, seed);
    assertSame(directed(layer), jgrapht(LayerGraph.follows(layer)));
    assertSame(undirected(layer), jgrapht(LayerGraph.ties(layer)));
  }

  @Property(tries = 50)
  void turningEveryFollowRoundChangesNothing(
      @ForAll @IntRange(max = 200) int accounts,
      @ForAll @IntRange(max = 2000) int arcs,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, arcs, 0.4, seed);
    assertSame(directed(TestLayers.reversed(layer)), directed(layer));
  }

  @Property(tries = 40)
  void theResultIsTheSameToTheLastBitOnAnyNumberOfThreads(
      @ForAll @IntRange(max = 300) int accounts,
      @ForAll @IntRange(min = 2, max = 9) int threads,
      @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 8 * accounts, 0.5, seed);
    Neighbours rows = Neighbours.followed(layer);
    assertThat(Brandes.sums(rows, threads, Progress.NONE))
        .containsExactly(Brandes.sums(rows, 1, Progress.NONE));
  }

  @Test
  void progressNeverGoesBackAndEndsAtOne() {
    Layer layer = TestLayers.random(2000, 20_000, 0.5, 1);
    List<Double> reports = Collections.synchronizedList(new ArrayList<>());
    Brandes.sums(Neighbours.followed(layer), 2, reports::add);
    assertThat(reports).isSorted().endsWith(1.0).allMatch(done -> done >= 0 && done <= 1);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "4"})
  void aCancelledRunEndsWithCancellation(int threads) {
    Layer layer = TestLayers.random(5000, 50_000, 0.5, 1);
    AtomicInteger reports = new AtomicInteger();
    Progress cancelled =
        done -> {
          if (reports.incrementAndGet() == 3) {
            throw new CancellationException("enough");
          }
        };
    Neighbours rows = Neighbours.followed(layer);
    assertThatThrownBy(() -> Brandes.sums(rows, threads, cancelled))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
    assertThat(reports).hasValue(3);
  }

  @Test
  void anEstimateFromAllSourcesIsExact() {
    Layer layer = TestLayers.random(60, 300, 0.4, 5);
    Scores all = BetweennessEstimate.of(layer, Reading.FLOW, SourceSample.of(999), Progress.NONE);
    assertSame(all.toArray(), scores(layer, Measures.BETWEENNESS));
    assertThat(all.estimate()).isEmpty();
    assertSame(
        BetweennessEstimate.of(layer, Reading.BRIDGE, SourceSample.of(60), Progress.NONE).toArray(),
        scores(layer, Measures.BETWEENNESS_UNDIRECTED));
  }

  @Property(tries = 40)
  void anEstimateIsNoFurtherOffThanItSays(@ForAll long seed) {
    Layer layer = TestLayers.random(120, 700, 0.4, seed);
    SourceSample sample = new SourceSample(60, seed);
    Scores estimated = BetweennessEstimate.of(layer, Reading.FLOW, sample, Progress.NONE);
    BetweennessEstimate estimate = estimated.estimate().orElseThrow();
    assertThat(estimate.sources()).isEqualTo(60);
    assertThat(estimate.accounts()).isEqualTo(120);
    assertThat(sample.gives(Measures.BETWEENNESS, estimated)).isTrue();
    double[] exact = scores(layer, Measures.BETWEENNESS);
    double pairs = 119 * 118;
    for (int account = 0; account < exact.length; account++) {
      assertThat(Math.abs(estimated.value(account) - exact[account]) / pairs)
          .isLessThanOrEqualTo(estimate.error());
    }
    assertThat(estimated.toArray())
        .isEqualTo(BetweennessEstimate.of(layer, Reading.FLOW, sample, Progress.NONE).toArray());
  }

  @Property(tries = 40)
  void eachScoreIsNoFurtherOffThanItsOwnBound(@ForAll long seed) {
    Layer layer = TestLayers.random(150, 900, 0.4, seed);
    SourceSample sample = new SourceSample(140, seed);
    for (boolean directed : new boolean[] {true, false}) {
      Scores estimated =
          BetweennessEstimate.of(
              layer, directed ? Reading.FLOW : Reading.BRIDGE, sample, Progress.NONE);
      double[] exact =
          scores(layer, directed ? Measures.BETWEENNESS : Measures.BETWEENNESS_UNDIRECTED);
      double pairs = Normalized.pairs(150, directed);
      double greatest = 0;
      for (int account = 0; account < exact.length; account++) {
        assertThat(Math.abs(estimated.value(account) - exact[account]))
            .isLessThanOrEqualTo(estimated.error(account));
        greatest = Math.max(greatest, estimated.error(account) / pairs);
      }
      assertThat(estimated.estimate().orElseThrow().error()).isCloseTo(greatest, within(1e-12));
      assertThat(greatest).isLessThanOrEqualTo(BetweennessEstimate.error(150, 140));
    }
  }

  /** All follow the first account, which follows all: every way leads through it. */
  private static Layer star(int accounts) {
    int[] arcs = new int[4 * (accounts - 1)];
    for (int account = 1; account < accounts; account++) {
      arcs[4 * account - 4] = account;
      arcs[4 * account - 1] = account;
    }
    return TestLayers.of(accounts, arcs);
  }

  @Test
  void theBoundIsThatOfMaurerAndPontil() {
    int accounts = 400;
    int sources = 300;
    Scores estimated =
        BetweennessEstimate.of(
            star(accounts), Reading.FLOW, SourceSample.of(sources), Progress.NONE);
    double pairs = Normalized.pairs(accounts, true);
    double log = Math.log(8 * accounts / 0.05);
    double ofLeaves = 7 * log / (3 * 299) * 400 / 399;
    assertThat(estimated.error(7) / pairs).isCloseTo(ofLeaves, within(1e-12));
    assertThat(ofLeaves).isLessThan(0.7 * BetweennessEstimate.error(accounts, sources));
    // Each draw but those of the hub itself gives the hub all pairs.
    double share = estimated.value(0) / pairs * 399 / 400;
    double variance = share * (1 - share) * 300 / 299;
    double ofHub = (Math.sqrt(2 * variance * log / 300) + 7 * log / (3 * 299)) * 400 / 399;
    assertThat(estimated.error(0) / pairs)
        .isCloseTo(Math.min(ofHub, BetweennessEstimate.error(accounts, sources)), within(1e-12));
  }

  @Test
  void normalisedErrorsAreSharesOfTheSamePairs() {
    Layer layer = TestLayers.random(120, 700, 0.4, 3);
    var found =
        Measures.computeAll(
            layer,
            List.of(Measures.BETWEENNESS, Measures.BETWEENNESS_NORMALIZED),
            java.util.Map.of(),
            SourceSample.of(60),
            Progress.NONE);
    Scores raw = java.util.Objects.requireNonNull(found.get(Measures.BETWEENNESS));
    Scores normalized =
        java.util.Objects.requireNonNull(found.get(Measures.BETWEENNESS_NORMALIZED));
    for (int account = 0; account < 120; account++) {
      assertThat(normalized.error(account))
          .isCloseTo(raw.error(account) / (119 * 118.0), within(1e-15));
    }
  }
}
