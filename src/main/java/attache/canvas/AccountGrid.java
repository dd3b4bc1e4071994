package attache.canvas;

import java.util.Arrays;

/**
 * Finds accounts by place: a grid of square cells over the positions, about two accounts a cell.
 * Building takes O(n), asking O(k) for k accounts in the cells that are touched. Immutable.
 */
final class AccountGrid {
  private final double[] x;
  private final double[] y;
  private final double minX;
  private final double minY;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] accounts;

  /** A grid over those positions, which must not change afterwards. */
  AccountGrid(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    int n = x.length;
    minX = Arrays.stream(x).min().orElse(0);
    minY = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - minX;
    double height = Arrays.stream(y).max().orElse(0) - minY;
    double side = Math.max(width, height);
    int across = Math.max(1, (int) Math.sqrt(n / 2.0));
    cell = side > 0 ? side / across : 1;
    columns = Math.max(1, (int) (width / cell) + 1);
    rows = Math.max(1, (int) (height / cell) + 1);
    start = new int[columns * rows + 1];
    for (int account = 0; account < n; account++) {
      start[cellOf(account) + 1]++;
    }
    for (int c = 0; c < columns * rows; c++) {
      start[c + 1] += start[c];
    }
    accounts = new int[n];
    int[] next = start.clone();
    for (int account = 0; account < n; account++) {
      accounts[next[cellOf(account)]++] = account;
    }
  }

  private int cellOf(int account) {
    return row(y[account]) * columns + column(x[account]);
  }

  private int column(double atX) {
    return Math.clamp((long) Math.floor((atX - minX) / cell), 0, columns - 1);
  }

  private int row(double atY) {
    return Math.clamp((long) Math.floor((atY - minY) / cell), 0, rows - 1);
  }

  /** Is handed accounts one by one. */
  interface Visitor {
    void visit(int account);
  }

  /** Hands over every account in the rectangle, borders included. */
  void visit(double fromX, double fromY, double toX, double toY, Visitor visitor) {
    for (int r = row(fromY); r <= row(toY); r++) {
      for (int k = start[r * columns + column(fromX)];
          k < start[r * columns + column(toX) + 1];
          k++) {
        int account = accounts[k];
        if (x[account] >= fromX && x[account] <= toX && y[account] >= fromY && y[account] <= toY) {
          visitor.visit(account);
        }
      }
    }
  }
}
