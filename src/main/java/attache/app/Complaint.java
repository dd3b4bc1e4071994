package attache.app;

import attache.text.Messages;
import attache.work.DiskTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Failures in words for people. */
final class Complaint {
  private static final Logger LOG = Logger.getLogger("attache");

  private Complaint() {}

  /** What happened, in a sentence without the name of a class. */
  static String of(Throwable failure) {
    return switch (failure) {
      case NoSuchFileException gone -> Messages.text("app.complaint.gone", gone.getFile());
      case AccessDeniedException denied -> Messages.text("app.complaint.denied", denied.getFile());
      case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
      case IOException io when !DiskTrouble.reason(io).isBlank() ->
          sentence(DiskTrouble.reason(io));
      case IllegalStateException state when state.getCause() instanceof OutOfMemoryError ->
          Messages.text("app.complaint.memory", Runtime.getRuntime().maxMemory() >> 20);
      default -> words(failure);
    };
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private static String words(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? Messages.text("app.complaint.unknown", failure.getClass().getSimpleName())
        : message;
  }

  /** Writes a defect to the log, once, where it is finally caught. */
  static void log(Throwable failure) {
    LOG.log(Level.SEVERE, failure, () -> "not foreseen: " + failure);
  }
}
