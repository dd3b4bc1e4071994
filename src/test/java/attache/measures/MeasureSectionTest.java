package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MeasureSectionTest {
  @Test
  void everyMeasureThatIsOfferedStandsInOneSection() {
    assertThat(MeasureSection.all()).containsExactlyInAnyOrderElementsOf(Measures.all());
  }
}
