package attache.measures;

import attache.network.Layer;
import java.util.Arrays;

/**
 * The ties among the accounts that have a group, and how many lie within groups as these are dealt
 * out again and again. Not safe for use by several threads.
 */
final class GroupTies {
  private final int groups;
  private final int[] one;
  private final int[] other;
  private final int[] dealtFrom;
  private final int[] group;
  private final int[] internal;
  private final int[] external;

  /** The groups as they are. Takes O(n + m). */
  GroupTies(Layer layer, Groups groups) {
    this.groups = groups.count();
    int[] number = new int[layer.accountCount()];
    dealtFrom = new int[groups.grouped()];
    int size = 0;
    for (int account = 0; account < number.length; account++) {
      number[account] = groups.of(account) == Groups.NONE ? -1 : size;
      if (number[account] >= 0) {
        dealtFrom[size++] = groups.of(account);
      }
    }
    Neighbours tied = Neighbours.tied(layer);
    int[] from = new int[tied.size() / 2];
    int[] to = new int[tied.size() / 2];
    int ties = 0;
    for (int account = 0; account < number.length; account++) {
      for (int tie = tied.start()[account]; tie < tied.start()[account + 1]; tie++) {
        int neighbour = tied.to()[tie];
        if (account < neighbour && number[account] >= 0 && number[neighbour] >= 0) {
          from[ties] = number[account];
          to[ties++] = number[neighbour];
        }
      }
    }
    one = Arrays.copyOf(from, ties);
    other = Arrays.copyOf(to, ties);
    group = dealtFrom.clone();
    internal = new int[this.groups];
    external = new int[this.groups];
    count();
  }

  /** Gives each account the group of the one that the order puts in its place. */
  void deal(int[] order) {
    for (int account = 0; account < group.length; account++) {
      group[account] = dealtFrom[order[account]];
    }
    count();
  }

  private void count() {
    Arrays.fill(internal, 0);
    Arrays.fill(external, 0);
    for (int tie = 0; tie < one.length; tie++) {
      int from = group[one[tie]];
      int to = group[other[tie]];
      if (from == to) {
        internal[from]++;
      } else {
        external[from]++;
        external[to]++;
      }
    }
  }

  /** The E–I index of all ties. */
  double index() {
    int within = Arrays.stream(internal).sum();
    return one.length == 0 ? Double.NaN : (one.length - 2.0 * within) / one.length;
  }

  /** The E–I index of each group's ties. */
  double[] indices() {
    double[] indices = new double[groups];
    for (int number = 0; number < groups; number++) {
      int all = external[number] + internal[number];
      indices[number] =
          all == 0 ? Double.NaN : (double) (external[number] - internal[number]) / all;
    }
    return indices;
  }
}
