package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the backbone shows planted groups that stress of all ties shows as well as it was
 * published to show those of a network of that size: the mixing is searched at which it does. See
 * {@code src/docs/layouts.md}.
 */
final class PlantedComparison {
  private static final int SEARCH = 9;
  private static final int SEEDS = 2;
  private static final List<List<Integer>> SHARES =
      List.of(List.of(1, 1), List.of(3, 2, 1), List.of(1, 1, 1, 1), List.of(5, 3, 2, 2, 1, 1));

  private PlantedComparison() {}

  public static void main(String[] arguments) {
    System.out.println("| network | groups | mixing | stress, all ties | force | backbone 0.2 |");
    System.out.println("|---|---|---|---|---|---|");
    for (List<Integer> shares : SHARES) {
      for (double unevenness : new double[] {0.3, 0.8}) {
        print(new PlantedGroups(91, 3_859, shares, unevenness), 0.36);
        print(new PlantedGroups(514, 61_766, shares, unevenness), 0.29);
      }
    }
  }

  private static void print(PlantedGroups kind, double published) {
    double low = 0.0005;
    double high = 1;
    for (int step = 0; step < SEARCH; step++) {
      double middle = Math.sqrt(low * high);
      if (quality(new StressLayout(), kind.mixed(middle, 5)).silhouette() > published) {
        low = middle;
      } else {
        high = middle;
      }
    }
    KnownGroups found = kind.mixed(low, 5);
    System.out.printf(
        Locale.ROOT,
        "| %d / %d | %s, unevenness %.1f | %.3f | %s | %s | %s |%n",
        kind.accounts(),
        kind.follows(),
        kind.shares(),
        kind.unevenness(),
        low,
        text(quality(new StressLayout(), found)),
        text(quality(new ForceLayout(), found)),
        text(quality(new BackboneLayout(), found)));
  }

  private static LayoutQuality quality(LayoutAlgorithm layout, KnownGroups network) {
    Layer layer = network.network().layers().getFirst();
    double share = 0;
    double silhouette = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      LayoutQuality quality =
          LayoutQuality.of(layout.compute(layer, seed, Progress.NONE), network.group());
      share += quality.neighbourShare() / SEEDS;
      silhouette += quality.silhouette() / SEEDS;
    }
    return new LayoutQuality(share, silhouette);
  }

  private static String text(LayoutQuality quality) {
    return String.format(
        Locale.ROOT, "%.2f / %.2f", quality.neighbourShare(), quality.silhouette());
  }
}
