package attache.measures;

import attache.network.Layer;
import attache.work.Progress;

/**
 * The core number of each account: the largest k for which it belongs to the k-core, the largest
 * set of accounts of which each is tied to at least k others of the set (Seidman 1983). Ties are
 * taken undirected; an account without ties has 0. Computed by taking away the account of fewest
 * ties again and again (Batagelj &amp; Zaveršnik 2003), in O(n + m).
 *
 * @param key the measure's name
 * @param mutual whether only mutual ties count; else all ties, whichever way they point
 */
record Coreness(String key, boolean mutual) implements Measure {
  @Override
  public Scale scale() {
    return Scale.COUNT;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    progress.report(0);
    Neighbours ties = mutual ? Neighbours.mutual(layer) : Neighbours.tied(layer);
    progress.report(0.5);
    return Scores.of(new Peeling(ties).cores());
  }

  /** Accounts sorted by how many ties they have left, as in a counting sort that is kept up. */
  private static final class Peeling {
    private final int[] start;
    private final int[] to;

    /** Ties that an account has left; its core number once it was taken away. */
    private final int[] degree;

    private final int[] order;
    private final int[] place;

    /** Where in {@link #order} the accounts of each degree begin. */
    private final int[] bin;

    Peeling(Neighbours ties) {
      start = ties.start();
      to = ties.to();
      int accounts = ties.accountCount();
      degree = new int[accounts];
      order = new int[accounts];
      place = new int[accounts];
      int most = 0;
      for (int account = 0; account < accounts; account++) {
        degree[account] = start[account + 1] - start[account];
        most = Math.max(most, degree[account]);
      }
      bin = new int[most + 2];
      for (int one : degree) {
        bin[one + 1]++;
      }
      for (int d = 0; d <= most; d++) {
        bin[d + 1] += bin[d];
      }
      int[] next = bin.clone();
      for (int account = 0; account < accounts; account++) {
        place[account] = next[degree[account]]++;
        order[place[account]] = account;
      }
    }

    double[] cores() {
      double[] cores = new double[order.length];
      for (int account : order) {
        cores[account] = degree[account];
        for (int position = start[account]; position < start[account + 1]; position++) {
          if (degree[to[position]] > degree[account]) {
            takeTie(to[position]);
          }
        }
      }
      return cores;
    }

    /** Moves an account to the front of its bin, which then begins one place later. */
    private void takeTie(int account) {
      int front = bin[degree[account]]++;
      int other = order[front];
      order[place[account]] = other;
      place[other] = place[account];
      order[front] = account;
      place[account] = front;
      degree[account]--;
    }
  }
}
