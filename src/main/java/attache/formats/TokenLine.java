package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.Arrays;

/**
 * A line of words between blanks, or between quotation marks, with the place of each. Blank lines
 * and comments are passed over.
 */
final class TokenLine {
  private static final char MARK = '"';

  /** How far a quotation mark looks to tell whether it ends the name. */
  private static final int LOOK = 250;

  private static final int MOST_TOKENS = 20_000_000;

  private final CharSource source;
  private final String comments;
  private final char separator;
  private final TextCache cache = new TextCache(1 << 15);
  private char[] text = new char[256];
  private int length;
  private int[] start = new int[16];
  private int[] end = new int[16];
  private int[] column = new int[16];
  private int loose;
  private int size;
  private int line;
  private boolean commentSeen;

  /**
   * @param comments the characters that begin a line of comment
   */
  TokenLine(CharSource source, String comments) {
    this(source, comments, '\n');
  }

  /**
   * @param comments the characters that begin a line of comment
   * @param separator what may stand between words as well as blanks; a tab stands there alone
   */
  TokenLine(CharSource source, String comments, char separator) {
    this.source = source;
    this.comments = comments;
    this.separator = separator;
  }

  /**
   * Moves to the next line that has a word.
   *
   * @return false at the end of the text
   */
  boolean next() throws IOException, UnreadableException {
    while (true) {
      while (separates(source.peek())) {
        source.take();
      }
      int c = source.peek();
      if (c == CharSource.END) {
        size = 0;
        line = source.line();
        return false;
      }
      if (comments.indexOf(c) >= 0) {
        commentSeen |= c == '#';
        source.skipLine();
      } else {
        readLine();
        return true;
      }
    }
  }

  /**
   * Moves to the next line that is no comment, be there a word in it or not.
   *
   * @return false at the end of the text
   */
  boolean nextEvenBlank() throws IOException, UnreadableException {
    while (true) {
      source.skipBlanks();
      int c = source.peek();
      if (c == CharSource.END) {
        size = 0;
        line = source.line();
        return false;
      }
      if (comments.indexOf(c) < 0) {
        readLine();
        return true;
      }
      source.skipLine();
    }
  }

  private void readLine() throws IOException, UnreadableException {
    line = source.line();
    size = 0;
    length = 0;
    loose = -1;
    int c = source.peek();
    while (c != CharSource.END && c != '\n') {
      begin();
      if (c == MARK) {
        readQuoted();
      } else {
        while (c != CharSource.END && !separates(c)) {
          if (c == MARK && loose < 0) {
            loose = size;
          }
          append((char) source.take());
          c = source.peek();
        }
        strip();
      }
      end[size++] = length;
      c = source.peek();
      while (c != '\n' && separates(c)) {
        source.take();
        c = source.peek();
      }
    }
    source.take();
  }

  private boolean separates(int c) {
    return c == separator || (CharSource.isSpace(c) && (c != ' ' || separator != '\t'));
  }

  /** Takes the blanks off the end of a word that may have them inside. */
  private void strip() {
    while (length > start[size] && text[length - 1] == ' ') {
      length--;
    }
  }

  private void begin() throws UnreadableException {
    if (size == start.length) {
      if (size >= MOST_TOKENS) {
        throw Limits.tooManyColumns(line);
      }
      int capacity = size * 2;
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      column = Arrays.copyOf(column, capacity);
    }
    start[size] = length;
    column[size] = source.column();
  }

  /** Marks inside a name are mostly left as they are; after the one that ends it comes a blank. */
  private void readQuoted() throws IOException, UnreadableException {
    int openLine = source.line();
    int openColumn = source.column();
    int from = length;
    append((char) source.take());
    while (true) {
      int c = source.peek();
      if (c == CharSource.END || c == '\n') {
        throw new UnreadableException(
            openLine,
            openColumn,
            new String(text, from, Math.min(length - from, 100)),
            Messages.text("formats.table.quote"),
            Messages.text("formats.table.quote.remedy"));
      }
      if (c == MARK && closes()) {
        source.take();
        System.arraycopy(text, from + 1, text, from, length - from - 1);
        length--;
        start[size] = from;
        return;
      }
      append((char) source.take());
    }
  }

  /** Whether a mark ends its name: a blank follows, and no odd mark on the rest of the line. */
  private boolean closes() throws IOException {
    int next = source.peek(1);
    if (next != CharSource.END && !separates(next)) {
      return false;
    }
    int marks = 0;
    for (int ahead = 1; ahead < LOOK; ahead++) {
      int c = source.peek(ahead);
      if (c == CharSource.END || c == '\n' || c == '\r') {
        return marks % 2 == 0;
      }
      marks += c == MARK ? 1 : 0;
    }
    return true;
  }

  private void append(char c) throws UnreadableException {
    if (length == text.length) {
      text = Arrays.copyOf(text, length * 2);
    }
    if (length - start[size] > Limits.VALUE_LENGTH) {
      throw new UnreadableException(
          line,
          column[size],
          new String(text, start[size], 100),
          Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
          Messages.text("formats.limit.remedy"));
    }
    text[length++] = c;
  }

  /** Whether a word is the first of its line with a quotation mark in it but none around it. */
  boolean loose(int word) {
    return word == loose;
  }

  /** Whether a comment began with a number sign. */
  boolean commentSeen() {
    return commentSeen;
  }

  /** How many words the line has. */
  int size() {
    return size;
  }

  int line() {
    return line;
  }

  /** The column where a word begins; 0 for a word that the line lacks. */
  int column(int word) {
    return word < size ? column[word] : 0;
  }

  /** A word without its quotation marks; empty if the line lacks it. */
  String text(int word) {
    return word < size ? cache.text(text, start[word], end[word]) : "";
  }

  /** The first character of a word, 0 if it has none. */
  char first(int word) {
    return word < size && end[word] > start[word] ? text[start[word]] : 0;
  }

  /** Whether a word is a whole number without a sign. */
  boolean isDigits(int word) {
    if (word >= size || end[word] == start[word] || end[word] - start[word] > 19) {
      return false;
    }
    for (int i = start[word]; i < end[word]; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is 1, the commonest weight. */
  boolean isOne(int word) {
    return word < size && end[word] - start[word] == 1 && text[start[word]] == '1';
  }

  /** Whether a word is 0, the commonest cell of a matrix. */
  boolean isZero(int word) {
    return word < size && end[word] - start[word] == 1 && text[start[word]] == '0';
  }

  /** The words from one on as they are, with single blanks between them. */
  String rest(int from) {
    StringBuilder rest = new StringBuilder();
    for (int word = from; word < size && rest.length() < Limits.NAME_LENGTH; word++) {
      rest.append(word > from ? " " : "").append(text, start[word], end[word] - start[word]);
    }
    return rest.toString();
  }
}
