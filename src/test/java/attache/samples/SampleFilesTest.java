package attache.samples;

import static org.assertj.core.api.Assertions.assertThat;

import attache.facts.Countries;
import attache.facts.Country;
import attache.formats.SampleNetworks;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleFilesTest {
  private static final Map<SamplePlan, FollowNetwork> DRAWN =
      Map.of(
          SamplePlans.MINISTRIES_2014, Shipped.MINISTRIES_2014,
          SamplePlans.MINISTRIES_2015, Shipped.MINISTRIES_2015,
          SamplePlans.MISSIONS, Shipped.MISSIONS,
          SamplePlans.MINISTERS, Shipped.MINISTERS);

  @Test
  void generatorMakesTheShippedFilesByteForByte() throws IOException {
    Map<String, byte[]> made = WriteSamples.files();
    assertThat(made).hasSize(SampleNetworks.values().length);
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isEqualTo(shipped(file.getKey()));
    }
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream file =
        SampleFilesTest.class.getResourceAsStream("/attache/sample-networks/" + name)) {
      assertThat(file).as(name).isNotNull();
      return file.readAllBytes();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySampleSaysThatItIsAReconstruction(SampleNetworks sample) {
    assertThat(sample.open().network().provenance().notice())
        .isEqualTo("Illustrative reconstruction, ties are synthetic");
  }

  @ParameterizedTest
  @EnumSource
  void everySampleHasNotesOnItsOrigin(SampleNetworks sample) {
    assertThat(sample.open().network().provenance().notes()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEACHING")
  void everyAccountCarriesTheFactsOfItsCountry(SampleNetworks sample) {
    FollowNetwork network = sample.open().network();
    for (int account = 0; account < network.accountCount(); account++) {
      Country country = Countries.find(network.label(account)).orElseThrow();
      assertThat(text(network, "country", account)).isEqualTo(country.name());
      assertThat(text(network, "iso2", account)).isEqualTo(country.iso2());
      assertThat(text(network, "iso3", account)).isEqualTo(country.iso3());
      assertThat(text(network, "region", account)).isEqualTo(country.region());
      assertThat(text(network, "subregion", account)).isEqualTo(country.subregion());
      assertThat(text(network, "un_group", account)).isEqualTo(country.unGroup());
      assertThat(column(network, "clubs").groups(account)).isEqualTo(country.clubs());
      assertThat(number(network, "gdp_2015_busd", account)).isEqualTo(country.gdp2015());
      assertThat(number(network, "population_2015_m", account)).isEqualTo(country.population2015());
      OptionalDouble rank = number(network, "ddr_2016_eu_rank", account);
      assertThat(rank.isPresent()).isEqualTo(country.digitalRank2016().isPresent());
      rank.ifPresent(value -> assertThat(country.digitalRank2016()).hasValue((int) value));
    }
  }

  @Test
  void whatIsNotPublishedOfACountryIsMissingAndNotZero() {
    FollowNetwork missions = Shipped.MISSIONS;
    int venezuela = missions.account("mission-ve").orElseThrow();
    assertThat(column(missions, "gdp_2015_busd").isMissing(venezuela)).isTrue();
    assertThat(column(missions, "clubs").isMissing(venezuela)).isTrue();
  }

  @Test
  void everyCountryHasOneAccountInASample() {
    for (SamplePlan plan : SamplePlans.ALL) {
      assertThat(plan.countries()).doesNotHaveDuplicates();
    }
  }

  private static AttributeColumn column(FollowNetwork network, String name) {
    return network.attribute(name).orElseThrow();
  }

  private static String text(FollowNetwork network, String name, int account) {
    return column(network, name).text(account);
  }

  private static OptionalDouble number(FollowNetwork network, String name, int account) {
    return column(network, name) instanceof NumberColumn numbers && !numbers.isMissing(account)
        ? OptionalDouble.of(numbers.value(account))
        : OptionalDouble.empty();
  }

  @Test
  void figuresHoldWithAMarginForEverySample() {
    DRAWN.forEach(
        (plan, network) ->
            assertThat(PublishedFigures.hold(plan, new Reading(network)))
                .as(plan.title())
                .isTrue());
  }

  @Test
  void accountsThatAreFollowedInReturnAreFollowedByMore() {
    DRAWN.forEach(
        (plan, network) ->
            assertThat(new Reading(network).pullOfReciprocity())
                .as(plan.title())
                .isGreaterThan(0.4));
  }

  @Test
  void samplesAreListedInFull() {
    assertThat(List.of(SampleNetworks.values()))
        .extracting(SampleNetworks::fileName)
        .containsExactlyInAnyOrder(
            "un-missions.json",
            "foreign-ministries-2015.json",
            "foreign-ministries-2014.json",
            "foreign-ministers.json",
            "teaching.json");
  }
}
