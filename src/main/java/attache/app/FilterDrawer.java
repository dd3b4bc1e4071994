package attache.app;

import attache.panels.FilterPanel;
import attache.panels.Gradually;
import attache.view.Exploration;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Shows the filters in the card's place and takes them away again. They are made when they are
 * first asked for. Used on the FX thread.
 */
final class FilterDrawer {
  private final Exploration exploration;
  private final Shell shell;
  private final Node focusedAfter;
  private @Nullable FilterPanel panel;

  /**
   * A drawer, shut.
   *
   * @param focusedAfter takes the focus when the drawer is shut
   */
  FilterDrawer(Exploration exploration, Shell shell, Node focusedAfter) {
    this.exploration = exploration;
    this.shell = shell;
    this.focusedAfter = focusedAfter;
  }

  /** Opens the drawer, or shuts it. */
  void toggle() {
    FilterPanel shown = panel;
    if (shown != null && shell.isGuest(shown)) {
      shell.showCard();
      focusedAfter.requestFocus();
      return;
    }
    if (shown == null) {
      shown = new FilterPanel(exploration, this::toggle, Gradually.inPulses());
      panel = shown;
    }
    shell.showInPlaceOfCard(shown);
    shown.begin();
  }
}
