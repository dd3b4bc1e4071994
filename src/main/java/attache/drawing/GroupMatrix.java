package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.GroupDensity;
import attache.measures.GroupTest;
import attache.measures.Groups;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.StudiedGroups;
import attache.view.StudyTest;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How densely groups follow each other, as a table of shares: a row for the group that follows, a
 * column for the one that is followed, the darker the denser. Immutable.
 */
public final class GroupMatrix implements Chart {
  private static final double HEAD = 40;
  private static final double TALLEST_ROW = 52;

  /** From this height on, a row has a second line for the follows that a share is of. */
  private static final double TWO_LINES = 40;

  private static final double GAP = 8;

  /** Letters of a name, more than which there is no room for. */
  private static final int LONGEST = 100;

  private final Optional<StudiedGroups> studied;
  private final Optional<GroupTest> test;

  private GroupMatrix(Optional<StudiedGroups> studied, Optional<GroupTest> test) {
    this.studied = studied;
    this.test = test;
  }

  /** The groups of a view; empty if no attribute parts its accounts into some groups. */
  public static GroupMatrix of(ViewState view, ScoreTable scores) {
    return new GroupMatrix(
        StudiedGroups.of(view, scores),
        scores
            .test()
            .filter(StudyTest.OfGroups.class::isInstance)
            .map(known -> ((StudyTest.OfGroups) known).test()));
  }

  @Override
  public ChartDrawing draw(ChartSpace space) {
    List<Mark> marks = new ArrayList<>();
    studied.ifPresent(found -> draw(space, found, marks));
    return new ChartDrawing(marks, List.of());
  }

  private static void draw(ChartSpace space, StudiedGroups found, List<Mark> marks) {
    Groups groups = found.groups();
    GroupDensity density = GroupDensity.of(found.layer(), groups);
    boolean directed = found.layer().directed();
    List<Integer> order = groups.largestFirst();
    double unit = space.unit();
    double names = 0;
    for (int group : order) {
      names = Math.max(names, space.width(named(groups, group)));
    }
    names = Math.min(names, space.width() * 0.35);
    double left = names + GAP * unit;
    double column = (space.width() - left) / order.size();
    // Cells of few groups are squares as far as there is room, and so fill it.
    double row =
        Math.min(
            Math.max(TALLEST_ROW * unit, column),
            (space.height() - HEAD * unit) / Math.max(1, order.size()));
    if (row < space.textSize() || column < 24 * unit) {
      return;
    }
    ShortNames heads = ShortNames.of(order.stream().map(groups::name).toList());
    ShortNames rows = ShortNames.of(order.stream().map(group -> named(groups, group)).toList());
    Palette palette = space.palette();
    marks.add(
        space.text(
            Messages.text("drawing.chart.groups.axes", directed ? 1 : 0),
            palette.mutedText(),
            0,
            8 * unit));
    double most = 0;
    for (int from : order) {
      for (int to : order) {
        double share = density.density(from, to);
        most = Double.isNaN(share) ? most : Math.max(most, share);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      String name = fitted(space, heads, groups.name(order.get(i)), column - 4 * unit);
      marks.add(space.textCentred(name, palette.text(), left + (i + 0.5) * column, 28 * unit));
      double middle = HEAD * unit + (i + 0.5) * row;
      marks.add(
          space.textEndingAt(
              fitted(space, rows, named(groups, order.get(i)), names),
              palette.text(),
              names,
              middle));
      for (int j = 0; j < order.size(); j++) {
        double share = density.density(order.get(i), order.get(j));
        double x = left + j * column;
        int color =
            Double.isNaN(share)
                ? palette.ground()
                : Argb.mix(palette.ground(), palette.accent(), most == 0 ? 0 : 0.85 * share / most);
        marks.add(
            Mark.box(
                new Box(
                    x + unit, middle - row / 2 + unit, x + column - unit, middle + row / 2 - unit),
                color));
        int text =
            Argb.contrast(palette.text(), color) >= Argb.contrast(palette.ground(), color)
                ? palette.text()
                : palette.ground();
        String told =
            Double.isNaN(share)
                ? Messages.text("drawing.chart.groups.none")
                : Numerals.percent(share);
        // Within a group, a tie without a direction stands in the rows of both its ends.
        int ends = !directed && i == j ? 2 : 1;
        String counted =
            Messages.text(
                "drawing.chart.groups.counted",
                density.follows(order.get(i), order.get(j)) / ends,
                density.possible(order.get(i), order.get(j)) / ends);
        boolean both =
            !Double.isNaN(share)
                && row >= TWO_LINES * unit
                && space.width(counted) <= column - 6 * unit;
        double apart = both ? 8 * unit : 0;
        marks.add(space.textCentred(told, text, x + column / 2, middle - apart));
        if (both) {
          marks.add(space.textCentred(counted, text, x + column / 2, middle + apart));
        }
      }
    }
  }

  private static String named(Groups groups, int group) {
    return Messages.text("drawing.chart.groups.name", groups.name(group), groups.size(group));
  }

  private static String fitted(ChartSpace space, ShortNames among, String text, double width) {
    return among.fit(text, LONGEST, Weight.REGULAR, space.textSize(), width);
  }

  @Override
  public String caption() {
    return studied
        .map(
            found ->
                Messages.text(
                    found.layer().directed()
                        ? "drawing.chart.groups.caption"
                        : "drawing.chart.groups.caption.undirected",
                    AttributeNames.brief(found.groups().attribute())))
        .map(
            told ->
                test.filter(known -> !Double.isNaN(known.index()))
                    .map(
                        known ->
                            told
                                + " "
                                + Messages.text(
                                    "drawing.chart.groups.test",
                                    Numerals.hundredths(known.index()),
                                    Numerals.hundredths(known.expected()),
                                    Numerals.p(known.chance())))
                    .orElse(told))
        .orElse("");
  }
}
