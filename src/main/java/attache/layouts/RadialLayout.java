package attache.layouts;

import attache.measures.Scores;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Most central in the middle: the distance from the middle falls linearly with an account's score
 * (Brandes, Kenis and Wagner, "Communicating centrality in policy network drawings", IEEE TVCG
 * 9(2), 2003). Every account has a direction of its own, evenly spread, in the order that the
 * coarse shape of the network gives, so that tied accounts lie near each other. An account without
 * a score stands on the rim. Takes O(n log n + m).
 */
public final class RadialLayout implements LayoutAlgorithm {
  /** Between so many rings, more or less, the accounts are seen. */
  private static final int RINGS = 4;

  /** How much of the radius is left free about a single leader in the middle. */
  private static final double INNERMOST = 0.08;

  /** How far apart neighbours stand at least that share the lead, as a share of the radius. */
  private static final double LEADERS_APART = 0.16;

  /** How much of the radius those that share the lead take up at the most. */
  private static final double MOST_INNERMOST = 0.35;

  private final Scores scores;
  private final double least;
  private final double most;
  private final double rim;

  /** The accounts with the highest score, if others have less; otherwise none. */
  private final int leaders;

  /** Share of the radius at which the leaders stand, if there are several. */
  private final double innermost;

  /**
   * @param scores of every account; the highest comes in the middle
   */
  public RadialLayout(Scores scores) {
    this.scores = scores;
    most = scores.rankedCount() == 0 ? 0 : scores.value(scores.at(0));
    least = scores.rankedCount() == 0 ? 0 : scores.value(scores.at(scores.rankedCount() - 1));
    rim = Math.max(1, scores.size() / (2 * Math.PI));
    leaders =
        most == least
            ? 0
            : (int)
                IntStream.range(0, scores.size())
                    .filter(account -> scores.isDefined(account) && scores.value(account) == most)
                    .count();
    innermost =
        leaders < 2
            ? INNERMOST
            : Math.clamp(
                LEADERS_APART / 2 / StrictMath.sin(Math.PI / leaders), INNERMOST, MOST_INNERMOST);
  }

  @Override
  public String key() {
    return "radial";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the scores are not those of the layer's accounts
   */
  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    if (scores.size() != layer.accountCount()) {
      throw new IllegalArgumentException(
          scores.size() + " scores for " + layer.accountCount() + " accounts");
    }
    progress.report(0);
    TieGraph ties = TieGraph.of(layer);
    double[] direction = Directions.of(ties, seed, progress.part(0, 0.2));
    int[] accounts = new int[direction.length];
    Arrays.setAll(accounts, account -> account);
    int[] order = CircleOrder.sorted(accounts, direction);
    double[] x = new double[order.length];
    double[] y = new double[order.length];
    int leader = 0;
    for (int place = 0; place < order.length; place++) {
      boolean leads = leads(order[place]);
      double share = leads ? (double) leader++ / leaders : (double) place / order.length;
      double angle = 2 * Math.PI * share - Math.PI / 2;
      double radius = leads && leaders == 1 ? 0 : radius(order[place]);
      x[order[place]] = radius * StrictMath.cos(angle);
      y[order[place]] = radius * StrictMath.sin(angle);
    }
    progress.report(1);
    return Positions.of(x, y);
  }

  private boolean leads(int account) {
    return leaders > 0 && scores.isDefined(account) && scores.value(account) == most;
  }

  private double radius(int account) {
    return scores.isDefined(account) ? radiusOf(scores.value(account)) : rim;
  }

  private double radiusOf(double score) {
    if (most == least) {
      return rim;
    }
    double outward = (most - score) / (most - least);
    return rim * (innermost + (1 - innermost) * outward);
  }

  /**
   * Rings at round scores between the least and the highest, from the middle outwards; one if all
   * scores are equal, and none at that of a single leader, who stands in the middle. Any two are 1,
   * 2 or 5 times a power of ten apart; counts have rings at whole numbers only.
   */
  public List<Ring> rings() {
    List<Ring> rings = new ArrayList<>();
    if (scores.rankedCount() > 1 && most == least && Double.isFinite(most)) {
      rings.add(new Ring(rim, most));
    }
    if (!(most > least) || Double.isInfinite(most - least)) {
      return rings;
    }
    double step = Math.max(roundStep((most - least) / RINGS), isCount() ? 1 : 0);
    for (double k = Math.floor(most / step); k * step >= least; k--) {
      if (leaders > 1 || k * step < most) {
        rings.add(new Ring(radiusOf(k * step), k * step));
      }
    }
    return rings;
  }

  private boolean isCount() {
    return IntStream.range(0, scores.size())
        .filter(scores::isDefined)
        .mapToDouble(scores::value)
        .allMatch(value -> value == Math.rint(value));
  }

  /** The least of 1, 2, 5, 10, 20, … and 0.5, 0.2, 0.1, … that is not below a number. */
  private static double roundStep(double atLeast) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(atLeast)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= atLeast) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
