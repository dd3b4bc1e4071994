package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.tables.WorkbookText;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes XML. Characters that XML cannot hold are written as Office writes them ({@code _x0001_}),
 * and a line before the root says so, so that our reader gives them back.
 */
final class XmlOutput {
  private final Writer out;
  private final boolean escapes;

  XmlOutput(Writer out, FollowNetwork network) throws IOException {
    this.out = out;
    escapes = NetworkTexts.any(network, XmlOutput::exceedsXml);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (escapes) {
      out.write("<?" + XmlCursor.ESCAPES + " _xHHHH_?>\n");
    }
  }

  /** Whether a text has characters that XML cannot hold. */
  static boolean exceedsXml(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)
          || c >= 0xFFFE
          || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
        return true;
      }
    }
    return false;
  }

  /** Writes markup as it is. */
  XmlOutput markup(String text) throws IOException {
    out.write(text);
    return this;
  }

  /** Writes an attribute, with a blank before it. */
  XmlOutput attribute(String name, String value) throws IOException {
    out.write(" " + name + "=\"");
    text(value);
    out.write('"');
    return this;
  }

  /** Writes text so that it comes back exactly, inside elements and attributes alike. */
  XmlOutput text(String raw) throws IOException {
    String text = escapes ? WorkbookText.encoded(raw) : raw;
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.write(text, plain, i - plain);
        out.write(escaped);
        plain = i + 1;
      }
    }
    out.write(text, plain, text.length() - plain);
    return this;
  }

  /** A value as XML formats spell it. */
  static String value(AttributeColumn column, int row) {
    return switch (column) {
      case TextColumn text -> text.text(row);
      case TruthColumn truth -> truth.text(row);
      case ListColumn list -> XmlValues.spelled(list.groups(row));
      case NumberColumn number -> number(number.value(row), number.text(row));
    };
  }

  private static String number(double value, String text) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "INF" : "-INF";
    }
    return text;
  }

  /** A weight as XML formats spell it. */
  static String number(double value) {
    return NumberColumn.of("", new double[] {value}).text(0);
  }
}
