package attache.tables;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a workbook holds characters that XML cannot: as {@code _x} and four hexadecimal digits and
 * {@code _}, which Office reads back as the character (ECMA-376, ST_Xstring). A text that looks
 * like that by itself has its first low line written so.
 */
public final class WorkbookText {
  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private WorkbookText() {}

  /** The text as a workbook holds it. */
  public static String encoded(String text) {
    StringBuilder encoded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean code = c == '_' && CODE.matcher(text).region(i, text.length()).lookingAt();
      if (code || !inXml(text, i)) {
        if (encoded == null) {
          encoded = new StringBuilder(text.substring(0, i));
        }
        encoded.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
      } else if (encoded != null) {
        encoded.append(c);
      }
    }
    return encoded == null ? text : encoded.toString();
  }

  /** The text that a workbook means. */
  public static String decoded(String text) {
    return text.indexOf("_x") < 0
        ? text
        : CODE.matcher(text)
            .replaceAll(
                (MatchResult found) -> {
                  char c = (char) Integer.parseInt(found.group(1), 16);
                  return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
                });
  }

  /** Whether XML can hold the character there; a return would come back as a line feed. */
  private static boolean inXml(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\t' || c == '\n' || (c >= ' ' && c < 0xFFFE);
  }
}
