package attache.measures;

import attache.network.Layer;
import java.util.Arrays;

/**
 * The rows that paths run along: account u's neighbours are {@code to[start[u]]} to {@code
 * to[start[u + 1] - 1]}, ascending and without doubles. Plain arrays, because the inner loops of
 * the path measures spend all their time in them.
 */
final class Neighbours {
  private final int[] start;
  private final int[] to;

  private Neighbours(int[] start, int[] to) {
    this.start = start;
    this.to = to;
  }

  /** Along follows: u's neighbours are whom u follows. Takes O(n + m). */
  static Neighbours followed(Layer layer) {
    int[] start = new int[layer.accountCount() + 1];
    for (int account = 0; account < layer.accountCount(); account++) {
      start[account + 1] = layer.outEnd(account);
    }
    int[] to = new int[layer.arcCount()];
    Arrays.setAll(to, layer::target);
    return new Neighbours(start, to);
  }

  /** Against follows: u's neighbours are those that follow u. Takes O(n + m). */
  static Neighbours followers(Layer layer) {
    int[] start = new int[layer.accountCount() + 1];
    for (int account = 0; account < layer.accountCount(); account++) {
      start[account + 1] = layer.inEnd(account);
    }
    int[] to = new int[layer.arcCount()];
    Arrays.setAll(to, layer::source);
    return new Neighbours(start, to);
  }

  /** Along mutual ties: u's neighbours follow u and are followed by u. Takes O(n + m log d). */
  static Neighbours mutual(Layer layer) {
    int[] start = new int[layer.accountCount() + 1];
    int[] to = new int[layer.arcCount()];
    int size = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        if (layer.follows(layer.target(arc), account)) {
          to[size++] = layer.target(arc);
        }
      }
      start[account + 1] = size;
    }
    return new Neighbours(start, Arrays.copyOf(to, size));
  }

  /**
   * Along ties, whichever way they point: u's neighbours follow u or are followed by u. O(n + m).
   */
  static Neighbours tied(Layer layer) {
    int[] start = new int[layer.accountCount() + 1];
    int[] to = new int[Math.multiplyExact(2, layer.arcCount())];
    int size = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      size = addTied(layer, account, to, size);
      start[account + 1] = size;
    }
    return new Neighbours(start, Arrays.copyOf(to, size));
  }

  /** Merges the two ascending rows of an account, a mutual neighbour once. */
  private static int addTied(Layer layer, int account, int[] to, int from) {
    int size = from;
    int out = layer.outStart(account);
    int in = layer.inStart(account);
    while (out < layer.outEnd(account) || in < layer.inEnd(account)) {
      int followed = out < layer.outEnd(account) ? layer.target(out) : Integer.MAX_VALUE;
      int follower = in < layer.inEnd(account) ? layer.source(in) : Integer.MAX_VALUE;
      if (followed <= follower) {
        out++;
      }
      if (follower <= followed) {
        in++;
      }
      to[size++] = Math.min(followed, follower);
    }
    return size;
  }

  int[] start() {
    return start;
  }

  int[] to() {
    return to;
  }

  int accountCount() {
    return start.length - 1;
  }

  /** How many neighbours all accounts have together. */
  int size() {
    return to.length;
  }
}
