package attache.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The preferences while the program runs; what is changed is saved. Used on the FX thread. */
final class CurrentPreferences implements AutoCloseable {
  private final PreferencesFile file;
  private final Consumer<IOException> unwritable;
  private Preferences preferences;

  /**
   * @param unwritable told, on the FX thread, why they could not be saved
   */
  CurrentPreferences(
      PreferencesFile file, Preferences preferences, Consumer<IOException> unwritable) {
    this.file = file;
    this.preferences = preferences;
    this.unwritable = unwritable;
  }

  Preferences get() {
    return preferences;
  }

  /** The folder in which preferences are kept, for what belongs beside them. */
  Path folder() {
    return file.folder();
  }

  /** Changes the preferences and saves them in the background. */
  void change(UnaryOperator<Preferences> change) {
    preferences = change.apply(preferences);
    file.saveSoon(
        preferences, failure -> BackgroundWork.onDrawingThread(() -> unwritable.accept(failure)));
  }

  /** Waits, a few seconds at most, until everything is saved. */
  @Override
  public void close() {
    file.close();
  }
}
