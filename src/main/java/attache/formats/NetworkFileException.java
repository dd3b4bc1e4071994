package attache.formats;

/**
 * A file that gave no network. The message is for people: what is wrong, where, and what to do
 * next.
 */
public final class NetworkFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ImportReport report;

  NetworkFileException(String message, ImportReport report) {
    super(message);
    this.report = report;
  }

  /** What was found in the file; has at least one error. */
  public ImportReport report() {
    return report;
  }
}
