package attache.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds boxes near a box without looking at all of them: numbers of boxes by cell of a grid. */
final class BoxGrid {
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[][] numbers;
  private final int[] counts;
  private final List<Box> boxes = new ArrayList<>();

  BoxGrid(double width, double height, double cell) {
    this.cell = cell;
    columns = (int) (width / cell) + 1;
    rows = (int) (height / cell) + 1;
    numbers = new int[columns * rows][];
    counts = new int[columns * rows];
  }

  /** Adds a box; parts outside the grid count as in its outermost cells. */
  void add(Box box) {
    int number = boxes.size();
    boxes.add(box);
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        int at = row * columns + column;
        if (numbers[at] == null) {
          numbers[at] = new int[4];
        } else if (counts[at] == numbers[at].length) {
          numbers[at] = Arrays.copyOf(numbers[at], 2 * counts[at]);
        }
        numbers[at][counts[at]++] = number;
      }
    }
  }

  /** Whether a box that overlaps this one passes a test; some may be tested twice. */
  boolean any(Box box, IntPredicate test) {
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        int at = row * columns + column;
        for (int i = 0; i < counts[at]; i++) {
          int number = numbers[at][i];
          if (boxes.get(number).overlaps(box) && test.test(number)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int row(double y) {
    return (int) Math.clamp(y / cell, 0, rows - 1);
  }

  private int column(double x) {
    return (int) Math.clamp(x / cell, 0, columns - 1);
  }
}
