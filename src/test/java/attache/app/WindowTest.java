package attache.app;

import attache.canvas.NetworkCanvas;
import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Tests through the program's whole window: each begins with the UN missions in a light window of
 * 1280 by 800, with an empty folder for preferences, and ends with that window closed and every
 * other hidden.
 */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int LONGEST_SECONDS = 20;

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  AttacheWindow window;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  Stage stage;

  /** Opens the window; TestFX looks for {@code @Start} in a test's own class only. */
  final void open(Stage shared) {
    stage = shared;
    window =
        new AttacheWindow(
            stage,
            NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE),
            new PreferencesFile(folder.resolve("preferences.json")),
            Preferences.DEFAULT
                .withAppearance(Preferences.Appearance.LIGHT)
                .withWindow(new Preferences.Window(-1, -1, WIDTH, HEIGHT, false)),
            answers());
    window.show();
    // The tests share one stage; the test before may have made it smaller.
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.requestFocus();
  }

  /** Answers file dialogs in the user's place: here, that none was chosen. */
  FileDialogs answers() {
    return new ChosenFiles();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          window.close();
          List.copyOf(Window.getWindows()).stream()
              .filter(other -> !other.equals(stage))
              .forEach(Window::hide);
        });
  }

  /** What the window shows now. */
  final ViewState state() {
    return window.workspace().history().current();
  }

  /** The account of that label. */
  final int account(String label) {
    return IntStream.range(0, state().network().accountCount())
        .filter(account -> state().network().label(account).equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no account " + label));
  }

  final NetworkCanvas canvas() {
    return (NetworkCanvas) stage.getScene().lookup(".network-canvas");
  }

  final ImageView picture() {
    return (ImageView) stage.getScene().lookup(".network-canvas .image-view");
  }

  /** Waits until a condition holds and the window has taken notice of it. */
  static void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain: " + what, late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until the canvas shows what the view says. */
  final void awaitPicture() {
    await(
        "a picture of the network",
        () -> picture() != null && picture().getImage() != null && canvas().isUpToDate());
  }
}
