package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.drawing.GroupColors.Group;
import attache.drawing.GroupColors.Kind;
import attache.text.Messages;
import attache.view.TieView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lays out the parts of a legend, each from its own left upper corner. */
final class LegendBlocks {
  /** Logical pixels between parts. */
  static final double GAP = 12;

  private static final double TEXT = 12;
  private static final double HEADING = 11;
  private static final double LINE = 18;
  private static final double DOT = 5;
  private static final double COLUMN_GAP = 16;
  private static final double SIGN_GAP = 6;
  private static final double HEADING_GAP = 14;
  private static final double RAMP = 200;
  private static final double RAMP_HEIGHT = 10;
  private static final double TICK = 4;
  private static final double TICK_WIDTH = 1;
  private static final double WEDGE = 24;
  private static final double WEDGE_FROM = 6;
  private static final double WEDGE_TO = 1;
  private static final double WEDGE_EVEN = 3.5;

  /** Height of the middle of letters above the baseline, as a share of the size. */
  private static final double MIDDLE = 0.34;

  private static final double CELL = 12;

  private static final int MOST_COLUMNS = 5;

  /** From so many entries on, one column is worth avoiding. */
  private static final int LONG_COLUMN = 5;

  /** How far two columns may be wider than a part should be, rather than one long column. */
  private static final double STRETCH = 1.1;

  private static final int LONGEST = 28;
  private static final int LONGEST_HEADING = 48;

  private final Palette palette;
  private final GroupColors colors;
  private final List<Group> shownGroups;
  private final double ratio;
  private final double maxWidth;
  private final boolean compact;

  /**
   * @param compact whether headings stand beside their keys where that is not too wide
   * @param ratio raster pixels a logical pixel of text
   * @param maxWidth raster pixels that a part may be wide; a single entry may be wider
   */
  LegendBlocks(Scene scene, boolean compact, double ratio, double maxWidth) {
    this(scene.palette(), scene.colors(), scene.groups, compact, ratio, maxWidth);
  }

  /**
   * @param shownGroups the groups that shown accounts are coloured by
   * @param compact whether headings stand beside their keys where that is not too wide
   * @param ratio raster pixels a logical pixel of text
   * @param maxWidth raster pixels that a part may be wide; a single entry may be wider
   */
  LegendBlocks(
      Palette palette,
      GroupColors colors,
      List<Group> shownGroups,
      boolean compact,
      double ratio,
      double maxWidth) {
    this.palette = palette;
    this.colors = colors;
    this.shownGroups = shownGroups;
    this.ratio = ratio;
    this.maxWidth = maxWidth;
    this.compact = compact;
  }

  /** A part of the legend, in raster pixels. */
  record Block(List<Mark> marks, double width, double height) {}

  /** The key to the colours; none if all accounts have one. */
  Optional<Block> colors() {
    List<Group> groups = shownGroups;
    boolean scaled = colors.scale().isPresent();
    if (groups.isEmpty() ? !scaled : groups.getFirst().kind() == Kind.ALL) {
      return Optional.empty();
    }
    Mark.Text heading = heading(colors.shownName());
    return Optional.of(
        scaled ? scale(heading, colors.scale().orElseThrow(), groups) : groups(heading, groups));
  }

