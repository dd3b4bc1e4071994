package attache.measures;

/**
 * What a permutation test says: how often chance alone does at least as well as the data.
 *
 * @param p share of the orders in which the statistic is at least as far from what chance gives on
 *     average, in either direction; above 0, at most 1
 * @param orders how many orders were tried
 * @param exact whether these were all there are; otherwise p is estimated from random ones, the
 *     data's own order being counted among them
 */
public record Chance(double p, int orders, boolean exact) {
  /** What cannot be tested. */
  static final Chance NONE = new Chance(Double.NaN, 0, true);
}
