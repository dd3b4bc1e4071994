package attache.work;

import attache.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file was written whole, but could not be given its name: another program held the one that is
 * to be replaced. The old file is as it was; the new one is beside it. The message says so.
 */
public final class KeptAsideException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path kept;

  KeptAsideException(Path target, Path kept, IOException cause) {
    super(
        Messages.text("work.kept-aside", target, kept, String.valueOf(cause.getMessage())), cause);
    this.kept = kept;
  }

  /** Where the new content is. */
  public Path kept() {
    return kept;
  }
}
