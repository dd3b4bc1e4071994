package attache.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Equal rooms beside and below each other, in so many columns that each is as large and as square
 * as may be. Immutable; in logical pixels.
 *
 * @param cells the rooms, row by row
 */
record Grid(List<Cell> cells) {
  private static final double LEAST = 1;

  /** A room. */
  record Cell(double left, double top, double width, double height) {}

  /**
   * @param count how many rooms, at least 1
   * @param head free above each
   * @param between free between them
   */
  static Grid of(int count, double width, double height, double head, double between) {
    int best = 1;
    double most = -1;
    for (int columns = 1; columns <= count; columns++) {
      Cell cell = cell(count, columns, width, height, head, between);
      double size = Math.min(cell.width(), cell.height());
      if (size > most) {
        most = size;
        best = columns;
      }
    }
    Cell first = cell(count, best, width, height, head, between);
    List<Cell> cells = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      int row = place / best;
      cells.add(
          new Cell(
              place % best * (first.width() + between),
              head + row * (first.height() + head + between),
              first.width(),
              first.height()));
    }
    return new Grid(List.copyOf(cells));
  }

  private static Cell cell(
      int count, int columns, double width, double height, double head, double between) {
    int rows = (count + columns - 1) / columns;
    return new Cell(
        0,
        0,
        Math.max(LEAST, (width - (columns - 1) * between) / columns),
        Math.max(LEAST, (height - (rows - 1) * between) / rows - head));
  }
}
