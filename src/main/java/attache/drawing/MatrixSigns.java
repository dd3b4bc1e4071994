package attache.drawing;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The signs of groups beside the bands of a matrix that is ordered by group: one in the middle of
 * each group's rows, and of its columns, like those of the legend. Only if groups have shapes.
 */
final class MatrixSigns {
  /** Logical pixels that signs take beside the bands. */
  static final double ROOM = 12;

  private static final double MOST_RADIUS = 4.5;

  /** Smaller signs could not be told apart, in logical pixels. */
  private static final double LEAST_RADIUS = 2.5;

  private MatrixSigns() {}

  /** A sign at its place, in raster pixels. */
  record Sign(GroupColors.Group group, double x, double y, double radius) {
    void paint(Graphics2D graphics, double rim) {
      MarkPainter.symbol(graphics, group.symbol(), x, y, radius, 0, group.rim());
      MarkPainter.symbol(graphics, group.symbol(), x, y, radius, -rim, group.color());
    }

    void paint(Pixels raster, double rim) {
      fill(raster, 0, group.rim());
      fill(raster, -rim, group.color());
    }

    private void fill(Pixels raster, double offset, int color) {
      if (group.symbol() == Symbol.DISC) {
        raster.disc(x, y, radius + offset, color);
      } else {
        PolygonCells.fill(raster, group.symbol().corners(x, y, radius, offset), color);
      }
    }
  }

  /** Logical pixels that bands, and signs if there are any, keep between names and cells. */
  static double beside(List<GroupColors.Group> groups) {
    boolean signed = groups.stream().anyMatch(group -> group.symbol() != Symbol.DISC);
    return MatrixSceneMaker.BAND + 2 * MatrixSceneMaker.BAND_GAP + (signed ? ROOM : 0);
  }

  /** The signs that are seen; none if groups have no shapes. */
  static List<Sign> of(MatrixScene scene) {
    List<Sign> signs = new ArrayList<>();
    if (beside(scene.key().groups()) == beside(List.of())) {
      return signs;
    }
    MatrixRows rows = scene.rows();
    for (int from = 0, to; from < rows.count(); from = to) {
      to = from + 1;
      while (to < rows.count() && !scene.beginsGroup(to)) {
        to++;
      }
      for (boolean upright : new boolean[] {false, true}) {
        add(scene, from, to, upright, signs);
      }
    }
    return signs;
  }

  private static void add(MatrixScene scene, int from, int to, boolean upright, List<Sign> signs) {
    MatrixFrame frame = scene.frame();
    double ratio = scene.sight().pixelRatio();
    double begin = upright ? frame.left() : frame.top();
    double low = upright ? frame.window().left() : frame.window().top();
    double high = upright ? frame.right() : frame.bottom();
    double first = Math.max(low, begin + from * frame.cell());
    double last = Math.min(high, begin + to * frame.cell());
    double radius = Math.min(MOST_RADIUS * ratio, (last - first) / 2);
    if (radius < LEAST_RADIUS * ratio) {
      return;
    }
    double along = (first + last) / 2;
    double away = (MatrixSceneMaker.BAND + 1.5 * MatrixSceneMaker.BAND_GAP + MOST_RADIUS) * ratio;
    GroupColors.Group group = scene.colors().group(scene.rows().account(from));
    signs.add(
        upright
            ? new Sign(group, along, frame.window().top() - away, radius)
            : new Sign(group, frame.window().left() - away, along, radius));
  }
}
