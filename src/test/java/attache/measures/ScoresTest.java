package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static int[] ranks(Scores scores) {
    return IntStream.range(0, scores.size()).map(scores::rank).toArray();
  }

  @Test
  void equalScoresShareARankAndTheNextIsSkipped() {
    Scores scores = Scores.of(new double[] {5, 9, 7, 7});
    assertThat(ranks(scores)).containsExactly(4, 1, 2, 2);
    assertThat(scores.sharedBy(2)).isEqualTo(2);
    assertThat(scores.sharedBy(1)).isEqualTo(1);
    assertThat(IntStream.range(0, 4).map(scores::at)).containsExactly(1, 2, 3, 0);
  }

  @Test
  void sumsAddedUpInAnotherOrderShareARank() {
    assertThat(ranks(Scores.of(new double[] {0.1 + 0.2, 0.3, 0.2}))).containsExactly(1, 1, 3);
  }

  @Test
  void undefinedScoresHaveNoRank() {
    Scores scores = Scores.of(new double[] {Double.NaN, 2, 0});
    assertThat(ranks(scores)).containsExactly(0, 1, 2);
    assertThat(scores.rankedCount()).isEqualTo(2);
    assertThat(scores.isDefined(0)).isFalse();
    assertThat(scores.sharedBy(0)).isZero();
  }

  @Test
  void positiveAndNegativeZeroAreOneScore() {
    assertThat(ranks(Scores.of(new double[] {-0.0, 0.0, 0.0}))).containsExactly(1, 1, 1);
  }

  @Property
  void aRankIsOneMoreThanTheNumberOfBetterScores(
      @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> whole) {
    double[] values = whole.stream().mapToDouble(Integer::doubleValue).toArray();
    int[] expected =
        whole.stream()
            .mapToInt(mine -> 1 + (int) whole.stream().filter(other -> other > mine).count())
            .toArray();
    assertThat(ranks(Scores.of(values))).containsExactly(expected);
  }
}
