package attache.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A text taken character by character, with a look at what comes and the place of it. Every line
 * end is given as one line feed.
 */
final class CharSource implements Closeable {
  /** What {@link #peek} gives after the last character. */
  static final int END = -1;

  /** How far one may look ahead. */
  static final int AHEAD = 4096;

  /** Begun with less: most files are short, and several readers are asked whether they know one. */
  private static final int LARGEST = 1 << 15;

  private final Reader reader;
  private char[] buffer = new char[AHEAD];
  private int at;
  private int end;
  private boolean exhausted;
  private int line = 1;
  private int column = 1;

  CharSource(Reader reader) {
    this.reader = reader;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  /** The column of the next character, from 1. */
  int column() {
    return column;
  }

  /** The next character without taking it; {@link #END} if there is none. */
  int peek() throws IOException {
    if (at == end) {
      fill(1);
      if (at == end) {
        return END;
      }
    }
    char c = buffer[at];
    return c == '\r' ? '\n' : c;
  }

  /**
   * A later character without taking it.
   *
   * @param ahead how many characters stand before it, less than {@link #AHEAD}
   */
  int peek(int ahead) throws IOException {
    if (at + ahead >= end) {
      fill(ahead + 1);
      if (at + ahead >= end) {
        return END;
      }
    }
    return buffer[at + ahead];
  }

  private void fill(int wanted) throws IOException {
    if (end == buffer.length && buffer.length < LARGEST) {
      buffer = Arrays.copyOf(buffer, LARGEST);
    }
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
    }
    while (end < wanted && !exhausted) {
      int got = reader.read(buffer, end, buffer.length - end);
      exhausted = got < 0;
      end += Math.max(got, 0);
    }
  }

  /** Takes the next character; {@link #END} if there is none. */
  int take() throws IOException {
    int c = peek();
    if (c == END) {
      return END;
    }
    boolean carriageReturn = buffer[at++] == '\r';
    if (carriageReturn && peek() == '\n' && buffer[at] == '\n') {
      at++;
    }
    if (c == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }

  /** Takes blanks, tabs and line ends. */
  void skipSpace() throws IOException {
    while (isSpace(peek())) {
      take();
    }
  }

  /** Takes blanks and tabs, but no line end. */
  void skipBlanks() throws IOException {
    while (peek() != '\n' && isSpace(peek())) {
      take();
    }
  }

  /** Takes what is left of the line, its end included. */
  void skipLine() throws IOException {
    int c = take();
    while (c != END && c != '\n') {
      c = take();
    }
  }

  /**
   * Takes what is left of the line, its end included.
   *
   * @param most how many characters of it are given at most; of a longer one the rest is lost
   */
  String takeLine(int most) throws IOException {
    StringBuilder taken = new StringBuilder();
    for (int c = take(); c != END && c != '\n'; c = take()) {
      if (taken.length() < most) {
        taken.append((char) c);
      }
    }
    return taken.toString();
  }

  /** Whether a character is white space or invisible; the end is not. */
  static boolean isSpace(int c) {
    return c >= 0 && (c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isSpaceChar(c));
  }
}
