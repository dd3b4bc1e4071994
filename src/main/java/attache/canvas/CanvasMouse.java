package attache.canvas;

import java.util.EnumSet;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.view.View;
import org.graphstream.ui.view.util.InteractiveElement;
import org.graphstream.ui.view.util.MouseManager;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the mouse does on the canvas: the wheel zooms at the pointer, dragging the ground pans,
 * dragging an account moves it, dragging with Shift draws a rubber band and with Alt a lasso, a
 * click selects (with Ctrl: more), a click on the ground clears, a double click centres.
 */
@NullUnmarked
final class CanvasMouse implements MouseManager {
  /** A press that moved less than this, in pixels, was a click. */
  private static final double STILL = 4;

  /** Nanoseconds after a click was dealt with in which another one makes it a double click. */
  private static final long SOON = 500_000_000;

  private static final double ZOOM_PER_NOTCH = 1.15;
  private static final double NOTCH = 40;

  /** What the gestures do; pixels are those of the view. */
  interface Gestures {
    /** The account at a pixel, or -1. */
    int accountAt(double x, double y);

    /** The pointer is at a pixel. */
    void hover(double x, double y);

    /** The pointer is over the canvas no more. */
    void left();

    /** What is at a pixel was clicked. */
    void clicked(double x, double y, boolean more);

    /** Whether dragging draws a lasso whatever keys are held. */
    boolean wantsLasso();

    void lassoTo(Lasso lasso);

    void lassoDone(Lasso lasso, boolean more);

    void doubleClicked(int account);

    void zoom(double factor, double x, double y);

    void pan(double dx, double dy);

    void dragAccount(int account, double x, double y);

    void dropAccount(int account);

    void bandTo(double x1, double y1, double x2, double y2);

    void bandDone(double x1, double y1, double x2, double y2, boolean more);

    void menu(int account, double screenX, double screenY);
  }

  private enum Drag {
    NONE,
    PAN,
    ACCOUNT,
    BAND,
    LASSO
  }

  private final Gestures gestures;
  private final EventHandler<MouseEvent> pressed = this::press;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private final EventHandler<MouseEvent> moved = this::move;
  private final EventHandler<MouseEvent> exited = e -> leave();
  private final EventHandler<ScrollEvent> scrolled = this::scroll;
  private final EventHandler<ZoomEvent> pinched = this::pinch;
  private final EventHandler<ContextMenuEvent> menu = this::contextMenu;

  private View view;
  private Drag drag = Drag.NONE;
  private int account = -1;
  private Lasso lasso = new Lasso();
  private boolean still;
  private int clickedAccount = -1;
  private long clickedUntil;
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;

  CanvasMouse(Gestures gestures) {
    this.gestures = gestures;
  }

