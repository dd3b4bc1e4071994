package attache.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** A text whose lines have tabs between columns that blanks align. */
final class PartedLines extends Reader {
  private final BufferedReader lines;
  private final FixedColumns columns;
  private String line = "";
  private int at;

  PartedLines(Reader text, FixedColumns columns) {
    lines = new BufferedReader(text);
    this.columns = columns;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (at == line.length()) {
      String next = lines.readLine();
      if (next == null) {
        return -1;
      }
      line = columns.parted(next) + '\n';
      at = 0;
    }
    int count = Math.min(length, line.length() - at);
    line.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
