package attache.formats;

/** Finds the root element of an XML text without reading what stands before it. */
final class XmlRoot {
  private XmlRoot() {}

  /**
   * The name of the root element without its prefix; empty if the text is no XML or is cut before
   * it. Takes O(length).
   */
  static String name(String head) {
    int at = 0;
    while (at >= 0 && at < head.length()) {
      at = skipBlanks(head, at);
      if (head.startsWith("<?", at)) {
        at = after(head, "?>", at);
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        at = afterDoctype(head, at);
      } else {
        return head.startsWith("<", at) ? elementName(head, at + 1) : "";
      }
    }
    return "";
  }

  private static int skipBlanks(String head, int from) {
    int at = from;
    while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int after(String head, String mark, int from) {
    int found = head.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  private static int afterDoctype(String head, int from) {
    int subset = head.indexOf('[', from);
    int end = head.indexOf('>', from);
    if (subset < 0 || end < subset) {
      return end < 0 ? -1 : end + 1;
    }
    int close = head.indexOf(']', subset);
    return close < 0 ? -1 : after(head, ">", close);
  }

  private static String elementName(String head, int from) {
    int end = from;
    int start = from;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      if (head.charAt(end) == ':') {
        start = end + 1;
      }
      end++;
    }
    return head.substring(Math.min(start, end), end);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
