package attache.formats;

import attache.tables.FormulaGuard;
import attache.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Goes through a table row by row. Knows quoted fields with delimiters, doubled quotes and line
 * breaks in them, all line ends, and the line and column where each field begins. Rows without any
 * character are passed over, as are comments: before the first row in any table, everywhere where
 * blanks separate the fields, and where others stand before the first row, if a blank follows the
 * sign.
 */
final class TableText implements TableRows {
  /** What {@link #saysDelimiter} finds in the first field, parted by whatever delimiter. */
  private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=.?");

  private static final Pattern DRAWN = Pattern.compile("[-:+ ]++|\\(\\d++ rows?\\)");

  private static final int END = CharSource.END;
  private final CharSource input;
  private final char delimiter;
  private final boolean blanks;
  private final boolean wholeFile;
  private boolean aligned;
  private final String quotes;
  private final TextCache cache;
  private boolean endingQuotes;
  private boolean begun;
  private int comment;
  private int firstLine = 1;

  private char[] row = new char[256];
  private int rowEnd;
  private int size;
  private int[] start = new int[16];
  private int[] end = new int[16];
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private boolean[] padded = new boolean[16];
  private boolean[] loose = new boolean[16];

  /**
   * @param wholeFile false for the beginning of a table that may be cut anywhere: its last row is
   *     not given
   */
  TableText(Reader reader, char delimiter, boolean wholeFile) {
    this(reader, delimiter, wholeFile, "\"");
  }

  /**
   * A whole table from the first row on that a dialect knows.
   *
   * @param dialect what parts its fields
   */
  TableText(Reader reader, TableDialect dialect) {
    this(reader, dialect.delimiter(), true);
    firstLine = dialect.lines().getFirst();
  }

  /**
   * @param quotes the quotation marks that may stand around a field
   */
  TableText(Reader reader, char delimiter, boolean wholeFile, String quotes) {
    this.quotes = quotes;
    input = new CharSource(reader);
    this.delimiter = delimiter;
    this.wholeFile = wholeFile;
    blanks = delimiter == ' ';
    aligned = delimiter == '|';
    cache = new TextCache(wholeFile ? 1 << 15 : 1 << 8);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** How many fields the row has. */
  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean lacksFields() {
    return true;
  }

  /** The line where the row begins. */
  @Override
  public int line() {
    return lines[0];
  }

  @Override
  public int line(int field) {
    return lines[Math.min(field, size - 1)];
  }

  /** The column where a field begins; for a field that the row lacks, one past the last. */
  @Override
  public int column(int field) {
    if (field < size) {
      return columns[field];
    }
    return columns[size - 1] + end[size - 1] - start[size - 1] + 1;
  }

  @Override
  public boolean padded(int field) {
    return field < size && padded[field];
  }

  @Override
  public boolean loose(int field) {
    return field < size && loose[field];
  }

  /**
   * A field without the blanks around it, and without the guard against formulas; empty if the row
   * lacks it.
   */
  @Override
  public String field(int field) {
    if (field >= size) {
      return "";
    }
    String text = cache.text(row, start[field], end[field]);
    return FormulaGuard.unguarded(text);
  }

  /**
   * Moves to the next row.
   *
   * @return false at the end of the table
   * @throws UnreadableException if a quotation mark is never closed, or the row is absurd
   */
  @Override
  public boolean next() throws IOException, UnreadableException {
    while (true) {
      int c = input.peek();
      if (c == END) {
        return false;
      }
      if (c == '\n') {
        input.take();
      } else if ((c == '#' || c == '%') && (blanks || !begun)) {
        comment = c;
        skipLine();
      } else {
        readRow();
        if (input.peek() == END && !wholeFile) {
          return false;
        }
        boolean empty = size == 1 && end[0] == start[0];
        if (!empty && !isComment() && !isDrawn() && (begun || !saysDelimiter())) {
          begun = true;
          if (lines[0] >= firstLine) {
            return true;
          }
        }
      }
    }
  }

  /** Whether a row is a comment between rows, of the kind that stands before the first one. */
  private boolean isComment() {
    int from = start[0];
    return comment != 0
        && end[0] > from
        && row[from] == comment
        && (end[0] == from + 1 || isSpace(row[from + 1]));
  }

  /** Whether a row belongs to the drawing of a table with bars: dashes, or how many rows it has. */
  private boolean isDrawn() {
    if (delimiter != '|' || rowEnd < 2 || "-:+(".indexOf(row[start[0]]) < 0) {
      return false;
    }
    String text = new String(row, 0, rowEnd).strip();
    return (text.startsWith("(") || text.contains("--")) && DRAWN.matcher(text).matches();
  }

  /** Whether this is the line by which Excel is told the delimiter, such as {@code sep=;}. */
  private boolean saysDelimiter() {
    boolean alone = size == 1 || (size == 2 && end[1] == start[1]);
    return alone && lines[0] == 1 && SEPARATOR.matcher(field(0)).matches();
  }

  private void skipLine() throws IOException {
    while (input.peek() != END && input.peek() != '\n') {
      input.take();
    }
  }

  private void readRow() throws IOException, UnreadableException {
    size = 0;
    rowEnd = 0;
    while (true) {
      int before = input.column();
      skipBlanks();
      boolean indented = input.column() > before;
      int c = input.peek();
      if (blanks && size > 0 && (c == END || c == '\n')) {
        break;
      }
      beginField();
      boolean quoted = c != END && quotes.indexOf(c) >= 0;
      if (quoted) {
        readQuoted(c);
      }
      int after = rowEnd;
      readPlain();
      while (quoted && after < rowEnd && isSpace(row[after])) {
        after++;
      }
      loose[size] |= quoted && after < rowEnd && !endingQuotes;
      endField(indented);
      c = input.peek();
      if (c == END || c == '\n') {
        break;
      }
      input.take();
    }
    if (input.peek() != END) {
      input.take();
    }
  }

  private void skipBlanks() throws IOException {
    while (isBlank(input.peek()) && (blanks || input.peek() != delimiter)) {
      input.take();
    }
  }

  private void beginField() throws UnreadableException {
    if (size == start.length) {
      if (size >= Limits.COLUMNS) {
        throw Limits.tooManyColumns(input.line());
      }
      int capacity = Math.min(size * 2, Limits.COLUMNS);
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      lines = Arrays.copyOf(lines, capacity);
      columns = Arrays.copyOf(columns, capacity);
      padded = Arrays.copyOf(padded, capacity);
      loose = Arrays.copyOf(loose, capacity);
    }
    start[size] = rowEnd;
    loose[size] = false;
    lines[size] = input.line();
    columns[size] = input.column();
  }

  private void endField(boolean indented) {
    int from = start[size];
    int to = rowEnd;
    while (to > from && isSpace(row[to - 1])) {
      to--;
    }
    while (from < to && isSpace(row[from])) {
      from++;
    }
    padded[size] = !blanks && !aligned && (indented || from > start[size] || to < rowEnd);
    start[size] = from;
    end[size] = to;
    size++;
  }

  /** Blanks around a field mean nothing; a file made by hand may have hard ones. */
  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isSpaceChar(c);
  }

