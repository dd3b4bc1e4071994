package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleNetworksTest {
  @ParameterizedTest
  @EnumSource
  void everySampleOpensWithoutAWordOfComplaint(SampleNetworks sample) {
    Opened opened = sample.open();
    assertThat(opened.network().accountCount()).isPositive();
    assertThat(opened.report().findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void titleIsKnownBeforeTheSampleIsOpened(SampleNetworks sample) {
    assertThat(sample.title()).isEqualTo(sample.open().network().title());
  }

  @ParameterizedTest
  @EnumSource
  void provenanceNamesTheFile(SampleNetworks sample) {
    assertThat(sample.open().network().provenance().source()).isEqualTo(sample.fileName());
  }

  @Test
  void missionsAreOfferedFirst() {
    assertThat(SampleNetworks.values()).startsWith(SampleNetworks.UN_MISSIONS);
  }
}
