package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The field of a chart between an axis below it and one at its left, within the room of the chart:
 * numbers and names of the axes find room beside it. Immutable.
 */
final class Plot {
  private static final double GAP = 6;
  private static final double NAME_LINE = 20;
  private static final double TICK_LINE = 18;

  private final ChartSpace space;
  private final Axis across;
  private final Axis up;
  private final Box field;

  private Plot(ChartSpace space, Axis across, Axis up, Box field) {
    this.space = space;
    this.across = across;
    this.up = up;
    this.field = field;
  }

  /**
   * The largest field that leaves room for the axes.
   *
   * @param right pixels to keep free at the right, such as for names
   */
  static Plot within(ChartSpace space, Axis across, Axis up, double right) {
    double unit = space.unit();
    double numbers =
        up.ticks().stream().mapToDouble(tick -> space.width(tick.text())).max().orElse(0);
    double last = across.ticks().isEmpty() ? 0 : space.width(across.ticks().getLast().text()) / 2;
    double left = numbers > 0 ? numbers + GAP * unit : GAP * unit;
    double top = up.name().isEmpty() ? GAP * unit : NAME_LINE * unit;
    double bottom =
        (across.ticks().isEmpty() ? GAP : TICK_LINE) * unit
            + (across.name().isEmpty() ? 0 : NAME_LINE * unit);
    Box field =
        new Box(
            left,
            top,
            Math.max(left + 1, space.width() - Math.max(right, last)),
            Math.max(top + 1, space.height() - bottom));
    return new Plot(space, across, up, field);
  }

  /** The rectangle in which values are drawn. */
  Box field() {
    return field;
  }

  /** The column of a value of the lower axis. */
  double x(double value) {
    return field.left() + across.share(value) * (field.right() - field.left());
  }

  /** The row of a value of the left axis. */
  double y(double value) {
    return field.bottom() - up.share(value) * (field.bottom() - field.top());
  }

  /**
   * Hairlines, numbers and names of both axes; to be drawn before the values. Numbers that would
   * touch the one before are left out.
   */
  List<Mark> axes() {
    List<Mark> marks = new ArrayList<>();
    double unit = space.unit();
    int line = space.palette().frame();
    int text = space.palette().mutedText();
    double free = Double.POSITIVE_INFINITY;
    for (Axis.Tick tick : up.ticks()) {
      double y = y(tick.value());
      marks.add(Mark.Line.between(field.left(), y, field.right(), y, unit, line));
      // An axis of ranks runs downwards, so "before" may be above or below.
      if (Math.abs(free - y) >= space.textSize() * 1.15) {
        marks.add(space.textEndingAt(tick.text(), text, field.left() - GAP * unit, y));
        free = y;
      }
    }
    double end = Double.NEGATIVE_INFINITY;
    double middle = field.bottom() + TICK_LINE / 2 * unit + 2 * unit;
    List<Axis.Tick> leftToRight =
        across.to() > across.from() ? across.ticks() : across.ticks().reversed();
    for (Axis.Tick tick : leftToRight) {
      double x = x(tick.value());
      marks.add(Mark.Line.between(x, field.top(), x, field.bottom(), unit, line));
      double half = space.width(tick.text()) / 2;
      if (x - half > end + GAP / 2 * unit) {
        marks.add(space.textCentred(tick.text(), text, x, middle));
        end = x + half;
      }
    }
    if (!up.name().isEmpty()) {
      marks.add(space.text(up.name(), text, 0, NAME_LINE / 2 * unit - 2 * unit));
    }
    if (!across.name().isEmpty()) {
      double right = Math.max(field.right(), space.width(across.name()));
      marks.add(
          space.textEndingAt(
              across.name(), text, right, field.bottom() + (TICK_LINE + NAME_LINE / 2 + 2) * unit));
    }
    return marks;
  }
}
