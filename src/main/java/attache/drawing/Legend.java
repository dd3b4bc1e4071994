package attache.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The key to a picture: which group has which colour, how ties are to be read, which size stands
 * for which score. Made from the very scene that is drawn, so it cannot disagree with it.
 * Immutable.
 */
public final class Legend {
  /** The key to a picture that needs none. */
  static final Legend NONE = new Legend(List.of(), 0, 0);

  private static final double WIDTH = 320;
  private static final double PADDING = 12;

  private final List<Mark> marks;
  private final double width;
  private final double height;

  private Legend(List<Mark> marks, double width, double height) {
    this.marks = List.copyOf(marks);
    this.width = width;
    this.height = height;
  }

  /** The legend in a box of its own, as it lies on the canvas. */
  public static Legend boxed(Scene scene) {
    double ratio = scene.sight().pixelRatio();
    return of(scene, ratio, WIDTH * ratio, true);
  }

  /**
   * The legend without a box, its parts side by side as far as they fit.
   *
   * @param ratio raster pixels a logical pixel of its text; that of its discs is the scene's
   * @param maxWidth raster pixels that it may be wide
   */
  public static Legend strip(Scene scene, double ratio, double maxWidth) {
    return of(scene, ratio, maxWidth, false);
  }

  /**
   * The legend of a matrix in a box of its own, its parts one below the other.
   *
   * @param ratio raster pixels a logical pixel
   */
  static Legend column(MatrixKey key, double ratio) {
    return of(key, ratio, WIDTH * ratio, true, false);
  }

  /**
   * The legend of a matrix in a box of its own, its parts side by side as far as they fit.
   *
   * @param ratio raster pixels a logical pixel
   * @param maxWidth raster pixels that it may be wide
   */
  static Legend row(MatrixKey key, double ratio, double maxWidth) {
    return of(key, ratio, maxWidth, true, true);
  }

  /**
   * The legend of a matrix without a box, its parts side by side as far as they fit.
   *
   * @param ratio raster pixels a logical pixel of its text
   * @param maxWidth raster pixels that it may be wide
   */
  static Legend strip(MatrixKey key, double ratio, double maxWidth) {
    return of(key, ratio, maxWidth, false, true);
  }

  /**
   * The key to the colours of some groups, without a box.
   *
   * @param ratio raster pixels a logical pixel of its text
   * @param maxWidth raster pixels that it may be wide
   */
  static Legend strip(
      Palette palette,
      GroupColors colors,
      List<GroupColors.Group> groups,
      double ratio,
      double maxWidth) {
    LegendBlocks blocks = new LegendBlocks(palette, colors, groups, false, ratio, maxWidth);
    return of(blocks.colors().stream().toList(), palette, ratio, maxWidth, false, true);
  }

  private static Legend of(Scene scene, double ratio, double maxWidth, boolean boxed) {
    double padding = boxed ? PADDING * ratio : 0;
    LegendBlocks blocks = new LegendBlocks(scene, boxed, ratio, maxWidth - 2 * padding);
    List<LegendBlocks.Block> all = new ArrayList<>();
    blocks.colors().ifPresent(all::add);
    blocks.ties(scene).ifPresent(all::add);
    blocks.muted(scene.mutedCount()).ifPresent(all::add);
    blocks.sizes(scene).ifPresent(all::add);
    return of(all, scene.palette(), ratio, maxWidth, boxed, !boxed);
  }

  private static Legend of(
      MatrixKey key, double ratio, double maxWidth, boolean boxed, boolean sideBySide) {
    double padding = boxed ? PADDING * ratio : 0;
    LegendBlocks blocks =
        new LegendBlocks(
            key.palette(), key.colors(), key.groups(), false, ratio, maxWidth - 2 * padding);
    List<LegendBlocks.Block> all = new ArrayList<>();
    blocks.colors().ifPresent(all::add);
    blocks.cells(key).ifPresent(all::add);
    blocks.muted(key.muted()).ifPresent(all::add);
    return of(all, key.palette(), ratio, maxWidth, boxed, sideBySide);
  }

  /** A legend of some parts, in their order. */
  static Legend of(
      List<LegendBlocks.Block> all,
      Palette palette,
      double ratio,
      double maxWidth,
      boolean boxed,
      boolean sideBySide) {
    if (all.isEmpty()) {
      return NONE;
    }
    double padding = boxed ? PADDING * ratio : 0;
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    double y = 0;
    double lineHeight = 0;
    double widest = 0;
    for (LegendBlocks.Block block : all) {
      if (x > 0 && (!sideBySide || x + block.width() > maxWidth - 2 * padding)) {
        x = 0;
        y += lineHeight + LegendBlocks.GAP * ratio;
        lineHeight = 0;
      }
      for (Mark mark : block.marks()) {
        marks.add(mark.moved(padding + x, padding + y));
      }
      widest = Math.max(widest, x + block.width());
      lineHeight = Math.max(lineHeight, block.height());
      x += block.width() + 2.5 * LegendBlocks.GAP * ratio;
    }
    double width = widest + 2 * padding;
    double height = y + lineHeight + 2 * padding;
    if (boxed) {
      marks.addFirst(
          new Mark.Frame(
              0.5 * ratio,
              0.5 * ratio,
              width - ratio,
              height - ratio,
              6 * ratio,
              Argb.withOpacity(palette.ground(), 0.94),
              ratio,
              palette.frame()));
    }
    return new Legend(marks, width, height);
  }

  /** Width in raster pixels. */
  public double width() {
    return width;
  }

  /** Height in raster pixels; 0 if there is nothing to explain. */
  public double height() {
    return height;
  }

  /**
   * Whether two scenes have the same legend.
   *
   * @param tolerance by how many raster pixels the radius of their largest discs may differ
   */
  static boolean isShared(Scene one, Scene other, double tolerance) {
    return one.colors == other.colors
        && one.sizes.equals(other.sizes)
        && one.ties == other.ties
        && one.bundled == other.bundled
        && one.emphasis.selecting == other.emphasis.selecting
        && one.trail.hasLegendOf(other.trail)
        && one.mutedCount() == other.mutedCount()
        && one.palette.equals(other.palette)
        && Math.abs(one.maxRadius - other.maxRadius) <= tolerance
        && Math.abs(one.leastRadius() - other.leastRadius()) <= tolerance
        && one.sight.pixelRatio() == other.sight.pixelRatio()
        && one.showsTieKinds() == other.showsTieKinds();
  }

  /** Draws it with its left upper corner at a point of the surface. */
  public void paint(Graphics2D graphics, double left, double top) {
    MarkPainter.paint(graphics, marks.stream().map(mark -> mark.moved(left, top)).toList());
  }

  /** What it is made of, from its left upper corner. */
  List<Mark> marks() {
    return marks;
  }

  /** Draws it as an image, for surfaces that show it again and again. */
  int[] image() {
    BufferedImage image =
        new BufferedImage(
            imageWidth(), (int) Math.max(1, Math.ceil(height)), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    paint(graphics, 0, 0);
    graphics.dispose();
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  int imageWidth() {
    return (int) Math.max(1, Math.ceil(width));
  }
}
