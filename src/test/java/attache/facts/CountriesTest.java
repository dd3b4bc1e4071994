package attache.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @Test
  void everyCountryHasNameAndRegion() {
    assertThat(Countries.all()).hasSizeGreaterThan(190);
    assertThat(Countries.all())
        .allSatisfy(
            country -> {
              assertThat(country.name()).isNotBlank();
              assertThat(country.region()).isIn("Africa", "Americas", "Asia", "Europe", "Oceania");
            });
  }

  @Test
  void namesAndCodesAreUnique() {
    assertThat(Countries.all()).extracting(Country::name).doesNotHaveDuplicates();
    assertThat(Countries.all()).extracting(Country::iso2).doesNotHaveDuplicates();
  }

  @Test
  void countryIsFoundByNameAndByEitherCodeWhateverTheCase() {
    for (String name : Set.of("Palestine", "ps", "PSE", " palestine ")) {
      assertThat(Countries.find(name))
          .hasValueSatisfying(c -> assertThat(c.iso3()).isEqualTo("PSE"));
    }
  }

  @Test
  void namibiaIsACountryAndNotAMissingValue() {
    assertThat(Countries.find("NA")).map(Country::name).hasValue("Namibia");
  }

  @ParameterizedTest
  @CsvSource({
    "Côte d’Ivoire, CI",
    "Ivory Coast, CI",
    "Vatican City, VA",
    "TURKIYE, TR",
    "DRC, CD",
    "POL, PL"
  })
  void otherWholeNamesStandForACountryToo(String name, String iso2) {
    assertThat(Countries.named(name)).map(Country::iso2).contains(iso2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "car", "Embassy of Norway", "Atlantis"})
  void whatIsNoWholeNameStandsForNoCountry(String name) {
    assertThat(Countries.named(name)).isEmpty();
  }

  @Test
  void nothingIsFoundForAnEmptyOrUnknownName() {
    assertThat(Countries.find("")).isEmpty();
    assertThat(Countries.find("Atlantis")).isEmpty();
  }

  @Test
  void factsAreReadAsTheTableHasThem() {
    Country kingdom = Countries.find("GB").orElseThrow();
    assertThat(kingdom.subregion()).isEqualTo("Northern Europe");
    assertThat(kingdom.unGroup()).isEqualTo("WEOG");
    assertThat(kingdom.clubs()).containsExactly("G7", "G20", "P5", "EU", "NATO");
    assertThat(kingdom.gdp2015()).hasValue(2927.91);
    assertThat(kingdom.population2015()).hasValue(65.088);
    assertThat(kingdom.digitalRank2016()).hasValue(1);
  }

  @Test
  void whatIsNotPublishedStaysMissing() {
    assertThat(Countries.find("VE").orElseThrow().gdp2015()).isEmpty();
    assertThat(Countries.find("NO").orElseThrow().digitalRank2016()).isEmpty();
    assertThat(Countries.find("NO").orElseThrow().clubs()).containsExactly("NATO");
  }

  @Test
  void noFieldOfTheTableIsQuoted() throws IOException {
    try (InputStream table =
        CountriesTest.class.getResourceAsStream("/attache/assets/facts/countries.csv")) {
      assertThat(table).isNotNull();
      assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("\"");
    }
  }
}
