package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CountryAttributesTest {
  private static FollowNetwork network(String text) throws NetworkFileException {
    return NetworkFiles.open("net.csv", text.getBytes(StandardCharsets.UTF_8), Progress.NONE)
        .network();
  }

  private static FollowNetwork withSure(FollowNetwork network) {
    Map<Integer, Country> countries = new HashMap<>();
    CountryAttributes.matches(network, Progress.NONE)
        .forEach((account, match) -> countries.put(account, match.country()));
    return CountryAttributes.add(network, countries);
  }

  @Test
  void handlesGetTheFactsOfTheirCountriesAsTheSamplesHaveThem() throws Exception {
    FollowNetwork network =
        withSure(network("source,target\n@PolandMFA,GermanyUN\nGermanyUN,nobody\n"));
    FollowNetwork sample = SampleNetworks.FOREIGN_MINISTRIES_2015.open().network();
    assertThat(network.attributes())
        .extracting(AttributeColumn::name)
        .containsExactlyElementsOf(
            sample.attributes().stream().map(AttributeColumn::name).toList());
    int poland = sample.account("mfa-pl").orElseThrow();
    for (AttributeColumn column : network.attributes()) {
      assertThat(column.text(0))
          .isEqualTo(sample.attribute(column.name()).orElseThrow().text(poland));
      assertThat(column.isMissing(2)).isTrue();
    }
    assertThat(network.provenance().notes()).last().asString().contains("2 of 3 accounts");
  }

  @Test
  void anAttributeThatSaysTheCountryIsAskedFirst() throws Exception {
    FollowNetwork network =
        network(
            "{\"nodes\":[{\"id\":\"Norway\",\"country\":\"Chad\"}],"
                + "\"links\":[],\"directed\":true}");
    SortedMap<Integer, CountryMatch> matches = CountryAttributes.matches(network, Progress.NONE);
    assertThat(Objects.requireNonNull(matches.get(0)).country().iso2()).isEqualTo("TD");
  }

  @Test
  void attributesThatAreThereStayAsTheyAre() throws Exception {
    FollowNetwork network =
        withSure(
            network(
                "{\"nodes\":[{\"id\":\"Norway\",\"Region\":\"mine\"}],"
                    + "\"links\":[],\"directed\":true}"));
    assertThat(network.attribute("Region").orElseThrow().text(0)).isEqualTo("mine");
    assertThat(network.attribute("region")).isEmpty();
    assertThat(network.attribute("iso2").orElseThrow().text(0)).isEqualTo("NO");
  }
}
