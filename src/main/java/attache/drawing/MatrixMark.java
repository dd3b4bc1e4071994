package attache.drawing;

import attache.drawing.MatrixScene.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of whole pixels that is drawn beside the cells of a matrix or over them.
 *
 * @param left first column of pixels
 * @param top first row of pixels
 * @param right one past the last column of pixels
 * @param bottom one past the last row of pixels
 * @param color not premultiplied
 */
record MatrixMark(int left, int top, int right, int bottom, int color) {
  private static final double OUTLINE = 1.5;

  /** What is drawn over the plain cells, the lowest first. */
  static List<MatrixMark> over(MatrixScene scene) {
    List<MatrixMark> marks = new ArrayList<>();
    for (int row : scene.selected()) {
      int tint = Argb.withOpacity(scene.palette().accent(), MatrixPainter.SELECTED_TINT);
      row(scene, row, tint, marks);
      column(scene, row, tint, marks);
    }
    int tint = Argb.withOpacity(scene.palette().text(), MatrixPainter.HOVER_TINT);
    if (scene.hover().row() >= 0) {
      row(scene, scene.hover().row(), tint, marks);
    }
    if (scene.hover().column() >= 0) {
      column(scene, scene.hover().column(), tint, marks);
    }
    scene.litCells(
        cell ->
            add(scene, cell.left(), cell.top(), cell.right(), cell.bottom(), cell.color(), marks));
    if (scene.hover().row() >= 0 && scene.hover().column() >= 0) {
      outline(scene, marks);
    }
    return marks;
  }

  /** The frame of the cells, the lines between groups, and the bands in the groups' colours. */
  static List<MatrixMark> around(MatrixScene scene) {
    List<MatrixMark> marks = new ArrayList<>();
    if (scene.rows().count() == 0) {
      return marks;
    }
    if (scene.isGrouped()) {
      separators(scene, marks);
    }
    MatrixFrame frame = scene.frame();
    int left = (int) Math.round(frame.window().left());
    int top = (int) Math.round(frame.window().top());
    int right = (int) Math.round(frame.right());
    int bottom = (int) Math.round(frame.bottom());
    int line = least(scene);
    int color = scene.palette().frame();
    marks.add(new MatrixMark(left - line, top - line, right + line, top, color));
    marks.add(new MatrixMark(left - line, bottom, right + line, bottom + line, color));
    marks.add(new MatrixMark(left - line, top, left, bottom, color));
    marks.add(new MatrixMark(right, top, right + line, bottom, color));
    if (scene.colors().scale().isPresent() || scene.key().groups().size() > 1) {
      bands(scene, marks);
    }
    return marks;
  }

  private static void separators(MatrixScene scene, List<MatrixMark> marks) {
    MatrixFrame frame = scene.frame();
    int line = least(scene);
    int color = Argb.mix(scene.palette().frame(), scene.palette().mutedText(), 0.35);
    int right = (int) Math.round(frame.right());
    int bottom = (int) Math.round(frame.bottom());
    for (int row = 1; row < scene.rows().count(); row++) {
      if (scene.beginsGroup(row)) {
        int x = frame.columnLeft(row);
        int y = frame.rowTop(row);
        add(scene, Integer.MIN_VALUE, y - line, right, y, color, marks);
        add(scene, x - line, Integer.MIN_VALUE, x, bottom, color, marks);
      }
    }
  }

  /** Along the left and the upper edge; where accounts share a pixel, their colours are mixed. */
  private static void bands(MatrixScene scene, List<MatrixMark> marks) {
    MatrixFrame frame = scene.frame();
    double ratio = scene.sight().pixelRatio();
    int near = (int) Math.round(MatrixSceneMaker.BAND_GAP * ratio);
    int far = near + (int) Math.round(MatrixSceneMaker.BAND * ratio);
    int left = (int) Math.round(frame.window().left());
    int top = (int) Math.round(frame.window().top());
    for (int[] stretch : stretches(scene, frame.top(), top, (int) Math.round(frame.bottom()))) {
      marks.add(new MatrixMark(left - far, stretch[0], left - near, stretch[1], stretch[2]));
    }
    for (int[] stretch : stretches(scene, frame.left(), left, (int) Math.round(frame.right()))) {
      marks.add(new MatrixMark(stretch[0], top - far, stretch[1], top - near, stretch[2]));
    }
  }

