package attache.drawing;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many peers each account follows against how many follow it, with the diagonal on which both
 * are equal: above it stand those that are heard more than they listen. Immutable.
 */
public final class DegreeScatter implements Chart {
  private static final int STEPS = 8;
  private static final double RADIUS = 4;
  private static final double SELECTED_RADIUS = 6;

  private final ViewState view;
  private final ScoreTable scores;
  private final int[] accounts;

  private DegreeScatter(ViewState view, ScoreTable scores) {
    this.view = view;
    this.scores = scores;
    accounts = ShownAccounts.of(view, scores);
  }

  /** The degrees of the shown accounts, in the layer that is shown. */
  public static DegreeScatter of(ViewState view, ScoreTable scores) {
    return new DegreeScatter(view, scores);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    Layer layer = view.layer();
    int most = 1;
    for (int account : accounts) {
      most = Math.max(most, Math.max(layer.inDegree(account), layer.outDegree(account)));
    }
    boolean directed = layer.directed();
    Axis across =
        Axis.ofCounts(
            Messages.text(directed ? "drawing.chart.out-degree" : "drawing.chart.degree"),
            0,
            most,
            STEPS);
    Axis up =
        Axis.ofCounts(
            Messages.text(directed ? "drawing.chart.in-degree" : "drawing.chart.degree"),
            0,
            most,
            STEPS);
    Plot plot = Plot.within(space, across, up, 0);
    Palette palette = space.palette();
    double unit = space.unit();
    List<Mark> marks = new ArrayList<>(plot.axes());
    Mark.Point from = new Mark.Point(plot.x(0), plot.y(0));
    Mark.Point to = new Mark.Point(plot.x(across.to()), plot.y(up.to()));
    // Where ties have no direction all stand on it, and it tells nothing.
    if (directed) {
      marks.add(new Mark.Line(List.of(from, to), 1.2 * unit, palette.mutedText(), true));
    }
    GroupColors colors = GroupColors.of(view, scores);
    List<Spot> spots = new ArrayList<>();
    List<Spot> selected = new ArrayList<>();
    for (int account : accounts) {
      boolean isSelected = view.selection().contains(account);
      double x = plot.x(layer.outDegree(account));
      double y = plot.y(layer.inDegree(account));
      double radius = (isSelected ? SELECTED_RADIUS : RADIUS) * unit;
      (isSelected ? selected : spots).add(new Spot(account, x, y, radius));
    }
    spots.addAll(selected);
    for (Spot spot : spots) {
      marks.add(
          new Mark.Disc(
              spot.x(),
              spot.y(),
              spot.radius(),
              unit,
              colors.color(spot.account()),
              view.selection().contains(spot.account())
                  ? palette.accent()
                  : colors.rim(spot.account()),
              colors.symbol(spot.account())));
    }
    marks.addAll(
        names(
            space,
            plot.field(),
            spots,
            box -> directed && isCrossed(box.grown(2 * unit), from, to)));
    return new ChartDrawing(marks, spots);
  }

  /** Whether a line that rises through the whole field runs through a box. */
  private static boolean isCrossed(Box box, Mark.Point from, Mark.Point to) {
    double slope = (to.y() - from.y()) / (to.x() - from.x());
    double atLeft = from.y() + slope * (box.left() - from.x());
    double atRight = from.y() + slope * (box.right() - from.x());
    return Math.min(atLeft, atRight) <= box.bottom() && Math.max(atLeft, atRight) >= box.top();
  }

  /** The selected first, then who is heard much more or much less than it listens. */
  private List<Mark.Text> names(
      ChartSpace space, Box field, List<Spot> spots, Predicate<Box> lines) {
    FollowNetwork network = view.network();
    Layer layer = view.layer();
    List<Spot> important = new ArrayList<>(spots);
    important.sort(
        Comparator.comparing((Spot spot) -> !view.selection().contains(spot.account()))
            .thenComparingInt(
                spot -> -Math.abs(layer.inDegree(spot.account()) - layer.outDegree(spot.account())))
            .thenComparingInt(spot -> -layer.inDegree(spot.account()))
            .thenComparingInt(Spot::account));
    return SpotNames.of(
        space,
        field,
        spots,
        lines,
        important,
        view.selection()::contains,
        SpotNames.called(network));
  }

  @Override
  public boolean showsGroups() {
    return true;
  }

  @Override
  public String caption() {
    return Messages.text(
        view.layer().directed()
            ? "drawing.chart.scatter.caption"
            : "drawing.chart.scatter.caption.undirected");
  }
}
