package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attache.measures.AverageRanks.Best;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MobilityTest {
  private static final double NONE = Double.NaN;

  @Test
  void equalValuesShareTheMeanOfTheirPlaces() {
    assertThat(AverageRanks.of(new double[] {5, 9, 5, 1, NONE}, Best.HIGHEST))
        .containsExactly(2.5, 1, 2.5, 4, NONE);
    assertThat(AverageRanks.of(new double[] {5, 9, 5, 1, NONE}, Best.LOWEST))
        .containsExactly(2.5, 4, 2.5, 1, NONE);
  }

  @Property(tries = 50)
  void ranksSumUpAsIfThereWereNoTies(
      @ForAll @IntRange(min = 0, max = 40) int accounts, @ForAll long seed) {
    double[] values = new Random(seed).ints(accounts, 0, 9).asDoubleStream().toArray();
    double sum = Arrays.stream(AverageRanks.of(values, Best.HIGHEST)).sum();
    assertThat(sum).isEqualTo(accounts * (accounts + 1) / 2.0);
  }

  @Test
  void percentilesRunFromLastToFirst() {
    assertThat(AverageRanks.percentile(1, 77)).isEqualTo(100);
    assertThat(AverageRanks.percentile(77, 77)).isZero();
    assertThat(AverageRanks.percentile(39, 77)).isEqualTo(50);
    assertThat(AverageRanks.percentile(1, 1)).isNaN();
  }

  @Test
  void onlyAccountsWithBothValuesAreRanked() {
    Mobility mobility =
        Mobility.of(
            new double[] {500, NONE, 100, 20, 3}, Best.HIGHEST, new double[] {4, 9, 8, NONE, 4});
    assertThat(mobility.count()).isEqualTo(3);
    assertThat(mobility.accounts()).containsExactly(0, 2, 4);
    assertThat(mobility.baselineRank(0)).isEqualTo(1);
    assertThat(mobility.networkRank(0)).isEqualTo(2.5);
    assertThat(mobility.places(0)).isEqualTo(-1.5);
    assertThat(mobility.places(2)).isEqualTo(1);
    assertThat(mobility.places(4)).isEqualTo(0.5);
    assertThat(mobility.places(1)).isNaN();
    assertThat(mobility.isPresent(3)).isFalse();
    assertThat(mobility.byPlaces()).containsExactly(2, 4, 0);
  }

  @Test
  void anAccountPassesThoseThatStandAboveItByTheBaselineAndBelowItInTheNetwork() {
    Mobility mobility =
        Mobility.of(new double[] {9, 8, 7, 6}, Best.HIGHEST, new double[] {2, 5, 1, 2});
    assertThat(mobility.passed(3)).containsExactly(2);
    assertThat(mobility.passed(1)).containsExactly(0);
    assertThat(mobility.passed(0)).isEmpty();
  }

  @Property(tries = 50)
  void asManyAccountsArePassedAsAreListed(
      @ForAll @IntRange(min = 0, max = 40) int accounts, @ForAll long seed) {
    Random random = new Random(seed);
    double[] baseline = random.ints(accounts, 0, 12).asDoubleStream().toArray();
    double[] measure = random.ints(accounts, 0, 12).asDoubleStream().toArray();
    for (int account = 0; account < accounts; account += 7) {
      baseline[account] = NONE;
    }
    Mobility mobility = Mobility.of(baseline, Best.HIGHEST, measure);
    int[] all = mobility.passes(account -> true);
    int[] even = mobility.passes(account -> account % 2 == 0);
    for (int account = 0; account < accounts; account++) {
      assertThat(all[account]).isEqualTo(mobility.passed(account).size());
      assertThat(even[account])
          .isEqualTo(mobility.passed(account).stream().filter(other -> other % 2 == 0).count());
    }
  }

  @Test
  void aBaselineOfRanksPutsTheLowestFirst() {
    Mobility mobility = Mobility.of(new double[] {1, 2, 3}, Best.LOWEST, new double[] {10, 30, 20});
    assertThat(mobility.places(0)).isEqualTo(-2);
    assertThat(mobility.places(2)).isEqualTo(1);
  }

  @Test
  void accountsThatTakeNoPartShiftNobody() {
    Mobility mobility =
        Mobility.among(
            new double[] {9, 8, 7}, Best.HIGHEST, new double[] {1, 2, 3}, account -> account != 0);
    assertThat(mobility.baselineRank(1)).isEqualTo(1);
    assertThat(mobility.networkRank(1)).isEqualTo(2);
    assertThat(mobility.baselineRank(0)).isNaN();
  }

  @Property(tries = 50)
  void placesGainedArePlacesLost(
      @ForAll @IntRange(min = 0, max = 30) int accounts, @ForAll long seed) {
    Random random = new Random(seed);
    double[] baseline = random.ints(accounts, 0, 12).asDoubleStream().toArray();
    double[] measure = random.ints(accounts, 0, 12).asDoubleStream().toArray();
    Mobility mobility = Mobility.of(baseline, Best.HIGHEST, measure);
    double sum = Arrays.stream(mobility.accounts()).mapToDouble(mobility::places).sum();
    assertThat(sum).isCloseTo(0, within(1e-9));
  }

  @Test
  void nothingCanBeSaidOfOneAccountOrOfAllTied() {
    RankAgreement one = RankAgreement.of(new double[] {1}, new double[] {2}, 9, 1, Progress.NONE);
    RankAgreement tied =
        RankAgreement.of(new double[] {1, 1, 1}, new double[] {2, 5, 3}, 9, 1, Progress.NONE);
    assertThat(one.spearman()).isNaN();
    assertThat(tied.kendall()).isNaN();
    assertThat(tied.spearmanChance().p()).isNaN();
    assertThat(tied.accounts()).isEqualTo(3);
  }

  @Test
  void equalRankingsOfManyAgreeBeyondChance() {
    double[] values = new Random(2).doubles(60).toArray();
    RankAgreement found = RankAgreement.of(values, values, 999, 1, Progress.NONE);
    assertThat(found.spearman()).isCloseTo(1, within(1e-12));
    assertThat(found.kendall()).isCloseTo(1, within(1e-12));
    assertThat(found.kendallChance()).isEqualTo(new Chance(0.001, 999, false));
  }

  @Test
  void nothingToShareOutHasNoInequality() {
    assertThat(Inequality.of(new double[] {0, 0}).gini()).isNaN();
    assertThat(Inequality.of(new double[0]).accounts()).isZero();
    assertThat(Inequality.of(new double[] {NONE, 4, 4}).gini()).isZero();
  }

  @Test
  void amountsBelowNoughtAreRefused() {
    assertThat(Inequality.applies(new double[] {3, -1})).isFalse();
    assertThatThrownBy(() -> Inequality.of(new double[] {3, -1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
