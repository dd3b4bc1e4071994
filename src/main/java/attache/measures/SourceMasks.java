package attache.measures;

import attache.network.Layer;
import java.util.Arrays;

/**
 * The pairs of accounts that both follow an account and are not tied; only it connects them if they
 * follow no other account in common.
 */
final class SourceMasks extends PairMasks {
  private final Layer layer;
  private final int account;
  private final int[] followers;
  private final long[] tied;
  private final long[] following;

  SourceMasks(Layer layer, int account) {
    super(layer.accountCount());
    this.layer = layer;
    this.account = account;
    followers = new int[layer.inDegree(account)];
    Arrays.setAll(followers, place -> layer.source(layer.inStart(account) + place));
    tied = new long[connected.length];
    following = new long[connected.length];
  }

  @Override
  int[] firsts() {
    return followers;
  }

  @Override
  void find(int begin, int end, Runnable pulse) {
    pulse.run();
    Arrays.fill(tied, 0);
    Arrays.fill(following, 0);
    for (int place = begin; place < end; place++) {
      int follower = followers[place];
      long bit = 1L << (place - begin);
      tied[follower] |= bit;
      for (int arc = layer.outStart(follower); arc < layer.outEnd(follower); arc++) {
        tied[layer.target(arc)] |= bit;
        following[layer.target(arc)] |= bit;
      }
      for (int at = layer.inStart(follower); at < layer.inEnd(follower); at++) {
        tied[layer.source(at)] |= bit;
      }
    }
    following[account] = 0;
    long all = low(end - begin);
    Arrays.fill(connected, 0);
    Arrays.fill(only, 0);
    for (int follower : followers) {
      connected[follower] = all & ~tied[follower];
      only[follower] = connected[follower];
    }
    for (int source = 0; source < following.length; source++) {
      if (following[source] != 0) {
        for (int at = layer.inStart(source); at < layer.inEnd(source); at++) {
          only[layer.source(at)] &= ~following[source];
        }
      }
    }
  }
}
