package attache.drawing;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the ties near a point without looking at all of them: the ties by cell of a grid, each in
 * all cells that it runs through. Immutable. Made in O(m) times the cells that a tie runs through,
 * some 10 ms at 100,000 ties; a look takes some microseconds.
 */
final class TieGrid {
  /** Logical pixels of a cell each way. */
  private static final double CELL = 48;

  private final double cell;
  private final int columns;
  private final int rows;

  /** Where the ties of each cell begin in {@link #ties}. */
  private final int[] starts;

  private final int[] ties;

  private TieGrid(Scene scene) {
    cell = CELL * scene.sight().pixelRatio();
    columns = (int) (scene.sight().rasterWidth() / cell) + 1;
    rows = (int) (scene.sight().rasterHeight() / cell) + 1;
    starts = new int[columns * rows + 1];
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      each(scene, tie, at -> starts[at + 1]++);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    ties = new int[starts[columns * rows]];
    int[] next = starts.clone();
    for (int tie = 0; tie < scene.tieCount(); tie++) {
      int number = tie;
      each(scene, tie, at -> ties[next[at]++] = number);
    }
  }

  static TieGrid of(Scene scene) {
    return new TieGrid(scene);
  }

  /** Tells each cell that a tie's middle line runs through, row of cells by row of cells. */
  private void each(Scene scene, int tie, IntConsumer cells) {
    scene.eachStretch(
        tie, (fromX, fromY, toX, toY, from, to) -> each(fromX, fromY, toX, toY, cells));
  }

  private void each(double fromX, double fromY, double toX, double toY, IntConsumer cells) {
    boolean down = fromY <= toY;
    double topX = down ? fromX : toX;
    double topY = down ? fromY : toY;
    double bottomX = down ? toX : fromX;
    double bottomY = down ? toY : fromY;
    int firstRow = (int) Math.max(0, Math.floor(topY / cell));
    int lastRow = (int) Math.min(rows - 1, Math.floor(bottomY / cell));
    double slope = bottomY > topY ? (bottomX - topX) / (bottomY - topY) : 0;
    for (int row = firstRow; row <= lastRow; row++) {
      // Where the tie enters and leaves this row; a level tie does both in the same row.
      boolean enters = topY < row * cell;
      boolean leaves = bottomY > (row + 1) * cell;
      double x1 = enters ? topX + (row * cell - topY) * slope : topX;
      double x2 = leaves ? topX + ((row + 1) * cell - topY) * slope : bottomX;
      int first = (int) Math.max(0, Math.floor(Math.min(x1, x2) / cell));
      int last = (int) Math.min(columns - 1, Math.floor(Math.max(x1, x2) / cell));
      for (int column = first; column <= last; column++) {
        cells.accept(row * columns + column);
      }
    }
  }

  /** Tells the ties in each cell that a square around a point meets; some are told twice. */
  void near(double px, double py, double reach, IntConsumer taker) {
    int fromColumn = (int) Math.max(0, Math.floor((px - reach) / cell));
    int toColumn = (int) Math.min(columns - 1, Math.floor((px + reach) / cell));
    int fromRow = (int) Math.max(0, Math.floor((py - reach) / cell));
    int toRow = (int) Math.min(rows - 1, Math.floor((py + reach) / cell));
    for (int row = fromRow; row <= toRow; row++) {
      for (int column = fromColumn; column <= toColumn; column++) {
        int at = row * columns + column;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          taker.accept(ties[i]);
        }
      }
    }
  }
}
