package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;

/**
 * The backbone layout: a stress layout of the ties of the {@link SimmelianBackbone} alone, which
 * parts the groups of a dense network (Nocaj, Ortmann and Brandes, "Untangling the hairballs of
 * multi-centered, small-world online social media networks", JGAA 19(2), 2015). Takes O(Σd²) for
 * the backbone, then as long as {@link StressLayout}.
 */
public final class BackboneLayout implements LayoutAlgorithm {
  private final double share;

  /** Keeps {@link SimmelianBackbone#STANDARD_SHARE} of the ties. */
  public BackboneLayout() {
    this(SimmelianBackbone.STANDARD_SHARE);
  }

  /**
   * @param share of the ties that the backbone keeps for their strength, 0 to 1
   */
  public BackboneLayout(double share) {
    this.share = share;
  }

  @Override
  public String key() {
    return "backbone";
  }

  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    return place(
        SimmelianBackbone.of(layer, share, progress.part(0, 0.4)), seed, progress.part(0.4, 1));
  }

  /**
   * The layout of a backbone that is known already, such as one that a slider chose.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Positions place(SimmelianBackbone backbone, long seed, Progress progress) {
    return StressLayout.place(backbone.keptTies(), seed, progress);
  }
}
