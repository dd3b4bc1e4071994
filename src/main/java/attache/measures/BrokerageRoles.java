package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.Optional;

/**
 * How often each account has each of the five roles of Gould &amp; Fernandez (1989), and how that
 * compares with chance: the groups dealt out anew at random among all accounts that have one, ties
 * staying as they are. Expectation and variance are exact, not sampled. Triads with an account of
 * no group are left out. Immutable.
 */
public final class BrokerageRoles {
  private static final int ROLES = Role.values().length;

  private final Groups groups;
  private final long[][] counts;
  private final double[][] expected;
  private final double[][] deviation;

  /** In which direction a triad is read. */
  public enum Direction {
    /** Along follows: from who follows to who is followed. */
    FOLLOW,
    /** Along information: from who is followed to who follows. */
    FLOW
  }

  private BrokerageRoles(Groups groups, int accounts) {
    this.groups = groups;
    counts = new long[accounts][ROLES];
    expected = new double[accounts][ROLES];
    deviation = new double[accounts][ROLES];
  }

  /**
   * Counts the roles of all accounts. Takes O(Σ in·out) over all accounts.
   *
   * @param groups the groups of the layer's accounts
   * @throws IllegalArgumentException if they are the groups of other accounts
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static BrokerageRoles of(Layer layer, Groups groups, Progress progress) {
    groups.requireAccounts(layer.accountCount());
    BrokerageRoles roles = new BrokerageRoles(groups, layer.accountCount());
    RoleChance chance = new RoleChance(groups);
    int[] follows = new int[layer.accountCount()];
    int[] asFirst = new int[follows.length];
    int[] asLast = new int[follows.length];
    for (int broker = 0; broker < follows.length; broker++) {
      progress.report((double) broker / follows.length);
      if (groups.of(broker) != Groups.NONE) {
        roles.count(layer, broker, follows, asFirst, asLast, chance);
      }
    }
    progress.report(1);
    return roles;
  }

  private void count(
      Layer layer, int broker, int[] follows, int[] asFirst, int[] asLast, RoleChance chance) {
    OpenTriads triads = new OpenTriads();
    for (int in = layer.inStart(broker); in < layer.inEnd(broker); in++) {
      int first = layer.source(in);
      if (groups.of(first) == Groups.NONE) {
        continue;
      }
      // Numbers from 1 mark whom this account follows; no two pairs have the same.
      int mark = in + 1;
      for (int arc = layer.outStart(first); arc < layer.outEnd(first); arc++) {
        follows[layer.target(arc)] = mark;
      }
      for (int out = layer.outStart(broker); out < layer.outEnd(broker); out++) {
        int last = layer.target(out);
        if (last != first && follows[last] != mark && groups.of(last) != Groups.NONE) {
          counts[broker][Role.of(groups.of(first), groups.of(broker), groups.of(last)).place()]++;
          asFirst[first]++;
          asLast[last]++;
          triads.all++;
          triads.bothWays += isOpen(layer, broker, last, first) ? 1 : 0;
        }
      }
    }
    triads.add(layer, broker, asFirst, asLast);
    for (Role role : Role.values()) {
      expected[broker][role.place()] = chance.expected(role, triads);
      deviation[broker][role.place()] = chance.deviation(role, triads);
    }
  }

  private static boolean isOpen(Layer layer, int broker, int follower, int followed) {
    return layer.follows(follower, broker)
        && layer.follows(broker, followed)
        && !layer.follows(follower, followed);
  }

  /** How the open triads of one broker overlap; what their number varies by depends on it. */
  static final class OpenTriads {
    /** Ordered pairs (a, b) with the broker between them. */
    double all;

    /** Of these, those whose reverse (b, a) is one, too. */
    double bothWays;

    /** Ordered pairs of different triads with the same first, with the same last account. */
    double sameFirst;

    double sameLast;

    /** Ordered pairs of triads in which the last of one is the first of the other, no more. */
    double chained;

    /** Takes the numbers of each account and sets them back. */
    private void add(Layer layer, int broker, int[] asFirst, int[] asLast) {
      for (int in = layer.inStart(broker); in < layer.inEnd(broker); in++) {
        int account = layer.source(in);
        sameFirst += asFirst[account] * (asFirst[account] - 1.0);
        chained += 2.0 * asFirst[account] * asLast[account];
        asFirst[account] = 0;
      }
      chained -= 2 * bothWays;
      for (int out = layer.outStart(broker); out < layer.outEnd(broker); out++) {
        int account = layer.target(out);
        sameLast += asLast[account] * (asLast[account] - 1.0);
        asLast[account] = 0;
      }
    }

    /** Ordered pairs of triads that share the broker only. */
    double apart() {
      return all * all - all - bothWays - sameFirst - sameLast - chained;
    }
  }

  /** The groups by which the roles are told. */
  public Groups groups() {
    return groups;
  }

  /** In how many open triads an account has a role. */
  public long count(int account, Role role, Direction direction) {
    return counts[account][read(role, direction).place()];
  }

  /** In how many it would have it on average if the groups were dealt out at random. */
  public double expected(int account, Role role, Direction direction) {
    return expected[account][read(role, direction).place()];
  }

  /**
   * By how many standard deviations the count is above that average; NaN where the count cannot
   * vary, and for an account of no group.
   */
  public double z(int account, Role role, Direction direction) {
    int number = read(role, direction).place();
    if (!(deviation[account][number] > 0)) {
      return Double.NaN;
    }
    return (counts[account][number] - expected[account][number]) / deviation[account][number];
  }

  /** In how many open triads an account stands in the middle, all of known groups. */
  public long total(int account) {
    return Arrays.stream(counts[account]).sum();
  }

  /**
   * The role that an account has most beyond chance: that of the highest z among those it has; by
   * count where no z is defined. Empty if it has none.
   */
  public Optional<Role> mainRole(int account, Direction direction) {
    Role best = null;
    for (Role role : Role.values()) {
      if (count(account, role, direction) > 0
          && (best == null || isMore(account, role, best, direction))) {
        best = role;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isMore(int account, Role role, Role best, Direction direction) {
    double z = z(account, role, direction);
    double bestZ = z(account, best, direction);
    if (Double.isNaN(z) || Double.isNaN(bestZ)) {
      return Double.isNaN(z) == Double.isNaN(bestZ)
          ? count(account, role, direction) > count(account, best, direction)
          : Double.isNaN(bestZ);
    }
    return z > bestZ;
  }

  private static Role read(Role role, Direction direction) {
    return switch (direction) {
      case FOLLOW -> role;
      case FLOW -> role.reversed();
    };
  }
}
