package attache.formats;

import attache.network.AttributeColumn;
import attache.network.Layer;
import java.io.IOException;

/**
 * The ties of a layer as they are written: an undirected one once, at the account that comes first.
 */
final class WrittenTies {
  private WrittenTies() {}

  /** What is done with a tie. */
  @FunctionalInterface
  interface Visitor {
    /**
     * @param arc the arc's number, whose weight and attributes are the tie's
     */
    void tie(int from, int to, int arc) throws IOException;
  }

  /** Whether a layer is written as undirected: it is called so, and both ways are alike. */
  static boolean undirected(Layer layer) {
    return !layer.directed() && symmetric(layer);
  }

  static void each(Layer layer, Visitor visitor) throws IOException {
    boolean once = undirected(layer);
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        if (!once || account < layer.target(arc)) {
          visitor.tie(account, layer.target(arc), arc);
        }
      }
    }
  }

  /** Whether each arc has a way back with the same weight and attributes. */
  private static boolean symmetric(Layer layer) {
    for (int account = 0; account < layer.accountCount(); account++) {
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int back = layer.arc(layer.target(arc), account);
        if (back < 0 || layer.weight(back) != layer.weight(arc) || !alike(layer, arc, back)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean alike(Layer layer, int arc, int back) {
    for (AttributeColumn column : layer.attributes()) {
      if (column.isMissing(arc) != column.isMissing(back)
          || !column.groups(arc).equals(column.groups(back))) {
        return false;
      }
    }
    return true;
  }
}
