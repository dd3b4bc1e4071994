package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {
  /** 0 and 1 follow each other, 2 follows both, nobody follows 2, 3 is alone. */
  private static final Layer SMALL = TestLayers.of(4, 0, 1, 1, 0, 2, 0, 2, 1);

  static List<Measure> all() {
    return Measures.all();
  }

  private static double[] scores(Layer layer, String key) {
    return Measures.get(key).orElseThrow().compute(layer, Progress.NONE).toArray();
  }

  @Test
  void measuresAreFoundByTheirKeys() {
    assertThat(Measures.all()).extracting(Measure::key).doesNotHaveDuplicates();
    assertThat(Measures.all())
        .allSatisfy(measure -> assertThat(Measures.get(measure.key())).contains(measure));
    assertThat(Measures.get("fame")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void keysAreSnakeCase(Measure measure) {
    assertThat(measure.key()).matches("[a-z]+(_[a-z]+)*");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMeasureGivesOneScoreAnAccount(Measure measure) {
    for (int accounts : new int[] {0, 1, 2, 3}) {
      assertThat(measure.compute(TestLayers.of(accounts), Progress.NONE).size())
          .isEqualTo(accounts);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMeasureCanBeCancelled(Measure measure) {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> measure.compute(SMALL, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void degreesCountWhoFollowsAndWhoIsFollowed() {
    assertThat(scores(SMALL, Measures.IN_DEGREE)).containsExactly(2, 2, 0, 0);
    assertThat(scores(SMALL, Measures.OUT_DEGREE)).containsExactly(1, 1, 2, 0);
    assertThat(scores(SMALL, Measures.MUTUAL)).containsExactly(1, 1, 0, 0);
  }

  @Test
  void reciprocityIsUndefinedWhereThereIsNothingToReturn() {
    assertThat(scores(SMALL, Measures.RECIPROCITY)).containsExactly(1, 1, 0, Double.NaN);
    assertThat(scores(SMALL, Measures.RECIPROCITY_GIVEN))
        .containsExactly(0.5, 0.5, Double.NaN, Double.NaN);
  }

  @Property
  void followsAndFollowersAddUpToTheArcs(
      @ForAll @IntRange(max = 100) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 5 * accounts, 0.3, seed);
    assertThat(Arrays.stream(scores(layer, Measures.IN_DEGREE)).sum()).isEqualTo(layer.arcCount());
    assertThat(Arrays.stream(scores(layer, Measures.OUT_DEGREE)).sum()).isEqualTo(layer.arcCount());
  }

  @Property
  void mutualTiesAreThoseThatBothFollow(
      @ForAll @IntRange(max = 40) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 5 * accounts, 0.3, seed);
    double[] counted = new double[accounts];
    for (int one = 0; one < accounts; one++) {
      for (int other = 0; other < accounts; other++) {
        if (one != other && layer.mutual(one, other)) {
          counted[one]++;
        }
      }
    }
    assertThat(scores(layer, Measures.MUTUAL)).containsExactly(counted);
  }

  @Test
  void severalMeasuresComeInTheOrderAskedFor() {
    SequencedMap<String, Scores> found =
        Measures.computeAll(
            SMALL,
            List.of(Measures.OUT_DEGREE, Measures.IN_DEGREE, Measures.OUT_DEGREE),
            Progress.NONE);
    assertThat(found.keySet()).containsExactly(Measures.OUT_DEGREE, Measures.IN_DEGREE);
  }

  @Test
  void rawAndNormalisedBetweennessComeFromOneRun() {
    Layer layer = TestLayers.random(30, 120, 0.4, 5);
    List<Double> reports = new ArrayList<>();
    SequencedMap<String, Scores> found =
        Measures.computeAll(
            layer, List.of(Measures.BETWEENNESS_NORMALIZED, Measures.BETWEENNESS), reports::add);
    assertThat(found.keySet())
        .containsExactly(Measures.BETWEENNESS_NORMALIZED, Measures.BETWEENNESS);
    assertThat(reports).filteredOn(done -> done == 0.5).as("ends of the one run").hasSize(1);
    for (int account = 0; account < 30; account++) {
      assertThat(found.firstEntry().getValue().value(account))
          .isEqualTo(found.lastEntry().getValue().value(account) / (29 * 28));
    }
  }

  @Test
  void whatWasComputedOnTheWayComesLast() {
    assertThat(
            Measures.computeAll(
                    SMALL, List.of(Measures.BETWEENNESS_NORMALIZED, Measures.MUTUAL), Progress.NONE)
                .keySet())
        .containsExactly(Measures.BETWEENNESS_NORMALIZED, Measures.MUTUAL, Measures.BETWEENNESS);
  }

  @Test
  void knownScoresAreNotComputedAgain() {
    Scores known = Scores.of(new double[] {6, 0, 0, 0});
    SequencedMap<String, Scores> found =
        Measures.computeAll(
            SMALL,
            List.of(Measures.BETWEENNESS_NORMALIZED, Measures.BETWEENNESS),
            Map.of(Measures.BETWEENNESS, known),
            Progress.NONE);
    assertThat(found.get(Measures.BETWEENNESS)).isSameAs(known);
    assertThat(found.firstEntry().getValue().toArray()).containsExactly(1, 0, 0, 0);
  }

  @Test
  void anUnknownMeasureIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Measures.computeAll(SMALL, List.of("fame"), Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fame")
        .hasMessageContaining("in_degree, out_degree, mutual, betweenness");
  }
}
