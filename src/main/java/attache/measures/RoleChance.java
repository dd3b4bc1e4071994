package attache.measures;

import attache.measures.BrokerageRoles.OpenTriads;

/**
 * Chances of the roles if the groups, of their real sizes, are dealt out at random to the accounts
 * that have one. Each is the number of ways to fill the places of one or two triads so that they
 * have the role, summed over the groups of the broker, divided by all ways to fill them.
 */
final class RoleChance {
  private static final int PATTERNS = 6;

  /** One triad; two with the same first; the same last; chained; both ways; apart. */
  private static final int ONE = 0;

  private static final int SAME_FIRST = 1;
  private static final int SAME_LAST = 2;
  private static final int CHAINED = 3;
  private static final int BOTH_WAYS = 4;
  private static final int APART = 5;

  private final double[][] chance = new double[Role.values().length][PATTERNS];

  RoleChance(Groups groups) {
    double[] size = new double[groups.count()];
    double[] power = new double[5];
    double pairsOfPairs = 0;
    for (int group = 0; group < size.length; group++) {
      size[group] = groups.size(group);
      for (int k = 2; k <= 4; k++) {
        power[k] += falling(size[group], k);
      }
    }
    for (double one : size) {
      pairsOfPairs += falling(one, 2) * (power[2] - falling(one, 2));
    }
    for (double own : size) {
      addOfGroup(groups.grouped(), own, power, pairsOfPairs);
    }
  }

  /**
   * Adds what a broker of a group of a size has.
   *
   * @param all accounts that have a group
   * @param own size of the broker's group
   * @param power Σ over groups of n(n−1)…, k factors
   * @param pairsOfPairs Σ over ordered pairs of groups of n(n−1)·m(m−1)
   */
  private void addOfGroup(double all, double own, double[] power, double pairsOfPairs) {
    double in = own - 1;
    double out = all - own;
    double same2 = power[2] - falling(own, 2);
    double same3 = power[3] - falling(own, 3);
    double same4 = power[4] - falling(own, 4);
    double twoSame = same4 + pairsOfPairs - 2 * falling(own, 2) * same2;
    add(
        Role.COORDINATOR,
        all,
        own,
        falling(in, 2),
        falling(in, 3),
        falling(in, 3),
        falling(in, 3),
        falling(in, 2),
        falling(in, 4));
    add(Role.ITINERANT, all, own, same2, same3, same3, same3, same2, twoSame);
    add(
        Role.GATEKEEPER,
        all,
        own,
        out * in,
        out * falling(in, 2),
        falling(out, 2) * in,
        0,
        0,
        falling(out, 2) * falling(in, 2));
    add(
        Role.REPRESENTATIVE,
        all,
        own,
        out * in,
        falling(out, 2) * in,
        out * falling(in, 2),
        0,
        0,
        falling(out, 2) * falling(in, 2));
    // Different others outside: all others outside, less those of one group.
    double three = falling(out, 3) - 2 * same2 * (out - 2) + same3;
    add(
        Role.LIAISON,
        all,
        own,
        falling(out, 2) - same2,
        three,
        three,
        three,
        falling(out, 2) - same2,
        falling(out, 4) - 2 * same2 * falling(out - 2, 2) + twoSame);
  }

  private void add(Role role, double all, double own, double... ways) {
    int[] others = {2, 3, 3, 3, 2, 4};
    for (int pattern = 0; pattern < PATTERNS; pattern++) {
      double of = falling(all - 1, others[pattern]);
      if (of > 0) {
        chance[role.place()][pattern] += own / all * ways[pattern] / of;
      }
    }
  }

  /** n(n−1)…, k factors. */
  private static double falling(double n, int k) {
    double product = 1;
    for (int i = 0; i < k; i++) {
      product *= Math.max(0, n - i);
    }
    return product;
  }

  /** How often a broker with those triads has a role on average. */
  double expected(Role role, OpenTriads triads) {
    return triads.all * chance[role.place()][ONE];
  }

  /** The standard deviation of that. */
  double deviation(Role role, OpenTriads triads) {
    double[] of = chance[role.place()];
    double squares =
        triads.all * of[ONE]
            + triads.sameFirst * of[SAME_FIRST]
            + triads.sameLast * of[SAME_LAST]
            + triads.chained * of[CHAINED]
            + triads.bothWays * of[BOTH_WAYS]
            + triads.apart() * of[APART];
    double mean = expected(role, triads);
    double variance = squares - mean * mean;
    // What remains of sums that cancel is nothing.
    return variance > 1e-9 * Math.max(1, squares) ? Math.sqrt(variance) : 0;
  }
}
