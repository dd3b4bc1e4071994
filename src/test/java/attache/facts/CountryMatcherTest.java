package attache.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryMatcherTest {
  private static CountryMatch match(String... names) {
    return CountryMatcher.match(List.of(names)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Kenya,                          KE, NAME
          'Cote d''Ivoire',               CI, NAME
          Ivory Coast,                    CI, NAME
          Czech Republic,                 CZ, NAME
          turkey,                         TR, NAME
          USA,                            US, NAME
          UK,                             GB, NAME
          Kenia,                          KE, FOREIGN_NAME
          Alemania,                       DE, FOREIGN_NAME
          Deutschland,                    DE, FOREIGN_NAME
          Royaume-Uni,                    GB, FOREIGN_NAME
          ニュージーランド,               NZ, FOREIGN_NAME
          Україна,                        UA, FOREIGN_NAME
          DEU,                            DE, CODE
          pl,                             PL, CODE
          🇰🇪,                             KE, FLAG
          Mission 🇷🇼 in New York,         RW, FLAG
          @PolandMFA,                     PL, IN_NAME
          GermanyUN,                      DE, IN_NAME
          MFAKenya,                       KE, IN_NAME
          mfa_russia,                     RU, IN_NAME
          NewZealandMFA,                  NZ, IN_NAME
          nzlmfa,                         NZ, ''
          germanymfa,                     DE, IN_NAME
          UKUN_NewYork,                   GB, IN_NAME
          USUN,                           US, CODE_IN_NAME
          Embassy of Guinea-Bissau,       GW, IN_NAME
          Ministry of Foreign Affairs of the Republic of Korea, KR, IN_NAME
          MFA_KE,                         KE, CODE_IN_NAME
          mfa-ke,                         KE, CODE_IN_NAME
          mission-pl,                     PL, CODE_IN_NAME
          Northern Ireland,               IE, AMONG_WORDS
          Jordan Smith,                   JO, AMONG_WORDS
          New Mexico,                     MX, AMONG_WORDS
          Estonnia,                       EE, SIMILAR
          Polnad,                         PL, SIMILAR
          Austira,                        AT, SIMILAR
          """)
  void countriesAreFoundInNames(String name, String iso2, String reason) {
    if (reason.isEmpty()) {
      assertThat(CountryMatcher.match(List.of(name))).isEmpty();
    } else {
      assertThat(match(name).country().iso2()).isEqualTo(iso2);
      assertThat(match(name).reason()).isEqualTo(CountryMatch.Reason.valueOf(reason));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "123",
        "Israel and Libya",
        "Franco-German Brigade",
        "🇮🇱🇱🇾",
        "in_un",
        "UN",
        "UNSC",
        "no-mission-id",
        "it_is",
        "John Kerry",
        "acct17",
        "Utopia"
      })
  void whatTellsNoSingleCountryIsNotMatched(String name) {
    assertThat(CountryMatcher.match(List.of(name))).isEmpty();
  }

  @Test
  void theSurestNameOfAnAccountCounts() {
    CountryMatch match = match("Jordan Smith", "Norway");
    assertThat(match.country().iso2()).isEqualTo("NO");
    assertThat(match.text()).isEqualTo("Norway");
    assertThat(match.reason().sure()).isTrue();
  }

  @Test
  void everyCountryIsFoundByItsNameAndCodes() {
    for (Country country : Countries.all()) {
      List<String> names =
          Stream.of(country.name(), country.iso2(), country.iso3())
              .filter(name -> !name.isEmpty())
              .toList();
      for (String name : names) {
        assertThat(CountryMatcher.match(List.of(name)))
            .as(name)
            .map(CountryMatch::country)
            .hasValue(country);
      }
    }
  }

  @Test
  void everyCountryIsFoundInHandlesWithItsName() {
    for (Country country : Countries.all()) {
      String name = country.name().replaceAll("[^\\p{L}]", "");
      if (!country.iso2().equals("EU")) {
        assertThat(CountryMatcher.match(List.of("MFA_" + name)))
            .as(name)
            .map(CountryMatch::country)
            .hasValue(country);
      }
    }
  }
}
