package attache.app;

import attache.view.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Whether the window and its dialogs are light or dark, as the user chose or as the system is. Used
 * on the FX thread.
 */
final class Look {
  private Look() {}

  /** The theme that a user's choice comes to on this system now. */
  static Theme theme(Preferences.Appearance appearance) {
    return switch (appearance) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  /**
   * Tells {@code listener} when the system goes from light to dark or back.
   *
   * @return ends that; the system outlives every window, and would keep a window that listens
   */
  static Subscription onSystemChange(Runnable listener) {
    return Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe((before, after) -> listener.run());
  }

  /** Gives a dialog its owner and the owner's look, light or dark. */
  static void dress(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    if (owner.getScene() != null) {
      dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
      dialog.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
    }
  }
}
