package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One account in the middle, all others on rings by the number of ties to it (Yee, Fisher, Dhamija
 * and Hearst, "Animated exploration of dynamic graphs with radial layout", InfoVis 2001). On the
 * first ring accounts lie as the coarse shape of the network has them, further out each near those
 * that lead to it. Accounts that no way leads to stand on a ring of their own outside. Takes O(n
 * log n + m).
 */
public final class EgoRingsLayout implements LayoutAlgorithm {
  /** The least distance between rings, in places of an account along a ring. */
  private static final double APART = 3;

  private final int ego;

  /**
   * @param ego the account in the middle
   */
  public EgoRingsLayout(int ego) {
    this.ego = ego;
  }

  @Override
  public String key() {
    return "ego_rings";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the layer has no such account
   */
  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    progress.report(0);
    TieGraph ties = TieGraph.of(layer);
    int[] hops = hops(ties);
    List<int[]> circles = circles(hops);
    List<Ring> rings = rings(hops, circles);
    double[] direction = Directions.of(ties, seed, progress.part(0, 0.2));
    double[] x = new double[ties.accountCount()];
    double[] y = new double[ties.accountCount()];
    boolean[] inner = new boolean[ties.accountCount()];
    for (int c = 0; c < circles.size(); c++) {
      progress.report((double) c / circles.size());
      int[] accounts = circles.get(c);
      double[] wish = direction.clone();
      for (int account : accounts) {
        wish[account] = Directions.mean(ties, account, direction, inner);
      }
      spread(CircleOrder.sorted(accounts, wish), wish, direction);
      Arrays.fill(inner, false);
      for (int account : accounts) {
        x[account] = rings.get(c).radius() * StrictMath.cos(direction[account]);
        y[account] = rings.get(c).radius() * StrictMath.sin(direction[account]);
        inner[account] = true;
      }
    }
    return Positions.of(x, y);
  }

  /** Spreads accounts evenly in their order, turned so that they meet their wishes on average. */
  private static void spread(int[] order, double[] wish, double[] direction) {
    double x = 0;
    double y = 0;
    for (int place = 0; place < order.length; place++) {
      double turn = wish[order[place]] - 2 * Math.PI * place / order.length;
      x += StrictMath.cos(turn);
      y += StrictMath.sin(turn);
    }
    double turn = StrictMath.atan2(y, x);
    for (int place = 0; place < order.length; place++) {
      direction[order[place]] = Directions.wrapped(turn + 2 * Math.PI * place / order.length);
    }
  }

  /**
   * The rings that the layout of a layer has, from the middle outwards. Their values are numbers of
   * ties from the account in the middle.
   *
   * @throws IllegalArgumentException if the layer has no such account
   */
  public List<Ring> rings(Layer layer) {
    int[] hops = hops(TieGraph.of(layer));
    return rings(hops, circles(hops));
  }

  private static List<Ring> rings(int[] hops, List<int[]> circles) {
    List<Ring> rings = new ArrayList<>();
    double radius = 0;
    for (int[] accounts : circles) {
      radius = Math.max(radius + APART, accounts.length / (2 * Math.PI));
      int away = hops[accounts[0]];
      rings.add(new Ring(radius, away < 0 ? Double.POSITIVE_INFINITY : away));
    }
    return rings;
  }

  private int[] hops(TieGraph ties) {
    if (ego < 0 || ego >= ties.accountCount()) {
      throw new IllegalArgumentException("no account has the number " + ego);
    }
    return HopDistances.from(ties, ego);
  }

  /** The accounts one tie away, two ties away, …, and last those that no way leads to. */
  private static List<int[]> circles(int[] hops) {
    int farthest = Arrays.stream(hops).max().orElse(0);
    List<int[]> circles = new ArrayList<>();
    for (int away = 1; away <= farthest; away++) {
      circles.add(at(hops, away));
    }
    int[] unreached = at(hops, -1);
    if (unreached.length > 0) {
      circles.add(unreached);
    }
    return circles;
  }

  private static int[] at(int[] hops, int away) {
    int[] found = new int[hops.length];
    int size = 0;
    for (int account = 0; account < hops.length; account++) {
      if (hops[account] == away) {
        found[size++] = account;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
