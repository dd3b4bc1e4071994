package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;

/**
 * Whether ties stay within groups more than chance would have it: the E–I index of the network and
 * of each group, (E − I)/(E + I) with E ties to other groups and I ties within (Krackhardt &amp;
 * Stern 1988), beside what it is if the same groups are dealt out at random to the accounts. Ties
 * count once, whichever way they point; accounts without a group are left out. A network of two
 * equal groups has an index near 0 by chance, one of many small groups an index near 1, which is
 * why an index means little without its expectation. Immutable.
 */
public final class GroupTest {
  private final Groups groups;
  private final double index;
  private final double expected;
  private final Chance chance;
  private final double[] ofGroup;
  private final double[] expectedOfGroup;
  private final Chance[] chanceOfGroup;

  private GroupTest(
      Groups groups,
      double index,
      double expected,
      Chance chance,
      double[] ofGroup,
      double[] expectedOfGroup,
      Chance[] chanceOfGroup) {
    this.groups = groups;
    this.index = index;
    this.expected = expected;
    this.chance = chance;
    this.ofGroup = ofGroup;
    this.expectedOfGroup = expectedOfGroup;
    this.chanceOfGroup = chanceOfGroup;
  }

  /**
   * Tests the groups of a layer. Takes O(m) for each way of dealing them out.
   *
   * @param repeats how many random ways are tried, if more than 8 accounts have a group
   * @param seed chooses them
   * @throws IllegalArgumentException if the groups are not those of the layer's accounts
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static GroupTest of(
      Layer layer, Groups groups, int repeats, long seed, Progress progress) {
    groups.requireAccounts(layer.accountCount());
    GroupTies ties = new GroupTies(layer, groups);
    double index = ties.index();
    double[] ofGroup = ties.indices();
    Shuffles shuffles = new Shuffles(groups.grouped(), repeats, seed);
    double expected = expected(groups);
    double[] sums = new double[groups.count()];
    int[] times = new int[groups.count()];
    double[][] tried = new double[groups.count()][shuffles.count()];
    int[] asFar = new int[1];
    int[] repeat = new int[1];
    double tolerance = 1e-9;
    shuffles.forEach(
        progress,
        order -> {
          ties.deal(order);
          if (Math.abs(ties.index() - expected) >= Math.abs(index - expected) - tolerance) {
            asFar[0]++;
          }
          double[] dealt = ties.indices();
          for (int group = 0; group < dealt.length; group++) {
            tried[group][repeat[0]] = dealt[group];
            if (!Double.isNaN(dealt[group])) {
              sums[group] += dealt[group];
              times[group]++;
            }
          }
          repeat[0]++;
        });
    double[] expectedOfGroup = new double[groups.count()];
    Chance[] chanceOfGroup = new Chance[groups.count()];
    for (int group = 0; group < expectedOfGroup.length; group++) {
      double mean = times[group] == 0 ? Double.NaN : sums[group] / times[group];
      double far = Math.abs(ofGroup[group] - mean) - tolerance;
      expectedOfGroup[group] = mean;
      chanceOfGroup[group] =
          Double.isNaN(far)
              ? Chance.NONE
              : shuffles.chance(
                  (int)
                      Arrays.stream(tried[group])
                          .filter(one -> Math.abs(one - mean) >= far)
                          .count());
    }
    return new GroupTest(
        groups,
        index,
        expected,
        Double.isNaN(index) ? Chance.NONE : shuffles.chance(asFar[0]),
        ofGroup,
        expectedOfGroup,
        chanceOfGroup);
  }

  /** Each tie lies within a group as often as a pair of accounts does. */
  private static double expected(Groups groups) {
    double within = 0;
    for (int group = 0; group < groups.count(); group++) {
      within += (double) groups.size(group) * (groups.size(group) - 1);
    }
    double all = (double) groups.grouped() * (groups.grouped() - 1);
    return all == 0 ? Double.NaN : 1 - 2 * within / all;
  }

  /** The groups. */
  public Groups groups() {
    return groups;
  }

  /** The index of the network, −1 to 1; NaN without ties among grouped accounts. */
  public double index() {
    return index;
  }

  /** The mean index of the network over all ways of dealing out the groups. */
  public double expected() {
    return expected;
  }

  /** How likely an index as far from its expectation is by chance. */
  public Chance chance() {
    return chance;
  }

  /** The index of a group, −1 to 1; NaN if its accounts have no ties. */
  public double index(int group) {
    return ofGroup[group];
  }

  /** The mean index of a group over the ways of dealing out that were tried. */
  public double expected(int group) {
    return expectedOfGroup[group];
  }

  /** How likely an index of the group as far from its expectation is by chance. */
  public Chance chance(int group) {
    return chanceOfGroup[group];
  }
}
