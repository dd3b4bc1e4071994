package attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "kenya, kenia, true",
    "kenya, keny, true",
    "kenya, enya, true",
    "kenya, keenya, true",
    "kenya, keyna, true",
    "kenya, kenyaa, true",
    "a, b, true",
    "kenya, kenya, false",
    "kenya, kyena, false",
    "kenya, kneay, false",
    "kenya, ken, false",
    "iran, oman, false",
    "'', a, true",
    "'', ab, false"
  })
  void oneLetterMoreLessOrOtherOrTwoNeighboursSwappedIsOneSlip(
      String one, String other, boolean slip) {
    assertThat(Slips.isOne(one, other)).isEqualTo(slip);
    assertThat(Slips.isOne(other, one)).isEqualTo(slip);
  }
}
