package attache.view;

/**
 * The two measures that the paired rankings compare.
 *
 * @param left key of the measure of the left column
 * @param right key of the measure of the right column
 */
public record RankingPair(String left, String right) {
  /** In-degree beside directed betweenness, as a share of paths: where a steep line is a broker. */
  public static final RankingPair BROKERS = new RankingPair("in_degree", "betweenness_normalized");
}
