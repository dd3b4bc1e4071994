package attache.formats;

import java.util.List;

/**
 * Something that a reader has to say about a place in a file.
 *
 * @param severity how much it matters
 * @param line the line, from 1; 0 if it concerns the whole file
 * @param column the column in that line, from 1, counted in characters; 0 if it concerns the whole
 *     line
 * @param text the offending text as it stands in the file, shortened; empty if there is none
 * @param message what happened, in a sentence
 * @param remedy what to do next, in a sentence; empty if nothing needs to be done
 * @param fixes ways to read the file so that this is not found again, the likeliest first; empty if
 *     only the file itself can be mended
 * @param file the name of the other file in which the place is, such as a table of accounts; empty
 *     if it is in the file that is read
 */
public record Finding(
    Severity severity,
    int line,
    int column,
    String text,
    String message,
    String remedy,
    List<Fix> fixes,
    String file) {
  private static final int TEXT_LENGTH = 80;

  public Finding {
    text = shortened(text);
    fixes = List.copyOf(fixes);
  }

  /** A finding in the file that is read. */
  public Finding(
      Severity severity,
      int line,
      int column,
      String text,
      String message,
      String remedy,
      List<Fix> fixes) {
    this(severity, line, column, text, message, remedy, fixes, "");
  }

  /** A finding that nothing but a change of the file mends. */
  public Finding(
      Severity severity, int line, int column, String text, String message, String remedy) {
    this(severity, line, column, text, message, remedy, List.of());
  }

  /**
   * Whether somebody should look at it, as the network may not be what is meant: always for what is
   * more than a note, and for a note that says what to do or offers to read the file otherwise.
   */
  public boolean asks() {
    return severity != Severity.NOTE
        || !remedy.isEmpty()
        || fixes.stream().anyMatch(Fix::changesNetwork);
  }

  /** A text as it is quoted in messages: at most 80 characters, without line breaks. */
  static String shortened(String text) {
    int length = Math.min(text.length(), TEXT_LENGTH);
    if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
      length--;
    }
    StringBuilder line = new StringBuilder(length + 1);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return length < text.length() ? line.append('…').toString() : line.toString();
  }
}
