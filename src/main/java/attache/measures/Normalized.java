package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * Betweenness as a share of what it could be at most: divided by the number of pairs of other
 * accounts, (n−1)(n−2) ordered ones or half as many unordered ones. Undefined for fewer than three
 * accounts.
 *
 * @param key the measure's name
 * @param raw what is divided
 */
record Normalized(String key, Betweenness raw) implements Measure {
  @Override
  public Scale scale() {
    return Scale.SHARE;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    return of(layer, raw.compute(layer, progress));
  }

  /** The normalised scores that belong to raw ones. */
  Scores of(Layer layer, Scores rawScores) {
    return rawScores.dividedBy(pairs(rawScores.size(), raw.reading().isOrdered(layer)));
  }

  /** How many pairs of others an account of a network of {@code accounts} has. */
  static double pairs(int accounts, boolean ordered) {
    if (accounts < 3) {
      return 0;
    }
    double pairs = (accounts - 1.0) * (accounts - 2.0);
    return ordered ? pairs : pairs / 2;
  }
}
