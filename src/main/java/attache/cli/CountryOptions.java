package attache.cli;

import attache.facts.Countries;
import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.formats.CountryAttributes;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options by which accounts are matched to countries. */
final class CountryOptions {
  @Option(names = "--countries", descriptionKey = "cli.countries.wanted")
  private boolean wanted;

  @Option(
      names = "--country",
      paramLabel = "ACCOUNT=COUNTRY",
      descriptionKey = "cli.countries.said")
  private List<String> said = List.of();

  private final Set<String> found = new HashSet<>();

  /**
   * What the accounts of a network stand for.
   *
   * @param matches what their names speak for, sure or not
   * @param said the accounts of which the user said it; empty if they stand for no country
   * @param taken the countries that hold: as said, or else sure
   */
  record Matched(
      SortedMap<Integer, CountryMatch> matches,
      Map<Integer, Optional<Country>> said,
      SortedMap<Integer, Country> taken) {
    /** Whether an account has a match that is not sure, and nothing was said of it. */
    boolean inDoubt(int account) {
      return matches.containsKey(account)
          && !said.containsKey(account)
          && !taken.containsKey(account);
    }

    /** How many accounts are in doubt. */
    long doubts() {
      return matches.keySet().stream().filter(this::inDoubt).count();
    }
  }

  /** Whether accounts are to be matched to countries. */
  boolean wanted() {
    return wanted || !said.isEmpty();
  }

  /**
   * Matches the accounts of a network.
   *
   * @throws ParameterException if what was said of an account names no country
   */
  Matched match(CommandLine line, FollowNetwork network) {
    SortedMap<Integer, CountryMatch> matches = CountryAttributes.matches(network, Progress.NONE);
    Map<Integer, Optional<Country>> corrected = new TreeMap<>();
    said(line)
        .forEach(
            (id, country) ->
                network
                    .account(id)
                    .ifPresent(
                        account -> {
                          found.add(id);
                          corrected.put(account, country);
                        }));
    SortedMap<Integer, Country> taken = new TreeMap<>();
    matches.forEach(
        (account, match) -> {
          if (match.reason().sure()) {
            taken.put(account, match.country());
          }
        });
    corrected.forEach(
        (account, country) ->
            country.ifPresentOrElse(c -> taken.put(account, c), () -> taken.remove(account)));
    return new Matched(matches, corrected, taken);
  }

  /**
   * Refuses the call if something was said of an account that is in none of the networks matched.
   */
  void requireFound(CommandLine line) {
    Set<String> missing = new TreeSet<>(said(line).keySet());
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      throw new ParameterException(
          line, Messages.text("cli.countries.no_account", missing.iterator().next()));
    }
  }

  private Map<String, Optional<Country>> said(CommandLine line) {
    Map<String, Optional<Country>> countries = new LinkedHashMap<>();
    for (String one : said) {
      // Ids may have the sign in them, countries have not.
      int sign = one.lastIndexOf('=');
      if (sign < 1) {
        throw new ParameterException(line, Messages.text("cli.countries.form", one));
      }
      String name = one.substring(sign + 1).strip();
      Optional<Country> country = Countries.find(name);
      if (country.isEmpty() && !name.isEmpty()) {
        throw new ParameterException(line, Messages.text("cli.countries.unknown", name));
      }
      countries.put(one.substring(0, sign), country);
    }
    return countries;
  }
}
