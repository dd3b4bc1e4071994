package attache.canvas;

import attache.drawing.MatrixFrame;
import attache.drawing.MatrixRows;
import attache.drawing.MatrixScene;
import attache.view.MatrixFocus;
import attache.view.Selection;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What mouse and keys do on the matrix: the wheel zooms at the pointer, dragging pans, a click on a
 * cell selects both accounts and on a name that one (with Ctrl: more), a click elsewhere clears;
 * arrow keys move from cell to cell. Used on the FX thread.
 */
final class MatrixGestures {
  /** A press that moved less than this, in pixels, was a click. */
  private static final double STILL = 4;

  private static final double ZOOM_PER_NOTCH = 1.15;
  private static final double NOTCH = 40;
  private static final int FAR = 10;

  private final MatrixCanvas canvas;
  private boolean pressed;
  private boolean still;
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;

  MatrixGestures(MatrixCanvas canvas) {
    this.canvas = canvas;
  }

  /** Begins to listen to the canvas. */
  void listen() {
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void move(MouseEvent e) {
    canvas.point(canvas.at(e.getX(), e.getY()), e.getX(), e.getY());
  }

  private void leave() {
    if (!pressed) {
      canvas.point(MatrixScene.Hover.NONE, 0, 0);
    }
  }

  private void press(MouseEvent e) {
    pressed = e.getButton() == MouseButton.PRIMARY || e.getButton() == MouseButton.MIDDLE;
    still = true;
    startX = e.getX();
    startY = e.getY();
    lastX = startX;
    lastY = startY;
    canvas.requestFocus();
  }

  private void drag(MouseEvent e) {
    if (!pressed) {
      return;
    }
    if (still && Math.hypot(e.getX() - startX, e.getY() - startY) < STILL) {
      return;
    }
    still = false;
    canvas.hideCard();
    double ratio = canvas.ratio();
    double right = (e.getX() - lastX) * ratio;
    double down = (e.getY() - lastY) * ratio;
    canvas.frame().ifPresent(frame -> canvas.look(frame.panned(right, down)));
    lastX = e.getX();
    lastY = e.getY();
  }

  private void release(MouseEvent e) {
    boolean click = pressed && still && e.getButton() == MouseButton.PRIMARY;
    pressed = false;
    if (!click) {
      return;
    }
    MatrixScene.Hover there = canvas.at(e.getX(), e.getY());
    if (there.isNone() && e.getClickCount() == 2) {
      canvas.fit();
    } else {
      select(there, e.isShortcutDown());
    }
  }

  /** Selects what a cell or a name stands for. */
  private void select(MatrixScene.Hover there, boolean more) {
    Optional<MatrixRows> known = canvas.rows();
    if (known.isEmpty()) {
      return;
    }
    Selection before = canvas.state().selection();
    if (there.isNone()) {
      canvas.select(more ? before : Selection.NONE);
      return;
    }
    MatrixRows rows = known.get();
    if (there.row() < 0 || there.column() < 0) {
      int account = rows.account(Math.max(there.row(), there.column()));
      canvas.select(more ? before.toggle(account) : Selection.of(account));
      return;
    }
    // The follower is told about; the other is the one before.
    int row = rows.account(there.row());
    int column = rows.account(there.column());
    if (more && before.contains(row) && before.contains(column)) {
      canvas.select(before.without(row).without(column));
    } else {
      Selection base = more ? before.without(row).without(column) : Selection.NONE;
      canvas.select(base.with(column).without(row).with(row));
    }
  }

  private void scroll(ScrollEvent e) {
    double notches = e.getDeltaY() / NOTCH;
    if (notches != 0) {
      zoom(Math.pow(ZOOM_PER_NOTCH, notches), e.getX(), e.getY());
    }
    e.consume();
  }

  private void pinch(ZoomEvent e) {
    zoom(e.getZoomFactor(), e.getX(), e.getY());
    e.consume();
  }

  private void zoom(double factor, double x, double y) {
    canvas.zoom(factor, x, y);
    canvas.point(canvas.at(x, y), x, y);
  }

  private void key(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    int step = e.isShiftDown() ? FAR : 1;
    boolean used = true;
    switch (e.getCode()) {
      case LEFT -> step(0, -step);
      case RIGHT -> step(0, step);
      case UP -> step(-step, 0);
      case DOWN -> step(step, 0);
      case ENTER, SPACE -> select(canvas.hover(), false);
      case PLUS, EQUALS, ADD, PAGE_UP -> canvas.zoomIn();
      case MINUS, SUBTRACT, PAGE_DOWN -> canvas.zoomOut();
      case HOME, DIGIT0, NUMPAD0 -> canvas.fit();
      default -> used = false;
    }
    if (used) {
      e.consume();
    }
  }

  /** Moves the cell cursor and keeps it in sight. */
  private void step(int down, int right) {
    Optional<MatrixRows> rows = canvas.rows();
    Optional<MatrixFrame> frame = canvas.frame();
    if (rows.isEmpty() || frame.isEmpty() || rows.get().count() == 0) {
      return;
    }
    int last = rows.get().count() - 1;
    MatrixScene.Hover from = canvas.hover();
    MatrixScene.Hover to =
        from.row() >= 0 && from.column() >= 0
            ? new MatrixScene.Hover(
                Math.clamp(from.row() + down, 0, last), Math.clamp(from.column() + right, 0, last))
            : begin(rows.get(), frame.get());
    MatrixFocus focus = frame.get().showing(to.row(), to.column());
    canvas.look(focus);
    MatrixFrame seen = frame.get().with(focus);
    double ratio = canvas.ratio();
    canvas.point(
        to,
        (seen.left() + (to.column() + 0.5) * seen.cell()) / ratio,
        (seen.top() + (to.row() + 0.5) * seen.cell()) / ratio);
  }

  /** Where the cell cursor begins: in the selected account's row, else at the first cell seen. */
  private MatrixScene.Hover begin(MatrixRows rows, MatrixFrame frame) {
    int row = canvas.state().selection().leading().stream().map(rows::place).findFirst().orElse(-1);
    int column = frame.columnAt(frame.window().left());
    return new MatrixScene.Hover(
        row >= 0 ? row : Math.max(0, frame.rowAt(frame.window().top())), Math.max(0, column));
  }
}
