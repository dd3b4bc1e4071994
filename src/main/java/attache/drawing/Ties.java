package attache.drawing;

import attache.network.Layer;
import java.util.Arrays;

/**
 * The ties of a layer as they are drawn: one a pair of accounts that is tied in either direction. A
 * mutual pair is one even tie; any other runs from the follower to the followed. Immutable; made in
 * O(m log d).
 */
final class Ties {
  final int[] from;
  final int[] to;
  final boolean[] mutual;
  private final int[][] touching;

  private Ties(int[] from, int[] to, boolean[] mutual, int accounts) {
    this.from = from;
    this.to = to;
    this.mutual = mutual;
    int[] degree = new int[accounts];
    for (int tie = 0; tie < from.length; tie++) {
      degree[from[tie]]++;
      degree[to[tie]]++;
    }
    touching = new int[accounts][];
    Arrays.setAll(touching, account -> new int[degree[account]]);
    int[] next = new int[accounts];
    for (int tie = 0; tie < from.length; tie++) {
      touching[from[tie]][next[from[tie]]++] = tie;
      touching[to[tie]][next[to[tie]]++] = tie;
    }
  }

  static Ties of(Layer layer) {
    int[] from = new int[layer.arcCount()];
    int[] to = new int[layer.arcCount()];
    boolean[] mutual = new boolean[layer.arcCount()];
    int count = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int followed = layer.target(arc);
        boolean back = layer.follows(followed, account);
        if (back && followed < account) {
          continue;
        }
        from[count] = account;
        to[count] = followed;
        mutual[count++] = back;
      }
    }
    return new Ties(
        Arrays.copyOf(from, count),
        Arrays.copyOf(to, count),
        Arrays.copyOf(mutual, count),
        layer.accountCount());
  }

  int count() {
    return from.length;
  }

  /** The account at the other end of a tie. */
  int other(int tie, int account) {
    return from[tie] == account ? to[tie] : from[tie];
  }

  /** The ties of an account, in ascending order. Not to be changed. */
  int[] touching(int account) {
    return touching[account];
  }
}
