package attache.drawing;

import attache.view.MatrixFocus;

/**
 * Where the cells of a matrix lie, in raster pixels.
 *
 * @param window the rectangle through which the matrix is seen
 * @param count how many rows there are, and columns
 * @param fitted side of a cell when all of the matrix is seen
 * @param cell side of a cell
 * @param left column of pixels where the first column begins; it may be out of the window
 * @param top row of pixels where the first row begins; it may be out of the window
 */
public record MatrixFrame(
    Box window, int count, double fitted, double cell, double left, double top) {

  /**
   * The frame of a matrix in a window.
   *
   * @param window where there is room
   * @param count how many rows there are
   * @param most side that a cell has at most when all of the matrix is seen
   * @param focus which part is seen; what would leave the window partly empty gives way
   */
  static MatrixFrame of(Box window, int count, double most, MatrixFocus focus) {
    double width = window.right() - window.left();
    double height = window.bottom() - window.top();
    double fitted = Math.min(most, Math.min(width, height) / Math.max(1, count));
    double cell = fitted * focus.zoom();
    return new MatrixFrame(
        window,
        count,
        fitted,
        cell,
        window.left() + begin(width, cell * count, focus.x()),
        window.top() + begin(height, cell * count, focus.y()));
  }

  private static double begin(double room, double content, double middle) {
    return content <= room ? 0 : Math.clamp(room / 2 - middle * content, room - content, 0);
  }

  /** The same window with another part seen through it. */
  public MatrixFrame with(MatrixFocus focus) {
    return of(window, count, fitted, focus);
  }

  /** Where a column begins, on a whole pixel. */
  public int columnLeft(int column) {
    return (int) Math.round(left + column * cell);
  }

  /** Where a row begins, on a whole pixel. */
  public int rowTop(int row) {
    return (int) Math.round(top + row * cell);
  }

  /** One past the last column of pixels through which the matrix is seen. */
  double right() {
    return Math.min(window.right(), left + count * cell);
  }

  /** One past the last row of pixels through which the matrix is seen. */
  double bottom() {
    return Math.min(window.bottom(), top + count * cell);
  }

  /** The column at a column of pixels; -1 if none is seen there. */
  public int columnAt(double x) {
    return x < window.left() || x >= right() ? -1 : at(x - left);
  }

  /** The row at a row of pixels; -1 if none is seen there. */
  public int rowAt(double y) {
    return y < window.top() || y >= bottom() ? -1 : at(y - top);
  }

  private int at(double distance) {
    return Math.clamp((long) Math.floor(distance / cell), 0, count - 1);
  }

  /** The first column of which any part is seen. */
  int firstColumn() {
    return Math.clamp((long) Math.floor((window.left() - left) / cell), 0, count);
  }

  /** One past the last column of which any part is seen. */
  int endColumn() {
    return Math.clamp((long) Math.ceil((window.right() - left) / cell), 0, count);
  }

  /** The first row of which any part is seen. */
  int firstRow() {
    return Math.clamp((long) Math.floor((window.top() - top) / cell), 0, count);
  }

  /** One past the last row of which any part is seen. */
  int endRow() {
    return Math.clamp((long) Math.ceil((window.bottom() - top) / cell), 0, count);
  }

  /**
   * What is seen after zooming so that the point under a pixel stays under it.
   *
   * @param factor above 1 brings nearer
   * @param most side that a cell has at most afterwards
   */
  public MatrixFocus zoomed(double factor, double x, double y, double most) {
    double zoom = Math.clamp(cell / fitted * factor, 1, Math.max(1, most / fitted));
    double grown = fitted * zoom / cell;
    return focus(zoom, x - (x - left) * grown, y - (y - top) * grown);
  }

  /** What is seen after moving the matrix by so many pixels. */
  public MatrixFocus panned(double right, double down) {
    return focus(cell / fitted, left + right, top + down);
  }

  /** What is seen after moving the matrix just so far that a cell is in the window. */
  public MatrixFocus showing(int row, int column) {
    return panned(
        inward(left + column * cell, window.left(), window.right()),
        inward(top + row * cell, window.top(), window.bottom()));
  }

  /**
   * What is seen with a cell in the middle of the window, as far as the matrix reaches.
   *
   * @param least side that a cell has at least afterwards
   */
  public MatrixFocus centred(int row, int column, double least) {
    double zoom = Math.max(1, Math.max(cell, least) / fitted);
    double side = fitted * zoom;
    return focus(
        zoom,
        (window.left() + window.right()) / 2 - (column + 0.5) * side,
        (window.top() + window.bottom()) / 2 - (row + 0.5) * side);
  }

  /** Whether any part of a row is seen. */
  public boolean seesRow(int row) {
    return row >= firstRow() && row < endRow();
  }

  /** Whether any part of a column is seen. */
  public boolean seesColumn(int column) {
    return column >= firstColumn() && column < endColumn();
  }

  private double inward(double begin, double low, double high) {
    if (begin < low) {
      return low - begin;
    }
    return Math.min(0, high - begin - cell);
  }

  private MatrixFocus focus(double zoom, double toLeft, double toTop) {
    if (zoom <= 1 + 1e-9) {
      return MatrixFocus.EVERYTHING;
    }
    double content = Math.max(1e-9, fitted * zoom * count);
    return new MatrixFocus(
        middle(window.right() - window.left(), content, toLeft - window.left()),
        middle(window.bottom() - window.top(), content, toTop - window.top()),
        zoom);
  }

  private static double middle(double room, double content, double begin) {
    if (content <= room) {
      return 0.5;
    }
    return Math.clamp((room / 2 - Math.clamp(begin, room - content, 0)) / content, 0, 1);
  }
}
