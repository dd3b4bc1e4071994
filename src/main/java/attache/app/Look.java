package attache.app;

import attache.view.Theme;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whether the window and its dialogs are light or dark, as the user chose or as the system is. Used
 * on the FX thread.
 */
final class Look {
  /** How often a window is moved back before whoever moves it has its way. */
  private static final int MOVES = 3;

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

  /**
   * Gives a dialog its owner and the owner's look, light or dark, and a message the program's own
   * icon; its title stays on the screen.
   */
  static void dress(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    dialog.setOnShown(e -> keepInSight(dialog.getDialogPane().getScene().getWindow()));
    if (owner.getScene() != null) {
      dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
      dialog.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
    }
    if (dialog instanceof Alert alert) {
      boolean question = alert.getAlertType() == Alert.AlertType.CONFIRMATION;
      alert.setGraphic(new FontIcon(question ? Feather.HELP_CIRCLE : Feather.ALERT_CIRCLE));
    }
  }

  /**
   * Moves a window back whose title some window managers put above the screen: until they know how
   * high the title is, the first dialog of a program goes into the upper left corner.
   */
  private static void keepInSight(Window window) {
    double x = window.getX();
    double y = window.getY();
    AtomicInteger left = new AtomicInteger(MOVES);
    window
        .yProperty()
        .addListener(
            (o, before, after) -> {
              if (isAboveScreens(window) && left.getAndDecrement() > 0) {
                BackgroundWork.onDrawingThread(
                    () -> {
                      window.setX(x);
                      window.setY(Math.max(y, Screen.getPrimary().getVisualBounds().getMinY()));
                    });
              }
            });
  }

  private static boolean isAboveScreens(Window window) {
    double middle = window.getX() + window.getWidth() / 2;
    return Screen.getScreens().stream()
        .noneMatch(screen -> screen.getVisualBounds().contains(middle, window.getY()));
  }
}
