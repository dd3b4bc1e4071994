package attache.view;

import attache.facts.Country;
import attache.measures.Baseline;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * The numbers that may colour countries in the study of who is absent: a measure, by its key, or an
 * attribute of the accounts, by its name behind {@value #ATTRIBUTE}. GDP and population are known
 * of every country, whether the network's file tells them or not.
 */
public final class CountryValues {
  /** What stands before the name of an attribute. */
  public static final String ATTRIBUTE = "attribute:";

  private static final Map<String, Function<Country, OptionalDouble>> FACTS =
      Map.of("gdp_2015_busd", Country::gdp2015, "population_2015_m", Country::population2015);

  private CountryValues() {}

  /** The attributes that may colour countries, as keys: those of GDP and population first. */
  public static List<String> attributes(FollowNetwork network) {
    Set<String> names = new LinkedHashSet<>(FACTS.keySet().stream().sorted().toList());
    Baseline.all(network).forEach(one -> names.add(one.attribute()));
    return names.stream().map(name -> ATTRIBUTE + name).toList();
  }

  /** The name of the attribute that a key means; nothing if it is that of a measure. */
  public static Optional<String> attribute(String key) {
    return key.startsWith(ATTRIBUTE)
        ? Optional.of(key.substring(ATTRIBUTE.length()))
        : Optional.empty();
  }

  /**
   * The number of each account.
   *
   * @param key of a measure or an attribute
   * @param presence the countries of the network's accounts
   * @param scores hold the measures
   * @return nothing if the measure was not computed, or neither the network nor anything known of
   *     countries tells the attribute
   */
  public static Optional<Scores> of(
      String key, FollowNetwork network, CountryPresence presence, ScoreTable scores) {
    Optional<String> attribute = attribute(key);
    if (attribute.isEmpty()) {
      return scores.get(key);
    }
    String name = attribute.get();
    double[] values = new double[network.accountCount()];
    if (network.attribute(name).orElse(null) instanceof NumberColumn column) {
      Arrays.setAll(values, column::value);
      return Optional.of(Scores.of(values));
    }
    Function<Country, OptionalDouble> fact = FACTS.get(name);
    if (fact == null) {
      return Optional.empty();
    }
    Arrays.setAll(
        values,
        account ->
            presence.country(account).map(fact).orElse(OptionalDouble.empty()).orElse(Double.NaN));
    return Optional.of(Scores.of(values));
  }
}
