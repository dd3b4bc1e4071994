package attache.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where on the globe each country of {@link Countries} is: one point about its middle, to about a
 * degree. The table is read once, when it is first asked for.
 */
public final class CountryPlaces {
  private static final String TABLE = "/attache/assets/facts/country-places.csv";

  private CountryPlaces() {}

  /**
   * A point on the globe.
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, −180 to 180
   */
  public record Place(double latitude, double longitude) {}

  /** Holds the table, which is read when this class is first used. */
  private static final class Loaded {
    static final Map<String, Place> PLACES = read();

    private Loaded() {}
  }

  /** The middle of a country, about; of a union, the middle of where it has its seat. */
  public static Place of(Country country) {
    Place place = Loaded.PLACES.get(country.iso2());
    if (place == null) {
      throw new IllegalArgumentException("no place is known of " + country.name());
    }
    return place;
  }

  private static Map<String, Place> read() {
    try (InputStream table = CountryPlaces.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("the program lacks its table of places " + TABLE);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(
                Collectors.toUnmodifiableMap(
                    field -> field[0],
                    field ->
                        new Place(Double.parseDouble(field[1]), Double.parseDouble(field[2]))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
