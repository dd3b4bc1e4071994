package attache.formats;

import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.facts.CountryMatcher;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.text.Messages;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which country each account stands for, and gives the accounts what is known of their
 * countries, under the names that the sample networks have for it.
 */
public final class CountryAttributes {
  /** Attributes that may say an account's country outright. */
  private static final Set<String> SAID =
      Set.of("country", "countryname", "countrycode", "nation", "iso", "land", "pays", "pais");

  private CountryAttributes() {}

  /**
   * The accounts that stand for a country, as far as their attributes, labels and ids tell, sure or
   * not. The first call takes about a second, each account some microseconds.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SortedMap<Integer, CountryMatch> matches(FollowNetwork network, Progress progress) {
    return matches(network, List.of(), progress);
  }

  /**
   * The same for a network that was just read: a column of a table of accounts tells countries if
   * it was read so, whatever it is called.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static SortedMap<Integer, CountryMatch> matches(Opened opened, Progress progress) {
    return matches(opened.network(), opened.accounts(), progress);
  }

  private static SortedMap<Integer, CountryMatch> matches(
      FollowNetwork network, List<AccountsPreview> tables, Progress progress) {
    List<AttributeColumn> said =
        network.attributes().stream()
            .filter(column -> tellsCountry(column.name(), tables))
            .toList();
    SortedMap<Integer, CountryMatch> matches = new TreeMap<>();
    for (int account = 0; account < network.accountCount(); account++) {
      progress.report((double) account / network.accountCount());
      List<String> names = new ArrayList<>();
      for (AttributeColumn column : said) {
        if (!column.isMissing(account)) {
          names.add(column.text(account));
        }
      }
      names.add(network.label(account));
      names.add(network.id(account));
      int row = account;
      CountryMatcher.match(names).ifPresent(match -> matches.put(row, match));
    }
    return matches;
  }

  /** Whether an attribute of that name may say an account's country outright. */
  static boolean isCountry(String name) {
    return SAID.contains(AttributeNames.bare(name));
  }

  private static boolean tellsCountry(String name, List<AccountsPreview> tables) {
    Optional<AccountRole> role =
        tables.stream().flatMap(table -> table.role(name).stream()).findFirst();
    return role.map(AccountRole.COUNTRY::equals).orElseGet(() -> isCountry(name));
  }

  /** What speaks for a match, in a sentence. */
  public static String why(CountryMatch match) {
    String text = match.text();
    String country = match.country().name();
    return switch (match.reason()) {
      case NAME -> Messages.text("formats.countries.why.name", text);
      case FOREIGN_NAME -> Messages.text("formats.countries.why.foreign-name", text);
      case CODE -> Messages.text("formats.countries.why.code", text);
      case FLAG -> Messages.text("formats.countries.why.flag", text);
      case IN_NAME -> Messages.text("formats.countries.why.in-name", text);
      case CODE_IN_NAME -> Messages.text("formats.countries.why.code-in-name", text);
      case AMONG_WORDS -> Messages.text("formats.countries.why.among-words", text, country);
      case SIMILAR -> Messages.text("formats.countries.why.similar", text, country);
    };
  }

  /**
   * The same network with country, ISO codes, region, sub-region, group in the United Nations,
   * clubs, GDP, population and rank in digital diplomacy as attributes of the accounts. An
   * attribute that the network has already, whatever its case, stays as it is.
   *
   * @param countries the countries by account
   */
  public static FollowNetwork add(FollowNetwork network, Map<Integer, Country> countries) {
    int size = network.accountCount();
    List<AttributeColumn> columns =
        List.of(
            texts("country", size, countries, Country::name),
            texts("iso2", size, countries, Country::iso2),
            texts("iso3", size, countries, Country::iso3),
            texts("region", size, countries, Country::region),
            texts("subregion", size, countries, Country::subregion),
            texts("un_group", size, countries, Country::unGroup),
            clubs(size, countries),
            numbers("gdp_2015_busd", size, countries, Country::gdp2015),
            numbers("population_2015_m", size, countries, Country::population2015),
            numbers("ddr_2016_eu_rank", size, countries, c -> number(c.digitalRank2016())));
    FollowNetwork complete = network;
    for (AttributeColumn column : columns) {
      if (!has(network, column.name())) {
        complete = complete.withAttribute(column);
      }
    }
    Provenance said = network.provenance();
    List<String> notes = new ArrayList<>(said.notes());
    notes.add(Messages.text("formats.countries.note", countries.size(), size));
    return complete.withProvenance(
        new Provenance(said.source(), said.format(), said.sha256(), said.notice(), notes));
  }

  private static boolean has(FollowNetwork network, String name) {
    return network.attributes().stream()
        .anyMatch(column -> column.name().toLowerCase(Locale.ROOT).equals(name));
  }

  private static AttributeColumn texts(
      String name, int size, Map<Integer, Country> countries, Function<Country, String> text) {
    List<@Nullable String> values = new ArrayList<>(size);
    for (int account = 0; account < size; account++) {
      Country country = countries.get(account);
      String value = country == null ? "" : text.apply(country);
      values.add(value.isEmpty() ? null : value);
    }
    return TextColumn.of(name, values);
  }

  private static AttributeColumn clubs(int size, Map<Integer, Country> countries) {
    List<List<String>> values = new ArrayList<>(size);
    for (int account = 0; account < size; account++) {
      Country country = countries.get(account);
      values.add(country == null ? List.of() : country.clubs());
    }
    return ListColumn.of("clubs", values);
  }

  private static AttributeColumn numbers(
      String name,
      int size,
      Map<Integer, Country> countries,
      Function<Country, OptionalDouble> number) {
    double[] values =
        IntStream.range(0, size)
            .mapToDouble(
                account -> {
                  Country country = countries.get(account);
                  return country == null ? Double.NaN : number.apply(country).orElse(Double.NaN);
                })
            .toArray();
    return NumberColumn.of(name, values);
  }

  private static OptionalDouble number(OptionalInt whole) {
    return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : OptionalDouble.empty();
  }
}
