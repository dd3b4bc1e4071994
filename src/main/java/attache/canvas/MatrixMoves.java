package attache.canvas;

import attache.drawing.MatrixFrame;
import attache.drawing.MatrixRows;
import attache.drawing.MatrixScene;
import attache.view.MatrixFocus;
import java.util.List;
import java.util.Optional;

/**
 * Moves what is seen of a matrix: all of it, nearer, or so far that a cell is in sight. Used on the
 * FX thread.
 */
final class MatrixMoves {
  private static final double ZOOM_STEP = 1.4;

  /** Side of a cell beyond which nobody needs to come nearer, in pixels. */
  private static final double LARGEST_CELL = 64;

  /** Side of a cell beside which its name can be read, in pixels. */
  private static final double READABLE_CELL = 14;

  private final MatrixCanvas canvas;

  MatrixMoves(MatrixCanvas canvas) {
    this.canvas = canvas;
  }

  /** Shows all of the matrix. */
  void fit() {
    canvas.look(MatrixFocus.EVERYTHING);
  }

  /** Zooms so that the point under a pixel of the window stays under it. */
  void zoom(double factor, double x, double y) {
    canvas
        .frame()
        .ifPresent(frame -> zoomAt(frame, factor, x * canvas.ratio(), y * canvas.ratio()));
  }

  /** Brings the middle a step nearer. */
  void zoomIn() {
    zoomAtMiddle(ZOOM_STEP);
  }

  /** Moves the middle a step away. */
  void zoomOut() {
    zoomAtMiddle(1 / ZOOM_STEP);
  }

  private void zoomAtMiddle(double factor) {
    canvas
        .frame()
        .ifPresent(
            frame ->
                zoomAt(
                    frame,
                    factor,
                    (frame.window().left() + frame.window().right()) / 2,
                    (frame.window().top() + frame.window().bottom()) / 2));
  }

  private void zoomAt(MatrixFrame frame, double factor, double column, double row) {
    canvas.look(frame.zoomed(factor, column, row, LARGEST_CELL * canvas.ratio()));
  }

  /** Brings the cell of the selected accounts near; shows everything if there is none. */
  void zoomToSelection() {
    cell(List.copyOf(canvas.state().selection().accounts()))
        .ifPresentOrElse(spot -> canvas.frame().ifPresent(frame -> centre(frame, spot)), this::fit);
  }

  private void centre(MatrixFrame frame, MatrixScene.Hover spot) {
    canvas.look(frame.centred(spot.row(), spot.column(), READABLE_CELL * canvas.ratio()));
  }

  /** The cell of the last two of some accounts; of one alone, where it meets itself. */
  private Optional<MatrixScene.Hover> cell(List<Integer> accounts) {
    Optional<MatrixRows> known = canvas.rows().filter(rows -> rows.isOf(canvas.state()));
    if (known.isEmpty() || accounts.isEmpty()) {
      return Optional.empty();
    }
    MatrixRows rows = known.get();
    int row = rows.place(accounts.getLast());
    int column = accounts.size() < 2 ? row : rows.place(accounts.get(accounts.size() - 2));
    return row < 0
        ? Optional.empty()
        : Optional.of(new MatrixScene.Hover(row, column < 0 ? row : column));
  }

  /** Moves what is seen, if needed, so far that the cell of some accounts is in sight. */
  void bringIntoView(List<Integer> accounts) {
    Optional<MatrixScene.Hover> spot = cell(accounts);
    Optional<MatrixFrame> frame = canvas.frame();
    if (spot.isEmpty() || frame.isEmpty()) {
      return;
    }
    int row = spot.get().row();
    int column = spot.get().column();
    boolean alone = accounts.size() < 2;
    // Of one account alone it is enough that its row or its column is seen.
    if (!alone || !(frame.get().seesRow(row) || frame.get().seesColumn(column))) {
      canvas.look(frame.get().showing(row, column));
    }
  }
}
