package attache.view;

import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a network is shown before anybody chose anything: sizes by in-degree, colours by the
 * attribute that groups the accounts best, everything in sight.
 */
public final class DefaultView {
  /** Logical pixels that are kept free around the picture. */
  public static final double MARGIN = 48;

  /** Logical pixels, in width and height, of a sight whose size is not known yet. */
  public static final double SIGHT = 700;

  private static final int FEWEST_GROUPS = 2;
  private static final int MOST_GROUPS = 12;
  private static final double LEAST_COVERAGE = 0.6;

  /** What the field groups its accounts by, the most usual first. */
  private static final List<String> USUAL = List.of("un_group", "region", "party", "bloc", "group");

  private DefaultView() {}

  /**
   * The first view of a network.
   *
   * @param network what is shown; its first layer is drawn
   * @param arrangement where its accounts stand
   * @param theme the ground
   * @param width of the sight in logical pixels
   * @param height of the sight in logical pixels
   */
  public static ViewState of(
      FollowNetwork network, Arrangement arrangement, Theme theme, double width, double height) {
    return ViewState.of(
        network,
        arrangement,
        encoding(network),
        Camera.fit(arrangement.positions(), width, height, MARGIN).showingAll(),
        theme);
  }

  /** Sizes by in-degree, colours by {@link #color}, names shown. */
  public static Encoding encoding(FollowNetwork network) {
    return new Encoding(Measures.IN_DEGREE, Coloring.byAttribute(color(network)), true, false);
  }

  /**
   * The attribute whose groups the accounts are best coloured by; empty if none is fit. Fit are
   * attributes of one value an account with 2 to 12 different values, present for most accounts.
   * Among them one that the field usually groups by goes first; then the one within whose groups
   * ties are the densest compared with chance (Newman's assortativity, 2003), times its coverage.
   * Takes O(n + m) an attribute.
   */
  public static String color(FollowNetwork network) {
    String best = "";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (AttributeColumn column : network.attributes()) {
      int[] groups = new int[column.size()];
      if (!(column instanceof ListColumn) && isFit(column, groups)) {
        int place = USUAL.indexOf(column.name().toLowerCase(Locale.ROOT));
        double usual = place < 0 ? 0 : 10.0 * (USUAL.size() - place);
        double score = usual + assortativity(network.layers().getFirst(), groups);
        if (score > bestScore) {
          best = column.name();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Numbers the groups, -1 for accounts without; stops early at too many. */
  private static boolean isFit(AttributeColumn column, int[] groups) {
    Map<String, Integer> known = new HashMap<>();
    int present = 0;
    for (int row = 0; row < groups.length; row++) {
      String text = column.text(row);
      if (column.isMissing(row) || text.isBlank()) {
        groups[row] = -1;
        continue;
      }
      present++;
      groups[row] = known.computeIfAbsent(text, absent -> known.size());
      if (known.size() > MOST_GROUPS) {
        return false;
      }
    }
    // Where nearly every account is a group of its own, colours group nothing.
    return known.size() >= FEWEST_GROUPS
        && 2 * known.size() <= present
        && present >= LEAST_COVERAGE * groups.length;
  }

  /** From -1 to 1; 0 if ties heed the groups no more than chance would, times the share of arcs. */
  private static double assortativity(Layer layer, int[] groups) {
    double[] given = new double[MOST_GROUPS];
    double[] received = new double[MOST_GROUPS];
    double within = 0;
    double arcs = 0;
    for (int follower = 0; follower < groups.length; follower++) {
      for (int arc = layer.outStart(follower); arc < layer.outEnd(follower); arc++) {
        int from = groups[follower];
        int to = groups[layer.target(arc)];
        if (from >= 0 && to >= 0) {
          arcs++;
          given[from]++;
          received[to]++;
          within += from == to ? 1 : 0;
        }
      }
    }
    double chance = 0;
    for (int group = 0; group < MOST_GROUPS; group++) {
      chance += arcs == 0 ? 0 : given[group] / arcs * (received[group] / arcs);
    }
    if (arcs == 0 || chance >= 1) {
      return 0;
    }
    return (within / arcs - chance) / (1 - chance) * arcs / layer.arcCount();
  }
}
