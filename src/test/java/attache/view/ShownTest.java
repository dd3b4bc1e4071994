package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.measures.LayerGraph;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;

class ShownTest {
  /**
   * 0, 1, 2 follow each other in a circle; 3 follows 0, 4 follows 3, 5 is alone. Attributes: group,
   * GDP (not known of 5), clubs.
   */
  private static final FollowNetwork SMALL =
      builder(6, 0, 1, 1, 2, 2, 0, 3, 0, 4, 3)
          .attribute(TextColumn.of("group", Arrays.asList("x", "x", "y", "y", " ", null)))
          .attribute(NumberColumn.of("gdp", new double[] {1, 2, 3, 4, 5, Double.NaN}))
          .attribute(
              ListColumn.of(
                  "clubs",
                  List.of(
                      List.of("EU", "NATO"),
                      List.of("NATO"),
                      List.<String>of(),
                      List.of("EU"),
                      List.of("AU"),
                      List.<String>of())))
          .build();

  private static FollowNetwork.Builder builder(int accounts, int... arcs) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    IntStream.range(0, accounts).forEach(account -> builder.account("a" + account));
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int i = 0; i < arcs.length; i += 2) {
      layer.arc(arcs[i], arcs[i + 1]);
    }
    return builder;
  }

  private static Shown shown(FollowNetwork network, Criterion... criteria) {
    Layer layer = network.layers().getFirst();
    Filter filter = Filter.NONE;
    for (Criterion criterion : criteria) {
      filter = filter.with(criterion);
    }
    Map<String, Scores> scores = Measures.computeAll(layer, filter.measures(), Progress.NONE);
    return Shown.of(network, layer, filter, scores, Progress.NONE);
  }

  private static int[] left(FollowNetwork network, Criterion... criteria) {
    return shown(network, criteria).accounts().stream().toArray();
  }

  @Test
  void filterWithoutCriteriaLeavesAll() {
    assertThat(left(SMALL)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(shown(SMALL).ties().layer().arcCount()).isEqualTo(5);
  }

  @Test
  void rangeOfAMeasureIncludesItsEnds() {
    assertThat(left(SMALL, new Criterion.MeasureRange(Measures.IN_DEGREE, 1, 1)))
        .containsExactly(1, 2, 3);
    assertThat(
            left(
                SMALL, new Criterion.MeasureRange(Measures.IN_DEGREE, 1, Double.POSITIVE_INFINITY)))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void accountsWithoutAScoreOrANumberAreHiddenByARange() {
    double all = Double.POSITIVE_INFINITY;
    assertThat(left(SMALL, new Criterion.MeasureRange(Measures.RECIPROCITY, -all, all)))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(left(SMALL, new Criterion.AttributeRange("gdp", -all, all)))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(left(SMALL, new Criterion.AttributeRange("gdp", 2, 3))).containsExactly(1, 2);
  }

  @Test
  void valuesOfAnAttributeCanIncludeThoseWithoutOne() {
    assertThat(left(SMALL, new Criterion.AttributeValues("group", Set.of("x"), false)))
        .containsExactly(0, 1);
    assertThat(left(SMALL, new Criterion.AttributeValues("group", Set.of("y"), true)))
        .containsExactly(2, 3, 4, 5);
  }

  @Test
  void accountOfSeveralGroupsIsShownForAnyOfThem() {
    assertThat(left(SMALL, new Criterion.AttributeValues("clubs", Set.of("EU", "AU"), false)))
        .containsExactly(0, 3, 4);
  }

  @Test
  void attributeThatTheNetworkDoesNotHaveIsMissingEverywhere() {
    assertThat(left(SMALL, new Criterion.AttributeValues("region", Set.of("x"), false))).isEmpty();
    assertThat(left(SMALL, new Criterion.AttributeValues("region", Set.of("x"), true))).hasSize(6);
    assertThat(left(SMALL, new Criterion.AttributeRange("region", 0, 1))).isEmpty();
    assertThat(left(SMALL, new Criterion.AttributeRange("group", 0, 1))).isEmpty();
  }

  @Test
  void egoReachesAsManyTiesFarAsItSaysWhicheverWayTheyPoint() {
    assertThat(left(SMALL, new Criterion.Ego(3, 1))).containsExactly(0, 3, 4);
    assertThat(left(SMALL, new Criterion.Ego(3, 2))).containsExactly(0, 1, 2, 3, 4);
    assertThat(left(SMALL, new Criterion.Ego(5, 9))).containsExactly(5);
    assertThat(left(SMALL, new Criterion.Ego(77, 1))).isEmpty();
  }

  @Test
  void waysOfAnEgoLeadThroughAccountsOnlyThatMeetTheOtherCriteria() {
    Criterion notZero = new Criterion.AttributeRange("gdp", 2, 5);
    assertThat(left(SMALL, new Criterion.Ego(3, 2), notZero)).containsExactly(3, 4);
    assertThat(left(SMALL, notZero, new Criterion.Ego(3, 2))).containsExactly(3, 4);
  }

  @Test
  void egoThatIsHiddenItselfStillShowsThoseItIsTiedTo() {
    assertThat(left(SMALL, new Criterion.AttributeRange("gdp", 2, 5), new Criterion.Ego(0, 1)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void coreAndIsolatesAreThoseOfWhatTheOtherCriteriaLeave() {
    assertThat(left(SMALL, new Criterion.NoIsolates())).containsExactly(0, 1, 2, 3, 4);
    assertThat(left(SMALL, new Criterion.Core(2))).containsExactly(0, 1, 2);
    Criterion withoutZero = new Criterion.AttributeRange("gdp", 2, 5);
    assertThat(left(SMALL, new Criterion.Core(2), withoutZero)).isEmpty();
    assertThat(left(SMALL, new Criterion.NoIsolates(), withoutZero)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void hiddenAccountTellsWhichCriterionHidesIt() {
    Criterion group = new Criterion.AttributeValues("group", Set.of("x", "y"), true);
    Criterion core = new Criterion.Core(2);
    Shown shown = shown(SMALL, core, new Criterion.NoIsolates(), group);
    assertThat(shown.hiddenBy(0)).isEmpty();
    assertThat(shown.hiddenBy(3)).contains(core);
    assertThat(shown.contains(3)).isFalse();
  }

  @Test
  void criterionTakesThePlaceOfTheOneAboutTheSame() {
    Filter filter =
        Filter.NONE
            .with(new Criterion.Core(2))
            .with(new Criterion.MeasureRange("in_degree", 1, 2))
            .with(new Criterion.MeasureRange("out_degree", 1, 2))
            .with(new Criterion.Core(3))
            .with(new Criterion.AttributeValues("gdp", Set.of("1"), false))
            .with(new Criterion.AttributeRange("gdp", 1, 2));
    assertThat(filter.criteria())
        .containsExactly(
            new Criterion.Core(3),
            new Criterion.MeasureRange("in_degree", 1, 2),
            new Criterion.MeasureRange("out_degree", 1, 2),
            new Criterion.AttributeRange("gdp", 1, 2));
  }

  @Test
  void scoresThatAreMissingAreAskedFor() {
    Filter filter = Filter.NONE.with(new Criterion.MeasureRange("in_degree", 1, 2));
    assertThatThrownBy(
            () -> Shown.of(SMALL, SMALL.layers().getFirst(), filter, Map.of(), Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in_degree");
  }

  @Test
  void filteringCanBeCancelled() {
    Filter filter = Filter.NONE.with(new Criterion.Core(2));
    assertThatThrownBy(
            () ->
                Shown.of(
                    SMALL,
                    SMALL.layers().getFirst(),
                    filter,
                    Map.of(),
                    done -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Property(tries = 150)
  void combinedFilterIsWhatJGraphTAndSlowSearchLeave(
      @ForAll @IntRange(min = 1, max = 40) int accounts,
      @ForAll @IntRange(min = 1, max = 4) int k,
      @ForAll @IntRange(min = 1, max = 3) int steps,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FollowNetwork network =
        builder(accounts, random.ints(6L * accounts, 0, accounts).toArray())
            .attribute(NumberColumn.of("luck", random.doubles(accounts).toArray()))
            .build();
    int middle = random.nextInt(accounts);
    List<Criterion> criteria =
        new ArrayList<>(
            List.of(
                new Criterion.AttributeRange("luck", 0.25, 1),
                new Criterion.Ego(middle, steps),
                new Criterion.Core(k)));
    Collections.shuffle(criteria, new java.util.Random(seed));
    BitSet lucky = shown(network, new Criterion.AttributeRange("luck", 0.25, 1)).accounts();
    BitSet near = slowEgo(network.layers().getFirst(), middle, steps, lucky);
    near.and(lucky);
    Graph<Integer, Integer> graph =
        new AsSubgraph<>(
            LayerGraph.ties(network.layers().getFirst()),
            Set.copyOf(near.stream().boxed().toList()));
    int[] expected =
        new Coreness<>(graph)
            .getScores().entrySet().stream()
                .filter(entry -> entry.getValue() >= k)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    assertThat(left(network, criteria.toArray(Criterion[]::new))).containsExactly(expected);
  }

  /** Grows the set by its neighbours, step by step, with no regard to cost. */
  private static BitSet slowEgo(Layer layer, int middle, int steps, BitSet passable) {
    BitSet reached = new BitSet();
    reached.set(middle);
    for (int step = 0; step < steps; step++) {
      BitSet before = (BitSet) reached.clone();
      for (int account = 0; account < layer.accountCount(); account++) {
        int one = account;
        if (passable.get(account)
            && before.stream().anyMatch(it -> layer.follows(it, one) || layer.follows(one, it))) {
          reached.set(account);
        }
      }
    }
    return reached;
  }
}
