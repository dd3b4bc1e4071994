package attache.layouts;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.SplittableRandom;

/** Small networks for the tests of layouts. */
final class Networks {
  private Networks() {}

  /** Arcs between random accounts; self-follows and repeats fall away. */
  static Layer random(int accounts, int arcs, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] ends = new int[accounts == 0 ? 0 : 2 * arcs];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = random.nextInt(accounts);
    }
    return ties(accounts, ends);
  }

  /** Arcs between accounts that are given in pairs: follower, followed, follower, followed, … */
  static Layer ties(int accounts, int... ends) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int i = 0; i < ends.length; i += 2) {
      layer.arc(ends[i], ends[i + 1]);
    }
    return builder.build().layers().getFirst();
  }

  /** Everybody follows everybody. */
  static Layer complete(int accounts) {
    return grouped(accounts, 1, 1, 1, 0);
  }

  /**
   * Accounts in groups; account i is in group {@code i % groups}.
   *
   * @param inside the probability that an account follows one of its group
   * @param across the probability that it follows one of another group
   */
  static Layer grouped(int accounts, int groups, double inside, double across, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int one = 0; one < accounts; one++) {
      for (int other = 0; other < accounts; other++) {
        double chance = one % groups == other % groups ? inside : across;
        if (one != other && random.nextDouble() < chance) {
          layer.arc(one, other);
        }
      }
    }
    return builder.build().layers().getFirst();
  }
}