  /** Stretches of pixels of one colour: begin, end, colour. */
  private static List<int[]> stretches(MatrixScene scene, double origin, int from, int to) {
    List<int[]> stretches = new ArrayList<>();
    for (int pixel = from; pixel < to; pixel++) {
      int color = bandColor(scene, origin, pixel);
      if (!stretches.isEmpty() && stretches.getLast()[2] == color) {
        stretches.getLast()[1] = pixel + 1;
      } else {
        stretches.add(new int[] {pixel, pixel + 1, color});
      }
    }
    return stretches;
  }

  private static int bandColor(MatrixScene scene, double origin, int pixel) {
    MatrixRows rows = scene.rows();
    double cell = scene.frame().cell();
    int first = Math.clamp((long) Math.floor((pixel + 0.5 - origin) / cell), 0, rows.count() - 1);
    int end = Math.clamp((long) Math.floor((pixel + 1.5 - origin) / cell), first + 1, rows.count());
    int mixed = scene.colors().color(rows.account(first));
    if (cell < 1) {
      for (int row = first + 1; row < end; row++) {
        mixed = Argb.mix(mixed, scene.colors().color(rows.account(row)), 1.0 / (row - first + 1));
      }
    }
    return mixed;
  }

  /** From the names to the last column. */
  private static void row(MatrixScene scene, int row, int color, List<MatrixMark> marks) {
    MatrixFrame frame = scene.frame();
    int top = Math.max(frame.rowTop(row), (int) Math.round(frame.window().top()));
    int bottom =
        Math.min(
            Math.max(frame.rowTop(row + 1), frame.rowTop(row) + least(scene)),
            (int) Math.round(frame.bottom()));
    if (bottom > top) {
      int left = (int) Math.round(frame.window().left() - scene.nameRoom());
      marks.add(new MatrixMark(left, top, (int) Math.round(frame.right()), bottom, color));
    }
  }

  /** From the names to the last row. */
  private static void column(MatrixScene scene, int column, int color, List<MatrixMark> marks) {
    MatrixFrame frame = scene.frame();
    int left = Math.max(frame.columnLeft(column), (int) Math.round(frame.window().left()));
    int right =
        Math.min(
            Math.max(frame.columnLeft(column + 1), frame.columnLeft(column) + least(scene)),
            (int) Math.round(frame.right()));
    if (right > left) {
      int top = (int) Math.round(frame.window().top() - scene.nameRoom());
      marks.add(new MatrixMark(left, top, right, (int) Math.round(frame.bottom()), color));
    }
  }

  private static int least(MatrixScene scene) {
    return Math.max(1, (int) Math.round(scene.sight().pixelRatio()));
  }

  /** The frame around the cell under the pointer. */
  private static void outline(MatrixScene scene, List<MatrixMark> marks) {
    int row = scene.hover().row();
    int column = scene.hover().column();
    int line = Math.max(1, (int) Math.round(OUTLINE * scene.sight().pixelRatio()));
    int color = scene.palette().text();
    Cell cell = scene.cell(row, column, true, color);
    int left = cell.left() - line;
    int top = cell.top() - line;
    int right = Math.max(cell.right(), cell.left() + 1) + line;
    int bottom = Math.max(cell.bottom(), cell.top() + 1) + line;
    add(scene, left, top, right, top + line, color, marks);
    add(scene, left, bottom - line, right, bottom, color, marks);
    add(scene, left, top + line, left + line, bottom - line, color, marks);
    add(scene, right - line, top + line, right, bottom - line, color, marks);
  }

  /** Adds what of a rectangle is in the window. */
  private static void add(
      MatrixScene scene,
      int left,
      int top,
      int right,
      int bottom,
      int color,
      List<MatrixMark> marks) {
    Box window = scene.frame().window();
    int fromX = Math.max(left, (int) Math.round(window.left()));
    int fromY = Math.max(top, (int) Math.round(window.top()));
    int toX = Math.min(right, (int) Math.round(window.right()));
    int toY = Math.min(bottom, (int) Math.round(window.bottom()));
    if (toX > fromX && toY > fromY) {
      marks.add(new MatrixMark(fromX, fromY, toX, toY, color));
    }
  }
}
