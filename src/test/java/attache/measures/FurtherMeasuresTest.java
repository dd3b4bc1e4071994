package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures beyond degree and betweenness, against their definitions. */
class FurtherMeasuresTest {
  private static double[] scores(Layer layer, String key) {
    return Measures.get(key).orElseThrow().compute(layer, Progress.NONE).toArray();
  }

  private static void assertSame(double[] found, double[] expected) {
    for (int account = 0; account < expected.length; account++) {
      if (Double.isNaN(expected[account])) {
        assertThat(found[account]).isNaN();
      } else {
        assertThat(found[account])
            .isCloseTo(expected[account], within(1e-9 * Math.max(1e-3, expected[account])));
      }
    }
  }

  private static boolean tied(Layer layer, int one, int other) {
    return layer.follows(one, other) || layer.follows(other, one);
  }

  private static int strength(Layer layer, int one, int other) {
    return (layer.follows(one, other) ? 1 : 0) + (layer.follows(other, one) ? 1 : 0);
  }

  /** Distances by Floyd and Warshall; infinite where there is no way. */
  private static double[][] distances(Layer layer) {
    int n = layer.accountCount();
    double[][] d = new double[n][n];
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        d[u][v] = u == v ? 0 : layer.follows(u, v) ? 1 : Double.POSITIVE_INFINITY;
      }
    }
    for (int w = 0; w < n; w++) {
      for (int u = 0; u < n; u++) {
        for (int v = 0; v < n; v++) {
          d[u][v] = Math.min(d[u][v], d[u][w] + d[w][v]);
        }
      }
    }
    return d;
  }

  @Property(tries = 60)
  void harmonicClosenessAddsInverseDistances(
      @ForAll @IntRange(min = 1, max = 150) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 2 * accounts, 0.3, seed);
    double[][] d = distances(layer);
    double[] in = new double[accounts];
    double[] out = new double[accounts];
    for (int u = 0; u < accounts; u++) {
      for (int v = 0; v < accounts; v++) {
        if (u != v) {
          in[v] += 1 / d[u][v];
          out[u] += 1 / d[u][v];
        }
      }
    }
    assertSame(scores(layer, Measures.HARMONIC_IN), in);
    assertSame(scores(layer, Measures.HARMONIC_OUT), out);
  }

  @Property(tries = 60)
  void commonSourcesClusteringAndHolesAreWhatTheirFormulasSay(
      @ForAll @IntRange(min = 1, max = 25) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.4, seed);
    double[] pairs = new double[accounts];
    double[] clustering = new double[accounts];
    double[] constraint = new double[accounts];
    double[] size = new double[accounts];
    for (int v = 0; v < accounts; v++) {
      int self = v;
      int[] contacts =
          IntStream.range(0, accounts).filter(u -> u != self && tied(layer, self, u)).toArray();
      double closed = 0;
      for (int a = 0; a < accounts; a++) {
        for (int b = a + 1; b < accounts; b++) {
          if (layer.follows(a, v) && layer.follows(b, v) && !tied(layer, a, b)) {
            pairs[v]++;
          }
          if (tied(layer, a, b) && a != v && b != v && tied(layer, a, v) && tied(layer, b, v)) {
            closed++;
          }
        }
      }
      int k = contacts.length;
      clustering[v] = k < 2 ? 0 : closed / (k * (k - 1) / 2.0);
      constraint[v] = k == 0 ? Double.NaN : 0;
      size[v] = k == 0 ? Double.NaN : 0;
      for (int j : contacts) {
        double indirect = 0;
        double redundant = 0;
        int strongest =
            IntStream.range(0, accounts).map(x -> strength(layer, j, x)).max().orElse(0);
        for (int q : contacts) {
          indirect += q == j ? 0 : share(layer, v, q) * share(layer, q, j);
          redundant += q == j ? 0 : share(layer, v, q) * strength(layer, j, q) / strongest;
        }
        constraint[v] += Math.pow(share(layer, v, j) + indirect, 2);
        size[v] += 1 - redundant;
      }
    }
    assertSame(scores(layer, Measures.COMMON_SOURCE), pairs);
    assertSame(scores(layer, Measures.CLUSTERING), clustering);
    assertSame(scores(layer, Measures.CONSTRAINT), constraint);
    assertSame(scores(layer, Measures.EFFECTIVE_SIZE), size);
  }

  private static double share(Layer layer, int from, int to) {
    double all = IntStream.range(0, layer.accountCount()).map(x -> strength(layer, from, x)).sum();
    return strength(layer, from, to) / all;
  }

  @Property(tries = 40)
  void constraintIsTheSumOfTheDyadicOnes(
      @ForAll @IntRange(min = 1, max = 30) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.4, seed);
    StructuralHoles holes = StructuralHoles.of(layer, false);
    double[] constraint = scores(layer, Measures.CONSTRAINT);
    for (int account = 0; account < accounts; account++) {
      StructuralHoles.Ego ego = holes.around(account);
      if (ego.contacts().isEmpty()) {
        assertThat(ego.constraint()).isNaN();
        continue;
      }
      assertThat(ego.constraint()).isCloseTo(constraint[account], within(1e-12));
      assertThat(ego.contacts().stream().mapToDouble(StructuralHoles.Contact::constraint).sum())
          .isCloseTo(constraint[account], within(1e-12));
      assertThat(ego.contacts().stream().mapToDouble(StructuralHoles.Contact::share).sum())
          .isCloseTo(1, within(1e-12));
      assertThat(ego.efficiency())
          .isCloseTo(ego.effectiveSize() / ego.contacts().size(), within(1e-12));
    }
  }

  @Property(tries = 40)
  void clusteringIsThatOfJGraphT(
      @ForAll @IntRange(min = 3, max = 40) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    var reference = new ClusteringCoefficient<>(LayerGraph.ties(layer));
    double[] found = scores(layer, Measures.CLUSTERING);
    for (int account = 0; account < accounts; account++) {
      assertThat(found[account]).isCloseTo(reference.getVertexScore(account), within(1e-12));
    }
  }

  @Property(tries = 40)
  void triadsAreAsManyAsTriples(
      @ForAll @IntRange(min = 0, max = 60) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 2 * accounts, 0.4, seed);
    TriadCensus census = TriadCensus.of(layer, Progress.NONE);
    long all = TriadCensus.KINDS.stream().mapToLong(census::count).sum();
    assertThat(all).isEqualTo((long) accounts * (accounts - 1) * (accounts - 2) / 6);
    assertThat(TriadCensus.KINDS)
        .allSatisfy(kind -> assertThat(census.count(kind)).isNotNegative());
  }

  @Test
  void aChainOfFollowsHasNoEigenvector() {
    assertThat(scores(TestLayers.of(3, 0, 1, 1, 2), Measures.EIGENVECTOR))
        .containsExactly(Double.NaN, Double.NaN, Double.NaN);
  }

  @Test
  void aStarHasTheEigenvectorThatAlternatingIterationMisses() {
    Layer star = TestLayers.of(5, 0, 1, 1, 0, 0, 2, 2, 0, 0, 3, 3, 0, 0, 4, 4, 0);
    assertSame(scores(star, Measures.EIGENVECTOR), new double[] {1, 0.5, 0.5, 0.5, 0.5});
  }

  @Test
  void anAccountThatNoChainReachesScoresExactlyNothing() {
    // A circle of three; 3 follows into it, and follows 4; 5 is alone.
    double[] scores =
        scores(TestLayers.of(6, 0, 1, 1, 2, 2, 0, 1, 0, 3, 0, 3, 4), Measures.EIGENVECTOR);
    assertThat(scores[0]).isPositive();
    assertThat(Arrays.copyOfRange(scores, 3, 6)).containsExactly(0, 0, 0);
  }

  @Test
  void noNearnessToTheCoreMatchesTwoTiedAccountsOrAStarBest() {
    for (Layer layer : List.of(TestLayers.of(2, 0, 1), TestLayers.of(4, 0, 1, 0, 2, 3, 0))) {
      assertThat(scores(layer, Measures.CORE_PERIPHERY)).containsOnly(Double.NaN);
    }
  }

  @Property(tries = 30)
  void pageRankSumsToOne(@ForAll @IntRange(min = 1, max = 60) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, accounts, 0.2, seed);
    assertThat(Arrays.stream(scores(layer, Measures.PAGERANK)).sum()).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 30)
  void noSmallStepBringsNearnessToTheCoreCloserToTheTies(
      @ForAll @IntRange(min = 3, max = 25) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 4 * accounts, 0.4, seed);
    if (layer.arcCount() == 0) {
      return;
    }
    double[] core = scores(layer, Measures.CORE_PERIPHERY);
    if (Double.isNaN(core[0])) {
      // Nothing matches best where one account has most ties of the network.
      Neighbours ties = Neighbours.tied(layer);
      int most =
          IntStream.range(0, accounts)
              .map(account -> ties.start()[account + 1] - ties.start()[account])
              .max()
              .getAsInt();
      assertThat(2 * most).isGreaterThan(ties.size() / 2);
      return;
    }
    double least = misfit(layer, core);
    SplittableRandom random = new SplittableRandom(seed);
    for (int step = 0; step < 50; step++) {
      double[] other = core.clone();
      for (int account = 0; account < accounts; account++) {
        other[account] = Math.max(0, other[account] + 1e-3 * (random.nextDouble() - 0.5));
      }
      assertThat(misfit(layer, other)).isGreaterThanOrEqualTo(least - 1e-9);
    }
  }

  private static double misfit(Layer layer, double[] core) {
    double sum = 0;
    for (int i = 0; i < core.length; i++) {
      for (int j = 0; j < core.length; j++) {
        sum += i == j ? 0 : Math.pow((tied(layer, i, j) ? 1 : 0) - core[i] * core[j], 2);
      }
    }
    return sum;
  }

  @Test
  void fewerThanTwoGroupsOfTiesFitACorePerfectlyOnlyIfAllAreTiedInIt() {
    Layer three = TestLayers.of(5, 0, 1, 1, 2, 2, 0);
    CorePeriphery found = CorePeriphery.of(three, Progress.NONE);
    assertSame(found.nearness().toArray(), new double[] {1, 1, 1, 0, 0});
    assertThat(found.fit()).isCloseTo(1, within(1e-9));
    assertThat(CorePeriphery.of(TestLayers.of(3), Progress.NONE).fit()).isNaN();
  }

  @Test
  void communitiesAreTheCliquesThatOneTieJoins() {
    Layer layer = TestLayers.of(8, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 6, 6, 3, 3, 5, 4, 6, 2, 3);
    Communities found = Communities.of(layer, 7, Progress.NONE);
    assertThat(IntStream.range(0, 8).map(found::of)).containsExactly(1, 1, 1, 0, 0, 0, 0, 2);
    assertThat(found.count()).isEqualTo(3);
    assertThat(found.seed()).isEqualTo(7);
    assertThat(found.column().text(3)).isEqualTo("1");
    assertThat(found.column().name()).contains("seed 7");
    double ends = 7 * 7 + 13 * 13;
    assertThat(found.modularity()).isCloseTo(0.9 - ends / (20 * 20), within(1e-12));
    assertThat(scores(layer, Measures.COMMUNITY)).containsExactly(2, 2, 2, 1, 1, 1, 1, 3);
  }

  @Property(tries = 20)
  void theSameSeedGivesTheSameCommunities(
      @ForAll @IntRange(min = 0, max = 80) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.4, seed);
    Communities one = Communities.of(layer, 3, Progress.NONE);
    Communities other = Communities.of(layer, 3, Progress.NONE);
    assertThat(IntStream.range(0, accounts).map(one::of))
        .containsExactlyElementsOf(IntStream.range(0, accounts).map(other::of).boxed().toList());
  }

  @Test
  void tiesOutwardAndInwardMakeTheEiIndex() {
    Layer layer = TestLayers.of(6, 0, 1, 1, 0, 0, 2, 3, 0, 4, 0, 2, 3, 5, 4);
    Groups groups = Groups.by(TextColumn.of("g", Arrays.asList("A", "A", "B", "B", null, "A")));
    Measure index = Measures.by(groups).getFirst();
    // 0 is tied to 1 within, 2 and 3 outside, and to 4, which has no group.
    assertSame(
        index.compute(layer, Progress.NONE).toArray(),
        new double[] {1 / 3.0, -1, 0, 0, Double.NaN, Double.NaN});
    assertThat(Measures.by(groups)).extracting(Measure::key).isEqualTo(Measures.groupedKeys());
  }

  @Test
  void anAccountOfSeveralGroupsBelongsToTheFirst() {
    Groups groups =
        Groups.by(ListColumn.of("clubs", List.of(List.of("G7", "G20"), List.of("G20"), List.of())));
    assertThat(IntStream.range(0, 3).map(groups::of)).containsExactly(0, 1, Groups.NONE);
    assertThat(groups.name(1)).isEqualTo("G20");
    assertThat(groups.grouped()).isEqualTo(2);
  }

  @Test
  void constraintCountsWeightsOnlyIfAsked() {
    var builder = attache.network.FollowNetwork.builder("weights");
    for (String id : List.of("a", "b", "c")) {
      builder.account(id);
    }
    builder.layer(Layer.FOLLOW).arc(0, 1, 3);
    builder.layer(Layer.FOLLOW).arc(0, 2, 1);
    Layer layer = builder.build().layers().getFirst();
    assertThat(scores(layer, Measures.CONSTRAINT)[0]).isCloseTo(0.5, within(1e-12));
    assertThat(scores(layer, Measures.CONSTRAINT_WEIGHTED)[0]).isCloseTo(0.625, within(1e-12));
  }

  @Test
  void weightsAreAddedUpBothWays() {
    var builder = attache.network.FollowNetwork.builder("weights");
    for (String id : List.of("a", "b", "c")) {
      builder.account(id);
    }
    LayerBuilder arcs = builder.layer(Layer.FOLLOW);
    arcs.arc(0, 1, 3);
    arcs.arc(2, 1, 0.5);
    arcs.arc(1, 0, 2);
    Layer layer = builder.build().layers().getFirst();
    assertThat(scores(layer, Measures.WEIGHT_IN)).containsExactly(2, 3.5, 0);
    assertThat(scores(layer, Measures.WEIGHT_OUT)).containsExactly(3, 2, 0.5);
  }

  @Test
  void withoutWeightsTheyAreTheDegrees() {
    Layer layer = TestLayers.of(4, 0, 1, 1, 0, 2, 0, 2, 1);
    assertThat(scores(layer, Measures.WEIGHT_IN)).isEqualTo(scores(layer, Measures.IN_DEGREE));
    assertThat(scores(layer, Measures.WEIGHT_OUT)).isEqualTo(scores(layer, Measures.OUT_DEGREE));
  }

  static Stream<Measure> measures() {
    Groups groups = Groups.by(TextColumn.of("g", List.of("A", "A", "B")));
    return Stream.of(Measures.all(), Measures.onDemand(), Measures.by(groups))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyScoreIsPutIntoPlainWords(Measure measure) {
    Layer layer = TestLayers.of(3, 0, 1, 1, 0, 1, 2);
    Scores scores = measure.compute(layer, Progress.NONE);
    String words = InPlainWords.of(measure, scores, 1);
    assertThat(words).endsWith(".").doesNotContain("{", "measures.", "NaN");
    assertThat(MeasureText.definition(measure, true)).endsWith(".");
  }

  @Test
  void eigenvectorOfALongChainIsThatOfItsSine() {
    int half = 200;
    int accounts = 2 * half;
    int[] arcs = new int[4 * (accounts - 1)];
    for (int i = 0; i + 1 < accounts; i++) {
      arcs[4 * i] = i;
      arcs[4 * i + 1] = i + 1;
      arcs[4 * i + 2] = i + 1;
      arcs[4 * i + 3] = i;
    }
    Scores scores =
        new Eigenvector("eigenvector").compute(TestLayers.of(accounts, arcs), Progress.NONE);
    double highest = Math.sin(Math.PI * half / (accounts + 1.0));
    for (int i = 0; i < accounts; i++) {
      double sine = Math.sin(Math.PI * (i + 1) / (accounts + 1.0)) / highest;
      assertThat(scores.value(i)).isCloseTo(sine, within(1e-9));
    }
  }

  @Test
  void eigenvectorOfTwoEqualCirclesIsThatOfTheFollowedOneAlone() {
    // 0 and 1 follow each other, 2 and 3 too; 1 follows 2.
    Layer layer = TestLayers.of(6, 0, 1, 1, 0, 1, 2, 2, 3, 3, 2, 3, 4);
    double[] scores = new Eigenvector("eigenvector").compute(layer, Progress.NONE).toArray();
    assertThat(scores).containsExactly(new double[] {0, 0, 1, 1, 1, 0}, within(1e-12));
  }
}
