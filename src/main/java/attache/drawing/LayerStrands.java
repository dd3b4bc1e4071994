package attache.drawing;

import attache.network.Layer;
import attache.view.TieView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The ties of several layers in one picture: those that one layer alone has, layer by layer, and
 * last those that several have. A tie goes both ways if its follows are of the same strand, so two
 * accounts may have one tie of each strand. Weights play no part. Immutable.
 */
final class LayerStrands {
  private final List<Layer> layers;
  private final Ties ties;

  /** One past the last tie of each strand. */
  private final int[] ends;

  private LayerStrands(List<Layer> layers, Ties ties, int[] ends) {
    this.layers = layers;
    this.ties = ties;
    this.ends = ends;
  }

  /**
   * The ties of some layers of the same accounts. Takes O(l m log d) for l layers.
   *
   * @param layers two at least, the one that is measured first
   * @param seen whether the ties of an account are drawn
   * @param choice which ties are drawn; a backbone is one of a single layer, so with it all are
   */
  static LayerStrands of(List<Layer> layers, IntPredicate seen, TieView.Choice choice) {
    boolean mutualOnly = choice == TieView.Choice.MUTUAL;
    Drawn drawn = new Drawn();
    int[] ends = new int[layers.size() + 1];
    for (int strand = 0; strand <= layers.size(); strand++) {
      List<Layer> of = strand < layers.size() ? List.of(layers.get(strand)) : layers;
      for (Layer layer : of) {
        for (int account = 0; account < layer.accountCount(); account++) {
          if (seen.test(account)) {
            add(layers, layer, account, strand, seen, mutualOnly, drawn);
          }
        }
      }
      ends[strand] = drawn.count;
    }
    TieView.Choice told =
        mutualOnly || choice == TieView.Choice.OF_SELECTION ? choice : TieView.Choice.ALL;
    int accounts = layers.getFirst().accountCount();
    return new LayerStrands(List.copyOf(layers), drawn.ties(told, accounts), ends);
  }

  private static void add(
      List<Layer> layers,
      Layer layer,
      int account,
      int strand,
      IntPredicate seen,
      boolean mutualOnly,
      Drawn drawn) {
    for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
      int followed = layer.target(arc);
      // What several layers have is taken from the first of them.
      if (!seen.test(followed)
          || strand(layers, account, followed) != strand
          || first(layers, account, followed) != layer) {
        continue;
      }
      boolean back = strand(layers, followed, account) == strand;
      if ((!back || account < followed) && (back || !mutualOnly)) {
        drawn.add(account, followed, back);
      }
    }
  }

  /** The strand of a follow: the only layer that has it, one past the last if several have. */
  private static int strand(List<Layer> layers, int follower, int followed) {
    int strand = -1;
    for (int layer = 0; layer < layers.size(); layer++) {
      if (layers.get(layer).follows(follower, followed)) {
        if (strand >= 0) {
          return layers.size();
        }
        strand = layer;
      }
    }
    return strand;
  }

  private static Layer first(List<Layer> layers, int follower, int followed) {
    for (Layer layer : layers) {
      if (layer.follows(follower, followed)) {
        return layer;
      }
    }
    throw new IllegalArgumentException("no layer has such a tie");
  }

  /** The ties, strand by strand. */
  Ties ties() {
    return ties;
  }

  /** How many strands there are, that of several layers included. */
  int count() {
    return ends.length;
  }

  /** How many layers there are. */
  int layerCount() {
    return layers.size();
  }

  /** What a strand's layer is called; of several layers, nothing. */
  String name(int strand) {
    return strand < layers.size() ? layers.get(strand).name() : "";
  }

  /** The first tie of a strand. */
  int start(int strand) {
    return strand == 0 ? 0 : ends[strand - 1];
  }

  /** One past the last tie of a strand. */
  int end(int strand) {
    return ends[strand];
  }

  /** The strand of a tie. */
  int strandOf(int tie) {
    int strand = 0;
    while (tie >= ends[strand]) {
      strand++;
    }
    return strand;
  }

  /** The colour of a strand, opaque; colours repeat after as many layers as there are colours. */
  int color(int strand, Palette palette) {
    return strand == layers.size()
        ? palette.text()
        : palette.layers().get(strand % palette.layers().size());
  }

  /** Collects ties. */
  private static final class Drawn {
    private final List<int[]> all = new ArrayList<>();
    private final List<Boolean> both = new ArrayList<>();
    private int count;

    void add(int from, int to, boolean mutual) {
      all.add(new int[] {from, to});
      both.add(mutual);
      count++;
    }

    Ties ties(TieView.Choice choice, int accounts) {
      int[] from = all.stream().mapToInt(tie -> tie[0]).toArray();
      int[] to = all.stream().mapToInt(tie -> tie[1]).toArray();
      boolean[] mutual = new boolean[count];
      for (int tie = 0; tie < count; tie++) {
        mutual[tie] = both.get(tie);
      }
      return Ties.of(from, to, mutual, choice, accounts);
    }
  }
}
