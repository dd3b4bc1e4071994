package attache.formats;

import java.util.List;

/** Ends the reading of a file that cannot be read on; {@link NetworkFiles} reports its finding. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  UnreadableException(int line, int column, String text, String message, String remedy) {
    this(line, column, text, message, remedy, List.of());
  }

  UnreadableException(
      int line, int column, String text, String message, String remedy, List<Fix> fixes) {
    super(message);
    finding = new Finding(Severity.ERROR, line, column, text, message, remedy, fixes);
  }

  UnreadableException(String message, String remedy) {
    this(0, 0, "", message, remedy);
  }

  Finding finding() {
    return finding;
  }
}
