package attache.app;

import attache.text.Messages;
import attache.work.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the {@link Preferences} in a file. Fields that this version does not know stay in the file;
 * a file that cannot be read is moved aside, never overwritten. Loading and saving are for one
 * thread at a time; {@link #saveSoon} has a thread of its own.
 */
final class PreferencesFile implements AutoCloseable {
  private final Path file;
  private final ExecutorService saving =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("attache-preferences").factory());

  /** Keeps preferences in that file, whose folder is made when it is first written. */
  PreferencesFile(Path file) {
    this.file = file;
  }

  /**
   * The file of this user on this system; the system property {@code attache.home} names another
   * folder.
   */
  static PreferencesFile ofUser() {
    return new PreferencesFile(home().resolve("preferences.json"));
  }

  /** The folder in which the program keeps what it remembers. */
  static Path home() {
    String chosen = System.getProperty("attache.home", "");
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    Path user = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return environment("APPDATA").orElse(user.resolve("AppData/Roaming")).resolve("Attache");
    }
    if (system.contains("mac")) {
      return user.resolve("Library/Application Support/Attache");
    }
    return environment("XDG_CONFIG_HOME").orElse(user.resolve(".config")).resolve("attache");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }

  /** The folder of this file, for what is kept beside it. */
  Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? home() : folder;
  }

  /** What was read, and what to tell the user if it could not be. */
  record Outcome(Preferences preferences, Optional<String> complaint) {}

  /** Reads the file; a missing one gives the defaults. */
  Outcome load() {
    if (!Files.exists(file)) {
      return new Outcome(Preferences.DEFAULT, Optional.empty());
    }
    try {
      return new Outcome(PreferencesReader.read(Files.readAllBytes(file)), Optional.empty());
    } catch (JacksonException broken) {
      return new Outcome(Preferences.DEFAULT, Optional.of(keptAside()));
    } catch (IOException unreadable) {
      return new Outcome(Preferences.DEFAULT, Optional.of(unreadable()));
    }
  }

  private String keptAside() {
    try {
      return Messages.text("app.preferences.broken", keepAside().toString());
    } catch (IOException stuck) {
      return unreadable();
    }
  }

  private String unreadable() {
    return Messages.text("app.preferences.unreadable", file.toString());
  }

  /** Moves a file that cannot be read aside, and tells where to. */
  private Path keepAside() throws IOException {
    Path aside = file;
    for (int number = 1; Files.exists(aside); number++) {
      aside = file.resolveSibling(file.getFileName() + ".broken-" + number);
    }
    return Files.move(file, aside);
  }

  /**
   * Writes the preferences, the whole file or nothing of it.
   *
   * @throws IOException if that fails; the file is then as it was
   */
  void save(Preferences preferences) throws IOException {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    ObjectNode tree = kept(json);
    tree.setAll((ObjectNode) json.valueToTree(preferences));
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] bytes = json.writeValueAsBytes(tree);
    OutputFile.write(file, out -> out.write(bytes));
  }

  /**
   * Saves in the background, after what was to be saved before: a write waits for the disk.
   *
   * @param failed told what went wrong, on another thread
   */
  void saveSoon(Preferences preferences, Consumer<IOException> failed) {
    saving.execute(
        () -> {
          try {
            save(preferences);
          } catch (IOException unwritable) {
            failed.accept(unwritable);
          }
        });
  }

  /** Waits, a few seconds at most, until everything is saved; nothing can be saved afterwards. */
  @Override
  public void close() {
    saving.shutdown();
    try {
      if (!saving.awaitTermination(3, TimeUnit.SECONDS)) {
        saving.shutdownNow();
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What the file holds now, so that a newer version's fields stay in it.
   *
   * @throws IOException if it cannot be read, or is broken and cannot be moved aside
   */
  private ObjectNode kept(JsonMapper json) throws IOException {
    if (!Files.exists(file)) {
      return json.createObjectNode();
    }
    try {
      if (json.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException broken) {
      // Another program left it so since it was read at the start.
    }
    keepAside();
    return json.createObjectNode();
  }
}
