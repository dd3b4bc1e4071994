package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.drawing.GroupColors.Group;
import attache.drawing.LegendBlocks.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * How a legend is set: its letters, lines and signs, and how wide its parts may be. Immutable.
 *
 * @param palette the colours of the ground
 * @param ratio raster pixels a logical pixel of text
 * @param maxWidth raster pixels that a part may be wide; a single entry may be wider
 * @param compact whether headings stand beside their keys where that is not too wide
 */
record LegendType(Palette palette, double ratio, double maxWidth, boolean compact) {
  /** Height of a line, in logical pixels. */
  static final double LINE = 18;

  /** Em of headings, in logical pixels. */
  static final double HEADING = 11;

  /** Radius of a sign, in logical pixels. */
  static final double DOT = 5;

  /** Logical pixels between columns. */
  static final double COLUMN_GAP = 16;

  /** Logical pixels between a sign and what it is called. */
  static final double SIGN_GAP = 6;

  /** Height of the middle of letters above the baseline, as a share of the size. */
  static final double MIDDLE = 0.34;

  /** Most characters of a name. */
  static final int LONGEST = 28;

  /** The same where there is room. */
  static final int LONGEST_WHOLE = 80;

  /** Most characters of a heading. */
  static final int LONGEST_HEADING = 48;

  private static final double TEXT = 12;
  private static final double HEADING_GAP = 14;

  /**
   * A heading and one line of keys.
   *
   * @param keys from their own left upper corner
   */
  Block headed(Mark.Text heading, List<Mark> keys, double width, double height) {
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

  /** The sign of a group, from its left edge. */
  Mark sign(Group group, double left, double middle) {
    return new Mark.Disc(
        left + DOT * ratio, middle, DOT * ratio, ratio, group.color(), group.rim(), group.symbol());
  }

  /** A heading, in the first line. */
  Mark.Text heading(String text) {
    return new Mark.Text(
        Fonts.line(text, LONGEST_HEADING),
        Weight.SEMIBOLD,
        HEADING * ratio,
        palette.mutedText(),
        0,
        (LINE / 2 + MIDDLE * HEADING) * ratio);
  }

  /** A name that runs no further than some pixels. */
  String fitted(ShortNames names, String name, double room) {
    return names.fit(name, LONGEST_WHOLE, Weight.REGULAR, TEXT * ratio, room);
  }

  /** A text whose middle is at a height. */
  Mark.Text text(String text, double left, double middle) {
    double size = TEXT * ratio;
    return new Mark.Text(text, Weight.REGULAR, size, palette.text(), left, middle + MIDDLE * size);
  }
}
