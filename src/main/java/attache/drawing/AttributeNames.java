package attache.drawing;

import attache.text.Messages;
import java.util.Locale;

/** How the names of attributes are shown to people. */
public final class AttributeNames {
  private AttributeNames() {}

  /**
   * The name as it is shown: that of the message bundle if it knows the attribute, otherwise the
   * file's own, with spaces for underscores and a capital at the beginning.
   *
   * @param attribute the attribute's name as it stood in the file, such as {@code un_group}, or one
   *     value of it against all others, such as {@code clubs=G7}
   */
  public static String name(String attribute) {
    int one = attribute.indexOf('=');
    if (one > 0 && one < attribute.length() - 1) {
      return Messages.text(
          "drawing.attribute.one", name(attribute.substring(0, one)), attribute.substring(one + 1));
    }
    String key = "drawing.attribute." + attribute.toLowerCase(Locale.ROOT);
    if (Messages.has(key)) {
      return Messages.text(key);
    }
    String spaced = attribute.replace('_', ' ').strip();
    if (spaced.isEmpty()) {
      return attribute;
    }
    int second = spaced.offsetByCodePoints(0, 1);
    return spaced.substring(0, second).toUpperCase(Locale.ROOT) + spaced.substring(second);
  }

  /** The name without what follows its first comma, such as a unit: "GDP 2015". */
  public static String brief(String attribute) {
    String name = name(attribute);
    int comma = name.indexOf(',');
    return comma < 1 ? name : name.substring(0, comma);
  }
}
