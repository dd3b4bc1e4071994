package attache.app;

import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program with its window. The first network is made ready before the window appears, so it is
 * never empty.
 */
public final class AttacheApplication extends Application {
  private PreferencesFile preferencesFile = PreferencesFile.ofUser();
  private PreferencesFile.Outcome preferences =
      new PreferencesFile.Outcome(Preferences.DEFAULT, Optional.empty());
  private @Nullable OpenedView first;
  private @Nullable AttacheWindow window;

  /** Called by JavaFX. */
  public AttacheApplication() {}

  /** Reads preferences and the first network, off the FX thread. */
  @Override
  public void init() {
    preferences = preferencesFile.load();
    first = NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
  }

  @Override
  public void start(Stage stage) {
    OpenedView ready = first;
    if (ready == null) {
      throw new IllegalStateException("start before init");
    }
    AttacheWindow shown =
        new AttacheWindow(stage, ready, preferencesFile, preferences.preferences());
    window = shown;
    shown.show();
    preferences.complaint().ifPresent(shown::tell);
    List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
    if (!files.isEmpty()) {
      shown.openFiles(files);
    }
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