  @Override
  public void init(GraphicGraph graph, View itsView) {
    view = itsView;
    view.addListener(MouseEvent.MOUSE_PRESSED, pressed);
    view.addListener(MouseEvent.MOUSE_DRAGGED, dragged);
    view.addListener(MouseEvent.MOUSE_RELEASED, released);
    view.addListener(MouseEvent.MOUSE_MOVED, moved);
    view.addListener(MouseEvent.MOUSE_EXITED, exited);
    view.addListener(ScrollEvent.SCROLL, scrolled);
    view.addListener(ZoomEvent.ZOOM, pinched);
    view.addListener(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
  }

  @Override
  public void release() {
    view.removeListener(MouseEvent.MOUSE_PRESSED, pressed);
    view.removeListener(MouseEvent.MOUSE_DRAGGED, dragged);
    view.removeListener(MouseEvent.MOUSE_RELEASED, released);
    view.removeListener(MouseEvent.MOUSE_MOVED, moved);
    view.removeListener(MouseEvent.MOUSE_EXITED, exited);
    view.removeListener(ScrollEvent.SCROLL, scrolled);
    view.removeListener(ZoomEvent.ZOOM, pinched);
    view.removeListener(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
  }

  @Override
  public EnumSet<InteractiveElement> getManagedTypes() {
    return EnumSet.of(InteractiveElement.NODE);
  }

  private void move(MouseEvent e) {
    gestures.hover(e.getX(), e.getY());
  }

  private void pinch(ZoomEvent e) {
    if (e.getZoomFactor() > 0 && !e.isInertia()) {
      gestures.zoom(e.getZoomFactor(), e.getX(), e.getY());
    }
    e.consume();
  }

  private void press(MouseEvent e) {
    view.requireFocus();
    if (e.getButton() == MouseButton.SECONDARY) {
      return;
    }
    startX = e.getX();
    startY = e.getY();
    lastX = startX;
    lastY = startY;
    still = true;
    account = gestures.accountAt(startX, startY);
    if (e.getButton() == MouseButton.PRIMARY && (e.isAltDown() || gestures.wantsLasso())) {
      drag = Drag.LASSO;
      lasso = new Lasso();
      lasso.to(startX, startY);
    } else if (e.getButton() == MouseButton.MIDDLE || (account < 0 && !e.isShiftDown())) {
      drag = Drag.PAN;
    } else if (e.isShiftDown()) {
      drag = Drag.BAND;
    } else {
      drag = Drag.ACCOUNT;
    }
  }

  private void drag(MouseEvent e) {
    if (drag == Drag.NONE) {
      return;
    }
    if (still && Math.hypot(e.getX() - startX, e.getY() - startY) < STILL) {
      return;
    }
    still = false;
    switch (drag) {
      case PAN -> gestures.pan(e.getX() - lastX, e.getY() - lastY);
      case ACCOUNT -> gestures.dragAccount(account, e.getX(), e.getY());
      case BAND -> gestures.bandTo(startX, startY, e.getX(), e.getY());
      case LASSO -> {
        lasso.to(e.getX(), e.getY());
        gestures.lassoTo(lasso);
      }
      case NONE -> {}
    }
    lastX = e.getX();
    lastY = e.getY();
  }

  private void release(MouseEvent e) {
    Drag ended = drag;
    drag = Drag.NONE;
    if (ended == Drag.NONE) {
      return;
    }
    if (still) {
      click(e);
      return;
    }
    if (ended == Drag.ACCOUNT) {
      gestures.dropAccount(account);
    } else if (ended == Drag.BAND) {
      gestures.bandDone(startX, startY, e.getX(), e.getY(), e.isShortcutDown());
    } else if (ended == Drag.LASSO) {
      gestures.lassoDone(lasso, e.isShortcutDown());
    }
  }

  private void click(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (e.getClickCount() == 2 || isLateSecond(e)) {
      clickedAccount = -1;
      gestures.doubleClicked(account);
      return;
    }
    gestures.clicked(e.getX(), e.getY(), e.isShortcutDown());
    clickedAccount = account;
    clickedUntil = System.nanoTime();
    // What is to be shown of the account takes its time as well.
    Platform.runLater(() -> clickedUntil = System.nanoTime());
  }

  /**
   * Whether this is the second click on an account that was counted as another first one, because
   * the window was busy with what the first one asked for.
   */
  private boolean isLateSecond(MouseEvent e) {
    return e.getClickCount() == 1
        && !e.isShortcutDown()
        && account >= 0
        && account == clickedAccount
        && System.nanoTime() - clickedUntil < SOON;
  }

  private void leave() {
    if (drag == Drag.NONE) {
      gestures.left();
    }
  }

  /**
   * The wheel zooms. Fingers on a touch screen drag and pinch, which comes as other events; and
   * what a trackpad goes on to tell after they left it is not meant.
   */
  private void scroll(ScrollEvent e) {
    double notches = e.getDeltaY() / NOTCH;
    if (notches != 0 && e.getTouchCount() == 0 && !e.isInertia()) {
      gestures.zoom(Math.pow(ZOOM_PER_NOTCH, notches), e.getX(), e.getY());
    }
    e.consume();
  }

  private void contextMenu(ContextMenuEvent e) {
    gestures.menu(gestures.accountAt(e.getX(), e.getY()), e.getScreenX(), e.getScreenY());
    e.consume();
  }
}
