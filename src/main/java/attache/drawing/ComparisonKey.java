package attache.drawing;

import attache.network.AlignedNetworks;
import attache.view.StudiedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The key to pictures of networks that are compared.
 *
 * @param compared what is compared
 * @param palette the colours of the ground
 * @param ratio raster pixels a logical pixel
 * @param width raster pixels that it may be wide
 */
record ComparisonKey(StudiedComparison compared, Palette palette, double ratio, double width) {
  /**
   * One of several networks side by side.
   *
   * @param which its place among them
   * @param scene a picture of it
   */
  record Telling(int which, Scene scene) {
    /** Whether its key to the ties holds for any other network, too. */
    private boolean tellsAll() {
      return scene.tieCount() > 0 && !TieBlocks.onlyMutual(scene);
    }
  }

  /** The network whose key holds for all: one with one-way ties, or at least with some ties. */
  static Telling telling(int networks, IntFunction<Scene> scenes) {
    Telling some = new Telling(0, scenes.apply(0));
    for (int which = 1; which < networks && !some.tellsAll(); which++) {
      Telling next = new Telling(which, scenes.apply(which));
      some = next.tellsAll() || some.scene.tieCount() == 0 ? next : some;
    }
    return some;
  }

  /** The key to pictures side by side. */
  List<LegendBlocks.Block> ofNetworks(Scene scene) {
    AlignedNetworks aligned = compared.aligned();
    int[] everyone = compared.shown().actors().stream().toArray();
    LegendBlocks blocks =
        new LegendBlocks(
            palette, scene.colors(), scene.colors().groupsOf(everyone), true, ratio, width);
    List<LegendBlocks.Block> all = new ArrayList<>();
    blocks.colors().ifPresent(all::add);
    blocks.ties(scene).ifPresent(all::add);
    boolean any = false;
    for (int which = 0; which < aligned.size(); which++) {
      any |= compared.shown().accountCount(which) < compared.shown().count();
    }
    if (any) {
      all.add(ChangeKey.notSampled(palette, ratio, width));
    }
    return all;
  }

  /**
   * The key to what changed.
   *
   * @param scene a picture with the same colours
   * @param passage from one network to the other
   */
  List<LegendBlocks.Block> ofChanges(Scene scene, Passage passage, int from, int to) {
    List<LegendBlocks.Block> all = new ArrayList<>();
    if (!passage.tellsAll()) {
      new LegendBlocks(scene, false, ratio, width).colors().ifPresent(all::add);
    }
    all.add(
        ChangeKey.of(
            palette,
            passage,
            compared.parts().get(from).brief(),
            compared.parts().get(to).brief(),
            ratio,
            width));
    return all;
  }
}
