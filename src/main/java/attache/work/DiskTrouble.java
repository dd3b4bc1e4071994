package attache.work;

import attache.text.Messages;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** What a disk refused, in words for people. */
public final class DiskTrouble {
  private DiskTrouble() {}

  /**
   * Why something could not be read or written, without the name of any file; empty if the system
   * does not say. Systems tell a full or write-protected disk only in their own words.
   */
  public static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException system
            ? system.getReason() == null ? "" : system.getReason()
            : failure.getMessage() == null ? "" : failure.getMessage();
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return Messages.text("work.disk.full");
    }
    return lower.contains("read-only") || lower.contains("write-protected")
        ? Messages.text("work.disk.readonly")
        : said;
  }
}
