package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures of the foreign ministers' network, on the file that ships. */
class ForeignMinistersTest {
  private static final Reading MINISTERS = new Reading(Shipped.MINISTERS);

  @Test
  void thereAreSixtyToSeventyAccounts() {
    assertThat(MINISTERS.summary().accounts()).isBetween(60, 70);
  }

  @Test
  void accountIsFollowedByTenPeers() {
    assertThat(MINISTERS.summary().meanInDegree()).isCloseTo(10, within(0.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LT", "SK", "LV"})
  void lithuaniaSlovakiaAndLatviaAreAmongTheMostFollowed(String iso2) {
    assertThat(MINISTERS.followersRank(iso2)).isLessThanOrEqualTo(5);
    assertThat(MINISTERS.followers(iso2)).isGreaterThan(MINISTERS.followersAtPlace(6) + 1);
  }

  @Test
  void kenyaIsOneOfTheMostImportantHubsOfAll() {
    assertThat(MINISTERS.hubRank("KE")).isLessThanOrEqualTo(3);
  }

  @Test
  void kenyaIsNotAmongTheMostFollowed() {
    assertThat(MINISTERS.followersRank("KE")).isGreaterThan(10);
    assertThat(MINISTERS.isBroker("KE")).isTrue();
  }

  @Test
  void somebodyFollowsNobody() {
    assertThat(MINISTERS.accountsThatFollow(0, 0)).isPositive();
  }

  @Test
  void followsAreReturnedFarMoreOftenThanByChance() {
    assertThat(MINISTERS.summary().rho()).isGreaterThan(0.3);
  }

  @Test
  void ministersOfARegionFollowEachOtherMore() {
    assertThat(MINISTERS.regionalDensityRatio()).isGreaterThan(1.3);
  }
}
