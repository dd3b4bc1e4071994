package attache.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window is on the screens, from one start to the next. Used on the FX thread. */
final class WindowPlace {
  private static final double NARROWEST = 800;
  private static final double LOWEST = 560;

  /** What a window's title takes above what is in it, about. */
  private static final double TITLE = 32;

  private WindowPlace() {}

  /** Puts the window where it was, as far as it would be seen there. */
  static void restore(Stage stage, Preferences.Window place) {
    stage.setMinWidth(NARROWEST);
    stage.setMinHeight(LOWEST);
    if (visible(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setMaximized(place.maximized() || !fits(place));
  }

  /** Whether a window of this size, with its title above, has room on the screen it would be on. */
  private static boolean fits(Preferences.Window place) {
    Rectangle2D room =
        Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    return place.width() <= room.getWidth() && place.height() + TITLE <= room.getHeight();
  }

  /** Whether enough of the window's title would be on some screen; screens come and go. */
  private static boolean visible(Preferences.Window place) {
    return place.x() >= 0
        && place.y() >= 0
        && Screen.getScreensForRectangle(
                new Rectangle2D(place.x() + 40, place.y(), Math.max(1, place.width() - 80), 40))
            .stream()
            .findAny()
            .isPresent();
  }

  /**
   * Where the window is now.
   *
   * @param before where it was; it returns there when it does not fill the screen any more
   */
  static Preferences.Window of(Stage stage, Scene scene, Preferences.Window before) {
    boolean maximized = stage.isMaximized();
    return maximized || stage.isFullScreen()
        ? new Preferences.Window(before.x(), before.y(), before.width(), before.height(), maximized)
        : new Preferences.Window(
            stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
  }
}
