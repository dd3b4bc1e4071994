package attache.formats;

import java.util.Locale;

/** What the names of attributes mean. */
final class AttributeNames {
  private AttributeNames() {}

  /** A name without case, blanks, digits and signs: "Screen_Name" is "screenname". */
  static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** Whether an attribute would steer GraphStream's viewer; such attributes are dropped. */
  static boolean steersViewer(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("ui.") || lower.startsWith("layout.");
  }
}
