package attache.canvas;

import attache.network.Layer;
import attache.text.Messages;
import attache.view.ViewState;

/** What a cell of the matrix says, in words. */
final class MatrixWords {
  private MatrixWords() {}

  /**
   * The sentence of a cell.
   *
   * @param row the account of the row
   * @param column the account of the column
   */
  static String cell(ViewState state, int row, int column) {
    String one = state.network().label(row);
    String other = state.network().label(column);
    Layer layer = state.layer();
    if (row == column) {
      return Messages.text("canvas.matrix.itself", one);
    }
    boolean there = layer.follows(row, column);
    boolean back = layer.follows(column, row);
    if (layer.name().equals(Layer.FOLLOW) && layer.directed()) {
      if (there) {
        return back
            ? Messages.text("canvas.matrix.mutual", one, other)
            : Messages.text("canvas.matrix.follows", one, other);
      }
      return back
          ? Messages.text("canvas.matrix.followed", one, other)
          : Messages.text("canvas.matrix.none", one, other);
    }
    return ofLayer(layer, one, other, there, back);
  }

  /** The same for ties that are no follows: mentions, replies, or ties without direction. */
  private static String ofLayer(
      Layer layer, String one, String other, boolean there, boolean back) {
    String name = layer.name();
    if (there) {
      return back
          ? Messages.text("canvas.matrix.tie.mutual", one, other, name)
          : Messages.text("canvas.matrix.tie.there", one, other, name);
    }
    return back
        ? Messages.text("canvas.matrix.tie.back", one, other, name)
        : Messages.text("canvas.matrix.tie.none", one, other, name);
  }

  /** The second line: the groups of the two, and the weights if the layer has any. */
  static String detail(ViewState state, int row, int column) {
    Layer layer = state.layer();
    for (int account : new int[] {row, column}) {
      if (state.brokerage().muted().contains(account)) {
        return Messages.text("canvas.matrix.muted", state.network().label(account));
      }
    }
    if (row == column) {
      return ties(state, row);
    }
    int there = layer.arc(row, column);
    int back = layer.arc(column, row);
    if (layer.weighted() && (there >= 0 || back >= 0)) {
      return Messages.text(
          "canvas.matrix.weights",
          there < 0 ? 0 : layer.weight(there),
          back < 0 ? 0 : layer.weight(back));
    }
    String one = group(state, row);
    String other = group(state, column);
    if (one.isEmpty() || other.isEmpty()) {
      return "";
    }
    return one.equals(other) ? one : Messages.text("canvas.matrix.groups", one, other);
  }

  /** How many follow an account, and how many it follows. */
  static String ties(ViewState state, int account) {
    Layer layer = state.layer();
    return layer.directed()
        ? Messages.text("canvas.hover.ties", layer.inDegree(account), layer.outDegree(account))
        : Messages.text("canvas.hover.tied", layer.inDegree(account));
  }

  /** The group that an account is coloured by; empty if there is none. */
  static String group(ViewState state, int account) {
    return state.network().attribute(state.encoding().color()).map(c -> c.text(account)).orElse("");
  }
}
