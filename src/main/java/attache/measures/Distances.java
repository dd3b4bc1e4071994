package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/** How far apart the ordered pairs of a layer are along follows. Immutable. */
public final class Distances {
  private final long[] pairs;
  private final int accounts;
  private final long all;

  private Distances(long[] pairs, int accounts) {
    this.pairs = pairs;
    this.accounts = accounts;
    all = (long) accounts * (accounts - 1);
  }

  /**
   * Searches from every account, 64 at a time.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Distances of(Layer layer, Progress progress) {
    return of(layer, layer.accountCount(), progress);
  }

  /**
   * Searches from every account of a network that consists of some accounts only.
   *
   * @param layer the ties among those accounts; the others have none
   * @param accounts how many accounts the network consists of
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Distances of(Layer layer, int accounts, Progress progress) {
    long[] pairs = new long[layer.accountCount() + 1];
    Hops.fromAll(
        Neighbours.followed(layer),
        (account, distance, sources) -> pairs[distance] += Long.bitCount(sources),
        progress);
    int longest = pairs.length - 1;
    while (longest > 0 && pairs[longest] == 0) {
      longest--;
    }
    return new Distances(Arrays.copyOf(pairs, longest + 1), accounts);
  }

  /** How many accounts the network has. */
  public int accounts() {
    return accounts;
  }

  /** The largest distance of any pair that has a path, the diameter; 0 if none has. */
  public int longest() {
    return pairs.length - 1;
  }

  /** How many ordered pairs are that far apart. */
  public long pairs(int distance) {
    return distance < 0 || distance >= pairs.length ? 0 : pairs[distance];
  }

  /** How many ordered pairs have a path. */
  public long connected() {
    return Arrays.stream(pairs).sum();
  }

  /** The mean distance of the pairs that have a path; NaN if none has. */
  public double mean() {
    double sum = 0;
    for (int distance = 1; distance < pairs.length; distance++) {
      sum += (double) distance * pairs[distance];
    }
    return sum / connected();
  }

  /**
   * The share of all ordered pairs that are at least as far apart, those without a path included.
   *
   * @param distance a distance; -1 for no path
   */
  public double shareAtLeast(int distance) {
    long nearer = 0;
    for (int d = 1; d < (distance < 0 ? pairs.length : Math.min(distance, pairs.length)); d++) {
      nearer += pairs[d];
    }
    return (double) (all - nearer) / all;
  }
}