  private void readQuoted(int quote) throws IOException, UnreadableException {
    int openLine = input.line();
    int openColumn = input.column();
    input.take();
    while (true) {
      int c = input.peek();
      if (endingQuotes && (c == END || c == '\n')) {
        partUnclosed(quote, openColumn);
        return;
      }
      if (c == END) {
        if (!wholeFile) {
          return;
        }
        throw unclosed(openLine, openColumn);
      }
      input.take();
      if (c == quote) {
        if (input.peek() != quote) {
          return;
        }
        input.take();
      }
      if (rowEnd - start[size] > Limits.VALUE_LENGTH) {
        throw unclosed(openLine, openColumn);
      }
      append((char) c);
    }
  }

  /**
   * Has quotation marks that are not closed in their line taken for ordinary characters.
   *
   * @return this
   */
  TableText endingQuotes(boolean inTheirLine) {
    endingQuotes = inTheirLine;
    return this;
  }

  /**
   * Says that blanks stand around fields only to align them.
   *
   * @return this
   */
  TableText aligned(boolean byBlanks) {
    aligned |= byBlanks;
    return this;
  }

  /** Parts what follows a quotation mark that its line does not close, the mark included. */
  private void partUnclosed(int quote, int openColumn) throws UnreadableException {
    String all = (char) quote + new String(row, start[size], rowEnd - start[size]);
    rowEnd = start[size];
    int at = 0;
    while (at < all.length()) {
      char c = all.charAt(at++);
      boolean parts = c == delimiter || (blanks && isBlank(c));
      while (parts && blanks && at < all.length() && isBlank(all.charAt(at))) {
        at++;
      }
      if (parts) {
        endField(false);
        beginField();
        columns[size] = openColumn + at;
      } else {
        append(c);
      }
    }
  }

  private UnreadableException unclosed(int openLine, int openColumn) {
    int from = start[size];
    return new UnreadableException(
        openLine,
        openColumn,
        new String(row, from, Math.min(rowEnd - from, 100)),
        Messages.text("formats.table.quote"),
        Messages.text("formats.table.quote.remedy"),
        List.of(new Fix.EndQuotes()));
  }

  private void readPlain() throws IOException, UnreadableException {
    while (true) {
      int c = input.peek();
      if (c == END || c == '\n' || c == delimiter || (blanks && isBlank(c))) {
        return;
      }
      if (rowEnd - start[size] > Limits.VALUE_LENGTH) {
        throw new UnreadableException(
            input.line(),
            columns[size],
            new String(row, start[size], 100),
            Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
            Messages.text("formats.limit.remedy"));
      }
      loose[size] |= c == '"' && quotes.indexOf(c) >= 0;
      append((char) c);
      input.take();
    }
  }

  private void append(char c) {
    if (rowEnd == row.length) {
      row = Arrays.copyOf(row, rowEnd * 2);
    }
    row[rowEnd++] = c;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }
}
