package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.Arrays;

/** Takes a TLP text apart into parentheses, words and texts; comments are passed over. */
final class TlpTokens {
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    TEXT,
    END
  }

  private final CharSource source;
  private final TextCache cache = new TextCache(1 << 12);
  private char[] characters = new char[64];
  private int length;
  private Kind kind = Kind.END;
  private String value = "";
  private int line;
  private int column;

  TlpTokens(CharSource source) {
    this.source = source;
  }

  /** A word as it stands, or a text without its quotation marks. */
  String value() {
    return value;
  }

  Kind kind() {
    return kind;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Moves to the next token. */
  Kind next() throws IOException, UnreadableException {
    source.skipSpace();
    while (source.peek() == ';') {
      source.skipLine();
      source.skipSpace();
    }
    line = source.line();
    column = source.column();
    switch (source.peek()) {
      case CharSource.END -> {
        kind = Kind.END;
        value = "";
      }
      case '(' -> parenthesis(Kind.OPEN, "(");
      case ')' -> parenthesis(Kind.CLOSE, ")");
      case '"' -> readText();
      default -> readWord();
    }
    return kind;
  }

  private void parenthesis(Kind which, String text) throws IOException {
    source.take();
    kind = which;
    value = text;
  }

  private void readWord() throws IOException, UnreadableException {
    length = 0;
    while (!ends(source.peek())) {
      append((char) source.take());
    }
    kind = Kind.WORD;
    value = cache.text(characters, 0, length);
  }

  private static boolean ends(int c) {
    return c == CharSource.END || c == '(' || c == ')' || c == '"' || CharSource.isSpace(c);
  }

  private void readText() throws IOException, UnreadableException {
    source.take();
    length = 0;
    for (int c = source.take(); c != '"'; c = source.take()) {
      if (c == '\\' && source.peek() != CharSource.END) {
        c = source.take();
        c = c == 'n' ? '\n' : c;
      }
      if (c == CharSource.END) {
        throw new UnreadableException(
            line,
            column,
            new String(characters, 0, Math.min(length, 100)),
            Messages.text("formats.table.quote"),
            Messages.text("formats.table.quote.remedy"));
      }
      append((char) c);
    }
    kind = Kind.TEXT;
    value = cache.text(characters, 0, length);
  }

  private void append(char c) throws UnreadableException {
    if (length == characters.length) {
      if (length > Limits.VALUE_LENGTH) {
        throw new UnreadableException(
            line,
            column,
            new String(characters, 0, 100),
            Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
            Messages.text("formats.limit.remedy"));
      }
      characters = Arrays.copyOf(characters, length * 2);
    }
    characters[length++] = c;
  }
}
