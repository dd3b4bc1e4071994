package attache.measures;

import attache.network.Layer;
import java.util.ArrayList;
import java.util.List;

/** Which follows of an account are returned. */
public final class FollowBacks {
  private FollowBacks() {}

  /** With how many an account follows each other; O(d log d) for its degree d. */
  public static int mutual(Layer layer, int account) {
    return layer.outDegree(account) - notReturned(layer, account).size();
  }

  /** Whom an account follows that do not follow it back, in their order. */
  public static List<Integer> notReturned(Layer layer, int account) {
    List<Integer> found = new ArrayList<>();
    for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
      if (!layer.follows(layer.target(arc), account)) {
        found.add(layer.target(arc));
      }
    }
    return found;
  }

  /** Who follow an account that does not follow them back, in their order. */
  public static List<Integer> notGiven(Layer layer, int account) {
    List<Integer> found = new ArrayList<>();
    for (int position = layer.inStart(account); position < layer.inEnd(account); position++) {
      if (!layer.follows(account, layer.source(position))) {
        found.add(layer.source(position));
      }
    }
    return found;
  }
}
