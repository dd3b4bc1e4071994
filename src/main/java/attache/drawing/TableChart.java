package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.view.StudiedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * The table of a study as a chart: a head of one or two lines, and a line a row, as many as find
 * room. Columns that find none are left out, the last first. Immutable.
 */
final class TableChart implements Chart {
  /** A row that is of no account. */
  static final int NO_ACCOUNT = -1;

  private static final double LINE = 17;
  private static final double GAP = 18;
  private static final double LEAST_TEXT = 56;
  private static final int LONGEST = 36;

  private final String caption;
  private final List<Column> columns;
  private final List<Integer> accounts;
  private final Set<Integer> selected;
  private final Optional<StudiedComparison> comparison;

  /**
   * A column.
   *
   * @param title what stands above it
   * @param number whether its texts are numbers, which end at one line
   * @param cells a text a row
   */
  record Column(String title, boolean number, List<String> cells) {
    Column {
      cells = List.copyOf(cells);
    }
  }

  /** A column with the room that it has. */
  private record Placed(Column column, List<String> head, double left, double width) {}

  /**
   * @param caption what the table shows, in a sentence
   * @param columns of as many cells each
   * @param accounts the account of each row, or {@link #NO_ACCOUNT}
   * @param selected the accounts whose rows stand out
   * @param comparison what is compared, if the table tells of several networks
   */
  TableChart(
      String caption,
      List<Column> columns,
      List<Integer> accounts,
      Set<Integer> selected,
      Optional<StudiedComparison> comparison) {
    this.caption = caption;
    this.columns = List.copyOf(columns);
    this.accounts = List.copyOf(accounts);
    this.selected = Set.copyOf(selected);
    this.comparison = comparison;
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public Optional<StudiedComparison> comparison() {
    return comparison;
  }

  @Override
  public Optional<Cut> rows(ChartSpace space) {
    return Optional.of(new Cut(shown(space), accounts.size()));
  }

  /** The height that it takes if all its rows are shown. */
  double height(ChartSpace space) {
    return head(space) + accounts.size() * LINE * space.unit();
  }

  private int shown(ChartSpace space) {
    double room = space.height() - head(space);
    return Math.clamp((long) Math.floor(room / (LINE * space.unit())), 0, accounts.size());
  }

  private double head(ChartSpace space) {
    int lines = placed(space).stream().mapToInt(it -> it.head().size()).max().orElse(1);
    return (lines * 14 + 8) * space.unit();
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    List<Mark> marks = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    List<Placed> placed = placed(space);
    int rows = shown(space);
    if (placed.isEmpty()) {
      return new ChartDrawing(marks, spots);
    }
    double unit = space.unit();
    double head = head(space);
    double right = placed.getLast().left() + placed.getLast().width();
    placed.forEach(column -> head(space, column, head, marks));
    marks.add(
        Mark.Line.between(
            0, head - 3 * unit, right, head - 3 * unit, unit, space.palette().frame()));
    for (int row = 0; row < rows; row++) {
      double middle = head + (row + 0.5) * LINE * unit;
      boolean stands = selected.contains(accounts.get(row));
      for (Placed column : placed) {
        cell(space, column, column.column().cells().get(row), stands, middle, marks);
      }
      if (accounts.get(row) != NO_ACCOUNT) {
        spots.add(new Spot(accounts.get(row), right / 2, middle, LINE * unit / 2));
      }
    }
    return new ChartDrawing(marks, spots);
  }

  private static void head(ChartSpace space, Placed column, double head, List<Mark> marks) {
    double unit = space.unit();
    double baseline = head - 9 * unit - (column.head().size() - 1) * 14 * unit;
    for (String line : column.head()) {
      double width = Fonts.width(line, Weight.SEMIBOLD, space.textSize());
      double left =
          column.column().number() ? column.left() + column.width() - width : column.left();
      marks.add(
          new Mark.Text(
              line, Weight.SEMIBOLD, space.textSize(), space.palette().text(), left, baseline));
      baseline += 14 * unit;
    }
  }

  private static void cell(
      ChartSpace space,
      Placed column,
      String text,
      boolean stands,
      double middle,
      List<Mark> marks) {
    if (text.isEmpty()) {
      return;
    }
    Weight weight = stands ? Weight.SEMIBOLD : Weight.REGULAR;
    int color = stands ? space.palette().accent() : space.palette().text();
    double size = space.textSize();
    String fitted = Paragraph.lines(text, weight, size, column.width(), 1).getFirst();
    double left =
        column.column().number()
            ? column.left() + column.width() - Fonts.width(fitted, weight, size)
            : column.left();
    marks.add(
        new Mark.Text(
            fitted, weight, size, color, left, middle + ChartSpace.MIDDLE * space.textSize()));
  }

  /** The columns as they share the width: names give way first, then the last columns. */
  private List<Placed> placed(ChartSpace space) {
    double gap = GAP * space.unit();
    double[] wide = columns.stream().mapToDouble(column -> natural(space, column, 1)).toArray();
    if (DoubleStream.of(wide).sum() + gap * (wide.length - 1) <= space.width()) {
      return placed(space, columns, wide, gap);
    }
    List<Column> kept = new ArrayList<>(columns);
    while (!kept.isEmpty()) {
      double[] widths = kept.stream().mapToDouble(column -> natural(space, column, 2)).toArray();
      double total = gap * (kept.size() - 1);
      double texts = 0;
      for (int i = 0; i < widths.length; i++) {
        total += widths[i];
        texts += kept.get(i).number() ? 0 : widths[i];
      }
      double over = total - space.width();
      double share = texts > 0 ? Math.max(0, texts - Math.max(0, over)) / texts : 1;
      boolean fits = true;
      for (int i = 0; i < widths.length; i++) {
        if (over > 0 && !kept.get(i).number()) {
          double least = Math.min(widths[i], LEAST_TEXT * space.unit());
          widths[i] *= share;
          fits &= widths[i] >= least;
        }
      }
      fits &= over <= texts;
      if (fits || kept.size() == 1) {
        return placed(space, kept, widths, gap);
      }
      kept.removeLast();
    }
    return List.of();
  }

  private static List<Placed> placed(
      ChartSpace space, List<Column> columns, double[] widths, double gap) {
    List<Placed> placed = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < widths.length; i++) {
      List<String> head =
          Paragraph.lines(columns.get(i).title(), Weight.SEMIBOLD, space.textSize(), widths[i], 2);
      placed.add(new Placed(columns.get(i), head, left, widths[i]));
      left += widths[i] + gap;
    }
    return placed;
  }

  /** As wide as its cells, and as its title in one line or two. */
  private static double natural(ChartSpace space, Column column, int lines) {
    double widest =
        lines == 1
            ? Fonts.width(column.title(), Weight.SEMIBOLD, space.textSize())
            : twoLines(column.title(), space);
    for (String cell : column.cells()) {
      widest =
          Math.max(
              widest, Fonts.width(Fonts.line(cell, LONGEST), Weight.SEMIBOLD, space.textSize()));
    }
    return Math.ceil(widest + space.unit());
  }

  private static double twoLines(String title, ChartSpace space) {
    double narrowest = Fonts.width(title, Weight.SEMIBOLD, space.textSize());
    for (int at = title.indexOf(' '); at > 0; at = title.indexOf(' ', at + 1)) {
      double first = Fonts.width(title.substring(0, at), Weight.SEMIBOLD, space.textSize());
      double rest = Fonts.width(title.substring(at + 1), Weight.SEMIBOLD, space.textSize());
      narrowest = Math.min(narrowest, Math.max(first, rest));
    }
    return narrowest;
  }
}
