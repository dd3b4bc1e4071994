package attache.measures;

import attache.measures.AverageRanks.Best;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the place of accounts in a network is compared with: a numeric attribute, such as wealth, a
 * population, or a place in some other ranking. Immutable.
 */
public final class Baseline {
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final List<String> RANKS = List.of("rank", "ranks", "ranking");

  private final String attribute;
  private final double[] values;
  private final Best best;

  private Baseline(String attribute, double[] values, Best best) {
    this.attribute = attribute;
    this.values = values;
    this.best = best;
  }

  /**
   * The baseline of an attribute. Its highest value comes first, unless its name says that it is a
   * rank.
   */
  public static Baseline of(NumberColumn column) {
    double[] values = new double[column.size()];
    Arrays.setAll(values, column::value);
    return new Baseline(column.name(), values, isRank(column.name()) ? Best.LOWEST : Best.HIGHEST);
  }

  /** The baseline of a network's attribute, if it has such an attribute and that is numeric. */
  public static Optional<Baseline> of(FollowNetwork network, String attribute) {
    return network.attribute(attribute).flatMap(Baseline::ofColumn);
  }

  /** All attributes of a network that accounts can be ranked by: two differ at least. */
  public static List<Baseline> all(FollowNetwork network) {
    return network.attributes().stream()
        .flatMap(column -> ofColumn(column).stream())
        .filter(Baseline::varies)
        .toList();
  }

  private static Optional<Baseline> ofColumn(AttributeColumn column) {
    return column instanceof NumberColumn numbers ? Optional.of(of(numbers)) : Optional.empty();
  }

  private static boolean isRank(String name) {
    return PARTS
        .splitAsStream(name)
        .anyMatch(part -> RANKS.contains(part.toLowerCase(Locale.ROOT)));
  }

  private boolean varies() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).distinct().count() > 1;
  }

  /** The same baseline with another end of it coming first. */
  public Baseline withBest(Best value) {
    return new Baseline(attribute, values, value);
  }

  /** The attribute's name. */
  public String attribute() {
    return attribute;
  }

  /** Which end of it comes first. */
  public Best best() {
    return best;
  }

  /** An account's value; NaN if it is not known. */
  public double value(int account) {
    return values[account];
  }

  /** All values, a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** Whether its values are amounts of something, of which shares can be told. */
  public boolean isAmount() {
    return best == Best.HIGHEST && Inequality.applies(values);
  }
}
