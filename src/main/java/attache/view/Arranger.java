package attache.view;

import attache.layouts.BackboneLayout;
import attache.layouts.CircleLayout;
import attache.layouts.EgoRingsLayout;
import attache.layouts.ForceLayout;
import attache.layouts.GroupedLayout;
import attache.layouts.Grouping;
import attache.layouts.LayoutAlgorithm;
import attache.layouts.Positions;
import attache.layouts.RadialLayout;
import attache.layouts.Ring;
import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.layouts.StressLayout;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.List;

/**
 * Carries out the choice of a layout: computes what the layout needs, if it is not known already,
 * and has it place the accounts. Belongs to one piece of work.
 */
public final class Arranger {
  private final FollowNetwork network;
  private final Layer layer;
  private ScoreTable scores;
  private int kept;
  private int ties;

  private Arranger(FollowNetwork network, Layer layer, ScoreTable known) {
    this.network = network;
    this.layer = layer;
    scores = known;
  }

  /**
   * What came of a choice.
   *
   * @param arrangement where the accounts stand, nothing pinned
   * @param scores what was known, and what the layout needed besides
   * @param kept how many ties the backbone keeps; 0 in another layout
   * @param ties of how many, one a tied pair; 0 in another layout
   * @param warmth how far the accounts may still move, 0 to 1; 0 if the layout has settled
   */
  public record Arranged(
      Arrangement arrangement, ScoreTable scores, int kept, int ties, double warmth) {}

  /**
   * Places the accounts of a layer anew.
   *
   * @param choice the layout
   * @param network the network that is laid out
   * @param layer the layer of it that counts
   * @param known scores and strengths of that layer that need not be computed again
   * @param seed chooses among equally good results
   * @param progress told how far the work is; ends it if cancelled
   * @throws IllegalArgumentException if the network has no such attribute or account, or there is
   *     no such measure
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Arranged arrange(
      LayoutChoice choice,
      FollowNetwork network,
      Layer layer,
      ScoreTable known,
      long seed,
      Progress progress) {
    progress.report(0);
    Arranger arranger = new Arranger(network, layer, known);
    Arrangement arrangement = arranger.place(choice, seed, progress);
    return new Arranged(arrangement, arranger.scores, arranger.kept, arranger.ties, 0);
  }

  /**
   * Places the accounts of a layer anew to be looked at: as {@link #arrange}, but the force layout
   * of a large network is ended before it has settled and may be seen to go on; see {@link
   * ForceLayout#begin}. The same seed begins alike, whatever stood where before.
   *
   * @throws IllegalArgumentException as {@link #arrange}
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static Arranged begin(
      LayoutChoice choice,
      FollowNetwork network,
      Layer layer,
      ScoreTable known,
      long seed,
      Progress progress) {
    if (!(choice instanceof LayoutChoice.Force)) {
      return arrange(choice, network, layer, known, seed, progress);
    }
    ForceLayout.Beginning beginning = ForceLayout.begin(layer, seed, progress);
    return new Arranged(
        Arrangement.of(choice, seed, beginning.positions()), known, 0, 0, beginning.warmth());
  }

  private Arrangement place(LayoutChoice choice, long seed, Progress progress) {
    Progress placing = progress.part(0.5, 1);
    return switch (choice) {
      case LayoutChoice.Force force -> plain(choice, new ForceLayout(), seed, progress);
      case LayoutChoice.Stress stress -> plain(choice, new StressLayout(), seed, progress);
      case LayoutChoice.Backbone backbone -> {
        SimmelianStrength strength = strength(progress.part(0, 0.5));
        SimmelianBackbone strongest = SimmelianBackbone.of(strength, backbone.share());
        kept = strongest.keptCount();
        ties = strongest.ties().tieCount();
        yield Arrangement.of(choice, seed, BackboneLayout.place(strongest, seed, placing));
      }
      case LayoutChoice.Circle circle ->
          plain(
              choice,
              circle.attribute().isEmpty()
                  ? new CircleLayout()
                  : new CircleLayout(Grouping.by(column(circle.attribute()))),
              seed,
              progress);
      case LayoutChoice.Grouped grouped ->
          plain(choice, new GroupedLayout(grouping(grouped.attribute())), seed, progress);
      case LayoutChoice.InFile inFile -> Arrangement.of(choice, seed, FilePositions.of(network));
      case LayoutChoice.WorldMap map ->
          plain(choice, AccountCountries.of(network).layout(), seed, progress);
      case LayoutChoice.Radial radial -> {
        RadialLayout layout = new RadialLayout(scores(radial.measure(), progress.part(0, 0.5)));
        yield ringed(choice, seed, layout.compute(layer, seed, placing), layout.rings());
      }
      case LayoutChoice.EgoRings rings -> {
        EgoRingsLayout layout = new EgoRingsLayout(rings.account());
        yield ringed(choice, seed, layout.compute(layer, seed, progress), layout.rings(layer));
      }
    };
  }

  private Arrangement plain(
      LayoutChoice choice, LayoutAlgorithm layout, long seed, Progress progress) {
    return Arrangement.of(choice, seed, layout.compute(layer, seed, progress));
  }

  private static Arrangement ringed(
      LayoutChoice choice, long seed, Positions positions, List<Ring> rings) {
    return new Arrangement(choice, seed, positions, java.util.Set.of(), rings, false);
  }

  private Grouping grouping(String attribute) {
    return attribute.isEmpty()
        ? Grouping.none(network.accountCount())
        : Grouping.by(column(attribute));
  }

  private AttributeColumn column(String attribute) {
    return network
        .attribute(attribute)
        .orElseThrow(() -> new IllegalArgumentException("no attribute “" + attribute + "”"));
  }

  private Scores scores(String key, Progress progress) {
    if (scores.get(key).isEmpty()) {
      Measure measure =
          Measures.get(key)
              .orElseThrow(() -> new IllegalArgumentException("no measure “" + key + "”"));
      scores = scores.with(key, measure.compute(layer, progress));
    }
    return scores.get(key).orElseThrow();
  }

  private SimmelianStrength strength(Progress progress) {
    if (scores.strength().isEmpty()) {
      scores = scores.withStrength(SimmelianStrength.of(layer, progress));
    }
    return scores.strength().orElseThrow();
  }
}
