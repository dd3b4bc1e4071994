package attache.formats;

import attache.network.NumberColumn;

/** JSON values as text. Written by hand because Jackson's writer cannot write half a surrogate. */
final class JsonText {
  private JsonText() {}

  /** A text in quotes; all but quotes, control characters and halves of surrogates stays as is. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c == 0xFEFF) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /**
   * A number in its shortest exact form. JSON has no infinity; 1e999 is read as one. Not a number
   * is null.
   */
  static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "1e999" : "-1e999";
    }
    if (Double.isNaN(value)) {
      return "null";
    }
    return value == 0 ? "0" : NumberColumn.of("", new double[] {value}).text(0);
  }
}
