package attache.app;

import attache.canvas.NetworkCanvas;
import attache.formats.SampleNetworks;
import attache.view.Selection;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Makes the picture of the window that the README shows: {@code mvn -Ppictures}. */
public final class WindowPicture extends Application {
  private static final String SELECTED = "Palestine";

  /** Called by JavaFX. */
  public WindowPicture() {}

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Half seconds in which nothing may be drawn anew. */
  private static final int CALM = 8;

  /** Starts the program without a display, waits until all is painted, and writes the picture. */
  public static final class Main {
    private Main() {}

    /** Called with the file to write. */
    public static void main(String[] arguments) {
      System.setProperty("java.awt.headless", "true");
      Log.to(Path.of("target/test-home"));
      Application.launch(WindowPicture.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    Path file = Path.of(getParameters().getRaw().getFirst());
    AttacheWindow window =
        new AttacheWindow(
            stage,
            NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE),
            new PreferencesFile(Path.of("target/test-home/picture.json")),
            Preferences.DEFAULT.withAppearance(Preferences.Appearance.LIGHT));
    window.show();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    // The rest of the window is made after the first picture.
    later(4000, () -> window.workspace().history().replace(WindowPicture::selected));
    later(6000, () -> writeWhenCalm(stage, window, file, 0));
  }

  /** Writes the picture once nothing was drawn anew for a while. */
  private static void writeWhenCalm(Stage stage, AttacheWindow window, Path file, int calm) {
    if (calm < CALM) {
      NetworkCanvas canvas = (NetworkCanvas) stage.getScene().lookup(".network-canvas");
      boolean done = canvas != null && canvas.isUpToDate();
      later(500, () -> writeWhenCalm(stage, window, file, done ? calm + 1 : 0));
      return;
    }
    write(stage.getScene(), file);
    window.close();
    Platform.exit();
  }

  private static ViewState selected(ViewState state) {
    for (int account = 0; account < state.network().accountCount(); account++) {
      if (state.network().label(account).equals(SELECTED)) {
        return state.withSelection(Selection.of(account));
      }
    }
    throw new IllegalStateException("no " + SELECTED);
  }

  private static void later(double millis, Runnable action) {
    PauseTransition pause = new PauseTransition(Duration.millis(millis));
    pause.setOnFinished(e -> action.run());
    pause.play();
  }

  private static void write(Scene scene, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
