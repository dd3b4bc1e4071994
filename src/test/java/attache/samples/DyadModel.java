package attache.samples;

import java.nio.charset.StandardCharsets;

/**
 * A model of who follows whom, in which the two accounts of a pair decide together: a pair is
 * unconnected, one-way, the other way, or mutual, with weights 1, e^θ(u,v), e^θ(v,u) and
 * e^(θ(u,v)+θ(v,u)+mutuality). This is p1 of Holland and Leinhardt (1981, An exponential family of
 * probability distributions for directed graphs, JASA 76), with homophily and openness added:
 *
 * <p>θ(u,v) = density + activity(u)·(1−openness(v)) + appeal(v)·(1−openness(u)) +
 * affinity(u,v)·(1−openness(u))·(1−openness(v)) + persistence·[u followed v before].
 *
 * <p>An open account is one that follows, and is followed, without much regard to region, to how
 * prominent the followed is, and to how busy the follower is. All arithmetic is {@link StrictMath},
 * so that a draw is the same on every machine; it does not depend on the order of the accounts
 * either, since each pair draws its own number from the seed and the two ids.
 */
final class DyadModel {
  private final DyadParameters parameters;
  private final double[][] affinity;
  private final boolean[][] before;

  /**
   * A model of the given accounts.
   *
   * @param affinity how much a follow is favoured by what two accounts have in common, symmetric
   * @param before who followed whom at an earlier time; all false if there was none
   */
  DyadModel(DyadParameters parameters, double[][] affinity, boolean[][] before) {
    this.parameters = parameters;
    this.affinity = affinity;
    this.before = before;
  }

  private double theta(int u, int v) {
    DyadParameters.Account follower = parameters.accounts().get(u);
    DyadParameters.Account followed = parameters.accounts().get(v);
    double closed = (1 - follower.openness()) * (1 - followed.openness());
    return parameters.density()
        + follower.activity() * (1 - followed.openness())
        + followed.appeal() * (1 - follower.openness())
        + affinity[u][v] * closed
        + (before[u][v] ? parameters.persistence() : 0);
  }

  /** The chances of the four states of a pair. */
  Dyad dyad(int u, int v) {
    double there = theta(u, v);
    double back = theta(v, u);
    double forward = StrictMath.exp(there);
    double backward = StrictMath.exp(back);
    double both = StrictMath.exp(there + back + parameters.mutuality());
    double sum = 1 + forward + backward + both;
    return new Dyad(forward / sum, backward / sum, both / sum);
  }

  /** Draws who follows whom; the same seed gives the same follows. */
  boolean[][] draw(long seed) {
    int n = parameters.accounts().size();
    boolean[][] follows = new boolean[n][n];
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < u; v++) {
        String idU = parameters.accounts().get(u).id();
        String idV = parameters.accounts().get(v).id();
        boolean inOrder = idU.compareTo(idV) < 0;
        int first = inOrder ? u : v;
        int second = inOrder ? v : u;
        Dyad dyad = dyad(first, second);
        double chance = unit(seed, inOrder ? idU + " " + idV : idV + " " + idU);
        follows[first][second] = chance < dyad.forward() + dyad.both();
        follows[second][first] =
            chance >= dyad.forward() && chance < dyad.forward() + dyad.both() + dyad.backward();
      }
    }
    return follows;
  }

  /** A number from 0 to 1 that depends on nothing but the seed and the text. */
  static double unit(long seed, String text) {
    long hash = seed;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = mix(hash ^ b);
    }
    return (mix(hash) >>> 11) * 0x1.0p-53;
  }

  /** One step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /**
   * The chances of a pair.
   *
   * @param forward that only the first follows the second
   * @param backward that only the second follows the first
   * @param both that they follow each other
   */
  record Dyad(double forward, double backward, double both) {}
}
