package attache.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Notices where a decoder had to put U+FFFD for bytes that are no character. */
final class DamageReader extends FilterReader {
  private static final char REPLACED = '\uFFFD';

  private int lines = 1;
  private int damagedLine;

  DamageReader(Reader in) {
    super(in);
  }

  /** The line where U+FFFD was met first, from 1; 0 if it was not. */
  int damagedLine() {
    return damagedLine;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    look(c);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    for (int i = offset; i < offset + got && damagedLine == 0; i++) {
      look(buffer[i]);
    }
    return got;
  }

  private void look(int c) {
    if (c == '\n') {
      lines++;
    } else if (c == REPLACED && damagedLine == 0) {
      damagedLine = lines;
    }
  }
}
