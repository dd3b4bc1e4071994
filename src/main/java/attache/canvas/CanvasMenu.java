package attache.canvas;

import attache.text.Messages;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** What can be done with an account, or with the picture, where it is. Used on the FX thread. */
final class CanvasMenu {
  private final NetworkCanvas canvas;
  private final Exploration exploration;
  private @Nullable ContextMenu menu;

  CanvasMenu(NetworkCanvas canvas, Exploration exploration) {
    this.canvas = canvas;
    this.exploration = exploration;
  }

  /**
   * Opens the menu.
   *
   * @param account what it is about; -1 for the picture
   */
  void show(int account, double screenX, double screenY) {
    menu().getItems().clear();
    ViewState state = exploration.history().current();
    if (account >= 0) {
      ofAccount(state, account);
    } else {
      item("canvas-menu-fit", Messages.text("canvas.menu.fit"), canvas::fit);
      if (!state.selection().isEmpty()) {
        item("canvas-menu-clear", Messages.text("canvas.menu.clear"), () -> select(Selection.NONE));
      }
    }
    if (!state.arrangement().pinned().isEmpty()) {
      item("canvas-menu-unpin-all", Messages.text("canvas.menu.unpin-all"), canvas::unpinAll);
    }
    menu().show(canvas, screenX, screenY);
  }

  private void ofAccount(ViewState state, int account) {
    String name = state.network().label(account);
    Selection now = state.selection();
    item(
        "canvas-menu-select",
        Messages.text("canvas.menu.select", name),
        () -> select(Selection.of(account)));
    if (!now.isEmpty()) {
      String text =
          now.contains(account)
              ? Messages.text("canvas.menu.deselect", name)
              : Messages.text("canvas.menu.select-too", name);
      item("canvas-menu-toggle", text, () -> select(now.toggle(account)));
    }
    item(
        "canvas-menu-centre",
        Messages.text("canvas.menu.centre", name),
        () -> canvas.moves().centre(account));
    LayoutChoice rings = new LayoutChoice.EgoRings(account);
    if (!state.arrangement().layout().equals(rings)) {
      item(
          "canvas-menu-ego-rings",
          Messages.text("canvas.menu.ego-rings", name),
          () -> canvas.accountLayout().ask(rings));
    }
    if (state.arrangement().pinned().contains(account)) {
      item(
          "canvas-menu-unpin",
          Messages.text("canvas.menu.unpin", name),
          () -> canvas.pins().unpin(Set.of(account)));
    } else {
      item(
          "canvas-menu-pin",
          Messages.text("canvas.menu.pin", name),
          () -> canvas.pins().pin(account));
    }
    item("canvas-menu-copy", Messages.text("canvas.menu.copy", name), () -> copy(name));
  }

  private void select(Selection selection) {
    exploration.history().replace(state -> state.withSelection(selection));
  }

  /** Made when it is first asked for: it takes a twentieth of the program's start. */
  private ContextMenu menu() {
    ContextMenu made = menu == null ? new ContextMenu() : menu;
    menu = made;
    return made;
  }

  private void item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    menu().getItems().add(item);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
