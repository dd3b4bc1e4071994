package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Takes a GML text apart into keys, values and brackets. */
final class GmlTokens {
  enum Kind {
    KEY,
    NUMBER,
    TEXT,
    OPEN,
    CLOSE,
    END
  }

  private static final Set<String> SPECIAL = Set.of("INF", "NAN");

  /** How far a quotation mark looks to tell whether it ends the text. */
  private static final int LOOK = 200;

  private final CharSource text;
  private final TextCache cache = new TextCache(1 << 12);
  private char[] word = new char[64];
  private int length;
  private Kind kind = Kind.END;
  private String value = "";
  private int line;
  private int column;

  GmlTokens(CharSource text) {
    this.text = text;
  }

  Kind kind() {
    return kind;
  }

  /** The token as text: a key or a number as it stands, a text without its quotation marks. */
  String value() {
    return value;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Moves to the next token. */
  Kind next() throws IOException, UnreadableException {
    text.skipSpace();
    while (text.peek() == '#') {
      text.skipLine();
      text.skipSpace();
    }
    line = text.line();
    column = text.column();
    int c = text.peek();
    switch (c) {
      case CharSource.END -> {
        kind = Kind.END;
        value = "";
      }
      case '[' -> bracket(Kind.OPEN);
      case ']' -> bracket(Kind.CLOSE);
      case '"' -> readText();
      default -> readWord();
    }
    return kind;
  }

  private void bracket(Kind which) throws IOException {
    value = which == Kind.OPEN ? "[" : "]";
    text.take();
    kind = which;
  }

  private void readWord() throws IOException, UnreadableException {
    length = 0;
    while (!ends(text.peek())) {
      append((char) text.take());
    }
    value = cache.text(word, 0, length);
    kind = Kind.KEY;
    boolean capitals = value.equals(value.toUpperCase(Locale.ROOT)) || value.equals("NaN");
    if (Spelling.isNumber(value) || (special() != 0 && capitals)) {
      kind = Kind.NUMBER;
    }
  }

  private static boolean ends(int c) {
    return c == CharSource.END || c == '[' || c == ']' || c == '"' || CharSource.isSpace(c);
  }

  /**
   * The infinity or no number that the token stands for; 0 if it is an ordinary token. In small
   * letters it may be a key as well.
   */
  double special() {
    if (kind == Kind.TEXT || value.length() > 4) {
      return 0;
    }
    return switch (value.toUpperCase(Locale.ROOT)) {
      case "+INF", "INF" -> Double.POSITIVE_INFINITY;
      case "-INF" -> Double.NEGATIVE_INFINITY;
      case "NAN" -> Double.NaN;
      default -> 0;
    };
  }

  private void readText() throws IOException, UnreadableException {
    text.take();
    length = 0;
    boolean entities = false;
    while (true) {
      int c = text.peek();
      if (c == CharSource.END) {
        throw new UnreadableException(
            line,
            column,
            new String(word, 0, Math.min(length, 100)),
            Messages.text("formats.table.quote"),
            Messages.text("formats.table.quote.remedy"));
      }
      if (c == '"' && closes()) {
        text.take();
        break;
      }
      if (c == '"' && length > 0 && word[length - 1] == '\\') {
        length--;
      }
      entities |= c == '&';
      append((char) text.take());
    }
    String plain = cache.text(word, 0, length);
    value = entities ? GmlEntities.decoded(plain) : plain;
    kind = Kind.TEXT;
  }

  /**
   * Whether a quotation mark ends its text. Programs that do not know GML's entities leave marks
   * inside as they are; after one that ends a text come a line end, a bracket or a key and a value.
   */
  private boolean closes() throws IOException {
    int at = 1;
    while (at < LOOK && (text.peek(at) == ' ' || text.peek(at) == '\t')) {
      at++;
    }
    int next = text.peek(at);
    if (next == CharSource.END || next == '\n' || next == '\r' || next == ']' || next == '[') {
      return true;
    }
    if (at == 1) {
      return false;
    }
    if (next == '#') {
      return true;
    }
    int start = at;
    while (at < LOOK && (Character.isLetterOrDigit(text.peek(at)) || text.peek(at) == '_')) {
      at++;
    }
    if (at == start || !Character.isLetter(text.peek(start))) {
      return false;
    }
    int keyEnd = at;
    while (at < LOOK && (text.peek(at) == ' ' || text.peek(at) == '\t')) {
      at++;
    }
    int first = text.peek(at);
    return first == '['
        || (at > keyEnd
            && (first == '"'
                || first == '-'
                || first == '+'
                || (first >= '0' && first <= '9')
                || isSpecial(at)));
  }

  /** Whether an infinity or no number without a sign stands so far ahead. */
  private boolean isSpecial(int ahead) throws IOException {
    StringBuilder letters = new StringBuilder();
    for (int at = ahead; at < ahead + 4 && !ends(text.peek(at)); at++) {
      letters.append((char) text.peek(at));
    }
    return SPECIAL.contains(letters.toString().toUpperCase(Locale.ROOT));
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
      word = java.util.Arrays.copyOf(word, length * 2);
    }
    word[length++] = c;
  }
}
