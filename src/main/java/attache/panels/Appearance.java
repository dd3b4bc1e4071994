package attache.panels;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import attache.drawing.Palette;
import attache.view.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: theme, stylesheets and typeface. */
public final class Appearance {
  private static final String ASSETS = "/attache/assets/";
  private static final List<String> FACES = List.of("Lato-Regular", "Lato-Semibold", "Lato-Bold");

  private static boolean fontsLoaded;

  private Appearance() {}

  /** Makes the typeface known to JavaFX, if it is not yet; called before a window is made. */
  public static synchronized void loadFonts() {
    if (fontsLoaded) {
      return;
    }
    fontsLoaded = true;
    for (String face : FACES) {
      String file = ASSETS + "fonts/" + face + ".ttf";
      try (InputStream bytes = Appearance.class.getResourceAsStream(file)) {
        Font.loadFont(Objects.requireNonNull(bytes, file), 13);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /**
   * Gives the program's windows a theme, in place of the one they had.
   *
   * @param scene the scene whose own stylesheets and ground are replaced
   * @param theme light or dark
   */
  public static void apply(Scene scene, Theme theme) {
    prepare(theme);
    replace(scene.getStylesheets(), stylesheets(theme));
    // What a window that grows shows before its content is drawn.
    scene.setFill(GroupPaint.paint(Palette.of(theme).ground()));
  }

  /** Leaves alone what stays: JavaFX reads a stylesheet anew that was taken out and put back. */
  private static void replace(List<String> before, List<String> after) {
    if (before.size() != after.size()) {
      before.clear();
      before.addAll(after);
      return;
    }
    for (int i = 0; i < after.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        before.set(i, after.get(i));
      }
    }
  }

  /**
   * Names the theme. Called before the first control is made, or JavaFX would load its own theme
   * first.
   */
  public static void prepare(Theme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
          case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
        });
  }

  /**
   * The stylesheets that a scene needs on top of the theme; also for dialogs and pop-ups.
   *
   * @param theme light or dark
   */
  public static List<String> stylesheets(Theme theme) {
    String colours =
        switch (theme) {
          case LIGHT -> "styles/light.css";
          case DARK -> "styles/dark.css";
        };
    return List.of(
        asset("styles/attache.css").toExternalForm(),
        asset("styles/canvas.css").toExternalForm(),
        asset(colours).toExternalForm());
  }

  private static URL asset(String path) {
    return Objects.requireNonNull(Appearance.class.getResource(ASSETS + path), path);
  }
}
