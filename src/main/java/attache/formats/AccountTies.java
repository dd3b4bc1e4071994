package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;

/** How often accounts occur in ties, and whether two of them could be one. */
final class AccountTies {
  private final FollowNetwork network;

  AccountTies(FollowNetwork network) {
    this.network = network;
  }

  /** In how many arcs an account occurs, all layers together. */
  int count(int account) {
    int count = 0;
    for (Layer layer : network.layers()) {
      count += layer.outDegree(account) + layer.inDegree(account);
    }
    return count;
  }

  /** Whether one account follows the other, which nobody says of a single account. */
  boolean areTied(int one, int other) {
    return network.layers().stream()
        .anyMatch(layer -> layer.follows(one, other) || layer.follows(other, one));
  }

  /**
   * Whether two accounts follow the same one, or the same one follows both: if they were one, the
   * tie would be given twice. Takes O(d log d) for the degree d of the first.
   */
  boolean shareTies(int one, int other) {
    return network.layers().stream().anyMatch(layer -> shareTies(layer, one, other));
  }

  private static boolean shareTies(Layer layer, int one, int other) {
    for (int arc = layer.outStart(one); arc < layer.outEnd(one); arc++) {
      if (layer.follows(other, layer.target(arc))) {
        return true;
      }
    }
    for (int position = layer.inStart(one); position < layer.inEnd(one); position++) {
      if (layer.follows(layer.source(position), other)) {
        return true;
      }
    }
    return false;
  }
}
