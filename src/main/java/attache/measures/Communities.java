package attache.measures;

import attache.network.Layer;
import attache.network.TextColumn;
import attache.text.Messages;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Communities by the Leiden algorithm (Traag, Waltman &amp; van Eck 2019, in its authors' own
 * implementation): groups of accounts with more ties among them than chance would give, by
 * modularity at resolution 1 on the ties taken undirected. Which of equally good partitions is
 * found depends on the seed, which must be told wherever communities are shown. Immutable.
 */
public final class Communities {
  /** The seed where none is asked for. */
  public static final long SEED = 1;

  private static final double RANDOMNESS = LeidenAlgorithm.DEFAULT_RANDOMNESS;
  private static final int MOST_ROUNDS = 50;

  /** Starts from accounts alone, of which the best result is kept. */
  private static final int MOST_STARTS = 10;

  /** Accounts and ends of ties that all starts together look at in a round. */
  private static final double EFFORT = 100_000;

  private final long seed;
  private final int[] community;
  private final int count;
  private final double modularity;

  private Communities(long seed, int[] community, int count, double modularity) {
    this.seed = seed;
    this.community = community;
    this.count = count;
    this.modularity = modularity;
  }

  /**
   * Finds the communities of a layer, in rounds until one changes nothing; in small networks the
   * best of up to {@value #MOST_STARTS} starts. A round takes some O(m log n) and cannot be ended
   * in its midst.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so between rounds
   */
  public static Communities of(Layer layer, long seed, Progress progress) {
    progress.report(0);
    Neighbours ties = Neighbours.tied(layer);
    int accounts = ties.accountCount();
    if (ties.size() == 0) {
      return numbered(seed, ties, IntStream.range(0, accounts).toArray());
    }
    Network network = network(ties);
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(1.0 / ties.size(), 1, RANDOMNESS, new Random(seed));
    int starts = (int) Math.clamp(EFFORT / (accounts + (double) ties.size()), 1, MOST_STARTS);
    Communities best = found(leiden, network, seed, ties, progress.part(0, 1.0 / starts));
    for (int start = 1; start < starts; start++) {
      Progress part = progress.part((double) start / starts, (start + 1.0) / starts);
      Communities other = found(leiden, network, seed, ties, part);
      best = other.modularity > best.modularity ? other : best;
    }
    progress.report(1);
    return best;
  }

  /** What one start from accounts alone comes to. */
  private static Communities found(
      LeidenAlgorithm leiden, Network network, long seed, Neighbours ties, Progress progress) {
    Clustering clustering = new Clustering(ties.accountCount());
    boolean better = true;
    for (int round = 0; round < MOST_ROUNDS && better; round++) {
      progress.report((double) round / MOST_ROUNDS);
      better = leiden.improveClustering(network, clustering);
    }
    return numbered(seed, ties, clustering.getClusters());
  }

  /** The ties with each account weighing its degree, which makes the quality modularity. */
  private static Network network(Neighbours ties) {
    int accounts = ties.accountCount();
    long[] first = new long[accounts + 1];
    double[] weights = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      first[account + 1] = ties.start()[account + 1];
      weights[account] = first[account + 1] - first[account];
    }
    return new Network(weights, first, new LargeIntArray(ties.to()), false);
  }

  /** Numbers communities by size, the largest first; of equal ones the one of the first account. */
  private static Communities numbered(long seed, Neighbours ties, int[] raw) {
    int most = Arrays.stream(raw).max().orElse(-1) + 1;
    int[] size = new int[most];
    int[] firstAccount = new int[most];
    Arrays.fill(firstAccount, Integer.MAX_VALUE);
    for (int account = 0; account < raw.length; account++) {
      size[raw[account]]++;
      firstAccount[raw[account]] = Math.min(firstAccount[raw[account]], account);
    }
    int[] order =
        IntStream.range(0, most)
            .filter(one -> size[one] > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer one) -> -size[one])
                    .thenComparingInt(one -> firstAccount[one]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] number = new int[most];
    for (int place = 0; place < order.length; place++) {
      number[order[place]] = place;
    }
    int[] community = Arrays.stream(raw).map(one -> number[one]).toArray();
    return new Communities(
        seed, community, order.length, modularity(ties, community, order.length));
  }

  private static double modularity(Neighbours ties, int[] community, int count) {
    double[] ends = new double[count];
    double within = 0;
    for (int account = 0; account < community.length; account++) {
      ends[community[account]] += ties.start()[account + 1] - ties.start()[account];
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        within += community[ties.to()[tie]] == community[account] ? 1 : 0;
      }
    }
    double all = ties.size();
    return within / all - Arrays.stream(ends).map(end -> end * end).sum() / (all * all);
  }

  /** The seed that was used. */
  public long seed() {
    return seed;
  }

  /** How many communities there are. */
  public int count() {
    return count;
  }

  /** An account's community, 0 (the largest) to {@code count() - 1}. */
  public int of(int account) {
    return community[account];
  }

  /**
   * The modularity of the partition: the share of ties within communities less that expected by
   * chance (Newman &amp; Girvan 2004); NaN without ties.
   */
  public double modularity() {
    return modularity;
  }

  /** The communities as an attribute by which accounts can be coloured and grouped, from 1. */
  public TextColumn column() {
    return TextColumn.of(
        Messages.text("measures.community.attribute", Long.toString(seed)),
        Arrays.stream(community).mapToObj(one -> Integer.toString(one + 1)).toList());
  }
}
