package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;

/**
 * The force-directed layout: a {@link ForceSimulation} run until it has settled, some 270 steps.
 * Takes O(n²) a step up to 500 accounts, O(n log n + m) above.
 */
public final class ForceLayout implements LayoutAlgorithm {
  /** Accounts and arcs times steps that {@link #begin} may take: a few seconds. */
  private static final long BEGINNING = 12_000_000;

  private static final int FEWEST_STEPS = 4;

  @Override
  public String key() {
    return "force";
  }

  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    return place(TieGraph.of(layer), seed, progress);
  }

  /**
   * A layout to begin with: as {@link #compute}, but for a large network ended before it has
   * settled, so that the network can be seen while a {@link ForceSimulation} goes on from there.
   * How far it goes follows from the size of the layer alone, so the positions are the same on
   * every machine. Up to some 2,000 accounts with 40,000 arcs it settles; 100,000 accounts with
   * 1,000,000 arcs are let go of after ten steps.
   *
   * @param layer the arcs to lay out
   * @param seed chooses among equally good results
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Beginning begin(Layer layer, long seed, Progress progress) {
    progress.report(0);
    ForceSimulation simulation = new ForceSimulation(layer, seed, progress.part(0, 0.5));
    Progress moving = progress.part(0.5, 1);
    long size = Math.max(1, (long) layer.accountCount() + layer.arcCount());
    long most = Math.max(FEWEST_STEPS, BEGINNING / size);
    for (long step = 0; step < most && !simulation.isSettled(); step++) {
      double done = Math.max(simulation.settledShare(), (double) step / most);
      simulation.step(() -> moving.report(done));
    }
    return new Beginning(
        simulation.positions(), simulation.isSettled() ? 0 : simulation.temperature());
  }

  /**
   * Where a layout began.
   *
   * @param positions where the accounts stand
   * @param warmth how far they may still move, 0 to 1; 0 if the layout has settled
   */
  public record Beginning(Positions positions, double warmth) {}

  static Positions place(TieGraph ties, long seed, Progress progress) {
    ForceSimulation simulation = new ForceSimulation(ties, seed, progress.part(0, 0.1));
    Progress settling = progress.part(0.1, 1);
    while (!simulation.isSettled()) {
      double done = simulation.settledShare();
      simulation.step(() -> settling.report(done));
    }
    return simulation.positions();
  }
}
