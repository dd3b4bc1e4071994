package attache.cli;

import attache.text.Messages;
import attache.work.DiskTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why an output file could not be written, in words for people. */
final class WriteFailure {
  private WriteFailure() {}

  /** One sentence that names the file, says why, and that nothing was changed. */
  static String message(Path target, IOException failure) {
    return Messages.text("cli.output.failed", target, reason(target, failure));
  }

  private static String reason(Path target, IOException failure) {
    if (Files.isDirectory(target)) {
      return Messages.text("cli.output.folder");
    }
    return switch (failure) {
      case NoSuchFileException missing -> Messages.text("cli.output.no_folder");
      case AccessDeniedException denied -> Messages.text("cli.output.denied");
      default -> Messages.text("cli.output.system", DiskTrouble.reason(failure));
    };
  }
}
