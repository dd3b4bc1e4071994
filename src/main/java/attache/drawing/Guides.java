package attache.drawing;

import attache.layouts.Grouping;
import attache.layouts.Ring;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Camera;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a layout draws besides accounts and ties, in raster pixels: rings about its middle, the
 * names of groups that stand together, the land of the world.
 *
 * @param rings from the inside outwards
 * @param groups groups that stand together
 * @param land what lies below
 * @param hub the point around which accounts stand, the names of which are written away from it
 */
record Guides(List<Circle> rings, List<Cluster> groups, Land land, Optional<Mark.Point> hub) {
  /** Of most layouts. */
  static final Guides NONE = new Guides(List.of(), List.of(), Land.NONE);

  /** More groups than this would have more names than pictures. */
  private static final int MOST_GROUPS = 40;

  Guides(List<Circle> rings, List<Cluster> groups, Land land) {
    this(rings, groups, land, Optional.empty());
  }

  /** A ring with what it stands for. */
  record Circle(double x, double y, double radius, String text) {}

  /**
   * Accounts that stand together.
   *
   * @param x column of the point from which the group's name keeps its distance
   * @param y row of that point
   * @param bulk the accounts
   * @param around whether they stand around that point rather than about it
   * @param outX across: which way is out of the picture, together with {@code outY} of length 1
   * @param outY down
   * @param text the group's name
   */
  record Cluster(
      double x, double y, Bulk bulk, boolean around, double outX, double outY, String text) {
    /** How far the accounts stand from the point on the way out. */
    double reach() {
      return around ? bulk.usualDistance(x, y) : bulk.reach(x, y, outX, outY);
    }

    /** To how far beside the way out, in radians, accounts stand that stand around the point. */
    double halfAngle() {
      return bulk.halfAngle(x, y, outX, outY);
    }

    /** The same with another way out, turned by an angle in radians. */
    Cluster turned(double angle) {
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      return new Cluster(
          x, y, bulk, around, cos * outX - sin * outY, sin * outX + cos * outY, text);
    }
  }

  /**
   * The guides of a view's layout.
   *
   * @param groupings which accounts an attribute of a network groups together
   * @param homeless the accounts of a network that have no place on a map
   * @param shown which accounts are drawn
   * @param x column of each account
   * @param y row of each account
   */
  static Guides of(
      ViewState view,
      BiFunction<FollowNetwork, AttributeColumn, Grouping> groupings,
      Function<FollowNetwork, int[]> homeless,
      Sight sight,
      IntPredicate shown,
      float[] x,
      float[] y) {
    LayoutChoice layout = view.arrangement().layout();
    double ratio = sight.pixelRatio();
    double middleX = view.camera().screenX(0, sight.width()) * ratio;
    double middleY = view.camera().screenY(0, sight.height()) * ratio;
    Function<int[], Optional<Bulk>> bulk =
        group ->
            Bulk.of(IntStream.of(group).filter(shown).toArray(), view.arrangement().pinned(), x, y);
    return switch (layout) {
      case LayoutChoice.Radial radial -> rings(view, middleX, middleY, ratio);
      case LayoutChoice.EgoRings rings -> rings(view, middleX, middleY, ratio);
      case LayoutChoice.Circle circle ->
          view.network()
              .attribute(circle.attribute())
              .map(column -> groupings.apply(view.network(), column))
              .map(groups -> clusters(groups, bulk, middleX, middleY, true))
              .map(clusters -> around(middleX, middleY, clusters))
              .orElseGet(() -> around(middleX, middleY, List.of()));
      case LayoutChoice.Grouped grouped ->
          view.network()
              .attribute(grouped.attribute())
              .map(column -> groupings.apply(view.network(), column))
              .map(groups -> clusters(groups, bulk, middleX, middleY, false))
              .map(clusters -> new Guides(List.of(), clusters, Land.NONE))
              .orElse(NONE);
      case LayoutChoice.Force force -> NONE;
      case LayoutChoice.Backbone backbone -> NONE;
      case LayoutChoice.Stress stress -> NONE;
      case LayoutChoice.InFile file -> NONE;
      case LayoutChoice.WorldMap map ->
          new Guides(
              List.of(),
              aside(homeless.apply(view.network()), shown, bulk),
              Land.of(view.camera(), sight));
    };
  }

  private static Guides around(double x, double y, List<Cluster> clusters) {
    return new Guides(List.of(), clusters, Land.NONE, Optional.of(new Mark.Point(x, y)));
  }

  private static Guides rings(ViewState view, double x, double y, double ratio) {
    Camera camera = view.camera();
    List<Circle> circles = new ArrayList<>();
    for (Ring ring : view.arrangement().rings()) {
      circles.add(
          new Circle(
              x,
              y,
              ring.radius() * camera.scale() * ratio,
              text(view.arrangement().layout(), ring.value(), view.layer().directed())));
    }
    return new Guides(circles, List.of(), Land.NONE);
  }

  /** The accounts that stand beside the map, named below their rows. */
  private static List<Cluster> aside(
      int[] homeless, IntPredicate shown, Function<int[], Optional<Bulk>> bulk) {
    int[] seen = Arrays.stream(homeless).filter(shown).toArray();
    return bulk.apply(seen).stream()
        .map(
            most -> {
              DoubleSummaryStatistics x = DoubleStream.of(most.columns()).summaryStatistics();
              DoubleSummaryStatistics y = DoubleStream.of(most.rows()).summaryStatistics();
              return new Cluster(
                  (x.getMin() + x.getMax()) / 2,
                  (y.getMin() + y.getMax()) / 2,
                  most,
                  false,
                  0,
                  1,
                  Messages.text("drawing.guide.no-country", seen.length));
            })
        .toList();
  }

  /** What the accounts on a ring have in common, in words. */
  private static String text(LayoutChoice layout, double value, boolean directed) {
    if (layout instanceof LayoutChoice.Radial(String measure)) {
      return Messages.text(
          "drawing.guide.score",
          MeasureText.name(measure, directed),
          Measures.get(measure)
              .map(known -> MeasureText.value(known, value))
              .orElse(Double.toString(value)));
    }
    return Double.isInfinite(value)
        ? Messages.text("drawing.guide.unreached")
        : Messages.text("drawing.guide.steps", (int) value);
  }

  private static List<Cluster> clusters(
      Grouping grouping,
      Function<int[], Optional<Bulk>> bulk,
      double middleX,
      double middleY,
      boolean aroundTheMiddle) {
    List<Cluster> clusters = new ArrayList<>();
    if (grouping.count() > MOST_GROUPS) {
      return clusters;
    }
    List<int[]> members = grouping.members();
    for (int group = 0; group < members.size(); group++) {
      String name = grouping.name(group);
      String text = name.isEmpty() ? Messages.text("drawing.group.missing") : name;
      bulk.apply(members.get(group))
          .map(most -> cluster(most, middleX, middleY, aroundTheMiddle, text))
          .ifPresent(clusters::add);
    }
    return clusters;
  }

  private static Cluster cluster(
      Bulk bulk, double middleX, double middleY, boolean aroundTheMiddle, String text) {
    Mark.Point centre = bulk.centre();
    double dx = centre.x() - middleX;
    double dy = centre.y() - middleY;
    double away = Math.hypot(dx, dy);
    return new Cluster(
        aroundTheMiddle ? middleX : centre.x(),
        aroundTheMiddle ? middleY : centre.y(),
        bulk,
        aroundTheMiddle,
        away < 1 ? 0 : dx / away,
        away < 1 ? -1 : dy / away,
        text);
  }
}
