package attache.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Colours as GEXF states them. */
final class GexfColors {
  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

  private GexfColors() {}

  /** The colour of the element here as {@code #rrggbb}; empty if it is none. */
  static Optional<String> hex(XmlCursor xml) {
    var hex = HEX.matcher(xml.attribute("hex").strip());
    if (hex.matches()) {
      return Optional.of("#" + hex.group(1).toLowerCase(Locale.ROOT));
    }
    int colour = 0;
    for (String part : new String[] {"r", "g", "b"}) {
      double value = XmlValues.number(xml.attribute(part));
      if (!(value >= 0 && value <= 255)) {
        return Optional.empty();
      }
      colour = colour << 8 | (int) Math.round(value);
    }
    return Optional.of(String.format(Locale.ROOT, "#%06x", colour));
  }
}
