package attache.facts;

import attache.text.Slips;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which country an account stands for by its names: a country's name in many languages, an
 * ISO code, a flag, or a handle such as PolandMFA, GermanyUN or mfa_ke. Rather gives no answer than
 * a wrong one: two countries in one name are none, a code must stand alone or beside words of
 * diplomacy. The first use takes about a second, each account some microseconds.
 */
public final class CountryMatcher {
  private static final int LONGEST = 200;

  /** Words beside a country's name that do not make it another thing than its ministry. */
  private static final Set<String> DIPLOMACY =
      Set.of(
          "mfa",
          "mofa",
          "mfaa",
          "mea",
          "mae",
          "mre",
          "mzv",
          "msz",
          "bmeia",
          "fm",
          "minister",
          "ministre",
          "ministro",
          "ministry",
          "ministerio",
          "foreign",
          "foreignminister",
          "foreignministry",
          "foreignoffice",
          "affairs",
          "external",
          "exteriores",
          "cancilleria",
          "diplomacy",
          "diplo",
          "diplomatie",
          "diplomacia",
          "un",
          "unmission",
          "uno",
          "onu",
          "mission",
          "missionun",
          "untonewyork",
          "permanent",
          "representation",
          "rep",
          "pr",
          "pm",
          "ny",
          "nyc",
          "newyork",
          "embassy",
          "ambassade",
          "embajada",
          "botschaft",
          "consulate",
          "gov",
          "govt",
          "government",
          "official",
          "office",
          "of",
          "the",
          "at",
          "in",
          "to",
          "for",
          "dept",
          "department",
          "state",
          "and",
          "republic",
          "intl",
          "en",
          "eng",
          "english",
          "geneva",
          "brussels",
          "nato");

  /** Codes that are words of their own, so that beside others they say nothing. */
  private static final Set<String> WORDS =
      Set.of(
          "un", "in", "to", "at", "me", "my", "no", "so", "is", "it", "be", "by", "do", "de", "la",
          "es", "am", "as", "an", "us", "id", "pm", "pr", "fm", "ne", "re", "st", "tv", "and",
          "can", "per", "tun", "are", "mac", "gin", "mar", "ago", "ben", "bra", "nor", "ken", "dom",
          "mda", "eu", "ma", "sa", "al", "el", "er", "ge", "ph", "se");

  /** A code and "UN" in capitals, as in the handle UKUN. */
  private static final Pattern COUNTRY_AT_UN = Pattern.compile("[A-Z]{2,3}UN");

  private CountryMatcher() {}

  /**
   * The country of an account.
   *
   * @param names what the account is called, the surest first, such as its label and its handle
   * @return the surest match; empty if nothing speaks for one country alone
   */
  public static Optional<CountryMatch> match(List<String> names) {
    Optional<CountryMatch> best = Optional.empty();
    for (String name : names) {
      Optional<CountryMatch> next = match(name);
      if (next.isPresent() && (best.isEmpty() || surer(next.get(), best.get()))) {
        best = next;
      }
    }
    return best;
  }

  /** The country that goes by a name in English. The first use takes some milliseconds. */
  public static Optional<Country> inEnglish(String name) {
    return CountryNames.english(CountryNames.plain(name));
  }

  /** The country that goes by a name in any language. The first use takes about a second. */
  public static Optional<Country> inAnyLanguage(String name) {
    return CountryNames.any(CountryNames.plain(name));
  }

  private static boolean surer(CountryMatch one, CountryMatch other) {
    return one.reason().compareTo(other.reason()) < 0;
  }

  private static Optional<CountryMatch> match(String text) {
    String name = text.strip().replaceFirst("^@", "");
    String plain = CountryNames.plain(name);
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    if (plain.isEmpty()) {
      return flag(name);
    }
    Optional<Country> english = CountryNames.english(plain);
    if (english.isPresent()) {
      return found(english, CountryMatch.Reason.NAME, name);
    }
    Optional<Country> code = isCode(name) ? Countries.find(name) : Optional.empty();
    if (code.isPresent()) {
      return found(code, CountryMatch.Reason.CODE, name);
    }
    return found(CountryNames.any(plain), CountryMatch.Reason.FOREIGN_NAME, name)
        .or(() -> flag(name))
        .or(() -> byWords(name))
        .or(() -> similar(name, plain));
  }

  private static Optional<CountryMatch> found(
      Optional<Country> country, CountryMatch.Reason reason, String text) {
    return country.map(one -> new CountryMatch(one, reason, text));
  }

  private static boolean isCode(String text) {
    return (text.length() == 2 || text.length() == 3)
        && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
  }

  /** A flag is two letters of a script of their own; two different flags say nothing. */
  private static Optional<CountryMatch> flag(String name) {
    int[] points = name.codePoints().toArray();
    Set<Country> countries = new HashSet<>();
    String flag = "";
    for (int i = 0; i + 1 < points.length; i++) {
      if (isFlagLetter(points[i]) && isFlagLetter(points[i + 1])) {
        flag = new String(points, i, 2);
        Countries.find("" + letter(points[i]) + letter(points[i + 1])).ifPresent(countries::add);
        i++;
      }
    }
    return countries.size() == 1
        ? Optional.of(new CountryMatch(countries.iterator().next(), CountryMatch.Reason.FLAG, flag))
        : Optional.empty();
  }