  /** A bar with every colour, and round numbers below it. */
  private Block scale(Mark.Text heading, ColorScale scale, List<Group> beside) {
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    double width = Math.min(RAMP * ratio, maxWidth);
    double top = (LINE + 3) * ratio;
    double height = RAMP_HEIGHT * ratio;
    marks.add(new Mark.Ramp(0, top, width, height, scale.sequence()));
    double middle = top + height + (TICK + LINE / 2) * ratio;
    double free = 0;
    double right = width;
    for (double value : scale.ticks()) {
      double x = scale.position(value) * width;
      Mark.Text number = text(scale.text(value), 0, middle);
      double left = Math.clamp(x - number.width() / 2, 0, Math.max(0, width - number.width()));
      if (left < free) {
        continue;
      }
      double half = TICK_WIDTH / 2 * ratio;
      marks.add(
          new Mark.Wedge(
              x - half,
              x + half,
              top + height + TICK / 2 * ratio,
              TICK * ratio,
              TICK * ratio,
              palette.mutedText()));
      marks.add(number.moved(left, 0));
      free = left + number.width() + SIGN_GAP * ratio;
      right = Math.max(right, left + number.width());
    }
    double bottom = middle + LINE / 2 * ratio;
    ShortNames names = names(beside);
    for (Group group : beside) {
      bottom += LINE * ratio;
      marks.add(sign(group, 0, bottom - LINE / 2 * ratio));
      Mark.Text name =
          text(
              names.line(group.name(), LONGEST),
              (2 * DOT + SIGN_GAP) * ratio,
              bottom - LINE / 2 * ratio);
      marks.add(name);
      right = Math.max(right, name.left() + name.width());
    }
    return new Block(marks, Math.max(heading.width(), right), bottom);
  }

  private Mark sign(Group group, double left, double middle) {
    return new Mark.Disc(
        left + DOT * ratio, middle, DOT * ratio, ratio, group.color(), group.rim(), group.symbol());
  }

