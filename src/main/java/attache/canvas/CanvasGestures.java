package attache.canvas;

import attache.text.Messages;
import attache.view.Camera;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Turns what mouse and keys do on the canvas into new ViewStates. Used on the FX thread. */
final class CanvasGestures implements CanvasMouse.Gestures {
  private static final double NEAREST = 60;
  private static final double FARTHEST = 1 / 20.0;
  private static final double KEY_PAN = 60;
  private static final double EDGE = 48;

  private final NetworkCanvas canvas;
  private final Exploration exploration;
  private final CanvasSight sight;
  private @Nullable ContextMenu menu;

  CanvasGestures(NetworkCanvas canvas, Exploration exploration, CanvasSight sight) {
    this.canvas = canvas;
    this.exploration = exploration;
    this.sight = sight;
  }

  private ViewState state() {
    return exploration.history().current();
  }

  private void select(Selection selection) {
    exploration.history().replace(state -> state.withSelection(selection));
  }

  private void look(Camera camera) {
    exploration.history().replace(state -> state.withCamera(camera));
  }

  @Override
  public int accountAt(double x, double y) {
    return sight.accountAt(x, y);
  }

  @Override
  public void hover(int account, double x, double y) {
    canvas.hover(account, x, y);
  }

  @Override
  public void clicked(int account, boolean more) {
    canvas.requestFocus();
    // The account's own card tells more now, and its ties shall be seen.
    canvas.hideCard();
    Selection before = state().selection();
    if (account < 0) {
      select(more ? before : Selection.NONE);
    } else {
      select(more ? before.toggle(account) : Selection.of(account));
    }
  }

  @Override
  public void doubleClicked(int account) {
    if (account < 0) {
      canvas.fit();
    } else {
      look(new Camera(sight.x(account), sight.y(account), state().camera().scale()));
    }
  }

  @Override
  public void zoom(double factor, double x, double y) {
    double whole = sight.fitted(Optional.empty()).scale();
    double shown = sight.fitted().scale();
    double before = state().camera().scale();
    double after =
        Math.clamp(
            before * factor, Math.min(whole, shown) * FARTHEST, Math.max(whole, shown) * NEAREST);
    look(state().camera().zoomed(after / before, x, y, sight.width(), sight.height()));
  }

  @Override
  public void pan(double dx, double dy) {
    look(state().camera().panned(dx, dy));
  }

  @Override
  public void dragAccount(int account, double x, double y) {
    canvas.drag(account, x, y);
  }

  @Override
  public void dropAccount(int account) {
    canvas.drop();
  }

  @Override
  public void bandTo(double x1, double y1, double x2, double y2) {
    canvas.showBand(x1, y1, x2, y2);
  }

  @Override
  public void bandDone(double x1, double y1, double x2, double y2, boolean more) {
    canvas.hideBand();
    Selection selection = more ? state().selection() : Selection.NONE;
    for (int account : sight.accountsIn(x1, y1, x2, y2)) {
      selection = selection.with(account);
    }
    select(selection);
  }

  @Override
  public void menu(int account, double screenX, double screenY) {
    menu().getItems().clear();
    if (account >= 0) {
      String name = state().network().label(account);
      item(Messages.text("canvas.menu.select", name), () -> select(Selection.of(account)));
      item(Messages.text("canvas.menu.centre", name), () -> doubleClicked(account));
      item(Messages.text("canvas.menu.copy", name), () -> copy(name));
      if (state().arrangement().pinned().contains(account)) {
        item(Messages.text("canvas.menu.unpin", name), () -> canvas.unpin(Set.of(account)));
      }
    } else {
      item(Messages.text("canvas.menu.fit"), canvas::fit);
      if (!state().selection().isEmpty()) {
        item(Messages.text("canvas.menu.clear"), () -> select(Selection.NONE));
      }
    }
    if (!state().arrangement().pinned().isEmpty()) {
      item(Messages.text("canvas.menu.unpin-all"), canvas::unpinAll);
    }
    menu().show(canvas, screenX, screenY);
  }

  /** Made when it is first asked for: it takes a twentieth of the program's start. */
  private ContextMenu menu() {
    ContextMenu made = menu == null ? new ContextMenu() : menu;
    menu = made;
    return made;
  }

  private void item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    menu().getItems().add(item);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** What a key does while the canvas has the focus. */
  void key(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    double step = e.isShiftDown() ? KEY_PAN * 4 : KEY_PAN;
    boolean used = true;
    switch (e.getCode()) {
      case LEFT -> pan(step, 0);
      case RIGHT -> pan(-step, 0);
      case UP -> pan(0, step);
      case DOWN -> pan(0, -step);
      case PLUS, EQUALS, ADD, PAGE_UP -> canvas.zoomIn();
      case MINUS, SUBTRACT, PAGE_DOWN -> canvas.zoomOut();
      case HOME, DIGIT0, NUMPAD0 -> canvas.fit();
      case SPACE -> canvas.toggleLayout();
      default -> used = false;
    }
    if (used) {
      e.consume();
    }
  }

  /** Moves the camera, if needed, just so far that the leading account is in sight. */
  void bringIntoView(List<Integer> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    int account = accounts.getLast();
    if (!sight.isShown(account)) {
      return;
    }
    Camera camera = state().camera();
    double x = camera.screenX(sight.x(account), sight.width());
    double y = camera.screenY(sight.y(account), sight.height());
    double dx =
        x
            - Math.clamp(
                x,
                Math.min(EDGE, sight.width() / 2),
                Math.max(sight.width() - EDGE, sight.width() / 2));
    double dy =
        y
            - Math.clamp(
                y,
                Math.min(EDGE, sight.height() / 2),
                Math.max(sight.height() - EDGE, sight.height() / 2));
    if (dx != 0 || dy != 0) {
      look(camera.panned(-dx, -dy));
    }
  }
}
