package attache.formats;

import attache.facts.Country;
import attache.facts.CountryMatcher;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of accounts that may be others whose names somebody wrote in another way, so that a file
 * has two accounts in the place of one. Rather says nothing than something wrong: both must be
 * names of the same country, or one be none but look like one, or a name must occur in one or two
 * ties only and look like one that occurs clearly more often. Two accounts that are tied are two.
 * Two that are no countries also are if they have a tie with the same one, and nothing is said of
 * them where as many others that look alike are surely two.
 *
 * <p>Takes O(n) for n accounts, and O(l²) for the l names without digits if these are at most
 * {@value #MOST_NAMES}; more of them were written by no hand, and some are always alike.
 */
final class MisspeltAccounts {
  private static final int MOST_NAMES = 5_000;

  /** So many ties a misspelt account may have. */
  private static final int RARE = 2;

  /** So many times as many the other one must have. */
  private static final int CLEARLY_MORE = 3;

  /** In a network of countries so many names, and one in so many, must be those of countries. */
  private static final int FEWEST_COUNTRIES = 3;

  private static final int COUNTRIES_IN = 5;

  private static final int OFFERED = 3;

  /** Where more pairs of names look alike, that is how names are there. */
  private static final int MOST_NEAR = 10_000;

  private final FollowNetwork network;
  private final UnknownAccounts accounts;
  private final AccountTies ties;

  private MisspeltAccounts(FollowNetwork network, UnknownAccounts accounts) {
    this.network = network;
    this.accounts = accounts;
    ties = new AccountTies(network);
  }

  /**
   * Tells of them.
   *
   * @param accounts where the accounts were first named; takes what is told
   */
  static void tell(FollowNetwork network, UnknownAccounts accounts) {
    new MisspeltAccounts(network, accounts).tell();
  }

  private void tell() {
    List<WrittenName> names = names();
    if (names.size() < 2 || names.size() > MOST_NAMES) {
      return;
    }
    Map<WrittenName, Country> countries = countries(names);
    tellOfCountries(countries);
    if (!countries.isEmpty()) {
      names.stream()
          .filter(name -> name.isLong() && !countries.containsKey(name))
          .forEach(name -> tellOfCountry(name, countries));
    }
    tellOfOthers(names.stream().filter(name -> !countries.containsKey(name)).toList());
  }

  /** The names that the ties themselves give; an account with a label has another one besides. */
  private List<WrittenName> names() {
    List<WrittenName> names = new ArrayList<>();
    for (int account = 0; account < network.accountCount(); account++) {
      String id = network.id(account);
      if (WrittenName.isOne(id) && network.label(account).equals(id)) {
        names.add(WrittenName.of(account, id, ties.count(account)));
        if (names.size() > MOST_NAMES) {
          return names;
        }
      }
    }
    return names;
  }

  /** The countries of the names, in any language; none if the network is of something else. */
  private static Map<WrittenName, Country> countries(List<WrittenName> names) {
    long english =
        names.stream().filter(name -> CountryMatcher.inEnglish(name.text()).isPresent()).count();
    Map<WrittenName, Country> countries = new LinkedHashMap<>();
    if (english >= FEWEST_COUNTRIES && english * COUNTRIES_IN >= names.size()) {
      for (WrittenName name : names) {
        CountryMatcher.inEnglish(name.text())
            .or(() -> CountryMatcher.inAnyLanguage(name.text()))
            .ifPresent(country -> countries.put(name, country));
      }
    }
    return countries;
  }

  /** Tells of countries that have several accounts. */
  private void tellOfCountries(Map<WrittenName, Country> countries) {
    Map<Country, List<WrittenName>> called = new LinkedHashMap<>();
    countries.forEach(
        (name, country) -> called.computeIfAbsent(country, c -> new ArrayList<>()).add(name));
    for (List<WrittenName> names : called.values()) {
      names.sort(
          Comparator.comparingInt(WrittenName::ties)
              .reversed()
              .thenComparing(name -> CountryMatcher.inEnglish(name.text()).isEmpty())
              .thenComparingInt(WrittenName::account));
      WrittenName meant = names.getFirst();
      for (WrittenName name : names.subList(1, names.size())) {
        if (!ties.areTied(name.account(), meant.account())) {
          tell(
              name,
              List.of(meant),
              Messages.text("formats.misspelt.country", name.text(), meant.text()));
        }
      }
    }
  }

  /** Tells of a name that is none of a country, but nearly. */
  private void tellOfCountry(WrittenName name, Map<WrittenName, Country> countries) {
    List<WrittenName> near =
        countries.keySet().stream()
            .filter(other -> other.isLong() && isRarer(name, other))
            .filter(other -> name.looksLike(other))
            .filter(other -> !ties.areTied(name.account(), other.account()))
            .sorted(
                Comparator.comparingInt(
                        (WrittenName other) -> NameSpelling.distance(name.plain(), other.plain()))
                    .thenComparingInt(WrittenName::account))
            .limit(OFFERED)
            .toList();
    if (!near.isEmpty()) {
      tell(name, near);
    }
  }

  /** Whether a name is so much rarer, or so rare, that it is rather the wrong one of two. */
  private static boolean isRarer(WrittenName name, WrittenName country) {
    return name.ties() <= (name.ties() <= RARE ? country.ties() : country.ties() / CLEARLY_MORE);
  }

  private boolean mayBeOne(WrittenName name, WrittenName other) {
    return !ties.areTied(name.account(), other.account())
        && !ties.shareTies(name.account(), other.account());
  }

  private void tellOfOthers(List<WrittenName> names) {
    Map<WrittenName, List<WrittenName>> found = new LinkedHashMap<>();
    int honest = 0;
    for (Pair pair : pairs(names)) {
      if (isRareBeside(pair.rarer(), pair.other()) && mayBeOne(pair.rarer(), pair.other())) {
        found.computeIfAbsent(pair.rarer(), name -> new ArrayList<>()).add(pair.other());
      } else {
        honest++;
      }
    }
    if (honest < found.size()) {
      found.forEach(this::tell);
    }
  }

  /** Two names that look like slips for each other, that of the fewer ties first. */
  private record Pair(WrittenName rarer, WrittenName other) {
    static Pair of(WrittenName one, WrittenName two) {
      return one.ties() < two.ties() ? new Pair(one, two) : new Pair(two, one);
    }
  }

  /** The pairs of names that look like slips for each other; none if most names are alike. */
  private static List<Pair> pairs(List<WrittenName> names) {
    List<Pair> pairs = new ArrayList<>();
    long[] letters = names.stream().mapToLong(WrittenName::letters).toArray();
    int near = 0;
    for (int i = 0; i < letters.length; i++) {
      for (int j = 0; j < i; j++) {
        if (WrittenName.mayBeNear(letters[i], letters[j]) && names.get(i).isNear(names.get(j))) {
          near++;
          if (near > MOST_NEAR) {
            return List.of();
          }
          if (names.get(i).isSlipOf(names.get(j))) {
            pairs.add(Pair.of(names.get(i), names.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isRareBeside(WrittenName name, WrittenName other) {
    return name.ties() <= RARE && other.ties() >= CLEARLY_MORE * Math.max(1, name.ties());
  }

  private void tell(WrittenName name, List<WrittenName> meant) {
    tell(
        name,
        meant,
        Messages.text(
            "formats.misspelt.similar",
            name.text(),
            name.ties(),
            meant.getFirst().text(),
            meant.getFirst().ties()));
  }

  private void tell(WrittenName name, List<WrittenName> meant, String message) {
    if (!accounts.isTold(name.account())) {
      accounts.tellInItsSheet(
          name.account(),
          new Finding(
              Severity.NOTE,
              accounts.line(name.account()),
              accounts.column(name.account()),
              name.text(),
              message,
              Messages.text("formats.misspelt.remedy"),
              meant.stream()
                  .limit(OFFERED)
                  .<Fix>map(other -> new Fix.TakeFor(name.text(), other.text()))
                  .toList()));
    }
  }
}
