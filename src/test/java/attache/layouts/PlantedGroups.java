package attache.layouts;

import attache.network.FollowNetwork;
import attache.network.LayerBuilder;
import java.util.List;
import java.util.Random;

/**
 * Networks with planted groups, of the size of the published ones (SCIENCE.md), which are not at
 * hand: accounts differ in how avidly they follow and how much they appeal, and follow others of
 * their own group more readily. The same arguments give the same network.
 *
 * @param accounts how many accounts
 * @param follows how many follows are expected
 * @param shares how large the groups are, beside each other
 * @param unevenness standard deviation of the logarithms of activity and appeal
 */
record PlantedGroups(int accounts, int follows, List<Integer> shares, double unevenness) {
  private static final int HALVINGS = 60;

  /**
   * @param mixing how readily an account of another group is followed, beside one of the own; 1
   *     plants no groups
   */
  KnownGroups mixed(double mixing, long seed) {
    Random random = new Random(seed);
    int[] group = groups();
    double[] activity = new double[accounts];
    double[] appeal = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      activity[account] = StrictMath.exp(unevenness * random.nextGaussian());
      appeal[account] = StrictMath.exp(unevenness * random.nextGaussian());
    }
    Chance wish =
        (from, to) -> activity[from] * appeal[to] * (group[from] == group[to] ? 1 : mixing);
    double readiness = readiness(wish);
    FollowNetwork.Builder builder = FollowNetwork.builder("planted groups");
    for (int account = 0; account < accounts; account++) {
      builder.account("account " + account);
    }
    LayerBuilder layer = builder.layer("follow");
    for (int from = 0; from < accounts; from++) {
      for (int to = 0; to < accounts; to++) {
        if (from != to && random.nextDouble() < probability(readiness * wish.of(from, to))) {
          layer.arc(from, to);
        }
      }
    }
    return new KnownGroups(accounts + " accounts planted", builder.build(), group);
  }

  /** How much one account would follow another, beside all others. */
  private interface Chance {
    double of(int from, int to);
  }

  private static double probability(double wish) {
    return 1 - StrictMath.exp(-wish);
  }

  /** What wishes are multiplied by, that so many follows are expected as shall be. */
  private double readiness(Chance wish) {
    double low = 1e-6;
    double high = 1e3;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = Math.sqrt(low * high);
      double expected = 0;
      for (int from = 0; from < accounts; from++) {
        for (int to = 0; to < accounts; to++) {
          expected += from == to ? 0 : probability(middle * wish.of(from, to));
        }
      }
      if (expected < follows) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.sqrt(low * high);
  }

  private int[] groups() {
    int[] group = new int[accounts];
    double all = shares.stream().mapToInt(Integer::intValue).sum();
    double sum = 0;
    int next = 0;
    for (int one = 0; one < shares.size(); one++) {
      sum += shares.get(one) / all;
      for (; next < Math.round(sum * accounts); next++) {
        group[next] = one;
      }
    }
    return group;
  }
}
