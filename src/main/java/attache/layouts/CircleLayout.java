package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;

/**
 * All accounts on one circle, those of a group side by side, with a gap between groups. Groups that
 * are much tied to each other are neighbours; within a group each account turns to the side where
 * its neighbours stand, by repeated barycentres, and the order with the fewest crossings is taken
 * (after Baur and Brandes, "Crossing reduction in circular layouts", WG 2004, with sweeps in place
 * of sifting). Takes O(m log n) a sweep.
 */
public final class CircleLayout implements LayoutAlgorithm {
  private static final int SWEEPS = 12;

  /** The gap between groups, in places of an account. */
  private static final int GAP = 2;

  private final Grouping grouping;
  private final boolean grouped;

  /** Without groups. */
  public CircleLayout() {
    grouping = Grouping.none(0);
    grouped = false;
  }

  /**
   * @param grouping which accounts stand side by side
   */
  public CircleLayout(Grouping grouping) {
    this.grouping = grouping;
    grouped = true;
  }

  @Override
  public String key() {
    return "circle";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the groups are not those of the layer's accounts
   */
  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    TieGraph ties = TieGraph.of(layer);
    Grouping groups = grouped ? grouping : Grouping.none(ties.accountCount());
    groups.requireAccounts(ties.accountCount());
    int[] chain = groups.chain(ties);
    List<int[]> members = groups.members();
    double[] direction = Directions.of(ties, seed, progress.part(0, 0.2));
    for (int group : chain) {
      members.set(group, CircleOrder.sorted(members.get(group), direction));
    }
    double[] best = directions(chain, members, ties.accountCount());
    direction = best;
    long fewest = CircleOrder.crossings(ties, order(chain, members));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      progress.report((double) sweep / SWEEPS);
      turn(ties, chain, members, direction);
      direction = directions(chain, members, ties.accountCount());
      long crossings = CircleOrder.crossings(ties, order(chain, members));
      if (crossings < fewest) {
        fewest = crossings;
        best = direction;
      }
    }
    return onCircle(best, places(chain, members) / (2 * Math.PI));
  }

  /** Sorts each group by where the neighbours of its accounts lie, seen from the group's middle. */
  private static void turn(TieGraph ties, int[] chain, List<int[]> members, double[] direction) {
    boolean[] all = new boolean[ties.accountCount()];
    Arrays.fill(all, true);
    double[] key = new double[all.length];
    for (int group : chain) {
      int[] accounts = members.get(group);
      if (accounts.length == 0) {
        continue;
      }
      double middle = direction[accounts[accounts.length / 2]];
      for (int account : accounts) {
        key[account] = Directions.wrapped(Directions.mean(ties, account, direction, all) - middle);
      }
      members.set(group, CircleOrder.sorted(accounts, key));
    }
  }

  private static int[] order(int[] chain, List<int[]> members) {
    return Arrays.stream(chain).flatMap(group -> Arrays.stream(members.get(group))).toArray();
  }

  private static int places(int[] chain, List<int[]> members) {
    int accounts = members.stream().mapToInt(one -> one.length).sum();
    return accounts + (chain.length > 1 ? GAP * chain.length : 0);
  }

  private static double[] directions(int[] chain, List<int[]> members, int accounts) {
    double step = 2 * Math.PI / Math.max(1, places(chain, members));
    double[] direction = new double[accounts];
    int place = 0;
    for (int group : chain) {
      for (int account : members.get(group)) {
        // From the top, clockwise.
        direction[account] = step * place++ - Math.PI / 2;
      }
      place += chain.length > 1 ? GAP : 0;
    }
    return direction;
  }

  private static Positions onCircle(double[] direction, double circleRadius) {
    double radius = direction.length < 2 ? 0 : Math.max(0.5, circleRadius);
    return Positions.of(
        Arrays.stream(direction).map(angle -> radius * StrictMath.cos(angle)).toArray(),
        Arrays.stream(direction).map(angle -> radius * StrictMath.sin(angle)).toArray());
  }
}
