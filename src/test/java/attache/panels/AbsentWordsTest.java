package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.view.CountryPresence;
import org.junit.jupiter.api.Test;

class AbsentWordsTest {
  private static AbsentWords of(String... names) {
    FollowNetwork.Builder builder = FollowNetwork.builder("few");
    for (String name : names) {
      builder.account(name);
    }
    builder.layer("follow").arc(0, 1);
    FollowNetwork network = builder.build();
    return new AbsentWords(CountryPresence.of(network, network.layers().getFirst()));
  }

  @Test
  void whereNobodyIsOfACountryNobodyIsCalledAbsent() {
    AbsentWords nowhere = of("@one", "@two");
    assertThat(nowhere.isAnyCountryThere()).isFalse();
    assertThat(nowhere.finding()).contains("cannot be told by country");
    assertThat(nowhere.figures(1)).isEmpty();
  }

  @Test
  void whoHasAnAccountWithoutTiesIsIsolated() {
    AbsentWords three = of("Rwanda", "Norway", "Peru");
    assertThat(three.finding()).startsWith("2 of 197 countries").contains("194");
    assertThat(three.figures(0)).isEqualTo("2 present · 1 isolated · 194 absent");
  }
}
