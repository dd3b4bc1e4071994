package attache.formats;

/** Names for people out of what DOT draws in a node. */
final class DotLabels {
  private DotLabels() {}

  /**
   * A label without its escapes.
   *
   * @param id what stands for the node's own name in it
   */
  static String plain(String label, String id) {
    if (label.indexOf('\\') < 0) {
      return label.isBlank() ? id : label;
    }
    StringBuilder plain = new StringBuilder(label.length());
    for (int i = 0; i < label.length() && plain.length() < Limits.VALUE_LENGTH; i++) {
      char c = label.charAt(i);
      if (c != '\\' || i + 1 == label.length()) {
        plain.append(c);
        continue;
      }
      char escaped = label.charAt(++i);
      switch (escaped) {
        case 'n', 'l', 'r' -> plain.append(' ');
        case 'N' -> plain.append(id);
        case 'G', 'E', 'T', 'H', 'L' -> {}
        default -> plain.append(escaped);
      }
    }
    String text = plain.toString().strip();
    return text.isEmpty() ? id : text;
  }

  /** The text of a markup label, without its tags. */
  static String text(String markup) {
    StringBuilder text = new StringBuilder(markup.length());
    int depth = 0;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
        text.append(' ');
      } else if (depth == 0) {
        text.append(c);
      }
    }
    return GmlEntities.decoded(text.toString().strip().replaceAll("\\s+", " "));
  }
}
