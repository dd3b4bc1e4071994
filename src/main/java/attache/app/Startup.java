package attache.app;

import attache.drawing.Fonts;
import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.work.Progress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What can be made ready while JavaFX starts, on the second processor: the preferences, and the
 * first network, read, laid out and measured.
 */
final class Startup {
  private static final PreferencesFile FILE = PreferencesFile.ofUser();
  private static final CompletableFuture<PreferencesFile.Outcome> PREFERENCES =
      new CompletableFuture<>();
  private static final CompletableFuture<OpenedView> FIRST = new CompletableFuture<>();

  private Startup() {}

  /** Begins. Called once, before JavaFX is launched. */
  static void begin() {
    Thread.ofPlatform().daemon().name("attache-startup").start(Startup::prepare);
  }

  private static void prepare() {
    try {
      PREFERENCES.complete(FILE.load());
      OpenedView first =
          NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
      FIRST.complete(first);
      // The first picture has names: the typeface of drawings is read while the window is made.
      Fonts.load();
    } catch (RuntimeException | Error failure) {
      PREFERENCES.completeExceptionally(failure);
      FIRST.completeExceptionally(failure);
    }
  }

  /** Where the preferences are kept. */
  static PreferencesFile preferencesFile() {
    return FILE;
  }

  /**
   * The preferences, when they are read.
   *
   * @throws CompletionException if the program is damaged
   */
  static PreferencesFile.Outcome preferences() {
    return PREFERENCES.join();
  }

  /**
   * The first network, when it is ready.
   *
   * @throws CompletionException if the program is damaged
   */
  static OpenedView first() {
    return FIRST.join();
  }
}
