package attache.drawing;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Finds the disc at a point without looking at all of them: the drawn accounts by cell of a grid,
 * in painting order. Immutable. Made in O(n) for discs that are small beside the raster, 0.2 ms at
 * 10,000 accounts; a look takes some microseconds.
 */
final class AccountGrid {
  /** Logical pixels of a cell each way. */
  private static final double CELL = 24;

  private final Scene scene;
  private final double cell;
  private final int columns;
  private final int rows;

  /** Where the accounts of each cell begin in {@link #places}. */
  private final int[] starts;

  /** Places in the painting order, ascending within a cell. */
  private final int[] places;

  private AccountGrid(Scene scene) {
    this.scene = scene;
    cell = CELL * scene.sight().pixelRatio();
    columns = (int) (scene.sight().rasterWidth() / cell) + 1;
    rows = (int) (scene.sight().rasterHeight() / cell) + 1;
    starts = new int[columns * rows + 1];
    for (int account : scene.order) {
      each(account, at -> starts[at + 1]++);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    places = new int[starts[columns * rows]];
    int[] next = starts.clone();
    for (int place = 0; place < scene.order.length; place++) {
      int number = place;
      each(scene.order[place], at -> places[next[at]++] = number);
    }
  }

  static AccountGrid of(Scene scene) {
    return new AccountGrid(scene);
  }

  private void each(int account, IntConsumer cells) {
    double r = scene.radius[account];
    each(
        scene.x[account] - r,
        scene.y[account] - r,
        scene.x[account] + r,
        scene.y[account] + r,
        cells);
  }

  /** Tells each cell that a box meets; none if it is out of sight. */
  private void each(double left, double top, double right, double bottom, IntConsumer cells) {
    int fromColumn = (int) Math.max(0, Math.floor(left / cell));
    int toColumn = (int) Math.min(columns - 1, Math.floor(right / cell));
    int fromRow = (int) Math.max(0, Math.floor(top / cell));
    int toRow = (int) Math.min(rows - 1, Math.floor(bottom / cell));
    for (int row = fromRow; row <= toRow; row++) {
      for (int column = fromColumn; column <= toColumn; column++) {
        cells.accept(row * columns + column);
      }
    }
  }

  /** The account whose disc is on top at a point, otherwise the nearest within the slack. */
  OptionalInt at(double px, double py, double slack) {
    Search search = new Search(px, py, slack);
    each(px - slack, py - slack, px + slack, py + slack, search::look);
    int found = search.top >= 0 ? search.top : search.nearest;
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(scene.order[found]);
  }

  private final class Search {
    private final double px;
    private final double py;
    private double missed;

    /** Place of the disc on top at the point; −1 if there is none. */
    private int top = -1;

    /** Place of the nearest disc beside the point; −1 if none is near. */
    private int nearest = -1;

    Search(double px, double py, double slack) {
      this.px = px;
      this.py = py;
      missed = slack;
    }

    void look(int at) {
      for (int i = starts[at + 1] - 1; i >= starts[at]; i--) {
        int place = places[i];
        int account = scene.order[place];
        double gap =
            Math.hypot(scene.x[account] - px, scene.y[account] - py) - scene.radius[account];
        if (gap <= 0) {
          top = Math.max(top, place);
        } else if (gap < missed || (gap == missed && place > nearest)) {
          missed = gap;
          nearest = place;
        }
      }
    }
  }
}
