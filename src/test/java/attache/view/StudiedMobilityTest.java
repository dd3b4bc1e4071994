package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.formats.SampleNetworks;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudiedMobilityTest {
  private static StudiedMobility of(FollowNetwork network, MobilityStudy study) {
    double[] zero = new double[network.accountCount()];
    ViewState view =
        ViewState.of(
                network,
                Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(zero, zero)),
                Encoding.PLAIN,
                Camera.HOME,
                Theme.LIGHT)
            .withStudy(StudyView.NONE.withMobility(study));
    ScoreTable scores =
        ScoreTable.EMPTY.with(
            Measures.IN_DEGREE,
            Measures.get(Measures.IN_DEGREE).orElseThrow().compute(view.layer(), Progress.NONE));
    return StudiedMobility.of(view, scores).orElseThrow();
  }

  private static List<String> names(FollowNetwork network, List<Integer> accounts) {
    return accounts.stream().map(network::label).toList();
  }

  @Test
  void smallStatesStandAboveTheGreatPowersAmongMinistries() {
    FollowNetwork network = SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
    StudiedMobility found = of(network, MobilityStudy.DEFAULT);
    assertThat(found.baseline().attribute()).isEqualTo("gdp_2015_busd");
    assertThat(found.club()).isEqualTo("G7");
    assertThat(found.powers()).hasSize(7);
    assertThat(names(network, found.risers())).contains("Norway", "Poland", "Ukraine", "Slovenia");
  }

  @Test
  void rwandaAndNewZealandStandFarAboveTheGreatPowersAmongMissions() {
    FollowNetwork network = SampleNetworks.UN_MISSIONS.open().network();
    StudiedMobility found = of(network, MobilityStudy.DEFAULT);
    assertThat(names(network, found.risers())).contains("Rwanda", "New Zealand");
    int rwanda = network.account("mission-rw").orElseThrow();
    assertThat(found.mobility().places(rwanda)).isGreaterThan(40);
    assertThat(found.powersPassed(rwanda)).hasSize(7);
  }

  @Test
  void theFewThatClimbOrFallMostAreKnownWhereNobodyIsAPower() {
    FollowNetwork.Builder builder = FollowNetwork.builder("parties");
    double[] wealth = new double[20];
    for (int account = 0; account < 20; account++) {
      builder.account("a" + account);
      wealth[account] = 100 - account;
    }
    for (int[] follow : new int[][] {{0, 19}, {1, 19}, {2, 19}, {0, 10}, {1, 10}, {0, 9}}) {
      builder.layer("follow").arc(follow[0], follow[1]);
    }
    builder.attribute(NumberColumn.of("wealth", wealth));
    FollowNetwork network = builder.build();
    StudiedMobility found = of(network, MobilityStudy.DEFAULT);
    assertThat(found.powers()).isEmpty();
    assertThat(names(network, found.climbers())).containsExactly("a19", "a10");
    assertThat(names(network, found.fallers())).containsExactly("a0", "a1");
  }

  @Test
  void anotherBaselineAndClubAreTakenIfTheNetworkHasThem() {
    FollowNetwork network = SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
    StudiedMobility found =
        of(network, MobilityStudy.DEFAULT.withBaseline("ddr_2016_eu_rank").withPowers("BRICS"));
    assertThat(found.baseline().attribute()).isEqualTo("ddr_2016_eu_rank");
    assertThat(found.mobility().count()).isBetween(20, 28);
    assertThat(found.club()).isEqualTo("BRICS");
    assertThat(found.powers()).isEmpty();
  }

  @Test
  void aNetworkWithoutNumbersCannotBeStudied() {
    FollowNetwork.Builder builder = FollowNetwork.builder("plain");
    builder.account("a");
    builder.account("b");
    FollowNetwork network = builder.build();
    double[] zero = new double[2];
    ViewState view =
        ViewState.of(
            network,
            Arrangement.of(new LayoutChoice.Force(), 1, Positions.of(zero, zero)),
            Encoding.PLAIN,
            Camera.HOME,
            Theme.LIGHT);
    assertThat(StudiedMobility.of(view, ScoreTable.EMPTY)).isEmpty();
    assertThat(StudiedMobility.baseline(view)).isEmpty();
    assertThat(StudiedMobility.club(view)).isEmpty();
  }
}
