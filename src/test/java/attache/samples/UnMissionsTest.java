package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures of the UN missions' network, on the file that ships. */
class UnMissionsTest {
  private static final Reading MISSIONS = new Reading(Shipped.MISSIONS);

  @Test
  void thereAreFiftySixAccounts() {
    assertThat(MISSIONS.summary().accounts()).isEqualTo(56);
  }

  @Test
  void accountIsFollowedByTwentySevenPeers() {
    assertThat(MISSIONS.summary().meanInDegree()).isCloseTo(27, within(0.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RW", "NO", "NZ"})
  void rwandaNorwayAndNewZealandAreAmongTheTenMostFollowed(String iso2) {
    assertThat(MISSIONS.followersRank(iso2)).isLessThanOrEqualTo(10);
    assertThat(MISSIONS.followers(iso2)).isGreaterThan(MISSIONS.followersAtPlace(11) + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "GB", "FR", "DE", "IT", "JP", "CA"})
  void rwandaNorwayAndNewZealandAreFarAheadOfEveryG7Mission(String iso2) {
    assertThat(MISSIONS.fewestFollowers(List.of("RW", "NO", "NZ")))
        .isGreaterThanOrEqualTo(MISSIONS.followers(iso2) + 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PS", "CY", "NZ", "NO"})
  void palestineCyprusNewZealandAndNorwayAreTheMostImportantHubs(String iso2) {
    assertThat(MISSIONS.hubRank(iso2)).isLessThanOrEqualTo(4);
  }

  @Test
  void fourHubsAreClearlyAheadOfTheFifth() {
    assertThat(MISSIONS.hubLead(4)).isGreaterThan(1.05);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PS", "CY"})
  void palestineAndCyprusAreHubsThatFewWouldGuessFromTheirFollowers(String iso2) {
    assertThat(MISSIONS.followersRank(iso2)).isGreaterThan(10);
    assertThat(MISSIONS.rise(iso2)).isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PS", "CY"})
  void programCallsPalestineAndCyprusBrokers(String iso2) {
    assertThat(MISSIONS.isBroker(iso2)).isTrue();
  }

  @Test
  void israelAndLibyaDoNotFollowEachOther() {
    assertThat(MISSIONS.follows("IL", "LY")).isFalse();
    assertThat(MISSIONS.follows("LY", "IL")).isFalse();
  }

  @Test
  void israelAndLibyaBothFollowPalestine() {
    assertThat(MISSIONS.follows("IL", "PS")).isTrue();
    assertThat(MISSIONS.follows("LY", "PS")).isTrue();
  }

  @Test
  void followsAreReturnedFarMoreOftenThanByChance() {
    assertThat(MISSIONS.summary().rho()).isGreaterThan(0.3);
  }

  @Test
  void missionsOfARegionFollowEachOtherMore() {
    assertThat(MISSIONS.regionalDensityRatio()).isGreaterThan(1.3);
  }

  @Test
  void nobodyFollowsEverybody() {
    assertThat(MISSIONS.mostFollows()).isLessThan(50);
  }
}
