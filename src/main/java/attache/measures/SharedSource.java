package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * For how many unordered pairs an account is a common source: both follow it, and neither follows
 * the other (after Manor's reading of hubs). O(Σ d·in) time over all ties of followers.
 */
record SharedSource(String key) implements Measure {
  @Override
  public Scale scale() {
    return Scale.COUNT;
  }

  @Override
  public Scores compute(Layer layer, Progress progress) {
    progress.report(0);
    int[] followerOf = new int[layer.accountCount()];
    Arrays.fill(followerOf, -1);
    double[] values = new double[followerOf.length];
    Neighbours ties = Neighbours.tied(layer);
    for (int account = 0; account < values.length; account++) {
      if (account % 64 == 0) {
        progress.report((double) account / values.length);
      }
      for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
        followerOf[layer.source(position)] = account;
      }
      long followers = layer.inDegree(account);
      values[account] =
          followers * (followers - 1) / 2 - tiedFollowers(layer, ties, account, followerOf);
    }
    return Scores.of(values);
  }

  private static long tiedFollowers(Layer layer, Neighbours ties, int account, int[] followerOf) {
    long twice = 0;
    for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
      int follower = layer.source(position);
      for (int i = ties.start()[follower]; i < ties.start()[follower + 1]; i++) {
        if (followerOf[ties.to()[i]] == account) {
          twice++;
        }
      }
    }
    return twice / 2;
  }
}