  private Block groups(Mark.Text heading, List<Group> groups) {
    double sign = (2 * DOT + SIGN_GAP) * ratio;
    ShortNames names = names(groups);
    double[] widths =
        groups.stream()
            .mapToDouble(group -> sign + text(names.line(group.name(), LONGEST), 0, 0).width())
            .toArray();
    double[] lefts = columns(widths);
    int columns = lefts.length - 1;
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int row = i / columns;
      double left = lefts[i % columns];
      double middle = (row + 1.5) * LINE * ratio;
      marks.add(sign(group, left, middle));
      marks.add(text(names.line(group.name(), LONGEST), left + sign, middle));
    }
    int rows = (groups.size() + columns - 1) / columns;
    double width = Math.max(heading.width(), lefts[columns] - COLUMN_GAP * ratio);
    return new Block(marks, width, (1 + rows) * LINE * ratio);
  }

  /**
   * Where columns begin, and where one after them would: alike as far as they fit side by side,
   * otherwise each as wide as its own entries need, before they are all put into one.
   */
  private double[] columns(double[] widths) {
    double column = Arrays.stream(widths).max().orElse(0) + COLUMN_GAP * ratio;
    int fitting = (int) Math.clamp((maxWidth + COLUMN_GAP * ratio) / column, 1, MOST_COLUMNS);
    int rows = (widths.length + fitting - 1) / fitting;
    // As few columns as these rows need, so that the last row is not nearly empty.
    int columns = (widths.length + rows - 1) / rows;
    double[] alike = new double[columns + 1];
    Arrays.setAll(alike, place -> place * column);
    if (columns > 1 || widths.length < LONG_COLUMN) {
      return alike;
    }
    double[] two = lefts(widths, 2);
    return two[2] - COLUMN_GAP * ratio <= STRETCH * maxWidth ? two : alike;
  }

  private double[] lefts(double[] widths, int columns) {
    double[] lefts = new double[columns + 1];
    for (int column = 0; column < columns; column++) {
      double widest = 0;
      for (int i = column; i < widths.length; i += columns) {
        widest = Math.max(widest, widths[i]);
      }
      lefts[column + 1] = lefts[column] + widest + COLUMN_GAP * ratio;
    }
    return lefts;
  }

  /**
   * The key to the ties: which are drawn, and how they are read; none if the layer has none. It is
   * as wide whether some are coloured by kind or not, so that pointing at one moves nothing.
   */
  Optional<Block> ties(Scene scene) {
    if (!scene.trail.isEmpty()) {
      return Optional.of(trail(scene.trail));
    }
    if (scene.strands().isPresent()) {
      return Optional.of(layers(scene, scene.strands().get()));
    }
    boolean none = scene.tieCount() == 0;
    if (none && scene.ties.choice == TieView.Choice.ALL) {
      return Optional.empty();
    }
    String drawn = tiesDrawn(scene.ties);
    String bundled = scene.bundled ? bundled(scene, drawn) : drawn;
    Mark.Text heading =
        heading(
            scene.ties.isWeighted()
                ? Messages.text("drawing.legend.ties.weighted", bundled)
                : bundled);
    List<Mark> kinds = new ArrayList<>();
    List<Mark> plain = new ArrayList<>();
    double widest = Math.max(tieKinds(scene, kinds), plainTies(scene, plain));
    return Optional.of(
        headed(heading, scene.showsTieKinds() ? kinds : plain, widest, LINE * ratio));
  }

  /** The key to the layers whose ties are drawn together, each on a line of its own. */
  private Block layers(Scene scene, LayerStrands strands) {
    List<Mark> marks = new ArrayList<>();
    Mark.Text heading = heading(Messages.text("drawing.legend.layers", tiesDrawn(scene.ties)));
    marks.add(heading);
    double widest = heading.width();
    double y = LINE * ratio;
    for (int strand = 0; strand < strands.count(); strand++) {
      String name =
          strand < strands.layerCount()
              ? Messages.text("drawing.legend.layer", strands.name(strand))
              : strands.layerCount() == 2
                  ? Messages.text("drawing.legend.layers.both")
                  : Messages.text("drawing.legend.layers.several");
      String text = Fonts.line(name, LONGEST_HEADING);
      List<Mark> line = new ArrayList<>();
      double end =
          tie(
              line,
              0,
              LINE / 2 * ratio,
              WEDGE_FROM,
              WEDGE_TO,
              strands.color(strand, palette),
              text);
      double down = y;
      line.forEach(mark -> marks.add(mark.moved(0, down)));
      widest = Math.max(widest, end - COLUMN_GAP * ratio);
      y += LINE * ratio;
    }
    return new Block(marks, widest, y);
  }

  /**
   * A heading and one line of keys.
   *
   * @param keys from their own left upper corner
   */
  private Block headed(Mark.Text heading, List<Mark> keys, double width, double height) {
    List<Mark> marks = new ArrayList<>();
    double beside = heading.width() + HEADING_GAP * ratio;
    if (compact && beside + width <= maxWidth) {
      marks.add(heading.moved(0, (height - LINE * ratio) / 2));
      keys.forEach(key -> marks.add(key.moved(beside, 0)));
      return new Block(marks, beside + width, height);
    }
    marks.add(heading);
    keys.forEach(key -> marks.add(key.moved(0, LINE * ratio)));
    return new Block(marks, Math.max(heading.width(), width), LINE * ratio + height);
  }

  /** The key to the paths of a pair: who follows, and which way information flows. */
  private Block trail(Trail trail) {
    Mark.Text heading =
        heading(
            trail.runsOverSources()
                ? Messages.text("drawing.legend.sources")
                : Messages.text("drawing.legend.paths"));
    List<Mark> marks = new ArrayList<>();
    double middle = LINE / 2 * ratio;
    double x = 0;
    if (trail.hasOneWay()) {
      String follows = Messages.text("drawing.legend.follows");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, palette.follows(), follows);
    }
    if (trail.hasMutual()) {
      String mutual = Messages.text("drawing.legend.mutual");
      x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, palette.mutual(), mutual);
    }
    double end = x + WEDGE * ratio;
    marks.add(
        new Mark.Arrow(
            end,
            x,
            middle,
            TrailPainter.FLOW_WIDTH * ratio,
            TrailPainter.HEAD * ratio,
            palette.text()));
    Mark.Text flows = text(Messages.text("drawing.legend.flows"), end + SIGN_GAP * ratio, middle);
    marks.add(flows);
    return headed(heading, marks, flows.left() + flows.width(), LINE * ratio);
  }

  /** The key to accounts that are muted; none if none is. */
  Optional<Block> muted(int muted) {
    if (muted == 0) {
      return Optional.empty();
    }
    double middle = LINE / 2 * ratio;
    Mark.Text text =
        text(Messages.text("drawing.legend.muted", muted), (2 * DOT + SIGN_GAP) * ratio, middle);
    Mark hollow =
        new Mark.Disc(
            DOT * ratio, middle, DOT * ratio, ratio, palette.ground(), palette.mutedText());
    return Optional.of(new Block(List.of(hollow, text), text.left() + text.width(), LINE * ratio));
  }

  /** The key to ties that are coloured by kind; returns its width. */
  private double tieKinds(Scene scene, List<Mark> marks) {
    double middle = LINE / 2 * ratio;
    double x = 0;
    if (scene.ties.choice != TieView.Choice.MUTUAL) {
      String follows = Messages.text("drawing.legend.follows");
      String followedBy = Messages.text("drawing.legend.followed-by");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, palette.follows(), follows);
      x = tie(marks, x, middle, WEDGE_TO, WEDGE_FROM, palette.followedBy(), followedBy);
    }
    String mutual = Messages.text("drawing.legend.mutual");
    x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, palette.mutual(), mutual);
    return x - COLUMN_GAP * ratio;
  }

  /** The key to ties of which nothing more is said; returns its width. */
  private double plainTies(Scene scene, List<Mark> marks) {
    double middle = LINE / 2 * ratio;
    if (scene.tieCount() == 0 || scene.plain.isEmpty()) {
      String why =
          scene.tieCount() == 0
              ? Messages.text("drawing.legend.ties.none")
              : Messages.text("drawing.legend.ties.select");
      Mark.Text nothing = text(why, 0, middle);
      marks.add(nothing);
      return nothing.width();
    }
    double x = 0;
    if (scene.ties.choice != TieView.Choice.MUTUAL) {
      String follower = Messages.text("drawing.legend.follower-to-followed");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, palette.tie(), follower);
    }
    String mutual = Messages.text("drawing.legend.mutual");
    x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, palette.tie(), mutual);
    return x - COLUMN_GAP * ratio;
  }

  /** Which ties are drawn, in words. */
  private static String tiesDrawn(Ties ties) {
    String kept = Numerals.percent(ties.keptShare);
    return switch (ties.choice) {
      case ALL -> Messages.text("drawing.legend.ties");
      case MUTUAL -> Messages.text("drawing.legend.ties.mutual");
      case OF_SELECTION -> Messages.text("drawing.legend.ties.of-selection");
      case BACKBONE_AND_REST -> Messages.text("drawing.legend.ties.backbone-and-rest", kept);
      case BACKBONE -> Messages.text("drawing.legend.ties.backbone", kept);
    };
  }

  /** Which ties are drawn and which of them are bundled, in words. */
  private static String bundled(Scene scene, String drawn) {
    boolean all = scene.ties.choice == TieView.Choice.OF_SELECTION || !scene.emphasis.selecting;
    return all
        ? Messages.text("drawing.legend.ties.bundled", drawn)
        : Messages.text("drawing.legend.ties.selected-bundled", drawn);
  }

  private double tie(
      List<Mark> marks, double x, double middle, double from, double to, int color, String name) {
    double end = x + WEDGE * ratio;
    marks.add(new Mark.Wedge(x, end, middle, from * ratio, to * ratio, color));
    Mark.Text text = text(name, end + SIGN_GAP * ratio, middle);
    marks.add(text);
    return text.left() + text.width() + COLUMN_GAP * ratio;
  }

  /** The key to the sizes; none if they tell nothing. */
  Optional<Block> sizes(Scene scene) {
    SizeScale sizes = scene.sizes();
    if (!sizes.isTelling()) {
      return Optional.empty();
    }
    Mark.Text heading = heading(measureName(sizes.measure()));
    List<Mark> marks = new ArrayList<>();
    double middle = Math.max(scene.maxRadius(), LINE / 2 * ratio);
    double x = 0;
    double least =
        Math.max(SizeScale.FLOOR * SizeScale.FLOOR, sizes.smallestStep() / sizes.largest());
    for (double value : RoundValues.upTo(sizes.largest(), least)) {
      double radius = sizes.radius(value) * scene.maxRadius();
      marks.add(
          new Mark.Disc(
              x + radius,
              middle,
              radius,
              ratio,
              Argb.mix(palette.other(), palette.ground(), 0.55),
              palette.other()));
      Mark.Text text = text(sizes.text(value), x + 2 * radius + SIGN_GAP * ratio, middle);
      marks.add(text);
      x = text.left() + text.width() + COLUMN_GAP * ratio;
    }
    return Optional.of(headed(heading, marks, x - COLUMN_GAP * ratio, 2 * middle));
  }

  /** The key to the cells of a matrix; none if it has none. */
  Optional<Block> cells(MatrixKey key) {
    if (key.empty()) {
      return Optional.empty();
    }
    Mark.Text heading = heading(Messages.text("drawing.legend.cells"));
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    double middle = LINE * 1.5 * ratio;
    double x = 0;
    String mutual = Messages.text("drawing.legend.mutual");
    if (!key.directed()) {
      x = cell(marks, x, middle, 0, palette.matrixMutual(), Messages.text("drawing.legend.tied"));
    } else if (key.selecting()) {
      double inset = MatrixScene.ONE_WAY_INSET;
      String follows = Messages.text("drawing.legend.follows");
      String followedBy = Messages.text("drawing.legend.followed-by");
      x = cell(marks, x, middle, inset, palette.follows(), follows);
      x = cell(marks, x, middle, inset, palette.followedBy(), followedBy);
      x = cell(marks, x, middle, 0, palette.mutual(), mutual);
    } else {
      String oneWay = Messages.text("drawing.legend.one-way");
      x = cell(marks, x, middle, MatrixScene.ONE_WAY_INSET, palette.matrixOneWay(), oneWay);
      x = cell(marks, x, middle, 0, palette.matrixMutual(), mutual);
    }
    double width = Math.max(heading.width(), x - COLUMN_GAP * ratio);
    double height = 2 * LINE * ratio;
    if (key.dense()) {
      Mark.Text dense =
          new Mark.Text(
              Messages.text("drawing.legend.dense"),
              Weight.REGULAR,
              HEADING * ratio,
              palette.mutedText(),
              0,
              height + (LINE / 2 + MIDDLE * HEADING) * ratio);
      marks.add(dense);
      width = Math.max(width, dense.width());
      height += LINE * ratio;
    }
    return Optional.of(new Block(marks, width, height));
  }

  /**
   * @param inset share of the cell that stays free on each side
   */
  private double cell(
      List<Mark> marks, double x, double middle, double inset, int color, String name) {
    double side = CELL * (1 - 2 * inset) * ratio;
    double left = x + (CELL * ratio - side) / 2;
    marks.add(new Mark.Frame(left, middle - side / 2, side, side, 0, color, 0, color));
    Mark.Text text = text(name, x + (CELL + SIGN_GAP) * ratio, middle);
    marks.add(text);
    return text.left() + text.width() + COLUMN_GAP * ratio;
  }

  /** What a measure is called. */
  static String measureName(String measure) {
    String key = "measures." + measure + ".name";
    return Messages.has(key) ? Messages.text(key) : measure;
  }

  private static ShortNames names(List<Group> groups) {
    return ShortNames.of(groups.stream().map(Group::name).toList());
  }

  private Mark.Text heading(String text) {
    return new Mark.Text(
        Fonts.line(text, LONGEST_HEADING),
        Weight.SEMIBOLD,
        HEADING * ratio,
        palette.mutedText(),
        0,
        (LINE / 2 + MIDDLE * HEADING) * ratio);
  }

  private Mark.Text text(String text, double left, double middle) {
    double size = TEXT * ratio;
    return new Mark.Text(text, Weight.REGULAR, size, palette.text(), left, middle + MIDDLE * size);
  }
}
