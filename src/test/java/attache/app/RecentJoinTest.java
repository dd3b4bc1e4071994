package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.JoinedNetworks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were opened together, among the recent ones. */
class RecentJoinTest {
  private static final RecentJoin YEARS =
      new RecentJoin(
          JoinedNetworks.As.WAVES,
          List.of(Path.of("data", "2014.csv"), Path.of("data", "2015.csv")),
          List.of("2014", "2015"));

  @Test
  void anEntryMeansTheSameFilesAgain() {
    String entry = YEARS.entry().orElseThrow();
    assertThat(RecentJoin.isOne(entry)).isTrue();
    assertThat(RecentJoin.of(entry)).contains(YEARS);
    assertThat(YEARS.title()).isEqualTo("2014 + 2015 (waves · data)");
  }

  @Test
  void aFileAloneIsNone() {
    assertThat(RecentJoin.isOne("/data/2014.csv")).isFalse();
    Preferences both =
        Preferences.DEFAULT.opened("/data/2014.csv").opened(YEARS.entry().orElseThrow());
    assertThat(both.recent()).hasSize(2);
    assertThat(both.recentFiles()).containsExactly(Path.of("/data/2014.csv"));
  }

  @Test
  void aNameThatBreaksTheLinesIsNotRemembered() {
    RecentJoin odd =
        new RecentJoin(
            JoinedNetworks.As.LAYERS, List.of(Path.of("a"), Path.of("b")), List.of("x\ny", "z"));
    assertThat(odd.entry()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"joined\nWAVES", "joined\nSHEETS\n/a\na", "else\nWAVES\n/a\na"})
  void whatAnotherVersionWroteIsLeftOut(String entry) {
    assertThat(RecentJoin.isOne(entry)).isTrue();
    assertThat(RecentJoin.of(entry)).isEmpty();
  }
}
