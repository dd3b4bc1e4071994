package attache.canvas;

import attache.drawing.Target;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/** Turns what mouse and keys do on the canvas into new ViewStates. Used on the FX thread. */
final class CanvasGestures implements CanvasMouse.Gestures {
  private static final double KEY_PAN = 60;

  private final NetworkCanvas canvas;
  private final Exploration exploration;
  private final CanvasSight sight;
  private final CanvasMenu menu;

  CanvasGestures(NetworkCanvas canvas, Exploration exploration, CanvasSight sight) {
    this.canvas = canvas;
    this.exploration = exploration;
    this.sight = sight;
    menu = new CanvasMenu(canvas, exploration);
  }

  private ViewState state() {
    return exploration.history().current();
  }

  private void select(Selection selection) {
    exploration.history().replace(state -> state.withSelection(selection));
  }

  @Override
  public int accountAt(double x, double y) {
    return sight.accountAt(x, y);
  }

  @Override
  public void hover(double x, double y) {
    canvas.pointing().moved(x, y);
  }

  @Override
  public void left() {
    canvas.pointing().left();
  }

  @Override
  public void clicked(double x, double y, boolean more) {
    canvas.requestFocus();
    // The account's own card tells more now, and its ties shall be seen.
    canvas.pointing().hideCard();
    Selection before = more ? state().selection() : Selection.NONE;
    switch (sight.targetAt(x, y)) {
      case Target.Nothing nothing -> select(before);
      case Target.Account(int account) -> select(before.toggle(account));
      // The follower leads: what the card says begins with it.
      case Target.Tie tie -> select(before.with(tie.followed()).with(tie.follower()));
    }
  }

  @Override
  public void doubleClicked(int account) {
    if (account < 0) {
      canvas.fit();
    } else {
      canvas.moves().centre(account);
    }
  }

  @Override
  public void zoom(double factor, double x, double y) {
    canvas.moves().zoom(factor, x, y);
  }

  @Override
  public void pan(double dx, double dy) {
    canvas.pointing().dragged();
    canvas.pointing().hideCard();
    canvas.moves().pan(dx, dy);
  }

  @Override
  public void dragAccount(int account, double x, double y) {
    canvas.pointing().dragged();
    canvas.pointing().hideCard();
    canvas.pins().drag(account, x, y);
  }

  @Override
  public void dropAccount(int account) {
    canvas.pins().drop();
  }

  @Override
  public boolean wantsLasso() {
    return canvas.lassoProperty().get();
  }

  @Override
  public void lassoTo(Lasso lasso) {
    // Nothing is meant by where the pointer passes now, and no card shall cover the way.
    left();
    canvas.overlay().showLasso(lasso);
  }

  @Override
  public void lassoDone(Lasso lasso, boolean more) {
    canvas.overlay().hideLasso();
    canvas.lassoProperty().set(false);
    selectAll(sight.accountsIn(lasso), more);
  }

  private void selectAll(List<Integer> accounts, boolean more) {
    Selection selection = more ? state().selection() : Selection.NONE;
    for (int account : accounts) {
      selection = selection.with(account);
    }
    select(selection);
  }

  @Override
  public void bandTo(double x1, double y1, double x2, double y2) {
    left();
    canvas.overlay().showBand(x1, y1, x2, y2);
  }

  @Override
  public void bandDone(double x1, double y1, double x2, double y2, boolean more) {
    canvas.overlay().hideBand();
    selectAll(sight.accountsIn(x1, y1, x2, y2), more);
  }

  @Override
  public void menu(int account, double screenX, double screenY) {
    menu.show(account, screenX, screenY);
  }

  /**
   * Opens the menu of the leading selected account, beside it; that of the ground if there is none.
   */
  void menuByKey() {
    int account = state().selection().leading().orElse(-1);
    boolean seen = account >= 0 && sight.isShown(account);
    double x = seen ? sight.screenX(account) : sight.width() / 2;
    double y = seen ? sight.screenY(account) : sight.height() / 2;
    Point2D at =
        canvas.localToScreen(Math.clamp(x, 0, sight.width()), Math.clamp(y, 0, sight.height()));
    menu(seen ? account : -1, at.getX(), at.getY());
  }

  /** What a key does while the canvas has the focus. */
  void key(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    double step = e.isShiftDown() ? KEY_PAN * 4 : KEY_PAN;
    boolean used = true;
    switch (e.getCode()) {
      case LEFT -> canvas.moves().pan(step, 0);
      case RIGHT -> canvas.moves().pan(-step, 0);
      case UP -> canvas.moves().pan(0, step);
      case DOWN -> canvas.moves().pan(0, -step);
      case PLUS, EQUALS, ADD, PAGE_UP -> canvas.zoomIn();
      case MINUS, SUBTRACT, PAGE_DOWN -> canvas.zoomOut();
      case HOME, DIGIT0, NUMPAD0 -> canvas.fit();
      case SPACE -> canvas.accountLayout().toggle();
      case ESCAPE -> {
        used = canvas.lassoProperty().get();
        canvas.lassoProperty().set(false);
      }
      default -> used = false;
    }
    if (used) {
      e.consume();
    }
  }
}
