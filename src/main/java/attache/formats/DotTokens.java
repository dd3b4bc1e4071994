package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.Arrays;

/** Takes a DOT text apart. */
final class DotTokens {
  enum Kind {
    ID,
    SIGN,
    DIRECTED,
    UNDIRECTED,
    END
  }

  private final CharSource text;
  private final TextCache cache = new TextCache(1 << 15);
  private char[] word = new char[64];
  private int length;
  private Kind kind = Kind.END;
  private char sign;
  private String value = "";
  private boolean plain;
  private boolean markup;
  private int line;
  private int column;

  DotTokens(CharSource text) {
    this.text = text;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the token is that sign. */
  boolean at(char which) {
    return kind == Kind.SIGN && sign == which;
  }

  boolean atEdge() {
    return kind == Kind.DIRECTED || kind == Kind.UNDIRECTED;
  }

  /** Whether the token is that word of the language, in any case and not in quotation marks. */
  boolean atWord(String keyword) {
    return kind == Kind.ID && plain && value.equalsIgnoreCase(keyword);
  }

  /** The id, without its quotation marks. */
  String value() {
    return value;
  }

  /** Whether the id is markup between angle brackets. */
  boolean markup() {
    return markup;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  Kind next() throws IOException, UnreadableException {
    skipSpaceAndComments();
    line = text.line();
    column = text.column();
    markup = false;
    plain = false;
    int c = text.peek();
    if (c == CharSource.END) {
      kind = Kind.END;
      value = "";
    } else if (c == '"') {
      readQuoted();
    } else if (c == '<') {
      readMarkup();
    } else if (c == '-' && text.peek(1) == '>') {
      edge(Kind.DIRECTED, "->");
    } else if (c == '-' && text.peek(1) == '-') {
      edge(Kind.UNDIRECTED, "--");
    } else if (isWord(c) || c == '.' || (c == '-' && isNumber(text.peek(1)))) {
      readWord();
    } else {
      sign = (char) text.take();
      value = String.valueOf(sign);
      kind = Kind.SIGN;
      if ("{}[]=;,:+".indexOf(sign) < 0) {
        throw unexpected();
      }
    }
    return kind;
  }

  /** What to say of a token that cannot stand where it stands. */
  UnreadableException unexpected() {
    return new UnreadableException(
        line,
        column,
        value,
        kind == Kind.END
            ? Messages.text("formats.gml.end")
            : Messages.text("formats.dot.syntax", Finding.shortened(value)),
        Messages.text("formats.json.syntax.remedy"));
  }

  private void edge(Kind which, String spelled) throws IOException {
    text.take();
    text.take();
    value = spelled;
    kind = which;
  }

  private void skipSpaceAndComments() throws IOException, UnreadableException {
    while (true) {
      boolean lineBegins = text.column() == 1;
      int line = text.line();
      text.skipSpace();
      lineBegins |= text.line() > line;
      int c = text.peek();
      if (c == '#' && lineBegins) {
        text.skipLine();
      } else if (c == '/' && text.peek(1) == '/') {
        text.skipLine();
      } else if (c == '/' && text.peek(1) == '*') {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipComment() throws IOException, UnreadableException {
    int startLine = text.line();
    int startColumn = text.column();
    text.take();
    text.take();
    while (text.peek() != '*' || text.peek(1) != '/') {
      if (text.take() == CharSource.END) {
        throw new UnreadableException(
            startLine,
            startColumn,
            "/*",
            Messages.text("formats.dot.comment"),
            Messages.text("formats.json.syntax.remedy"));
      }
    }
    text.take();
    text.take();
  }

  private static boolean isNumber(int c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || (c >= 0x80 && !CharSource.isSpace(c));
  }

  private void readWord() throws IOException, UnreadableException {
    length = 0;
    append((char) text.take());
    while (isWord(text.peek()) || text.peek() == '.' || atExponent()) {
      append((char) text.take());
    }
    kind = Kind.ID;
    plain = true;
    value = cache.text(word, 0, length);
  }

  /** Whether the sign of an exponent comes: igraph writes 1e-07, though the language has none. */
  private boolean atExponent() throws IOException {
    int sign = text.peek();
    boolean perhaps =
        (sign == '-' || sign == '+')
            && length > 1
            && (word[length - 1] == 'e' || word[length - 1] == 'E')
            && text.peek(1) >= '0'
            && text.peek(1) <= '9';
    return perhaps && Spelling.isNumber(new String(word, 0, length - 1));
  }

  private void readQuoted() throws IOException, UnreadableException {
    text.take();
    length = 0;
    for (int c = text.take(); c != '"'; c = text.take()) {
      if (c == CharSource.END) {
        throw unclosed();
      }
      if (c == '\\' && text.peek() == '"') {
        c = text.take();
      } else if (c == '\\' && text.peek() == '\n') {
        text.take();
        continue;
      } else if (c == '\\' && text.peek() == '\\') {
        append('\\');
        c = text.take();
      }
      append((char) c);
    }
    kind = Kind.ID;
    value = cache.text(word, 0, length);
  }

  private UnreadableException unclosed() {
    return new UnreadableException(
        line,
        column,
        new String(word, 0, Math.min(length, 100)),
        Messages.text("formats.table.quote"),
        Messages.text("formats.table.quote.remedy"));
  }

  private void readMarkup() throws IOException, UnreadableException {
    text.take();
    length = 0;
    int depth = 1;
    while (true) {
      int c = text.take();
      if (c == CharSource.END) {
        throw unclosed();
      }
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      append((char) c);
    }
    kind = Kind.ID;
    markup = true;
    value = cache.text(word, 0, length);
  }

  private void append(char c) throws UnreadableException {
    if (length == word.length) {
      if (length > Limits.VALUE_LENGTH) {
        throw new UnreadableException(
            line,
            column,
            new String(word, 0, 100),
            Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
            Messages.text("formats.limit.remedy"));
      }
      word = Arrays.copyOf(word, length * 2);
    }
    word[length++] = c;
  }
}
