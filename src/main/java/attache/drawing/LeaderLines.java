package attache.drawing;

import attache.drawing.LabelRoom.Verdict;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the largest accounts of a figure that found no place beside their discs: farther away,
 * where there is room, with a line from disc to name. The line crosses no name and no other line,
 * and as few discs as can be. Takes some milliseconds.
 */
final class LeaderLines {
  /** How many of the largest accounts are named in any case, if there is room at all. */
  private static final int HUBS = 10;

  /** More accounts than this have pictures in which one zooms. */
  private static final int MOST_ACCOUNTS = 1000;

  /** How far from its disc a name is tried, in its sizes. */
  private static final double[] FAR = {1.5, 2.2, 3, 4, 5, 6.5, 8, 10, 12};

  private static final int DIRECTIONS = 24;

  /** What crossing a disc costs, in sizes of the name. */
  private static final double CROSSING = 3;

  /** The same for a disc that stands nearer to the name than {@link #ALONE}. */
  private static final double NEAR = 2;

  /** How far from a name other discs should be, in its sizes. */
  private static final double ALONE = 1;

  /** A name that costs more, in its sizes, is left out. */
  private static final double MOST_COST = 14;

  /** Free room between a line and its name, and between lines, as a share of the size. */
  private static final double GAP = 0.25;

  /**
   * A name at the end of a line.
   *
   * @param label the name
   * @param fromX column where the line leaves the disc, in raster pixels
   * @param fromY row of it
   * @param toX column where it ends at the name
   * @param toY row of it
   */
  record Leader(Label label, double fromX, double fromY, double toX, double toY) {
    private double length() {
      return Math.hypot(toX - fromX, toY - fromY);
    }

    private boolean crosses(Leader other) {
      return Line2D.linesIntersect(
          fromX, fromY, toX, toY, other.fromX, other.fromY, other.toX, other.toY);
    }

    private boolean crosses(Box box) {
      return new Rectangle2D.Double(
              box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top())
          .intersectsLine(fromX, fromY, toX, toY);
    }

    private double distance(double x, double y) {
      return Line2D.ptSegDist(fromX, fromY, toX, toY, x, y);
    }

    /** The line, with a rim of the ground's colour so that it stands out from ties. */
    List<Mark> marks(Palette palette, double ratio) {
      return List.of(
          Mark.Line.between(
              fromX,
              fromY,
              toX,
              toY,
              3 * ratio,
              Argb.withOpacity(palette.ground(), LabelSprites.HALO_OPACITY)),
          Mark.Line.between(fromX, fromY, toX, toY, 0.8 * ratio, palette.text()));
    }
  }

  private final Scene scene;
  private final LabelRoom room;
  private final AccountNames names;
  private final List<Box> written = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();

  private LeaderLines(Scene scene, List<Box> kept, List<Label> labels) {
    this.scene = scene;
    room = new LabelRoom(scene, kept);
    names = new AccountNames(scene.network);
    written.addAll(kept);
    for (Label label : labels) {
      room.take(label);
      written.add(label.box());
    }
  }

  /**
   * The names that stand farther away.
   *
   * @param kept boxes to keep free, in raster pixels
   * @param labels the names that stand beside their discs
   */
  static List<Leader> place(Scene scene, List<Box> kept, List<Label> labels) {
    if (!scene.named
        || scene.emphasis.selecting
        || scene.order.length > MOST_ACCOUNTS
        || scene.guides.hub().isPresent()
        || !scene.sizes().isTelling()) {
      return List.of();
    }
    LeaderLines lines = new LeaderLines(scene, kept, labels);
    Set<Integer> named = labels.stream().map(Label::account).collect(Collectors.toSet());
    int hubs = 0;
    for (int account : scene.order) {
      if (LabelPlacer.isInside(scene, account) && hubs++ < HUBS && !named.contains(account)) {
        lines.names.of(scene, account).flatMap(lines::best).ifPresent(lines::take);
      }
    }
    return lines.leaders;
  }

  private void take(Leader leader) {
    leaders.add(leader);
    room.take(leader.label);
    written.add(leader.label.box());
  }

  private Optional<Leader> best(AccountName name) {
    Leader best = null;
    double least = MOST_COST;
    Label beside = name.at(Label.Side.RIGHT);
    for (double far : FAR) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        Leader leader = leader(beside, far * beside.size(), angle);
        double cost = cost(leader);
        if (cost < least) {
          least = cost;
          best = leader;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The name so far from its disc in some direction. */
  private Leader leader(Label beside, double far, double angle) {
    int account = beside.account();
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double middleX = scene.x[account];
    double middleY = scene.y[account];
    double edge = scene.reach(account);
    double endX = middleX + across * (edge + far);
    double endY = middleY + down * (edge + far);
    double size = beside.size();
    // The line meets the side of the name that faces the disc.
    double left =
        across > 0.35
            ? endX + GAP * size
            : across < -0.35 ? endX - GAP * size - beside.width() : endX - beside.width() / 2;
    double middle = Math.abs(across) > 0.35 ? endY : endY + Math.signum(down) * size * 0.6;
    double baseline = middle + (Label.ASCENT - Label.DESCENT) / 2 * size;
    Label label =
        new Label(
            account,
            beside.text(),
            beside.weight(),
            size,
            left,
            baseline,
            beside.width(),
            beside.side(),
            beside.muted());
    return new Leader(label, middleX + across * edge, middleY + down * edge, endX, endY);
  }

  /** What a name costs at a place, in its sizes; infinite where it cannot stand. */
  private double cost(Leader leader) {
    Label label = leader.label;
    double gap = GAP * label.size();
    if (room.test(label, false) != Verdict.FREE
        || leaders.stream().anyMatch(other -> other.crosses(leader))
        || leaders.stream().anyMatch(other -> other.crosses(label.box().grown(gap)))
        || written.stream().anyMatch(box -> leader.crosses(box.grown(gap / 2)))) {
      return Double.POSITIVE_INFINITY;
    }
    double cost = leader.length() / label.size();
    Box box = label.box();
    for (int account : scene.order) {
      if (account == label.account() || !scene.inSight(account)) {
        continue;
      }
      double x = scene.x[account];
      double y = scene.y[account];
      double radius = scene.radius[account];
      cost += leader.distance(x, y) < radius + gap / 2 ? CROSSING : 0;
      cost += box.distance(x, y) < radius + ALONE * label.size() ? NEAR : 0;
    }
    return cost;
  }
}
