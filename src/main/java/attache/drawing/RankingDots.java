package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ranking as a dot plot: an account a line, the first measure's best on top, and a field a
 * measure with a dot at each account's score. Immutable.
 */
public final class RankingDots implements Chart {
  /** Most measures side by side. */
  public static final int MOST_MEASURES = 3;

  private static final double LINE = 18;

  /** Lines spread over their room until they are so many times as far apart. */
  private static final double MOST_LINE = 3.5;

  private static final double GAP = 16;

  /** Between two fields, so that the numbers at their ends stand apart. */
  private static final double BETWEEN = 36;

  private static final double RADIUS = 4.5;
  private static final double HEAD = 22;
  private static final double NUMBERS = 20;
  private static final int LONGEST = 28;

  private final ViewState view;
  private final ScoreTable scores;
  private final List<Column> columns;
  private final List<Integer> ranking;

  private record Column(Measure measure, Scores scores) {}

  private RankingDots(ViewState view, ScoreTable scores, List<Column> columns, int most) {
    this.view = view;
    this.scores = scores;
    this.columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      ranking = List.of();
    } else {
      Scores first = columns.getFirst().scores();
      ranking = ShownAccounts.ranked(view, scores, first, most);
    }
  }

  /**
   * The best accounts.
   *
   * @param measures keys; of them, the first three whose scores are there are shown
   * @param most how many accounts
   */
  public static RankingDots of(ViewState view, ScoreTable scores, List<String> measures, int most) {
    List<Column> columns = new ArrayList<>();
    for (String key : measures.stream().distinct().toList()) {
      Measures.get(key)
          .ifPresent(
              measure ->
                  scores.get(key).ifPresent(found -> columns.add(new Column(measure, found))));
    }
    return new RankingDots(
        view, scores, columns.subList(0, Math.min(MOST_MEASURES, columns.size())), most);
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    List<Mark> marks = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    double unit = space.unit();
    double foot = (HEAD + NUMBERS) * unit;
    int rows = shown(space);
    if (columns.isEmpty() || rows < 1) {
      return new ChartDrawing(marks, spots);
    }
    double line = Math.min(MOST_LINE * LINE * unit, (space.height() - foot) / rows);
    List<Integer> shown = ranking.subList(0, rows);
    double names = names(space, shown, line, marks);
    double gaps = (GAP + BETWEEN * (columns.size() - 1)) * unit;
    double width = (space.width() - names - gaps) / columns.size();
    double left = names + GAP * unit;
    for (Column column : columns) {
      if (width > 2 * GAP * unit) {
        Box field = new Box(left, HEAD * unit, left + width, HEAD * unit + rows * line);
        column(space, column, shown, field, marks, spots);
      }
      left += width + BETWEEN * unit;
    }
    return new ChartDrawing(marks, spots);
  }

  private int shown(ChartSpace space) {
    double unit = space.unit();
    double room = space.height() - (HEAD + NUMBERS) * unit;
    return Math.clamp((long) (room / (0.75 * LINE * unit)), 0, ranking.size());
  }

  /** Ranks and names; returns how wide they are. */
  private double names(ChartSpace space, List<Integer> shown, double line, List<Mark> marks) {
    Palette palette = space.palette();
    Scores first = columns.getFirst().scores();
    double most = space.width() * 0.4;
    RankText ranks = RankText.of(first, shown, space::width);
    double right = ranks.width();
    double y = HEAD * space.unit() + line / 2;
    for (int account : shown) {
      boolean selected = view.selection().contains(account);
      double begin = ranks.width() + 8 * space.unit();
      String fitted =
          ShortNames.of(view.network())
              .fit(
                  view.network().label(account),
                  LONGEST,
                  selected ? Weight.BOLD : Weight.REGULAR,
                  space.textSize(),
                  most - begin);
      marks.add(space.text(ranks.of(account), palette.mutedText(), ranks.left(account), y));
      Mark.Text text =
          new Mark.Text(
              fitted,
              selected ? Weight.BOLD : Weight.REGULAR,
              space.textSize(),
              palette.text(),
              begin,
              y + ChartSpace.MIDDLE * space.textSize());
      marks.add(text);
      right = Math.max(right, begin + text.width());
      y += line;
    }
    return right;
  }

  private void column(
      ChartSpace space,
      Column column,
      List<Integer> shown,
      Box room,
      List<Mark> marks,
      List<Spot> spots) {
    Palette palette = space.palette();
    double unit = space.unit();
    double least = 0;
    double most = 0;
    for (int account : shown) {
      double value = column.scores().value(account);
      if (Double.isFinite(value)) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    int steps = Math.clamp((int) ((room.right() - room.left()) / (55 * unit)), 1, 5);
    boolean counts = column.measure().scale() == Measure.Scale.COUNT;
    Axis axis = counts ? Axis.ofCounts("", least, most, steps) : Axis.of("", least, most, steps);
    // The last number reaches as far beyond its line as half of it is wide.
    double beyond = space.width(axis.ticks().getLast().text()) / 2;
    Box field = new Box(room.left(), room.top(), room.right() - beyond, room.bottom());
    String name =
        Paragraph.lines(
                MeasureText.name(column.measure(), view.layer().directed()),
                Weight.SEMIBOLD,
                space.textSize(),
                room.right() - room.left(),
                1)
            .getFirst();
    marks.add(
        new Mark.Text(
            name, Weight.SEMIBOLD, space.textSize(), palette.text(), field.left(), 12 * unit));
    double wide = field.right() - field.left();
    double end = Double.NEGATIVE_INFINITY;
    for (Axis.Tick tick : axis.ticks()) {
      double x = field.left() + axis.share(tick.value()) * wide;
      marks.add(Mark.Line.between(x, field.top(), x, field.bottom(), unit, palette.frame()));
      double half = space.width(tick.text()) / 2;
      if (x - half > end + 4 * unit) {
        marks.add(
            space.textCentred(tick.text(), palette.mutedText(), x, field.bottom() + 11 * unit));
        end = x + half;
      }
    }
    GroupColors colors = GroupColors.of(view, scores);
    double line = (field.bottom() - field.top()) / shown.size();
    double zero = field.left() + axis.share(Math.clamp(0, axis.from(), axis.to())) * wide;
    double y = field.top() + line / 2;
    for (int account : shown) {
      double value = column.scores().value(account);
      if (Double.isFinite(value)) {
        double x = field.left() + axis.share(value) * wide;
        int fill = colors.color(account);
        int rim = colors.rim(account);
        marks.add(
            Mark.Line.between(zero, y, x, y, 1.5 * unit, Argb.mix(rim, palette.ground(), 0.45)));
        marks.add(new Mark.Disc(x, y, RADIUS * unit, unit, fill, rim, colors.symbol(account)));
        spots.add(new Spot(account, x, y, RADIUS * unit));
      }
      y += line;
    }
  }

  @Override
  public boolean showsGroups() {
    return true;
  }

  @Override
  public String caption() {
    return caption(ranking.size());
  }

  @Override
  public String caption(ChartSpace space) {
    return caption(shown(space));
  }

  private String caption(int accounts) {
    return columns.isEmpty()
        ? ""
        : Messages.text(
            RankText.hasShared(columns.getFirst().scores(), ranking.subList(0, accounts))
                ? "drawing.chart.ranking.caption.shared"
                : "drawing.chart.ranking.caption",
            accounts,
            MeasureText.name(columns.getFirst().measure(), view.layer().directed()));
  }

  @Override
  public Optional<Cut> rows(ChartSpace space) {
    return Optional.of(new Cut(shown(space), ranking.size()));
  }
}
