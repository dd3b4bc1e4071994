package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An adjacency matrix in a table: a row for who follows, a column for who is followed.
 *
 * @param dialect what separates its cells
 * @param header whether the first row names the columns
 * @param corner whether the first row has a cell above the names of the rows
 * @param rowNames whether the first cell of each row names it
 * @param twoMode whether rows and columns stand for different kinds of accounts
 */
record MatrixTable(
    TableDialect dialect, boolean header, boolean corner, boolean rowNames, boolean twoMode) {
  /** A table of numbers with so many columns is no edge list. */
  private static final int SURELY_WIDE = 20;

  private static final Pattern WHOLE = Pattern.compile("\\d+");

  /** Of two accounts the names may as well be cells. */
  private static final int FEWEST_NAMED = 3;

  /** The matrix that a table is; empty if it is none. */
  static Optional<MatrixTable> of(TableDialect dialect, boolean whole) {
    List<List<String>> rows = dialect.rows();
    List<String> first = rows.getFirst();
    int width = dialect.width();
    if (rows.size() < 2 || width < 2) {
      return Optional.empty();
    }
    if (rows.stream().flatMap(List::stream).allMatch(MatrixSpelling::isCell)) {
      if (isNumbered(rows, width)) {
        boolean corner = first.size() == width;
        return Optional.of(new MatrixTable(dialect, true, corner, true, false));
      }
      return isBare(dialect, whole)
          ? Optional.of(new MatrixTable(dialect, false, false, false, false))
          : Optional.empty();
    }
    if (whole && isHeadless(rows, width)) {
      return Optional.of(new MatrixTable(dialect, false, false, true, false));
    }
    List<List<String>> body = rows.subList(1, rows.size());
    boolean corner = first.size() == width;
    if (corner || first.size() == width - 1) {
      List<String> names = first.subList(corner ? 1 : 0, first.size());
      Set<String> known = new HashSet<>(names);
      long fitting =
          body.stream().filter(row -> MatrixSpelling.isAmong(known, row.getFirst())).count();
      long strange = strangeCells(body);
      boolean named =
          strange == 0
              ? names.size() >= 2 && fitting >= 2 && fitting * 2 >= body.size()
              : isSquare(names.size(), body.size(), fitting) && isFew(strange, body.size(), width);
      if (named) {
        return Optional.of(new MatrixTable(dialect, true, corner, true, false));
      }
      boolean incidence =
          strange == 0
              && corner
              && first.getFirst().isEmpty()
              && fitting == 0
              && names.size() >= 2
              && (binary(body) || isSparse(body));
      if (incidence) {
        return Optional.of(new MatrixTable(dialect, true, true, true, true));
      }
    }
    boolean unnamedRows =
        whole
            && first.size() >= 3
            && body.size() == first.size()
            && first.stream().noneMatch(MatrixSpelling::isCell)
            && body.stream().flatMap(List::stream).allMatch(MatrixSpelling::isCell)
            && (emptyDiagonal(body) || binary(body));
    return unnamedRows
        ? Optional.of(new MatrixTable(dialect, true, false, false, false))
        : Optional.empty();
  }

  /** How many cells behind the first of each row may not stand in a matrix. */
  private static long strangeCells(List<List<String>> body) {
    return body.stream()
        .flatMap(row -> row.stream().skip(1))
        .filter(cell -> !MatrixSpelling.isNamedCell(cell))
        .count();
  }

  private static boolean isSquare(int names, int rows, long fitting) {
    return names >= FEWEST_NAMED && rows == names && fitting == rows;
  }

  /**
   * Whether so few cells are wrong that they are slips where all rows have the names of columns.
   */
  private static boolean isFew(long strange, int rows, int width) {
    return strange <= Math.max(1, rows * (width - 1L) / 10);
  }

  /**
   * Whether the first row, after an empty corner or none, gives the numbers that the rows begin
   * with: accounts whose names are numbers.
   */
  private static boolean isNumbered(List<List<String>> rows, int width) {
    List<String> first = rows.getFirst();
    boolean corner = first.size() == width && first.getFirst().isEmpty();
    if (!corner && first.size() != width - 1) {
      return false;
    }
    List<String> names = first.subList(corner ? 1 : 0, first.size());
    List<String> body = rows.stream().skip(1).map(List::getFirst).toList();
    return names.size() >= FEWEST_NAMED
        && body.size() <= names.size()
        && names.stream().noneMatch(String::isEmpty)
        && new HashSet<>(names).size() == names.size()
        && names.subList(0, body.size()).equals(body);
  }

  /** Whether rows of a name and numbers are a square whose columns go without their names. */
  private static boolean isHeadless(List<List<String>> rows, int width) {
    return width > 3
        && rows.size() == width - 1
        && rows.stream()
            .allMatch(row -> row.size() == width && !MatrixSpelling.isCell(row.getFirst()))
        && rows.stream().map(List::getFirst).distinct().count() == rows.size()
        && rows.stream().flatMap(row -> row.stream().skip(1)).allMatch(MatrixSpelling::isCell)
        && emptyDiagonal(rows.stream().map(row -> row.subList(1, width)).toList());
  }

  private static boolean isBare(TableDialect dialect, boolean whole) {
    List<List<String>> rows = dialect.rows();
    int width = dialect.width();
    if (!whole) {
      return width > SURELY_WIDE && dialect.isRegular();
    }
    // Rows of nothing but 0 and 1 are no ties, even if some are missing or too many.
    boolean square =
        rows.size() == width
            || (width > 3
                && 2 * rows.size() >= width
                && rows.size() <= 2 * width
                && dialect.isRegular()
                && binary(rows));
    boolean someNone =
        rows.stream().flatMap(List::stream).anyMatch(cell -> cell.isEmpty() || isZero(cell));
    // Three numbers a row may be a tie and its weight; an empty diagonal tells a matrix.
    return square
        && someNone
        && (width > 3 || (width == 3 && (binary(rows) || emptyDiagonal(rows))));
  }

  private static boolean isZero(String cell) {
    return Spelling.number(cell) == 0;
  }

  private static boolean binary(List<List<String>> rows) {
    return rows.stream()
        .allMatch(
            row ->
                row.stream()
                    .skip(MatrixSpelling.isCell(row.getFirst()) ? 0 : 1)
                    .allMatch(
                        cell -> cell.isEmpty() || isZero(cell) || Spelling.number(cell) == 1));
  }

  /** Whether rows hold whole numbers, of which many are none, as figures of accounts seldom are. */
  private static boolean isSparse(List<List<String>> body) {
    List<String> cells = body.stream().flatMap(row -> row.stream().skip(1)).toList();
    return cells.stream().allMatch(cell -> WHOLE.matcher(cell).matches())
        && cells.stream().filter(MatrixTable::isZero).count() * 3 >= cells.size();
  }

  private static boolean emptyDiagonal(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (i < rows.get(i).size() && !rows.get(i).get(i).isEmpty() && !isZero(rows.get(i).get(i))) {
        return false;
      }
    }
    return true;
  }

  FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    findings.delimiter(dialect.name());
    return NetworkDraft.read(content, findings, progress, this::fill);
  }

  private void fill(NetworkDraft draft, Reader reader) throws UnreadableException, IOException {
    fill(draft, new TableText(reader, dialect));
  }

  /** Reads the rows of the matrix, the names of its columns first. */
  void fill(NetworkDraft draft, TableRows table) throws UnreadableException, IOException {
    draft.state(true);
    MatrixCells cells = new MatrixCells(draft.findings(), dialect.decimalComma());
    int first = rowNames ? 1 : 0;
    int[] columns = header ? new int[0] : rowNames ? headless(draft) : numbered(draft);
    if (header && table.next()) {
      columns = named(draft, table);
    }
    TieCollector ties = draft.layer(Layer.FOLLOW, 1);
    ColumnCollector modes = twoMode ? tellOfModes(draft, columns) : new ColumnCollector("");
    int row = 0;
    BitSet read = new BitSet();
    while (table.next()) {
      int from = rowAccount(draft, table, row++, columns);
      if (from >= 0 && read.get(from)) {
        tellOfRow(draft, table.line(), table.field(0), "formats.matrix.row.twice");
      } else if (from >= 0) {
        read.set(from);
      }
      if (twoMode && from >= 0) {
        modes.put(from, ValueType.TEXT, "1");
      }
      int width = columns.length + first;
      if (table.size() > width || (table.size() < width && table.lacksFields())) {
        tellRagged(draft, table, columns.length + first);
      }
      for (int column = 0; column < columns.length && from >= 0; column++) {
        cells.read(table, column + first, from, columns[column], ties);
      }
    }
    cells.tell();
    if (rowNames && !twoMode) {
      tellOfMissingRows(draft, columns, read, table.line());
    }
    if (!header && row < columns.length) {
      draft
          .findings()
          .warn(
              table.line(),
              0,
              "",
              Messages.text("formats.matrix.short", row, columns.length),
              Messages.text("formats.matrix.remedy"));
    }
  }

  /** Who is followed but has no row of follows of his own may be absent by mistake. */
  private static void tellOfMissingRows(NetworkDraft draft, int[] columns, BitSet read, int line) {
    BitSet rowsOnly = (BitSet) read.clone();
    Arrays.stream(columns).filter(column -> column >= 0).forEach(rowsOnly::clear);
    SimilarNames names = new SimilarNames(rowsOnly.stream().mapToObj(draft::id).toList());
    for (int column : columns) {
      // A row whose name looks like it is told with that; the two are one name in two spellings.
      if (column >= 0 && !read.get(column) && names.to(draft.id(column)).isEmpty()) {
        tellOfRow(draft, line, draft.id(column), "formats.matrix.row.missing");
      }
    }
  }

  private static void tellOfRow(NetworkDraft draft, int line, String name, String message) {
    draft
        .findings()
        .warn(
            line,
            0,
            name,
            Messages.text(message, Finding.shortened(name)),
            Messages.text("formats.matrix.row.remedy"));
  }

  /** The accounts of columns without names, which are those of the rows. */
  private int[] headless(NetworkDraft draft) throws UnreadableException {
    int[] columns = new int[dialect.rows().size()];
    for (int row = 0; row < columns.length; row++) {
      columns[row] = draft.list(dialect.rows().get(row).getFirst(), dialect.lines().get(row), 1);
    }
    return columns;
  }

  private int[] numbered(NetworkDraft draft) throws UnreadableException {
    int[] columns = new int[dialect.width()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = draft.list(Integer.toString(column + 1), 1, 0);
    }
    return columns;
  }

  /** The accounts of the columns; -1 for a column without a name, which is told. */
  private int[] named(NetworkDraft draft, TableRows table) throws UnreadableException {
    int first = corner ? 1 : 0;
    int[] columns = new int[table.size() - first];
    Map<String, String> meant = rowNames ? MatrixSpelling.namesInR(dialect.rows()) : Map.of();
    for (int column = 0; column < columns.length; column++) {
      String written = table.field(column + first);
      String name = meant.getOrDefault(written, written);
      if (name.isEmpty() && isEmpty(column + first)) {
        columns[column] = -1;
      } else if (column == columns.length - 1 && hasTotals()) {
        columns[column] = -1;
        draft
            .findings()
            .note(
                table.line(),
                table.column(column + first),
                name,
                Messages.text("formats.matrix.totals"),
                "");
      } else if (name.isEmpty()) {
        columns[column] = -1;
        draft.skip(
            table.line(),
            table.column(column + first),
            "",
            Messages.text("formats.matrix.noname"),
            Messages.text("formats.matrix.noname.remedy"));
      } else {
        columns[column] = draft.list(name, table.line(), table.column(column + first));
      }
    }
    return columns;
  }

  /** Whether a column is nothing but the delimiters at the ends of the rows. */
  private boolean isEmpty(int column) {
    return dialect.rows().stream()
        .allMatch(row -> row.size() <= column || row.get(column).isEmpty());
  }

  private static ColumnCollector tellOfModes(NetworkDraft draft, int[] columns)
      throws UnreadableException {
    ColumnCollector modes = draft.column(Messages.text("formats.mode"), 1);
    for (int column : columns) {
      if (column >= 0) {
        modes.put(column, ValueType.TEXT, "2");
      }
    }
    draft
        .findings()
        .warn(1, 0, "", Messages.text("formats.twomode"), Messages.text("formats.twomode.remedy"));
    return modes;
  }

  /** Whether the last column holds the sums of the rows. */
  private boolean hasTotals() {
    return header && rowNames && MatrixSpelling.hasTotals(dialect.rows());
  }

  private int rowAccount(NetworkDraft draft, TableRows table, int row, int[] columns)
      throws UnreadableException {
    if (rowNames) {
      String name = table.field(0);
      if (MatrixSpelling.isTotal(name) && (hasTotals() || !draft.has(name))) {
        return -1;
      }
      if (!name.isEmpty()) {
        return twoMode
            ? draft.account(name, table.line(), table.column(0))
            : draft.end(name, table.line(), table.column(0));
      }
    } else if (row < columns.length) {
      return columns[row];
    }
    draft.skip(
        table.line(),
        table.column(0),
        "",
        rowNames
            ? Messages.text("formats.matrix.noname")
            : Messages.text("formats.matrix.full", columns.length, columns.length),
        Messages.text(rowNames ? "formats.matrix.noname.remedy" : "formats.matrix.remedy"));
    return -1;
  }

  private static void tellRagged(NetworkDraft draft, TableRows table, int width) {
    draft.skip(
        table.line(),
        table.column(Math.min(width, table.size())),
        "",
        Messages.text("formats.matrix.ragged", table.size(), width),
        Messages.text("formats.matrix.remedy"));
  }
}
