package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokersTest {
  private static Scores falling(int accounts) {
    double[] values = new double[accounts];
    Arrays.setAll(values, account -> accounts - account);
    return Scores.of(values);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 3", "12, 3", "21, 3", "22, 4", "56, 8", "77, 11"})
  void placesGrowWithTheNetwork(int accounts, int places) {
    assertThat(Brokers.of(falling(accounts), falling(accounts)).places()).isEqualTo(places);
  }

  @Test
  void aSteepClimbMakesABroker() {
    Scores betweenness = Scores.of(new double[] {5, 4, 3, 9, 2, 1, 0});
    Brokers brokers = Brokers.of(falling(7), betweenness);
    assertThat(brokers.isBroker(3)).isTrue();
    assertThat(brokers.placesAbove(3)).isEqualTo(3);
    assertThat(brokers.placesAbove(0)).isEqualTo(-1);
    assertThat(brokers.accounts()).containsExactly(3);
  }

  @Test
  void brokersStandInTheOrderOfTheirBetweenness() {
    Scores betweenness = Scores.of(new double[] {1, 2, 3, 4, 5, 8, 9, 0.5, 0.4});
    assertThat(Brokers.of(falling(9), betweenness).accounts()).containsExactly(6, 5);
  }

  @Test
  void nobodyIsABrokerWithoutBetweenness() {
    Brokers brokers = Brokers.of(falling(9), Scores.of(new double[9]));
    assertThat(brokers.placesAbove(8)).isEqualTo(8);
    assertThat(brokers.accounts()).isEmpty();
  }

  @Test
  void aClimbBelowTheMedianMakesNoBroker() {
    Scores betweenness = Scores.of(new double[] {90, 80, 70, 60, 50, 1, 1, 1, 2});
    Brokers brokers = Brokers.of(falling(9), betweenness);
    assertThat(brokers.placesAbove(8)).isEqualTo(3);
    assertThat(brokers.isBroker(8)).isFalse();
  }

  @Test
  void undefinedScoresMakeNoBroker() {
    Scores undefined = Scores.of(new double[] {Double.NaN, Double.NaN});
    Brokers brokers = Brokers.of(falling(2), undefined);
    assertThat(brokers.accounts()).isEmpty();
    assertThat(brokers.placesAbove(1)).isZero();
  }

  @Test
  void theLegendSaysTheRuleInForce() {
    assertThat(Brokers.of(falling(56), falling(56)).legend(true))
        .isEqualTo("◆ broker: betweenness rank at least 8 places above in-degree rank");
    assertThat(Brokers.of(falling(56), falling(56)).legend(false))
        .isEqualTo("◆ broker: betweenness rank at least 8 places above degree rank");
  }

  @Test
  void scoresOfDifferentNetworksAreRefused() {
    assertThatThrownBy(() -> Brokers.of(falling(2), falling(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Scores estimated(double[] values, double error) {
    double[] errors = new double[values.length];
    Arrays.fill(errors, error);
    return Scores.estimated(values, errors, new BetweennessEstimate(5, values.length, error, 1));
  }

  @Test
  void ofAnEstimateOnlyThoseAreBrokersWhoAreSoWhateverTheError() {
    double[] values = {5, 4, 3, 9, 2, 1, 0};
    Brokers sure = Brokers.of(falling(7), estimated(values, 1.9));
    assertThat(sure.accounts()).containsExactly(3);
    assertThat(sure.undecided()).isZero();
    // 9 − 2.1 may be less than 5 + 2.1: then it is second, two places above its in-degree rank.
    Brokers unsure = Brokers.of(falling(7), estimated(values, 2.1));
    assertThat(unsure.accounts()).isEmpty();
    assertThat(unsure.undecided()).isOne();
    assertThat(unsure.legend(true)).contains("1 more may be one");
  }

  @Test
  void anExactScoreAmongEstimatesIsDecidedByTheOthersErrors() {
    double[] values = {5, 4, 3, 9, 2, 1, 0};
    double[] errors = {1, 1, 1, 0, 1, 1, 1};
    Scores scores = Scores.estimated(values, errors, new BetweennessEstimate(5, 7, 1, 1));
    assertThat(Brokers.of(falling(7), scores).accounts()).containsExactly(3);
  }

  @Test
  void aMedianThatMayBeHigherLeavesABrokerUndecided() {
    double[] values = {5, 5, 5, 5, 5, 12, 5, 5, 5};
    assertThat(Brokers.of(falling(9), estimated(values, 3.4)).accounts()).containsExactly(5);
    assertThat(Brokers.of(falling(9), estimated(values, 3.6)).undecided()).isOne();
    assertThat(Brokers.of(falling(9), Scores.of(values)).undecided()).isZero();
  }
}
