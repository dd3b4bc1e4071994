package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What separates the columns of a table, and how its first rows look with that.
 *
 * @param delimiter the character between two columns; a blank stands for any run of blanks and tabs
 * @param width how many columns most rows have
 * @param regular the share of rows that have that many, 0 to 1
 * @param rows the first rows, at least one
 * @param lines the line where each of these rows begins
 * @param firstLine rows that begin before this line, from 1, are passed over
 */
record TableDialect(
    char delimiter,
    int width,
    double regular,
    List<List<String>> rows,
    List<Integer> lines,
    int firstLine) {
  private static final String CANDIDATES = "\t;,| ";
  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\A\"?sep=([^\"\\r\\n])\"?\\s*?[\\r\\n]");

  private static final int SAMPLE_ROWS = 500;

  /** A title has no more rows than these. */
  static final int TITLE_ROWS = 20;

  private static final double REGULAR = 0.9;
  private static final double MOST = 0.5;

  /**
   * The dialect of a table that begins with the given text; empty if it does not look like a table.
   *
   * @param whole whether the text is the whole table
   */
  static Optional<TableDialect> of(String head, boolean whole) {
    Optional<TableDialect> best = said(head, whole);
    if (best.isPresent()) {
      return best;
    }
    for (int i = 0; i < CANDIDATES.length(); i++) {
      Optional<TableDialect> next =
          with(CANDIDATES.charAt(i), 1, head, whole).filter(TableDialect::isTable);
      if (next.isPresent() && (best.isEmpty() || next.get().betterThan(best.get()))) {
        best = next;
      }
    }
    return best.map(dialect -> dialect.withoutTitle(head, whole));
  }

  /**
   * The same from the row on that names the ends of ties, if what stands above it is a title or
   * notes: rows that lack one of the two ends.
   */
  private TableDialect withoutTitle(String head, boolean whole) {
    for (int row = 0; row < Math.min(rows.size(), TITLE_ROWS); row++) {
      Optional<EdgeColumns> ends =
          EdgeColumns.told(rows.get(row), rows.subList(row + 1, rows.size()));
      if (ends.isPresent()) {
        boolean title = rows.subList(0, row).stream().noneMatch(above -> fills(above, ends.get()));
        return row > 0 && title ? with(delimiter, lines.get(row), head, whole).orElse(this) : this;
      }
    }
    return withoutTitleOfMatrix(head, whole);
  }

  /** The same from the row on below which there is a matrix, if no row above has two cells. */
  private TableDialect withoutTitleOfMatrix(String head, boolean whole) {
    int row = 0;
    while (row < Math.min(rows.size() - 1, TITLE_ROWS)
        && rows.get(row).stream().filter(cell -> !cell.isEmpty()).count() <= 1) {
      row++;
    }
    return row == 0
        ? this
        : with(delimiter, lines.get(row), head, whole)
            .filter(below -> MatrixTable.of(below, whole).isPresent())
            .orElse(this);
  }

  /** Whether a row has both ends of a tie where the header says that they are. */
  private static boolean fills(List<String> row, EdgeColumns ends) {
    return Math.max(ends.source(), ends.target()) < row.size()
        && !row.get(ends.source()).isEmpty()
        && !row.get(ends.target()).isEmpty();
  }

  /** The dialect that a first line such as {@code sep=;} says, as Excel writes it. */
  private static Optional<TableDialect> said(String head, boolean whole) {
    Matcher line = SEPARATOR.matcher(head);
    return line.find() && CANDIDATES.contains(line.group(1))
        ? with(line.group(1).charAt(0), 1, head, whole).filter(TableDialect::isTable)
        : Optional.empty();
  }

  /**
   * How the text looks with a delimiter, be it the right one or not; empty if there is no row.
   *
   * @param firstLine rows that begin before this line are passed over
   */
  static Optional<TableDialect> with(char delimiter, int firstLine, String head, boolean whole) {
    return with(delimiter, firstLine, Corrections.NONE, head, whole);
  }

  /** The same with quotation marks as corrections want them. */
  static Optional<TableDialect> with(
      char delimiter, int firstLine, Corrections corrections, String head, boolean whole) {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    Map<Integer, Integer> widths = new HashMap<>();
    try (TableText text =
        new TableText(new StringReader(head), delimiter, whole)
            .endingQuotes(corrections.quotesEnded())) {
      while (rows.size() < SAMPLE_ROWS && text.next()) {
        if (text.line() < firstLine) {
          continue;
        }
        List<String> row = new ArrayList<>(text.size());
        for (int field = 0; field < text.size(); field++) {
          row.add(text.field(field));
        }
        rows.add(row);
        lines.add(text.line());
        widths.merge(row.size(), 1, Integer::sum);
      }
    } catch (UnreadableException notThisOne) {
      // With its true delimiter the first rows of a broken table can still be told; see below.
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int width =
        widths.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    if (width < 2 && rows.getFirst().size() >= 2) {
      width = rows.getFirst().size();
    }
    double regular = (double) widths.getOrDefault(width, 0) / rows.size();
    return Optional.of(
        new TableDialect(
            delimiter, width, regular, List.copyOf(rows), List.copyOf(lines), firstLine));
  }

  private boolean isTable() {
    return width >= 2;
  }

  private boolean betterThan(TableDialect other) {
    if (surelyNamesEnds() != other.surelyNamesEnds()) {
      return surelyNamesEnds();
    }
    if (isRegular() != other.isRegular()) {
      return isRegular();
    }
    if (delimiter == ' ' || other.delimiter == ' ') {
      return other.delimiter == ' ';
    }
    if (delimiter == ',' && other.delimiter == ';' && other.explainsCommas()) {
      return false;
    }
    return width == other.width ? regular > other.regular : width > other.width;
  }

  /** Whether the first row names the two ends of ties, so that this is surely the delimiter. */
  boolean namesEnds() {
    List<String> first = rows.getFirst();
    return EdgeColumns.told(first, rows.subList(1, rows.size()))
        .filter(ends -> delimiter != ' ' || areAlone(ends, first) || isAsWideAs(first))
        .isPresent();
  }

  /** Whether a header begins with the names of both ends: what follows them may be a remark. */
  private static boolean areAlone(EdgeColumns ends, List<String> first) {
    return ends.source() + ends.target() == 1 && !ends.isHalfNamed(first);
  }

  /**
   * Whether most rows have as many words as the first, but perhaps one that numbers the rows. The
   * lines of a text, in which “from” and “to” are words like others, have not.
   */
  private boolean isAsWideAs(List<String> first) {
    return Math.abs(width - first.size()) <= 1 && regular >= MOST;
  }

  /** Whether the names stand over columns, and not alone over rows that it does not part. */
  private boolean surelyNamesEnds() {
    return namesEnds() && (rows.size() == 1 || rows.stream().skip(1).anyMatch(r -> r.size() > 1));
  }

  /** Whether nearly all rows have equally many columns. */
  boolean isRegular() {
    return regular >= REGULAR;
  }

  /** Whether every comma stands between two digits: then commas are decimal, not delimiters. */
  private boolean explainsCommas() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.indexOf(',') >= 0)
        .allMatch(Spelling::isCommaNumber);
  }

  /**
   * Whether numbers may be written with a decimal comma: where commas part the columns, only if the
   * numbers of a column stand in quotation marks and have commas that cannot set off thousands.
   */
  boolean decimalComma() {
    return delimiter != ',' || IntStream.range(0, width).anyMatch(this::holdsDecimalCommas);
  }

  private boolean holdsDecimalCommas(int column) {
    boolean some = false;
    for (List<String> row : rows.subList(Math.min(1, rows.size() - 1), rows.size())) {
      String cell = column < row.size() ? row.get(column) : "";
      if (Spelling.isCommaNumber(cell)) {
        some |= !Spelling.isGrouped(cell, false);
      } else if (!cell.isEmpty() && (cell.indexOf('.') >= 0 || !Spelling.isNumber(cell))) {
        return false;
      }
    }
    return some;
  }

  /** The delimiter as people call it. */
  String name() {
    return name(delimiter);
  }

  /** A delimiter as people call it. */
  static String name(char delimiter) {
    return switch (delimiter) {
      case '\t' -> Messages.text("formats.delimiter.tab");
      case ';' -> Messages.text("formats.delimiter.semicolon");
      case ',' -> Messages.text("formats.delimiter.comma");
      case '|' -> Messages.text("formats.delimiter.bar");
      default -> Messages.text("formats.delimiter.blank");
    };
  }
}
