package attache.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where the program writes what its makers want to know: a file beside the preferences, never the
 * terminal.
 */
final class Log {
  private static final int MOST_BYTES = 1 << 20;

  private Log() {}

  /**
   * Sends everything that is logged to {@code attache.log} in that folder; nowhere if that cannot
   * be written.
   */
  static void to(Path folder) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    try {
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve("attache.log").toString(), MOST_BYTES, 1, true);
      file.setFormatter(new SimpleFormatter());
      file.setFilter(Log::worthWriting);
      file.setLevel(Level.WARNING);
      root.addHandler(file);
    } catch (IOException unwritable) {
      root.addHandler(new Silence());
    }
  }

  /**
   * Leaves out JavaFX's remark that it was started from the class path. It has to be: GraphStream's
   * parts share a package and cannot be modules.
   */
  private static boolean worthWriting(LogRecord record) {
    String message = record.getMessage();
    return message == null || !message.startsWith("Unsupported JavaFX configuration");
  }

  /** A program that cannot write its log still runs. */
  private static final class Silence extends Handler {
    @Override
    public void publish(LogRecord record) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
