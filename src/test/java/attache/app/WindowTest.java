package attache.app;

import attache.QuickRobot;
import attache.canvas.NetworkCanvas;
import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Tests through the program's whole window: each begins with the UN missions, unless it says
 * otherwise, in a light window of 1280 by 800, and ends with that window closed and every other
 * hidden.
 */
@ExtendWith(QuickRobot.class)
abstract class WindowTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int LONGEST_SECONDS = 20;

  /** Views are values: what one test does in its window does not change them for another. */
  private static final Map<SampleNetworks, OpenedView> OPENED = new EnumMap<>(SampleNetworks.class);

  @TempDir static Path folder;

  /** Answers file dialogs in the user's place; that none was chosen, until a test says which. */
  final ChosenFiles answers = new ChosenFiles();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  AttacheWindow window;

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  Stage stage;

  @Nullable private NetworkCanvas canvas;

  /** Opens the window; TestFX looks for {@code @Start} in a test's own class only. */
  final void open(Stage shared) {
    stage = shared;
    window = anotherWindow();
    window.show();
    // The tests share one stage; the test before may have made it smaller.
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.requestFocus();
  }

  /** A window on the same stage, with the same preferences, that shows the network of the start. */
  final AttacheWindow anotherWindow() {
    return new AttacheWindow(
        stage,
        OPENED.computeIfAbsent(
            sample(), it -> NetworkOpening.sample(it, Theme.LIGHT, Progress.NONE)),
        new PreferencesFile(folder.resolve("preferences.json")),
        Preferences.DEFAULT
            .withAppearance(Preferences.Appearance.LIGHT)
            .withWindow(new Preferences.Window(-1, -1, WIDTH, HEIGHT, false)),
        answers);
  }

  /** The network that the window starts with. */
  SampleNetworks sample() {
    return SampleNetworks.UN_MISSIONS;
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

  /** The canvas of the window, sought once: whoever waits for it asks for it again and again. */
  final NetworkCanvas canvas() {
    if (canvas == null || !stage.getScene().equals(canvas.getScene())) {
      canvas = (NetworkCanvas) stage.getScene().lookup(".network-canvas");
    }
    return canvas;
  }

  final ImageView picture() {
    Node from = canvas() == null ? stage.getScene().getRoot() : canvas();
    return (ImageView) from.lookup(".network-canvas .image-view");
  }

  /** Waits until a condition holds and the window has taken notice of it. */
  static void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain: " + what, late);
    }
    QuickRobot.settle();
  }

  /** Waits until the canvas shows what the view says. */
  final void awaitPicture() {
    await(
        "a picture of the network",
        () -> picture() != null && picture().getImage() != null && canvas().isUpToDate());
  }
}
