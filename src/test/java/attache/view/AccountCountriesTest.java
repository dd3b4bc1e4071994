package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.facts.Country;
import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountCountriesTest {
  private static FollowNetwork network(
      String attribute, List<@Nullable String> values, String... labels) {
    FollowNetwork.Builder builder = FollowNetwork.builder("some");
    for (int account = 0; account < labels.length; account++) {
      builder.account("a" + account);
      builder.label(account, labels[account]);
    }
    builder.layer(Layer.FOLLOW);
    return builder.attribute(TextColumn.of(attribute, values)).build();
  }

  private static List<String> names(FollowNetwork network) {
    AccountCountries countries = AccountCountries.of(network);
    return java.util.stream.IntStream.range(0, network.accountCount())
        .mapToObj(account -> countries.of(account).map(Country::name).orElse("–"))
        .toList();
  }

  @Test
  void aCountryIsToldByACodeOrANameHoweverTheColumnIsWritten() {
    for (String attribute : List.of("iso3", "ISO_A3", "Country", "country code")) {
      assertThat(names(network(attribute, Arrays.asList("KEN", "kenya", null), "x", "y", "Mali")))
          .as(attribute)
          .containsExactly("Kenya", "Kenya", "Mali");
    }
  }

  @Test
  void nothingIsGuessedFromANameThatMerelyHoldsACountrys() {
    AccountCountries countries =
        AccountCountries.of(
            network("bloc", List.of("EU", "EU", "EU"), "MFA of Kenya", "Kenya", "Atlantis"));
    assertThat(countries.count()).isEqualTo(1);
    assertThat(countries.untold()).containsExactly(0, 2);
  }

  @Test
  void theMapPutsTheNorthAboveAndTheEastToTheRight() {
    FollowNetwork network =
        network("iso3", List.of("NOR", "ZAF", "JPN", "CAN", "?"), "a", "b", "c", "d", "e");
    Positions at =
        AccountCountries.of(network)
            .layout()
            .compute(network.layers().getFirst(), 1, Progress.NONE);
    assertThat(at.y(0)).isLessThan(at.y(2)).isLessThan(at.y(1));
    assertThat(at.y(4)).isGreaterThan(at.y(1));
    assertThat(at.x(3)).isLessThan(at.x(0));
    assertThat(at.x(0)).isLessThan(at.x(2));
  }
}
