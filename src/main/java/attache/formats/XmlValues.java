package attache.formats;

import attache.network.ListColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How values are spelled in XML network formats. */
final class XmlValues {
  private XmlValues() {}

  /** An attribute's value as its type wants it, if it does. Lists have a way of their own. */
  static Optional<String> fitting(ValueType type, String value) {
    String bare = value.strip();
    return switch (type) {
      case TEXT, LIST -> Optional.of(value);
      case NUMBER -> Double.isNaN(number(bare)) ? Optional.empty() : Optional.of(finite(bare));
      case TRUTH ->
          Spelling.isTruth(bare) || bare.equals("0") || bare.equals("1")
              ? Optional.of(bare)
              : Optional.empty();
    };
  }

  /** A number as {@link Spelling} reads it. */
  private static String finite(String bare) {
    double number = number(bare);
    return Double.isInfinite(number) ? Double.toString(number) : bare;
  }

  /** The number that a value is, as XML Schema or Java spells it; NaN if it is none. */
  static double number(String text) {
    String bare = text.strip();
    return switch (bare.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      default -> Spelling.number(bare);
    };
  }

  /**
   * The texts of a list: in square brackets with commas, each perhaps in quotation marks, as Gephi
   * writes them since GEXF 1.3; or with bars, semicolons or commas between them, as before.
   */
  static List<String> list(String text) {
    String bare = text.strip();
    if (bare.startsWith("[") && bare.endsWith("]") && bare.length() >= 2) {
      return bracketed(bare.substring(1, bare.length() - 1));
    }
    for (String separator : List.of(ListColumn.SEPARATOR, ";", ",")) {
      if (bare.contains(separator)) {
        return parts(List.of(bare.split(java.util.regex.Pattern.quote(separator), -1)));
      }
    }
    return parts(List.of(bare));
  }

  private static List<String> parts(List<String> raw) {
    return raw.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> bracketed(String inner) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    char quote = 0;
    boolean quoted = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (quote != 0) {
        if (c == '\\' && i + 1 < inner.length()) {
          i++;
          text.append(inner.charAt(i) == 'n' ? '\n' : inner.charAt(i));
        } else if (c == quote) {
          quote = 0;
        } else {
          text.append(c);
        }
      } else if ((c == '"' || c == '\'') && text.toString().isBlank()) {
        text.setLength(0);
        quote = c;
        quoted = true;
      } else if (c == ',') {
        add(texts, text, quoted);
        quoted = false;
      } else if (!quoted) {
        text.append(c);
      }
    }
    add(texts, text, quoted);
    return texts;
  }

  private static void add(List<String> texts, StringBuilder text, boolean quoted) {
    String part = quoted ? text.toString() : text.toString().strip();
    if (quoted || !part.isEmpty()) {
      texts.add(part);
    }
    text.setLength(0);
  }

  /** The texts of a list as {@link #list} reads them. */
  static String spelled(List<String> texts) {
    StringBuilder spelled = new StringBuilder("[");
    for (String text : texts) {
      spelled.append(spelled.length() > 1 ? ", " : "").append('"');
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        spelled.append(c == '"' || c == '\\' ? "\\" : "").append(c == '\n' ? "\\n" : c);
      }
      spelled.append('"');
    }
    return spelled.append(']').toString();
  }
}