  private static boolean isFlagLetter(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  private static char letter(int point) {
    return (char) ('A' + point - 0x1F1E6);
  }

  private static Optional<CountryMatch> byWords(String name) {
    List<String> words = words(name);
    Set<Country> countries = new HashSet<>();
    List<String> rest = new ArrayList<>();
    String text = "";
    int at = 0;
    while (at < words.size()) {
      int end = longestName(words, at);
      if (end > at) {
        text = String.join(" ", words.subList(at, end));
        CountryNames.any(CountryNames.plain(text)).ifPresent(countries::add);
        at = end;
      } else {
        rest.add(words.get(at++).toLowerCase(Locale.ROOT));
      }
    }
    if (countries.size() == 1) {
      boolean alone = rest.stream().allMatch(CountryMatcher::isDiplomacy);
      return Optional.of(
          new CountryMatch(
              countries.iterator().next(),
              alone ? CountryMatch.Reason.IN_NAME : CountryMatch.Reason.AMONG_WORDS,
              text));
    }
    return countries.isEmpty() ? joined(name).or(() -> byCode(words)) : Optional.empty();
  }

  /** Where the longest name that begins with a word ends; the word itself if none does. */
  private static int longestName(List<String> words, int from) {
    for (int to = Math.min(words.size(), from + 6); to > from; to--) {
      String plain = CountryNames.plain(String.join("", words.subList(from, to)));
      // Short names such as "UK" must not be found in the middle of words of another language.
      boolean said =
          plain.length() > 3
              ? CountryNames.any(plain).isPresent()
              : CountryNames.english(plain).isPresent() && isUpper(words.get(from));
      if (said) {
        return to;
      }
    }
    return from;
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** A handle without any capitals: a country's name with a word of diplomacy before or behind. */
  private static Optional<CountryMatch> joined(String name) {
    String plain = CountryNames.plain(name);
    for (String word : DIPLOMACY) {
      if (word.length() < 2 || plain.length() - word.length() < 4) {
        continue;
      }
      String rest =
          plain.startsWith(word)
              ? plain.substring(word.length())
              : plain.endsWith(word) ? plain.substring(0, plain.length() - word.length()) : "";
      Optional<Country> country = CountryNames.english(rest);
      if (country.isPresent()) {
        return found(country, CountryMatch.Reason.IN_NAME, rest);
      }
    }
    return Optional.empty();
  }

  /** One code beside nothing but words of diplomacy, at least one of them. */
  private static Optional<CountryMatch> byCode(List<String> words) {
    Set<Country> countries = new HashSet<>();
    String text = "";
    boolean diplomacy = false;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      Optional<Country> country = isCode(word) ? Countries.find(word) : Optional.empty();
      // "UN" and "US" in capitals are told apart by what else is there.
      boolean mayBeWord = isDiplomacy(lower) || (WORDS.contains(lower) && !isUpper(word));
      if (country.isPresent() && !mayBeWord) {
        countries.add(country.get());
        text = word;
      } else if (isDiplomacy(lower)) {
        diplomacy = true;
      } else {
        return Optional.empty();
      }
    }
    return diplomacy && countries.size() == 1
        ? Optional.of(
            new CountryMatch(countries.iterator().next(), CountryMatch.Reason.CODE_IN_NAME, text))
        : Optional.empty();
  }

  private static boolean isDiplomacy(String word) {
    return DIPLOMACY.contains(word) || word.chars().allMatch(Character::isDigit);
  }

  /** "PolandMFA", "mfa_ke" and "Embassy of Mali" in words; a run of capitals is one word. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.split("[^\\p{L}\\p{M}\\p{Nd}'’]+", -1)) {
      for (String word :
          part.split(
              "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                  + "|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})",
              -1)) {
        if (word.equalsIgnoreCase("york") && !words.isEmpty()) {
          // The seat of the United Nations is one word, or what is new in it would count by itself.
          words.set(words.size() - 1, words.getLast() + word);
        } else if (COUNTRY_AT_UN.matcher(word).matches()) {
          words.add(word.substring(0, word.length() - 2));
          words.add("UN");
        } else if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /**
   * A name of at least six letters in which one letter is wrong or two neighbours have changed
   * places, of one country alone.
   */
  private static Optional<CountryMatch> similar(String name, String plain) {
    if (plain.length() < 6) {
      return Optional.empty();
    }
    Set<Country> countries = new HashSet<>();
    for (String known : CountryNames.englishNames()) {
      if (known.length() >= 6 && Slips.isOne(known, plain)) {
        CountryNames.english(known).ifPresent(countries::add);
      }
    }
    return countries.size() == 1
        ? found(countries.stream().findFirst(), CountryMatch.Reason.SIMILAR, name)
        : Optional.empty();
  }
}
