package attache.panels;

import attache.facts.Countries;
import attache.facts.Country;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.view.AccountCountries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which countries of the world have an account in a network, which have one that is tied to nobody,
 * and which are absent: that is, were not sampled. Immutable.
 */
final class CountryPresence {
  private final Map<String, List<Integer>> accounts;
  private final Layer layer;

  /** Whether and how a country is in the network. */
  enum Status {
    /** It has an account with ties. */
    PRESENT,
    /** It has an account, but nobody follows it and it follows nobody. */
    ISOLATED,
    /** It has none. */
    ABSENT
  }

  private CountryPresence(Map<String, List<Integer>> accounts, Layer layer) {
    this.accounts = accounts;
    this.layer = layer;
  }

  /** The countries of a network's accounts. Takes O(n). */
  static CountryPresence of(FollowNetwork network, Layer layer) {
    Map<String, List<Integer>> accounts = new HashMap<>();
    AccountCountries countries = AccountCountries.of(network);
    for (int account = 0; account < network.accountCount(); account++) {
      int one = account;
      countries
          .of(account)
          .ifPresent(
              country ->
                  accounts.computeIfAbsent(country.iso3(), any -> new ArrayList<>()).add(one));
    }
    return new CountryPresence(accounts, layer);
  }

  /** The accounts of a country. */
  List<Integer> accounts(Country country) {
    return accounts.getOrDefault(country.iso3(), List.of());
  }

  /** Whether and how a country is in the network. */
  Status status(Country country) {
    List<Integer> own = accounts(country);
    if (own.isEmpty()) {
      return Status.ABSENT;
    }
    boolean tied =
        own.stream().anyMatch(account -> layer.inDegree(account) + layer.outDegree(account) > 0);
    return tied ? Status.PRESENT : Status.ISOLATED;
  }

  /** How many countries have a status. */
  long count(Status status) {
    return Countries.all().stream().filter(country -> status(country) == status).count();
  }

  /** The region of which the greatest share is absent, with how many of how many. */
  Optional<Region> mostAbsent() {
    return Countries.all().stream()
        .filter(country -> !country.region().isEmpty())
        .collect(Collectors.groupingBy(Country::region))
        .entrySet()
        .stream()
        .map(
            entry ->
                new Region(
                    entry.getKey(),
                    (int)
                        entry.getValue().stream()
                            .filter(country -> status(country) == Status.ABSENT)
                            .count(),
                    entry.getValue().size()))
        .max(Comparator.comparingDouble(Region::share).thenComparing(Region::name));
  }

  /**
   * A region of the world.
   *
   * @param absent how many of its countries are absent
   * @param countries how many it has
   */
  record Region(String name, int absent, int countries) {
    double share() {
      return (double) absent / countries;
    }
  }
}
