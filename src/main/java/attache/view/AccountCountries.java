package attache.view;

import attache.facts.Countries;
import attache.facts.Country;
import attache.facts.CountryPlaces;
import attache.facts.EqualEarth;
import attache.layouts.MapLayout;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The country that each account of a network stands for, as far as its attributes say so, or its
 * name is that of a country. Nothing is guessed: a name that merely holds a country's name says
 * nothing here; whoever imports a file may have such accounts matched. Immutable.
 */
public final class AccountCountries {
  /** Layout units a radius of the globe. */
  public static final double SCALE = 10;

  /** Attributes that say an account's country, the surest first, without signs and capitals. */
  private static final List<String> ATTRIBUTES =
      List.of("iso3", "iso2", "isoa3", "isoa2", "iso", "countrycode", "country", "countryname");

  /** Accounts of no told country stand south of this, in degrees north. */
  private static final double SOUTHERNMOST = -60;

  private final @Nullable Country[] countries;

  private AccountCountries(@Nullable Country[] countries) {
    this.countries = countries;
  }

  /** The countries of a network's accounts. Takes O(n). */
  public static AccountCountries of(FollowNetwork network) {
    List<AttributeColumn> telling = new ArrayList<>();
    for (String name : ATTRIBUTES) {
      network.attributes().stream()
          .filter(column -> plain(column.name()).equals(name))
          .forEach(telling::add);
    }
    @Nullable Country[] countries = new @Nullable Country[network.accountCount()];
    for (int account = 0; account < countries.length; account++) {
      countries[account] = country(network, telling, account).orElse(null);
    }
    return new AccountCountries(countries);
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<Country> country(
      FollowNetwork network, List<AttributeColumn> telling, int account) {
    for (AttributeColumn column : telling) {
      Optional<Country> found = Countries.named(column.text(account));
      if (found.isPresent()) {
        return found;
      }
    }
    return Countries.named(network.label(account));
  }

  /** The country of an account, if it tells one. */
  public Optional<Country> of(int account) {
    return Optional.ofNullable(countries[account]);
  }

  /** How many accounts tell their country. */
  public int count() {
    return (int) Arrays.stream(countries).filter(country -> country != null).count();
  }

  /** The accounts that do not tell their country, ascending. */
  public int[] untold() {
    return IntStream.range(0, countries.length)
        .filter(account -> countries[account] == null)
        .toArray();
  }

  /** The layout that puts each account at the place of its country on a map of the world. */
  public MapLayout layout() {
    double[] x = new double[countries.length];
    double[] y = new double[countries.length];
    for (int account = 0; account < countries.length; account++) {
      Country country = countries[account];
      if (country == null) {
        x[account] = Double.NaN;
        y[account] = Double.NaN;
      } else {
        CountryPlaces.Place place = CountryPlaces.of(country);
        x[account] = SCALE * EqualEarth.x(place.latitude(), place.longitude());
        y[account] = SCALE * EqualEarth.y(place.latitude());
      }
    }
    return new MapLayout(x, y, SCALE * EqualEarth.HALF_WIDTH, SCALE * EqualEarth.y(SOUTHERNMOST));
  }
}
