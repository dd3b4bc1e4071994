package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.view.StudiedComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a study as a chart: a head of one or two lines, and a line a row, as many as find
 * room. If not all do, it is folded into blocks side by side, each with a head. Columns that find
 * no room are left out, the last first. Immutable.
 */
final class TableChart implements FigureTable {
  /** A row that is of no account. */
  static final int NO_ACCOUNT = -1;

  private static final double LINE = 17;

  /** The most that lines are set apart where there is room, as a share of their height. */
  private static final double MOST_LEADING = 1.3;

  /** Most blocks that it is folded into. */
  private static final int MOST_BLOCKS = 4;

  /** Logical pixels between two blocks. */
  private static final double BETWEEN = 40;

  /** Letters of a cell, more than which no column has room for. */
  private static final int LONGEST = 200;

  /** Share of its width that a column of texts keeps in a folded table. */
  private static final double LEAST_SHARE = 0.7;

  private final String caption;
  private final TableColumns columns;
  private final List<Integer> accounts;
  private final Set<Integer> selected;
  private final Optional<StudiedComparison> comparison;

  /** By column, found when one is drawn. */
  private final Map<Column, ShortNames> names =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * A column.
   *
   * @param title what stands above it
   * @param number whether its texts are numbers, which end at one line, or have their points on one
   * @param cells a text a row
   */
  record Column(String title, boolean number, List<String> cells) {
    Column {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How it stands in some room.
   *
   * @param columns those of one block
   * @param squeezed the share of its natural width that a column of texts has at least
   * @param head pixels that the heads take
   * @param room rows that a block has room for
   * @param rows how many there are to be shown
   * @param blocks how many stand side by side
   */
  private record Setting(
      List<TableColumns.Placed> columns,
      double squeezed,
      double head,
      int room,
      int rows,
      int blocks) {
    int shown() {
      return Math.min(rows, room * blocks);
    }

    boolean isWhole() {
      return shown() == rows;
    }

    /** Rows of every block but the last: as even as they can be. */
    int each() {
      return isWhole() ? (rows + blocks - 1) / blocks : room;
    }

    double width() {
      return columns.isEmpty() ? 0 : columns.getLast().left() + columns.getLast().width();
    }
  }

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
    this.columns = new TableColumns(columns);
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
    return Optional.of(new Cut(setting(space).shown(), accounts.size()));
  }

  @Override
  public boolean isComfortable(ChartSpace space) {
    Setting setting = setting(space);
    return setting.isWhole()
        && setting.columns().size() == columns.count()
        && setting.squeezed() >= 1;
  }

  /** The height that it takes if all its rows are shown one below the other. */
  double height(ChartSpace space) {
    return setting(space, 1).head() + accounts.size() * LINE * space.unit();
  }

  /** In one block if all rows find room in it, or else in as few as show all, or the most. */
  private Setting setting(ChartSpace space) {
    Setting best = setting(space, 1);
    int all = best.columns().size();
    for (int blocks = 2; blocks <= MOST_BLOCKS && !best.isWhole(); blocks++) {
      Setting folded = setting(space, blocks);
      if (folded.columns().size() < all || folded.squeezed() < LEAST_SHARE) {
        break;
      }
      best = folded.shown() > best.shown() ? folded : best;
    }
    return best;
  }

  private Setting setting(ChartSpace space, int blocks) {
    double unit = space.unit();
    double width = (space.width() - (blocks - 1) * BETWEEN * unit) / blocks;
    List<TableColumns.Placed> placed = width > 0 ? columns.placed(space.unit(), width) : List.of();
    int lines = placed.stream().mapToInt(it -> it.head().size()).max().orElse(1);
    double head = (lines * 14 + 8) * unit;
    int room = (int) Math.max(0, Math.floor((space.height() - head) / (LINE * unit)));
    double squeezed = placed.stream().mapToDouble(TableColumns.Placed::squeezed).min().orElse(1);
    return new Setting(placed, squeezed, head, room, accounts.size(), blocks);
  }

  /** The height of a line: where there is room, lines stand farther apart. */
  private static double line(ChartSpace space, Setting setting) {
    double line = LINE * space.unit();
    double share = (space.height() - setting.head()) / Math.max(1, setting.each());
    return setting.isWhole() ? Math.clamp(share, line, MOST_LEADING * line) : line;
  }

  @Override
  public ChartDrawing drawPlain(ChartSpace space) {
    List<Mark> marks = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    Setting setting = setting(space);
    if (setting.columns().isEmpty()) {
      return new ChartDrawing(marks, spots);
    }
    double left = 0;
    int each = Math.max(1, setting.each());
    int first = 0;
    do {
      int end = Math.min(setting.shown(), first + each);
      block(space, setting, first, end, left, marks, spots);
      left += setting.width() + BETWEEN * space.unit();
      first = end;
    } while (first < setting.shown());
    return new ChartDrawing(marks, spots);
  }

  /** The rows from one to another, with their head. */
  private void block(
      ChartSpace space,
      Setting setting,
      int first,
      int end,
      double left,
      List<Mark> marks,
      List<Spot> spots) {
    double unit = space.unit();
    double head = setting.head();
    double right = setting.width();
    double line = line(space, setting);
    List<Mark> block = new ArrayList<>();
    setting.columns().forEach(column -> head(space, column, head, block));
    block.add(
        Mark.Line.between(
            0, head - 3 * unit, right, head - 3 * unit, unit, space.palette().frame()));
    for (int row = first; row < end; row++) {
      double middle = head + (row - first + 0.5) * line;
      boolean stands = selected.contains(accounts.get(row));
      for (TableColumns.Placed column : setting.columns()) {
        cell(space, column, column.column().cells().get(row), stands, middle, block);
      }
      if (accounts.get(row) != NO_ACCOUNT) {
        spots.add(new Spot(accounts.get(row), left + right / 2, middle, line / 2));
      }
    }
    block.forEach(mark -> marks.add(mark.moved(left, 0)));
  }

  private static void head(
      ChartSpace space, TableColumns.Placed column, double head, List<Mark> marks) {
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

  /** What tells the texts of a column apart where they are cut. */
  private ShortNames names(Column column) {
    return names.computeIfAbsent(column, it -> ShortNames.of(it.cells()));
  }

  private void cell(
      ChartSpace space,
      TableColumns.Placed column,
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
    String fitted = names(column.column()).fit(text, LONGEST, weight, size, column.width());
    double left =
        column.column().number()
            ? column.left()
                + column.width()
                - column.beyond(fitted, space.unit())
                - Fonts.width(fitted, weight, size)
            : column.left();
    marks.add(
        new Mark.Text(
            fitted, weight, size, color, left, middle + ChartSpace.MIDDLE * space.textSize()));
  }
}
