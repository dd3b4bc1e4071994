package attache.drawing;

import attache.drawing.GroupColors.Group;
import attache.drawing.GroupColors.Kind;
import attache.drawing.LegendBlocks.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The part of a legend that tells colours: groups with their signs, or a scale. Immutable. */
final class ColorBlocks {
  private static final double RAMP = 200;
  private static final double RAMP_HEIGHT = 10;
  private static final double TICK = 4;
  private static final double TICK_WIDTH = 1;
  private static final int MOST_COLUMNS = 5;

  /** From so many entries on, one column is worth avoiding. */
  private static final int LONG_COLUMN = 5;

  /** How far two columns may be wider than a part should be, rather than one long column. */
  private static final double STRETCH = 1.1;

  /** How wide a single column may be for whole names, in logical pixels. */
  private static final double ONE_COLUMN = 290;

  private final LegendType type;
  private final GroupColors colors;
  private final List<Group> shownGroups;

  /**
   * @param shownGroups the groups that shown accounts are coloured by
   */
  ColorBlocks(LegendType type, GroupColors colors, List<Group> shownGroups) {
    this.type = type;
    this.colors = colors;
    this.shownGroups = List.copyOf(shownGroups);
  }

  /** The key to the colours; none if all accounts have one. */
  Optional<Block> colors() {
    List<Group> groups = shownGroups;
    boolean scaled = colors.scale().isPresent();
    if (groups.isEmpty() ? !scaled : groups.getFirst().kind() == Kind.ALL) {
      return Optional.empty();
    }
    Mark.Text heading = type.heading(colors.shownName());
    return Optional.of(
        scaled ? scale(heading, colors.scale().orElseThrow(), groups) : groups(heading, groups));
  }

  /** A bar with every colour, and round numbers below it. */
  private Block scale(Mark.Text heading, ColorScale scale, List<Group> beside) {
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    double width = Math.min(RAMP * type.ratio(), type.maxWidth());
    double top = (LegendType.LINE + 3) * type.ratio();
    double height = RAMP_HEIGHT * type.ratio();
    marks.add(new Mark.Ramp(0, top, width, height, scale.sequence()));
    double middle = top + height + (TICK + LegendType.LINE / 2) * type.ratio();
    double free = 0;
    double right = width;
    for (double value : scale.ticks()) {
      double x = scale.position(value) * width;
      Mark.Text number = type.text(scale.text(value), 0, middle);
      double left = Math.clamp(x - number.width() / 2, 0, Math.max(0, width - number.width()));
      if (left < free) {
        continue;
      }
      double half = TICK_WIDTH / 2 * type.ratio();
      marks.add(
          new Mark.Wedge(
              x - half,
              x + half,
              top + height + TICK / 2 * type.ratio(),
              TICK * type.ratio(),
              TICK * type.ratio(),
              type.palette().mutedText()));
      marks.add(number.moved(left, 0));
      free = left + number.width() + LegendType.SIGN_GAP * type.ratio();
      right = Math.max(right, left + number.width());
    }
    double bottom = middle + LegendType.LINE / 2 * type.ratio();
    ShortNames names = names(beside);
    for (Group group : beside) {
      bottom += LegendType.LINE * type.ratio();
      marks.add(type.sign(group, 0, bottom - LegendType.LINE / 2 * type.ratio()));
      Mark.Text name =
          type.text(
              names.line(group.name(), LegendType.LONGEST),
              (2 * LegendType.DOT + LegendType.SIGN_GAP) * type.ratio(),
              bottom - LegendType.LINE / 2 * type.ratio());
      marks.add(name);
      right = Math.max(right, name.left() + name.width());
    }
    return new Block(marks, Math.max(heading.width(), right), bottom);
  }

  private Block groups(Mark.Text heading, List<Group> groups) {
    double sign = (2 * LegendType.DOT + LegendType.SIGN_GAP) * type.ratio();
    List<String> names = inRoom(groups, sign);
    double[] lefts = columns(widths(names, sign));
    int columns = lefts.length - 1;
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int row = i / columns;
      double left = lefts[i % columns];
      double middle = (row + 1.5) * LegendType.LINE * type.ratio();
      marks.add(type.sign(group, left, middle));
      marks.add(type.text(names.get(i), left + sign, middle));
    }
    int rows = (groups.size() + columns - 1) / columns;
    double width = Math.max(heading.width(), lefts[columns] - LegendType.COLUMN_GAP * type.ratio());
    return new Block(marks, width, (1 + rows) * LegendType.LINE * type.ratio());
  }

  /** The names of groups: whole as far as they fit, if that takes no more lines than cut ones. */
  private List<String> inRoom(List<Group> groups, double sign) {
    ShortNames names = names(groups);
    List<String> cut =
        groups.stream().map(group -> names.line(group.name(), LegendType.LONGEST)).toList();
    int columns = columns(widths(cut, sign)).length - 1;
    double gap = LegendType.COLUMN_GAP * type.ratio();
    double widest = Math.max(type.maxWidth(), ONE_COLUMN * type.ratio());
    double room = columns == 1 ? widest : (type.maxWidth() + gap) / columns - gap;
    List<String> whole =
        IntStream.range(0, groups.size())
            .mapToObj(
                i -> {
                  String fitted = type.fitted(names, groups.get(i).name(), room - sign);
                  // Columns of different width may have room for more than columns alike.
                  return fitted.length() >= cut.get(i).length() ? fitted : cut.get(i);
                })
            .toList();
    return columns(widths(whole, sign)).length - 1 == columns ? whole : cut;
  }

  private double[] widths(List<String> names, double sign) {
    return names.stream().mapToDouble(name -> sign + type.text(name, 0, 0).width()).toArray();
  }

  /**
   * Where columns begin, and where one after them would: alike as far as they fit side by side,
   * otherwise each as wide as its own entries need, before they are all put into one.
   */
  private double[] columns(double[] widths) {
    double column = Arrays.stream(widths).max().orElse(0) + LegendType.COLUMN_GAP * type.ratio();
    int fitting =
        (int)
            Math.clamp(
                (type.maxWidth() + LegendType.COLUMN_GAP * type.ratio()) / column, 1, MOST_COLUMNS);
    int rows = (widths.length + fitting - 1) / fitting;
    // As few columns as these rows need, so that the last row is not nearly empty.
    int columns = (widths.length + rows - 1) / rows;
    double[] alike = new double[columns + 1];
    Arrays.setAll(alike, place -> place * column);
    if (columns > 1 || widths.length < LONG_COLUMN) {
      return alike;
    }
    double[] two = lefts(widths, 2);
    return two[2] - LegendType.COLUMN_GAP * type.ratio() <= STRETCH * type.maxWidth() ? two : alike;
  }

  private double[] lefts(double[] widths, int columns) {
    double[] lefts = new double[columns + 1];
    for (int column = 0; column < columns; column++) {
      double widest = 0;
      for (int i = column; i < widths.length; i += columns) {
        widest = Math.max(widest, widths[i]);
      }
      lefts[column + 1] = lefts[column] + widest + LegendType.COLUMN_GAP * type.ratio();
    }
    return lefts;
  }

  private static ShortNames names(List<Group> groups) {
    return ShortNames.of(groups.stream().map(Group::name).toList());
  }
}
