package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures of the ministries' networks, on the files that ship. */
class ForeignMinistriesTest {
  private static final Reading EARLY = new Reading(Shipped.MINISTRIES_2014);
  private static final Reading LATE = new Reading(Shipped.MINISTRIES_2015);
  private static final List<String> AHEAD = List.of("PL", "NO", "SI", "UA");

  @Test
  void bothYearsHaveTheSameSeventySevenAccounts() {
    assertThat(EARLY.summary().accounts()).isEqualTo(77);
    assertThat(ids(2014)).isEqualTo(ids(2015)).hasSize(77);
  }

  private static Set<String> ids(int year) {
    var network = year == 2014 ? Shipped.MINISTRIES_2014 : Shipped.MINISTRIES_2015;
    Set<String> ids = new TreeSet<>();
    for (int account = 0; account < network.accountCount(); account++) {
      ids.add(network.id(account));
    }
    return ids;
  }

  @Test
  void accountIsFollowedByFourteenPeersIn2014() {
    assertThat(EARLY.summary().meanInDegree()).isCloseTo(14, within(0.25));
  }

  @Test
  void accountIsFollowedByTwentyEightPeersIn2015() {
    assertThat(LATE.summary().meanInDegree()).isCloseTo(28, within(0.25));
  }

  @Test
  void mostFollowsOf2014AreThereStillIn2015() {
    assertThat(EARLY.shareKeptIn(Shipped.MINISTRIES_2015)).isBetween(0.9, 0.99);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PL", "NO", "SI", "UA"})
  void polandNorwaySloveniaAndUkraineAreAmongTheTenMostFollowed(String iso2) {
    assertThat(LATE.followersRank(iso2)).isLessThanOrEqualTo(10);
    assertThat(LATE.followers(iso2)).isGreaterThan(LATE.followersAtPlace(11) + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT", "JP", "GB", "CA"})
  void eachOfTheFourAttractsMorePeersThanItalyJapanBritainAndCanada(String iso2) {
    assertThat(LATE.fewestFollowers(AHEAD)).isGreaterThan(LATE.followers(iso2) + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN", "BR"})
  void polandNorwayAndUkraineAttractMorePeersThanIndiaAndBrazil(String iso2) {
    assertThat(LATE.fewestFollowers(List.of("PL", "NO", "UA")))
        .isGreaterThan(LATE.followers(iso2) + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "SK", "LT", "AT", "GB"})
  void avidFollowersAreAmongTheTenThatFollowMost(String iso2) {
    assertThat(LATE.followsRank(iso2)).isLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "SK", "LT", "AT", "GB"})
  void avidFollowersAreFollowedInReturn(String iso2) {
    assertThat(LATE.followedInReturn(iso2)).isGreaterThan(LATE.summary().reciprocity());
  }

  @Test
  void followsAreReturnedFarMoreOftenThanByChance() {
    assertThat(EARLY.summary().rho()).isGreaterThan(0.3);
    assertThat(LATE.summary().rho()).isGreaterThan(0.3);
  }

  @Test
  void accountsOfARegionFollowEachOtherMore() {
    assertThat(EARLY.regionalDensityRatio()).isGreaterThan(1.3);
    assertThat(LATE.regionalDensityRatio()).isGreaterThan(1.3);
  }

  @Test
  void noHubOwesItsPlaceToAnAccountThatFollowsOneOrTwo() {
    assertThat(LATE.accountsThatFollow(1, 2)).isZero();
  }

  @Test
  void nobodyFollowsNearlyEverybody() {
    assertThat(LATE.mostFollows()).isLessThan(61);
  }
}
