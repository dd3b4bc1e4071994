package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.drawing.GroupColors.Group;
import attache.measures.MeasureText;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the parts of a legend, each from its own left upper corner. */
final class LegendBlocks {
  /** Logical pixels between parts. */
  static final double GAP = 12;

  private static final double CELL = 12;

  private final LegendType type;
  private final ColorBlocks colors;
  private final TieBlocks ties;

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
    type = new LegendType(palette, ratio, maxWidth, compact);
    this.colors = new ColorBlocks(type, colors, shownGroups);
    ties = new TieBlocks(type);
  }

  /** A part of the legend, in raster pixels. */
  record Block(List<Mark> marks, double width, double height) {}

  /** The key to the colours; none if all accounts have one. */
  Optional<Block> colors() {
    return colors.colors();
  }

  /** The key to the ties: which are drawn, and how they are read; none if the layer has none. */
  Optional<Block> ties(Scene scene) {
    return ties.ties(scene);
  }

  /** The key to accounts that are muted; none if none is. */
  Optional<Block> muted(int muted) {
    if (muted == 0) {
      return Optional.empty();
    }
    double middle = LegendType.LINE / 2 * type.ratio();
    Mark.Text text =
        type.text(
            Messages.text("drawing.legend.muted", muted),
            (2 * LegendType.DOT + LegendType.SIGN_GAP) * type.ratio(),
            middle);
    Mark hollow =
        new Mark.Disc(
            LegendType.DOT * type.ratio(),
            middle,
            LegendType.DOT * type.ratio(),
            type.ratio(),
            type.palette().ground(),
            type.palette().mutedText());
    return Optional.of(
        new Block(
            List.of(hollow, text), text.left() + text.width(), LegendType.LINE * type.ratio()));
  }

  /** The key to the sizes; none if they tell nothing. */
  Optional<Block> sizes(Scene scene) {
    SizeScale sizes = scene.sizes();
    if (!sizes.isTelling()) {
      return Optional.empty();
    }
    Mark.Text heading = type.heading(MeasureText.name(sizes.measure(), sizes.directed()));
    List<Mark> marks = new ArrayList<>();
    double middle = Math.max(scene.maxRadius(), LegendType.LINE / 2 * type.ratio());
    double x = 0;
    double least =
        Math.max(scene.leastShare * scene.leastShare, sizes.smallestStep() / sizes.largest());
    for (double value : RoundValues.upTo(sizes.largest(), least)) {
      double radius = Math.max(sizes.share(value), scene.leastShare) * scene.maxRadius();
      marks.add(
          new Mark.Disc(
              x + radius,
              middle,
              radius,
              type.ratio(),
              Argb.mix(type.palette().other(), type.palette().ground(), 0.55),
              type.palette().other()));
      Mark.Text text =
          type.text(sizes.text(value), x + 2 * radius + LegendType.SIGN_GAP * type.ratio(), middle);
      marks.add(text);
      x = text.left() + text.width() + LegendType.COLUMN_GAP * type.ratio();
    }
    return Optional.of(
        type.headed(heading, marks, x - LegendType.COLUMN_GAP * type.ratio(), 2 * middle));
  }

  /** The key to the cells of a matrix; none if it has none. */
  Optional<Block> cells(MatrixKey key) {
    if (key.empty()) {
      return Optional.empty();
    }
    Mark.Text heading = type.heading(Messages.text("drawing.legend.cells"));
    List<Mark> marks = new ArrayList<>();
    marks.add(heading);
    double middle = LegendType.LINE * 1.5 * type.ratio();
    double x = 0;
    String mutual = Messages.text("drawing.legend.mutual");
    if (!key.directed()) {
      x =
          cell(
              marks,
              x,
              middle,
              0,
              type.palette().matrixMutual(),
              Messages.text("drawing.legend.tied"));
    } else if (key.selecting()) {
      double inset = MatrixScene.ONE_WAY_INSET;
      String follows = Messages.text("drawing.legend.follows");
      String followedBy = Messages.text("drawing.legend.followed-by");
      x = cell(marks, x, middle, inset, type.palette().follows(), follows);
      x = cell(marks, x, middle, inset, type.palette().followedBy(), followedBy);
      x = cell(marks, x, middle, 0, type.palette().mutual(), mutual);
    } else {
      String oneWay = Messages.text("drawing.legend.one-way");
      x = cell(marks, x, middle, MatrixScene.ONE_WAY_INSET, type.palette().matrixOneWay(), oneWay);
      x = cell(marks, x, middle, 0, type.palette().matrixMutual(), mutual);
    }
    double width = Math.max(heading.width(), x - LegendType.COLUMN_GAP * type.ratio());
    double height = 2 * LegendType.LINE * type.ratio();
    if (key.dense()) {
      Mark.Text dense =
          new Mark.Text(
              Messages.text("drawing.legend.dense"),
              Weight.REGULAR,
              LegendType.HEADING * type.ratio(),
              type.palette().mutedText(),
              0,
              height
                  + (LegendType.LINE / 2 + LegendType.MIDDLE * LegendType.HEADING) * type.ratio());
      marks.add(dense);
      width = Math.max(width, dense.width());
      height += LegendType.LINE * type.ratio();
    }
    return Optional.of(new Block(marks, width, height));
  }

  /**
   * @param inset share of the cell that stays free on each side
   */
  private double cell(
      List<Mark> marks, double x, double middle, double inset, int color, String name) {
    double side = CELL * (1 - 2 * inset) * type.ratio();
    double left = x + (CELL * type.ratio() - side) / 2;
    marks.add(new Mark.Frame(left, middle - side / 2, side, side, 0, color, 0, color));
    Mark.Text text = type.text(name, x + (CELL + LegendType.SIGN_GAP) * type.ratio(), middle);
    marks.add(text);
    return text.left() + text.width() + LegendType.COLUMN_GAP * type.ratio();
  }
}
