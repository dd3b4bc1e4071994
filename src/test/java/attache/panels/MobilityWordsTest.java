package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.Measures;
import attache.measures.MobilityReport;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.view.ScoreTable;
import attache.view.StudiedMobility;
import attache.view.StudyTest;
import attache.work.Progress;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MobilityWordsTest {
  private static String finding(double[] wealth, double[] followers) {
    FollowNetwork.Builder builder = FollowNetwork.builder("wealth");
    IntStream.range(0, wealth.length).forEach(account -> builder.account("account " + account));
    builder.attribute(NumberColumn.of("gdp", wealth));
    FollowNetwork network = builder.build();
    StudiedMobility found =
        StudiedMobility.of(
                SampleExploration.view(network),
                ScoreTable.EMPTY.with(Measures.IN_DEGREE, Scores.of(followers)))
            .orElseThrow();
    MobilityReport report =
        MobilityReport.of(
            found.baseline(), found.scores(), any -> true, 999, StudyTest.SEED, Progress.NONE);
    return new MobilityWords(found, network, true).finding(Optional.of(report));
  }

  @Test
  void whatChanceMayBringAboutIsSaidToBeSo() {
    assertThat(finding(new double[] {2, 1}, new double[] {7, 3}))
        .isEqualTo(
            "Nobody stands higher by in-degree than by GDP: the two rankings are the same. GDP says"
                + " much of an account's rank here: the field is not level. Chance alone may well"
                + " bring that about (p = 1.0).");
    double[] ten = IntStream.range(0, 10).asDoubleStream().toArray();
    assertThat(finding(ten, ten)).endsWith("the field is not level.");
  }
}
