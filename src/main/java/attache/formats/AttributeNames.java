package attache.formats;

import java.util.Locale;
import java.util.stream.Stream;

/** What the names of attributes mean. */
final class AttributeNames {
  private AttributeNames() {}

  /** A name without case, blanks, digits and signs: "Screen_Name" is "screenname". */
  static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** Whether a column goes on as it begins, numbered, as “user1” over “user2” and “user3”. */
  static boolean goesOn(String first, Stream<String> others) {
    String name = bare(first);
    return first.chars().anyMatch(Character::isDigit)
        && others.allMatch(other -> bare(other).equals(name));
  }

  /** Whether an attribute would steer GraphStream's viewer; such attributes are dropped. */
  static boolean steersViewer(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("ui.") || lower.startsWith("layout.");
  }
}
