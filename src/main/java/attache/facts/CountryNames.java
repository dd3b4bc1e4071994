package attache.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of countries in the languages that Java's own locale data hold, and other names that
 * are in use for them. A name that means two countries in two languages means neither, unless one
 * of them is called so in English. Made once, when first asked for: those in English take some
 * milliseconds, all others about a second.
 */
final class CountryNames {
  private static final String TABLE = "/attache/assets/facts/country-names.csv";
  private static final List<String> LANGUAGES =
      List.of(
          "fr", "es", "de", "it", "pt", "nl", "sv", "da", "fi", "pl", "cs", "hu", "ro", "tr", "id",
          "ru", "uk", "sr", "hr", "el", "ar", "he", "fa", "hi", "zh", "ja", "ko", "vi", "et", "lv",
          "lt", "sk", "sl", "bg", "sq", "is", "no", "ca", "ms", "sw");

  private CountryNames() {}

  /** Holds the names in English, which are gathered when this class is first used. */
  private static final class English {
    static final Map<String, Country> NAMES = english();

    private English() {}
  }

  /** Holds the names in all languages, which are gathered when this class is first used. */
  private static final class All {
    static final Map<String, Country> NAMES = all();

    private All() {}
  }

  /**
   * A name as it is compared: in lower case, without accents and signs. Letters of scripts without
   * case stay.
   */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String letters = name.replace("ß", "ss").replace("ø", "o").replace("Ø", "O");
    Normalizer.normalize(letters, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** The country of a plain name that is in use in English. */
  static Optional<Country> english(String plain) {
    return Optional.ofNullable(English.NAMES.get(plain));
  }

  /** The country of a plain name in any language. */
  static Optional<Country> any(String plain) {
    return Optional.ofNullable(All.NAMES.get(plain));
  }

  /** All plain English names. */
  static Set<String> englishNames() {
    return English.NAMES.keySet();
  }

  private static Map<String, Country> english() {
    Map<String, Country> names = new HashMap<>();
    for (Country country : Countries.all()) {
      names.put(plain(country.name()), country);
      names.putIfAbsent(plain(inLanguage(country, Locale.ENGLISH)), country);
    }
    others().forEach((name, country) -> names.put(plain(name), country));
    return Map.copyOf(names);
  }

  private static Map<String, Country> all() {
    Map<String, Country> names = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.of(language);
      for (Country country : Countries.all()) {
        String name = plain(inLanguage(country, locale));
        Country before = names.putIfAbsent(name, country);
        if (before != null && !before.equals(country)) {
          twice.add(name);
        }
      }
    }
    names.keySet().removeAll(twice);
    names.putAll(English.NAMES);
    return Map.copyOf(names);
  }

  /** What a country is called in a language; its code where the locale data lack it. */
  private static String inLanguage(Country country, Locale language) {
    return Locale.of("", country.iso2()).getDisplayCountry(language);
  }

  private static Map<String, Country> others() {
    Map<String, Country> names = new HashMap<>();
    try (InputStream table = CountryNames.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("the program lacks its table of names " + TABLE);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
        for (String line : lines.lines().skip(1).toList()) {
          int comma = line.indexOf(',');
          Country country = Countries.find(line.substring(0, comma)).orElseThrow();
          for (String name : line.substring(comma + 1).split("\\|", -1)) {
            names.put(name, country);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
