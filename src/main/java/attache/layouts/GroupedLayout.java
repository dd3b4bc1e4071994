package attache.layouts;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;

/**
 * One cluster a group: the accounts of each group are laid out by {@link ForceLayout} among
 * themselves, and the clusters stand around a ring without touching, those that are much tied to
 * each other side by side. Ties between groups cross the middle. Takes as long as the force layout
 * of each group.
 */
public final class GroupedLayout implements LayoutAlgorithm {
  /**
   * Free space about each cluster, in units: half of what lies between neighbours within, so that
   * these have as much of the picture, and of room for their names, as can be.
   */
  private static final double MARGIN = 0.5;

  private static final int BISECTIONS = 60;

  private final Grouping grouping;

  /**
   * @param grouping which accounts make up a cluster
   */
  public GroupedLayout(Grouping grouping) {
    this.grouping = grouping;
  }

  @Override
  public String key() {
    return "grouped";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the groups are not those of the layer's accounts
   */
  @Override
  public Positions compute(Layer layer, long seed, Progress progress) {
    TieGraph ties = TieGraph.of(layer);
    grouping.requireAccounts(ties.accountCount());
    int[] chain = grouping.chain(ties);
    List<int[]> members = grouping.members();
    double[] x = new double[ties.accountCount()];
    double[] y = new double[ties.accountCount()];
    double[] radius = new double[chain.length];
    for (int place = 0; place < chain.length; place++) {
      Progress part = progress.part((double) place / chain.length, (place + 1.0) / chain.length);
      int[] accounts = members.get(chain[place]);
      Positions inside = ForceLayout.place(ties.among(accounts), seed, part);
      radius[place] = put(inside, accounts, x, y) + MARGIN;
    }
    double ring = chain.length < 2 ? 0 : ringRadius(radius);
    double[] half = halfAngles(radius, ring);
    double spare = (2 * Math.PI - 2 * sum(half)) / Math.max(1, chain.length);
    double angle = -Math.PI / 2;
    for (int place = 0; place < chain.length; place++) {
      angle += place == 0 ? 0 : half[place - 1] + half[place] + spare;
      for (int account : members.get(chain[place])) {
        x[account] += ring * StrictMath.cos(angle);
        y[account] += ring * StrictMath.sin(angle);
      }
    }
    return Positions.of(x, y);
  }

  /** Copies places, shifted to be about the origin; returns how far out the farthest is. */
  private static double put(Positions inside, int[] accounts, double[] x, double[] y) {
    double centreX = 0;
    double centreY = 0;
    for (int i = 0; i < accounts.length; i++) {
      centreX += inside.x(i) / accounts.length;
      centreY += inside.y(i) / accounts.length;
    }
    double farthest = 0;
    for (int i = 0; i < accounts.length; i++) {
      double dx = inside.x(i) - centreX;
      double dy = inside.y(i) - centreY;
      x[accounts[i]] = dx;
      y[accounts[i]] = dy;
      farthest = Math.max(farthest, Math.sqrt(dx * dx + dy * dy));
    }
    return farthest;
  }

  /** The least radius of a ring about which discs fit without touching. */
  private static double ringRadius(double[] radius) {
    double least = 0;
    double most = 0;
    for (double one : radius) {
      least = Math.max(least, one);
      most += one;
    }
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (least + most) / 2;
      if (sum(halfAngles(radius, middle)) <= Math.PI) {
        most = middle;
      } else {
        least = middle;
      }
    }
    return most;
  }

  /** Half the angle under which each disc is seen from the middle of the ring. */
  private static double[] halfAngles(double[] radius, double ring) {
    double[] half = new double[radius.length];
    for (int i = 0; i < half.length; i++) {
      half[i] = ring == 0 ? 0 : StrictMath.asin(Math.min(1, radius[i] / ring));
    }
    return half;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
