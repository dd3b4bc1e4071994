package attache.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The countries of the world as they are shipped with the program, in order of their names. The
 * table is read once, when it is first asked for (some 200 lines, a few milliseconds).
 */
public final class Countries {
  private static final String TABLE = "/attache/assets/facts/countries.csv";
  private static final int COLUMNS = 10;

  /** Letters of an abbreviation at most. */
  private static final int ABBREVIATION = 3;

  private Countries() {}

  /** Holds the table, which is read when this class is first used. */
  private static final class Loaded {
    static final List<Country> ALL = read();
    static final Map<String, Country> BY_NAME = byName();

    private Loaded() {}
  }

  /** All countries, in order of their names. */
  public static List<Country> all() {
    return Loaded.ALL;
  }

  /**
   * The country that a name or code stands for: its short English name or either ISO code, whatever
   * the case. Takes O(1).
   */
  public static Optional<Country> find(String nameOrCode) {
    return Optional.ofNullable(Loaded.BY_NAME.get(nameOrCode.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The country that a whole name in English stands for: as {@link #find} has it, or another one
   * that is in use, such as “Ivory Coast”, whatever its accents and signs. Abbreviations count in
   * capitals alone. Other names are gathered when they are first asked for, which takes some tens
   * of milliseconds.
   */
  public static Optional<Country> named(String name) {
    return find(name)
        .or(
            () -> {
              String plain = CountryNames.plain(name);
              boolean told =
                  plain.length() > ABBREVIATION || name.equals(name.toUpperCase(Locale.ROOT));
              return told ? CountryNames.english(plain) : Optional.empty();
            });
  }

  private static Map<String, Country> byName() {
    Map<String, Country> countries = new HashMap<>();
    for (Country country : Loaded.ALL) {
      for (String name : List.of(country.name(), country.iso2(), country.iso3())) {
        if (!name.isEmpty()) {
          countries.put(name.toLowerCase(Locale.ROOT), country);
        }
      }
    }
    return Map.copyOf(countries);
  }

  private static List<Country> read() {
    try (InputStream table = Countries.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("the program lacks its table of countries " + TABLE);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
        return lines.lines().skip(1).map(Countries::country).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country country(String line) {
    // No field of the table holds a comma or a quote; a test watches over that.
    String[] field = line.split(",", -1);
    if (field.length != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " fields in “" + line + "” of " + TABLE);
    }
    return new Country(
        field[0],
        field[1],
        field[2],
        field[3],
        field[4],
        field[5],
        field[6].isEmpty() ? List.of() : List.of(field[6].split("\\|", -1)),
        number(field[7]),
        number(field[8]),
        field[9].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field[9])));
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
