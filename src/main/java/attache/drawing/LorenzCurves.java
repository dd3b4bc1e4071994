package attache.drawing;

import attache.measures.Inequality;
import attache.measures.MeasureText;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudiedMobility;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How unequally the baseline and the measure are shared out among the same accounts: Lorenz curves,
 * with the diagonal of equal shares and the Gini coefficients. Immutable.
 */
public final class LorenzCurves implements Chart {
  private static final int STEPS = 5;

  private final List<Curve> curves;

  private record Curve(String name, Inequality inequality, boolean ofNetwork) {}

  private LorenzCurves(List<Curve> curves) {
    this.curves = List.copyOf(curves);
  }

  /** The curves of a view's study of mobility; one without amounts has none. */
  public static LorenzCurves of(ViewState view, ScoreTable scores) {
    List<Curve> curves = new ArrayList<>();
    Optional<StudiedMobility> studied = StudiedMobility.of(view, scores);
    if (studied.isPresent()) {
      StudiedMobility found = studied.get();
      int[] accounts = found.mobility().accounts();
      double[] amounts = Arrays.stream(accounts).mapToDouble(found.baseline()::value).toArray();
      double[] measured = Arrays.stream(accounts).mapToDouble(found.scores()::value).toArray();
      if (found.baseline().isAmount()) {
        curves.add(
            new Curve(
                AttributeNames.brief(found.baseline().attribute()), Inequality.of(amounts), false));
      }
      if (Inequality.applies(measured)) {
        curves.add(
            new Curve(
                MeasureText.name(found.measure(), view.layer().directed()),
                Inequality.of(measured),
                true));
      }
      curves.removeIf(curve -> curve.inequality().accounts() == 0);
    }
    return new LorenzCurves(curves);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    if (curves.isEmpty()) {
      return new ChartDrawing(List.of(), List.of());
    }
    Axis across = shares(Messages.text("drawing.chart.lorenz.accounts"));
    Axis up = shares(Messages.text("drawing.chart.lorenz.share"));
    Plot plot = Plot.within(space, across, up, 0);
    Palette palette = space.palette();
    double unit = space.unit();
    List<Mark> marks = new ArrayList<>(plot.axes());
    marks.add(
        new Mark.Line(
            List.of(new Mark.Point(plot.x(0), plot.y(0)), new Mark.Point(plot.x(1), plot.y(1))),
            1.2 * unit,
            palette.mutedText(),
            true));
    double middle = plot.field().top() + 12 * unit;
    for (Curve curve : curves) {
      int color = curve.ofNetwork() ? palette.follows() : palette.followedBy();
      List<Mark.Point> points = new ArrayList<>();
      int accounts = curve.inequality().accounts();
      for (int poorest = 0; poorest <= accounts; poorest++) {
        points.add(
            new Mark.Point(
                plot.x((double) poorest / accounts), plot.y(curve.inequality().share(poorest))));
      }
      marks.add(new Mark.Line(points, 2 * unit, color, false));
      String text =
          Messages.text(
              "drawing.chart.lorenz.curve", curve.name(), Numerals.text(curve.inequality().gini()));
      double left = plot.field().left() + 12 * unit;
      marks.add(Mark.Line.between(left, middle, left + 18 * unit, middle, 2 * unit, color));
      marks.add(space.text(text, palette.text(), left + 24 * unit, middle));
      middle += 18 * unit;
    }
    return new ChartDrawing(marks, List.of());
  }

  private static Axis shares(String name) {
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      ticks.add(new Axis.Tick(share, Numerals.percent(share)));
    }
    return new Axis(name, 0, 1, ticks);
  }

  @Override
  public String caption() {
    return curves.isEmpty() ? "" : Messages.text("drawing.chart.lorenz.caption");
  }
}
