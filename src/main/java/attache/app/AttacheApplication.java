package attache.app;

import attache.panels.Appearance;
import attache.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program with its window. The first network is made ready before the window appears, so it is
 * never empty. Launched by {@link Main}, after {@link Startup} began.
 */
public final class AttacheApplication extends Application {
  private @Nullable AttacheWindow window;

  /**
   * Called by JavaFX on its thread, which has nothing else to do while the first network is made
   * ready: theme and typeface are loaded in that time.
   */
  public AttacheApplication() {
    Appearance.prepare(Look.theme(Startup.preferences().preferences().appearance()));
    Appearance.loadFonts();
  }

  /** Waits, off the FX thread, for what the first window needs. */
  @Override
  public void init() {
    Startup.preferences();
    Startup.first();
  }

  @Override
  public void start(Stage stage) {
    PreferencesFile.Outcome preferences = Startup.preferences();
    AttacheWindow shown =
        new AttacheWindow(
            stage, Startup.first(), Startup.preferencesFile(), preferences.preferences());
    window = shown;
    shown.show();
    shown.rehearseIfAsked();
    preferences.complaint().ifPresent(shown::tell);
    shown.recover(PreferencesFile.home().resolve("recovery"));
    List<Path> files = new ArrayList<>();
    for (String name : getParameters().getUnnamed()) {
      try {
        files.add(Path.of(name));
      } catch (InvalidPathException noName) {
        shown.tell(Messages.text("app.open.no_path", name));
      }
    }
    if (!files.isEmpty()) {
      shown.workspace().standIn();
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
