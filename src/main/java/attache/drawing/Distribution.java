package attache.drawing;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the scores of a measure are spread: bars of how many accounts have a score within each of
 * some equal, round intervals, and the median. Immutable.
 */
public final class Distribution implements Chart {
  private static final int MOST_BARS = 24;
  private static final int STEPS = 6;

  private final Measure measure;

  /** What the measure is called. */
  private final String name;

  private final double[] values;

  private Distribution(Measure measure, String name, double[] values) {
    this.measure = measure;
    this.name = name;
    this.values = values;
  }

  /**
   * The spread of a measure among the shown accounts.
   *
   * @param found the measure's scores
   */
  public static Distribution of(ViewState view, ScoreTable scores, Measure measure, Scores found) {
    return new Distribution(
        measure,
        MeasureText.name(measure, view.layer().directed()),
        IntStream.of(ShownAccounts.of(view, scores))
            .mapToDouble(found::value)
            .filter(Double::isFinite)
            .sorted()
            .toArray());
  }

  /** How many accounts stand in each bar, from the least scores to the greatest. */
  int[] heights(Axis bars) {
    int count = bars.ticks().size() - 1;
    int[] heights = new int[count];
    for (double value : values) {
      // The last interval holds its end, too.
      int bar = (int) Math.floor(bars.share(value) * count + 1e-9);
      heights[Math.clamp(bar, 0, count - 1)]++;
    }
    return heights;
  }

  /** The intervals: from one tick to the next. */
  Axis bars() {
    double least = values.length == 0 ? 0 : values[0];
    double most = values.length == 0 ? 1 : values[values.length - 1];
    boolean counts = measure.scale() == Measure.Scale.COUNT;
    int count = Math.clamp((long) Math.ceil(2 * Math.sqrt(values.length)), 4, MOST_BARS);
    // A whole number's interval holds it, and not the next: so the axis goes one beyond.
    return counts
        ? Axis.ofCounts("", Math.min(0, least), most + 1, count)
        : Axis.of("", Math.min(0, least), most, count);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    Axis bars = bars();
    int[] heights = heights(bars);
    int highest = Arrays.stream(heights).max().orElse(0);
    Axis up =
        Axis.ofCounts(Messages.text("drawing.chart.accounts"), 0, Math.max(1, highest), STEPS);
    Axis across = new Axis(name, bars.from(), bars.to(), bars.ticks());
    Plot plot = Plot.within(space, across, up, 0);
    Palette palette = space.palette();
    double unit = space.unit();
    List<Mark> marks = new ArrayList<>(plot.axes());
    for (int bar = 0; bar < heights.length; bar++) {
      if (heights[bar] > 0) {
        double left = plot.x(bars.ticks().get(bar).value());
        double right = plot.x(bars.ticks().get(bar + 1).value());
        double gap = Math.min(unit, (right - left) * 0.1);
        marks.add(
            Mark.box(
                new Box(left + gap / 2, plot.y(heights[bar]), right - gap / 2, plot.y(0)),
                Argb.mix(palette.accent(), palette.ground(), 0.3)));
      }
    }
    if (values.length > 0) {
      double x = plot.x(median());
      Box field = plot.field();
      marks.add(
          new Mark.Line(
              List.of(new Mark.Point(x, field.top()), new Mark.Point(x, field.bottom())),
              1.2 * unit,
              palette.text(),
              true));
      String text = Messages.text("drawing.chart.median", MeasureText.value(measure, median()));
      double width = space.width(text);
      double left = x + 4 * unit + width <= field.right() ? x + 4 * unit : x - 4 * unit - width;
      if (left >= field.left()) {
        marks.add(space.text(text, palette.text(), left, field.top() + space.textSize() * 0.7));
      }
    }
    return new ChartDrawing(marks, List.of());
  }

  private double median() {
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  @Override
  public boolean showsGroups() {
    return false;
  }

  @Override
  public String caption() {
    return Messages.text("drawing.chart.distribution.caption", name);
  }
}
