package attache.view;

import attache.facts.Countries;
import attache.facts.Country;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
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
public final class CountryPresence {
  private final Map<String, List<Integer>> accounts;
  private final AccountCountries countries;
  private final Layer layer;

  /** Whether and how a country is in the network. */
  public enum Status {
    /** It has an account with ties. */
    PRESENT,
    /** It has an account, but nobody follows it and it follows nobody. */
    ISOLATED,
    /** It has none. */
    ABSENT
  }

  private CountryPresence(
      Map<String, List<Integer>> accounts, AccountCountries countries, Layer layer) {
    this.accounts = accounts;
    this.countries = countries;
    this.layer = layer;
  }

  /** The countries of a network's accounts. Takes O(n). */
  public static CountryPresence of(FollowNetwork network, Layer layer) {
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
    return new CountryPresence(accounts, countries, layer);
  }

  /** Whether the ties of the network have a direction. */
  public boolean isDirected() {
    return layer.directed();
  }

  /** The accounts of a country. */
  public List<Integer> accounts(Country country) {
    return accounts.getOrDefault(country.iso3(), List.of());
  }

  /** How many accounts do not tell their country. */
  public int untold() {
    return countries.untold().length;
  }

  /** The country of an account, if it tells one. */
  public Optional<Country> country(int account) {
    return countries.of(account);
  }

  /**
   * What a measure says of a country: the highest score among its accounts; NaN if it has none, or
   * none of them has a score.
   */
  public double score(Country country, Scores scores) {
    double highest = Double.NaN;
    for (int account : accounts(country)) {
      double score = scores.value(account);
      highest = Double.isNaN(highest) || score > highest ? score : highest;
    }
    return highest;
  }

  /** Whether and how a country is in the network. */
  public Status status(Country country) {
    List<Integer> own = accounts(country);
    if (own.isEmpty()) {
      return Status.ABSENT;
    }
    boolean tied =
        own.stream().anyMatch(account -> layer.inDegree(account) + layer.outDegree(account) > 0);
    return tied ? Status.PRESENT : Status.ISOLATED;
  }

  /** How many countries have a status. */
  public long count(Status status) {
    return Countries.all().stream().filter(country -> status(country) == status).count();
  }

  /** The region of which the greatest share is absent, with how many of how many. */
  public Optional<Region> mostAbsent() {
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
  public record Region(String name, int absent, int countries) {
    /** The share that is absent, 0 to 1. */
    public double share() {
      return (double) absent / countries;
    }
  }
}
