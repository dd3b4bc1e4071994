package attache.measures;

import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes each account of a layer a broker, side by side: three readings of betweenness, what
 * would be expected from its in-degree, structural holes, and its roles between groups. Immutable.
 */
public final class BrokerTable {
  /** The measures of the table, in the order of its columns. */
  public static final List<String> MEASURES =
      List.of(
          Measures.IN_DEGREE,
          Measures.BETWEENNESS,
          Measures.BETWEENNESS_UNDIRECTED,
          Measures.COMMON_SOURCE,
          Measures.CONSTRAINT,
          Measures.EFFECTIVE_SIZE,
          Measures.EFFICIENCY);

  private final Map<String, Scores> scores;
  private final Brokers brokers;
  private final Optional<BrokerageRoles> roles;

  private BrokerTable(Map<String, Scores> scores, Optional<BrokerageRoles> roles) {
    this.scores = Map.copyOf(scores);
    this.roles = roles;
    brokers = Brokers.of(scores(Measures.IN_DEGREE), scores(Measures.BETWEENNESS));
  }

  /**
   * Computes the table without roles.
   *
   * @param known scores of this very layer that were computed before, by measure key
   * @param sample from how many accounts betweenness is counted
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokerTable of(
      Layer layer, Map<String, Scores> known, SourceSample sample, Progress progress) {
    return new BrokerTable(
        Measures.computeAll(layer, MEASURES, known, sample, progress), Optional.empty());
  }

  /**
   * Computes the table of the ties among some accounts, without roles; for the other accounts all
   * is undefined.
   *
   * @param sample from how many accounts betweenness is counted
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokerTable of(SubLayer part, SourceSample sample, Progress progress) {
    Map<String, Scores> scores =
        Measures.computeAll(part.layer(), MEASURES, Map.of(), sample, progress);
    scores.replaceAll((key, own) -> own.spread(part));
    return new BrokerTable(scores, Optional.empty());
  }

  /**
   * The same table with the roles between groups.
   *
   * @throws IllegalArgumentException if they are the roles of other accounts
   */
  public BrokerTable with(BrokerageRoles withRoles) {
    withRoles.groups().requireAccounts(accountCount());
    return new BrokerTable(scores, Optional.of(withRoles));
  }

  /** How many accounts there are. */
  public int accountCount() {
    return scores(Measures.IN_DEGREE).size();
  }

  /**
   * The scores of one of the {@link #MEASURES}.
   *
   * @throws IllegalArgumentException if it is another
   */
  public Scores scores(String measure) {
    if (!MEASURES.contains(measure)) {
      throw new IllegalArgumentException(measure + " is no column of brokers");
    }
    return Objects.requireNonNull(scores.get(measure));
  }

  /** How far betweenness may be off, if it is estimated. */
  public Optional<BetweennessEstimate> estimate() {
    return scores(Measures.BETWEENNESS).estimate();
  }

  /** Which accounts connect more than their in-degree would lead one to expect. */
  public Brokers brokers() {
    return brokers;
  }

  /** The roles between groups, if groups were given. */
  public Optional<BrokerageRoles> roles() {
    return roles;
  }
}
