package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The best accounts of a view by some measures, as a table beside its picture. */
final class RankedTable {
  private static final double TEXT = 11;
  private static final double LINE = 17;
  private static final double DOT = 4;
  private static final double GAP = 10;

  /** Logical pixels between the columns that a table is folded into. */
  private static final double FOLD = 24;

  private static final double LEAST_NAME = 40;
  private static final int LONGEST = 28;

  private final ViewState view;
  private final double unit;
  private final Palette palette;
  private final GroupColors colors;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Scores> scores = new ArrayList<>();
  private final List<Integer> ranking;

  /** How the numbers of each measure are written, with as many decimals in all rows. */
  private final List<DoubleFunction<String>> numbers = new ArrayList<>();

  private RankedTable(
      ViewState view, ScoreTable table, FigureContent content, double unit, Palette palette) {
    this.view = view;
    this.unit = unit;
    this.palette = palette;
    colors = GroupColors.of(view, table);
    for (String key : content.table()) {
      Optional<Measure> measure = Measures.get(key);
      Optional<Scores> found = table.get(key);
      if (measure.isPresent() && found.isPresent()) {
        measures.add(measure.get());
        scores.add(found.get());
      }
    }
    ranking =
        scores.isEmpty()
            ? List.of()
            : ShownAccounts.ranked(view, table, scores.getFirst(), content.tableRows());
    for (int column = 0; column < measures.size(); column++) {
      double[] ranked = ranking.stream().mapToDouble(scores.get(column)::value).toArray();
      numbers.add(MeasureText.column(measures.get(column).scale(), ranked));
    }
  }

  /**
   * A table and how much of it there is.
   *
   * @param block the table, from 0, 0
   * @param rows accounts that found room
   * @param abridged whether names had to be cut short
   */
  record Shown(LegendBlocks.Block block, Cut rows, boolean abridged) {}

  /**
   * The table, from 0, 0, as narrow as it may be; none if it has no room or nothing to show.
   *
   * @param unit raster pixels a logical pixel of text
   * @param maxWidth raster pixels
   * @param maxHeight raster pixels; accounts that do not fit are left out
   * @param columns into how many columns side by side it is folded, at least 1
   */
  static Optional<Shown> of(
      ViewState view,
      ScoreTable scores,
      FigureContent content,
      double unit,
      Palette palette,
      double maxWidth,
      double maxHeight,
      int columns) {
    return new RankedTable(view, scores, content, unit, palette)
        .block(maxWidth, maxHeight, columns);
  }

  private Optional<Shown> block(double maxWidth, double maxHeight, int columns) {
    int high = (int) (maxHeight / (LINE * unit)) - 1;
    int rows = Math.min(ranking.size(), high * columns);
    if (rows < columns) {
      return Optional.empty();
    }
    double between = FOLD * unit * (columns - 1) / columns;
    List<Integer> shown = ranking.subList(0, rows);
    RankText ranks = RankText.of(scores.getFirst(), shown, text -> width(text, Weight.REGULAR));
    List<Double> widths = new ArrayList<>();
    double values = 0;
    for (int column = 0; column < measures.size(); column++) {
      double width =
          width(MeasureText.name(measures.get(column), view.layer().directed()), Weight.SEMIBOLD);
      for (int account : shown) {
        width = Math.max(width, width(value(column, account), Weight.REGULAR));
      }
      widths.add(width);
      values += width + GAP * unit;
    }
    double begin = ranks.width() + (2 * GAP + DOT) * unit;
    double names = 0;
    for (int account : shown) {
      names = Math.max(names, width(name(account), Weight.SEMIBOLD));
    }
    double room = maxWidth / columns - between - begin - values;
    if (room < Math.min(names, LEAST_NAME * unit)) {
      return Optional.empty();
    }
    boolean abridged = names > room;
    names = Math.min(names, room);
    List<Mark> marks = new ArrayList<>();
    double width = begin + names + values;
    double line = LINE * unit;
    int each = (rows + columns - 1) / columns;
    double left = 0;
    for (int first = 0; first < rows; first += each) {
      List<Mark> column = new ArrayList<>();
      head(column, begin + names, widths);
      column.add(Mark.Line.between(0, line, width, line, unit, palette.frame()));
      for (int place = first; place < Math.min(rows, first + each); place++) {
        double middle = line * (place - first + 1.5);
        row(column, shown.get(place), middle, ranks, begin, names, widths);
      }
      for (Mark mark : column) {
        marks.add(mark.moved(left, 0));
      }
      left += width + FOLD * unit;
    }
    return Optional.of(
        new Shown(
            new LegendBlocks.Block(marks, left - FOLD * unit, line * (each + 1)),
            new Cut(rows, ranking.size()),
            abridged));
  }

  private void head(List<Mark> marks, double from, List<Double> widths) {
    double right = from;
    for (int column = 0; column < measures.size(); column++) {
      right += GAP * unit + widths.get(column);
      String name = MeasureText.name(measures.get(column), view.layer().directed());
      marks.add(
          text(
              name,
              Weight.SEMIBOLD,
              palette.text(),
              right - width(name, Weight.SEMIBOLD),
              LINE / 2 * unit));
    }
  }

  private void row(
      List<Mark> marks,
      int account,
      double middle,
      RankText ranks,
      double begin,
      double names,
      List<Double> widths) {
    marks.add(
        text(ranks.of(account), Weight.REGULAR, palette.mutedText(), ranks.left(account), middle));
    marks.add(
        new Mark.Disc(
            ranks.width() + (GAP + DOT / 2) * unit,
            middle,
            DOT * unit,
            unit * 0.8,
            colors.color(account),
            colors.rim(account),
            colors.symbol(account)));
    Weight weight = view.selection().contains(account) ? Weight.SEMIBOLD : Weight.REGULAR;
    String label = view.network().label(account);
    String name = ShortNames.of(view.network()).fit(label, LONGEST, weight, TEXT * unit, names);
    marks.add(text(name, weight, palette.text(), begin, middle));
    double right = begin + names;
    for (int column = 0; column < measures.size(); column++) {
      right += GAP * unit + widths.get(column);
      String value = value(column, account);
      marks.add(
          text(
              value, Weight.REGULAR, palette.text(), right - width(value, Weight.REGULAR), middle));
    }
  }

  private String name(int account) {
    return ShortNames.of(view.network()).line(view.network().label(account), LONGEST);
  }

  private String value(int column, int account) {
    String number = numbers.get(column).apply(scores.get(column).value(account));
    return MeasureText.marked(number, scores.get(column), account);
  }

  private double width(String text, Weight weight) {
    return Fonts.width(text, weight, TEXT * unit);
  }

  private Mark.Text text(String text, Weight weight, int color, double left, double middle) {
    return new Mark.Text(
        text, weight, TEXT * unit, color, left, middle + ChartSpace.MIDDLE * TEXT * unit);
  }
}
