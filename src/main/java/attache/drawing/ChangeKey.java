package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The key to a picture of what changed, and to accounts that were not sampled. */
final class ChangeKey {
  private static final double TEXT = 12;
  private static final double LINE = 18;
  private static final double WEDGE = 24;
  private static final double WEDGE_FROM = 6;
  private static final double WEDGE_TO = 1;
  private static final double DOT = 5;
  private static final double SIGN_GAP = 6;
  private static final double ENTRY_GAP = 16;

  /** Height of the middle of letters above the baseline, as a share of the size. */
  private static final double MIDDLE = 0.34;

  private final Palette palette;
  private final double ratio;
  private final double maxWidth;
  private final List<Mark> marks = new ArrayList<>();
  private double x;
  private double y;
  private double widest;

  private ChangeKey(Palette palette, double ratio, double maxWidth) {
    this.palette = palette;
    this.ratio = ratio;
    this.maxWidth = maxWidth;
  }

  /**
   * The key to what changed from one network to another.
   *
   * @param palette the colours of the ground
   * @param passage from one to the other
   * @param from what the first network is called
   * @param to what the second is called
   * @param ratio raster pixels a logical pixel of text
   * @param maxWidth raster pixels that it may be wide
   */
  static LegendBlocks.Block of(
      Palette palette, Passage passage, String from, String to, double ratio, double maxWidth) {
    ChangeKey key = new ChangeKey(palette, ratio, maxWidth);
    key.tie(Fate.GAINED, Messages.text("drawing.compare.gained", to));
    key.tie(Fate.LOST, Messages.text("drawing.compare.lost", from));
    if (passage.ties().count(Fate.KEPT) > 0) {
      key.tie(Fate.KEPT, Messages.text("drawing.compare.kept"));
    }
    boolean came = passage.after().stream().anyMatch(passage::isNew);
    boolean went = passage.before().stream().anyMatch(passage::isGone);
    if (came) {
      key.tie(Fate.CAME, Messages.text("drawing.compare.came", from));
    }
    if (went) {
      key.tie(Fate.WENT, Messages.text("drawing.compare.went", to));
    }
    if (passage.tellsAll() && came) {
      key.disc(
          key.palette.gained(),
          key.palette.rim(key.palette.gained()),
          1,
          Messages.text("drawing.compare.new", from));
    }
    if (passage.tellsAll() && went) {
      key.disc(
          key.palette.ground(), key.palette.lost(), 2.2, Messages.text("drawing.compare.gone", to));
    }
    return key.block();
  }

  /** The key to crosses where accounts stand elsewhere that a network did not sample. */
  static LegendBlocks.Block notSampled(Palette palette, double ratio, double maxWidth) {
    ChangeKey key = new ChangeKey(palette, ratio, maxWidth);
    double middle = LINE / 2 * ratio;
    key.entry(
        2 * DOT,
        cross(DOT * ratio, middle, ratio, palette),
        Messages.text("drawing.compare.not-sampled"));
    return key.block();
  }

  /** Where an account stands elsewhere that a network did not sample. */
  static List<Mark> cross(double x, double y, double ratio, Palette palette) {
    double reach = 3 * ratio;
    int color = Argb.mix(palette.mutedText(), palette.ground(), 0.25);
    return List.of(
        Mark.Line.between(x - reach, y - reach, x + reach, y + reach, 1.2 * ratio, color),
        Mark.Line.between(x - reach, y + reach, x + reach, y - reach, 1.2 * ratio, color));
  }

  /** What the colours of changes are, for those who check whether they can be told apart. */
  static List<GroupColors.Group> groups(Scene scene) {
    List<GroupColors.Group> groups = new ArrayList<>();
    for (Fate fate : List.of(Fate.GAINED, Fate.LOST)) {
      int color = fate.color(scene.palette());
      groups.add(
          new GroupColors.Group(
              Messages.text(
                  fate == Fate.GAINED
                      ? "drawing.compare.name.gained"
                      : "drawing.compare.name.lost"),
              color,
              color,
              scene.ties.count(fate),
              GroupColors.Kind.GROUP));
    }
    return groups;
  }

  private void tie(Fate fate, String name) {
    double middle = LINE / 2 * ratio;
    Mark wedge =
        new Mark.Wedge(
            0, WEDGE * ratio, middle, WEDGE_FROM * ratio, WEDGE_TO * ratio, fate.color(palette));
    entry(WEDGE, List.of(wedge), name);
  }

  private void disc(int fill, int rim, double rimWidth, String name) {
    Mark disc =
        new Mark.Disc(DOT * ratio, LINE / 2 * ratio, DOT * ratio, rimWidth * ratio, fill, rim);
    entry(2 * DOT, List.of(disc), name);
  }

  /** Puts a sign and its name at the end of the line, or on the next one. */
  private void entry(double signWidth, List<Mark> sign, String name) {
    double size = TEXT * ratio;
    double before = (signWidth + SIGN_GAP) * ratio;
    String text =
        Paragraph.lines(name, Weight.REGULAR, size, Math.max(size, maxWidth - before), 1)
            .getFirst();
    double width = before + Fonts.width(text, Weight.REGULAR, size);
    if (x > 0 && x + width > maxWidth) {
      x = 0;
      y += LINE * ratio;
    }
    for (Mark mark : sign) {
      marks.add(mark.moved(x, y));
    }
    marks.add(
        new Mark.Text(
            text,
            Weight.REGULAR,
            size,
            palette.text(),
            x + before,
            y + LINE / 2 * ratio + MIDDLE * size));
    widest = Math.max(widest, x + width);
    x += width + ENTRY_GAP * ratio;
  }

  private LegendBlocks.Block block() {
    return new LegendBlocks.Block(marks, widest, y + LINE * ratio);
  }
}
