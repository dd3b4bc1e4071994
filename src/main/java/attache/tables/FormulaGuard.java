package attache.tables;

/**
 * Keeps spreadsheets from taking a text for a formula. A text that begins with one of {@code = +
 * - @}, a tab, a line feed or a return gets an apostrophe before it, the sign by which spreadsheets
 * mark a text; so does one that begins with apostrophes and then such a character. Taking the
 * apostrophe off again therefore gives back every text exactly. Numbers are never guarded.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';
  private static final String DANGEROUS = "=+-@\t\r\n";

  private FormulaGuard() {}

  /** The text as it is safe in a spreadsheet. */
  public static String guarded(String text) {
    return needsGuard(text) ? GUARD + text : text;
  }

  /** The text as it was before {@link #guarded}; texts that have no guard stay as they are. */
  public static String unguarded(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && needsGuard(text)
        ? text.substring(1)
        : text;
  }

  private static boolean needsGuard(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == GUARD) {
      i++;
    }
    return i < text.length() && DANGEROUS.indexOf(text.charAt(i)) >= 0;
  }
}
