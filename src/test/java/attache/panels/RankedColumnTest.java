package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.measures.Scores;
import org.junit.jupiter.api.Test;

class RankedColumnTest {
  private static final boolean[] ALL = {true, true, true, true};

  private static RankedColumn column(double... scores) {
    return RankedColumn.of(Measures.CONSTRAINT, Scores.of(scores), ALL, true);
  }

  @Test
  void scoresThatOnlyLookAlikeAreToldWithMoreDigits() {
    RankedColumn column = column(0.12341, 0.12349, 0.2, 0.3);
    assertThat(column.valueText(0)).isEqualTo(column.valueText(1)).isEqualTo("0.123");
    assertThat(column.toldValue(0)).isEqualTo("0.12341");
    assertThat(column.toldValue(1)).isEqualTo("0.12349");
    assertThat(column.toldValue(2)).isEqualTo("0.2");
  }

  @Test
  void scoresThatShareARankAreToldAlike() {
    RankedColumn column = column(0.12341, 0.12341, Double.NaN, 0.3);
    assertThat(column.rankText(0)).isEqualTo("2=");
    assertThat(column.toldValue(0)).isEqualTo("0.123");
    assertThat(column.toldValue(2)).isEqualTo("–");
  }

  @Test
  void whatWaitsIsToldApartFromWhatIsComing() {
    assertThat(RankedColumn.of(Measures.CONSTRAINT, null, ALL, true).valueText(0)).isEqualTo("…");
    RankedColumn waiting = RankedColumn.waiting(Measures.CONSTRAINT, ALL);
    assertThat(waiting.valueText(0)).isEqualTo("–");
    assertThat(waiting.isComputed()).isFalse();
  }
}
