package attache.facts;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of one country, as of 2015. A text that is not known is empty.
 *
 * @param iso2 two-letter ISO 3166 code
 * @param iso3 three-letter ISO 3166 code
 * @param name short English name
 * @param region M49 region of the United Nations Statistics Division, such as "Europe"
 * @param subregion M49 sub-region, such as "Northern Europe"
 * @param unGroup United Nations regional group: WEOG, EEG, GRULAC, African, Asia-Pacific, or
 *     Observer
 * @param clubs clubs that it belonged to in 2015, of G7, G20, BRICS, P5, EU and NATO
 * @param gdp2015 gross domestic product of 2015 in thousand million US dollars, World Bank
 * @param population2015 population of 2015 in millions, World Bank
 * @param digitalRank2016 rank among the EU's ministries in Diplomacy.Live's Digital Diplomacy
 *     Ranking 2016, from 1
 */
public record Country(
    String iso2,
    String iso3,
    String name,
    String region,
    String subregion,
    String unGroup,
    List<String> clubs,
    OptionalDouble gdp2015,
    OptionalDouble population2015,
    OptionalInt digitalRank2016) {
  public Country {
    clubs = List.copyOf(clubs);
  }
}
