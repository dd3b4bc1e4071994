package attache.measures;

import attache.network.Layer;

/**
 * How densely groups follow each other: of all follows that accounts of one group could have of
 * accounts of another, the share that exists. Accounts without a group are left out. Immutable.
 */
public final class GroupDensity {
  private final Groups groups;
  private final long[][] follows;

  private GroupDensity(Groups groups, long[][] follows) {
    this.groups = groups;
    this.follows = follows;
  }

  /**
   * Counts the follows between groups. Takes O(m + groups²).
   *
   * @throws IllegalArgumentException if the groups are not those of the layer's accounts
   */
  public static GroupDensity of(Layer layer, Groups groups) {
    groups.requireAccounts(layer.accountCount());
    long[][] follows = new long[groups.count()][groups.count()];
    for (int account = 0; account < layer.accountCount(); account++) {
      int from = groups.of(account);
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int to = groups.of(layer.target(arc));
        if (from != Groups.NONE && to != Groups.NONE) {
          follows[from][to]++;
        }
      }
    }
    return new GroupDensity(groups, follows);
  }

  /** The groups. */
  public Groups groups() {
    return groups;
  }

  /** How many follows accounts of one group have of accounts of another, or of their own. */
  public long follows(int from, int to) {
    return follows[from][to];
  }

  /** How many they could have; nobody can follow itself. */
  public long possible(int from, int to) {
    return (long) groups.size(from) * (groups.size(to) - (from == to ? 1 : 0));
  }

  /** The share of possible follows that exist, 0 to 1; NaN if none is possible. */
  public double density(int from, int to) {
    long possible = possible(from, to);
    return possible == 0 ? Double.NaN : (double) follows[from][to] / possible;
  }
}
