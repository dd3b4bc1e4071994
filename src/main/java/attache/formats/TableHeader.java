package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a table's first row names its columns, and the names. */
final class TableHeader {
  private static final int ENOUGH_ROWS = 10;

  private TableHeader() {}

  /** What R calls the columns of a matrix of two columns without names. */
  static final List<String> OF_R = List.of("V1", "V2");

  /** Whether the first row is a header, as far as the values tell; known names are not asked. */
  static boolean present(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    if (rows.size() < 2 || first.getFirst().isEmpty()) {
      return false;
    }
    List<List<String>> rest = rows.subList(1, rows.size());
    if (first.size() > 1 && isNamed(rest, first.get(0)) && isNamed(rest, first.get(1))) {
      // Both come again as the ends of ties: they are accounts.
      return false;
    }
    if (areKinds(first) || overFigures(first, rest) || HeaderShape.differs(rows)) {
      return true;
    }
    Set<String> names = new HashSet<>();
    long again = 0;
    for (List<String> row : rest) {
      for (int column = 0; column < Math.min(2, row.size()); column++) {
        again += names.add(row.get(column)) ? 0 : 1;
      }
    }
    if (first.size() > 1 && first.subList(0, 2).equals(OF_R)) {
      return !names.contains("V1") && !names.contains("V2");
    }
    boolean foundAgain =
        first.stream().limit(2).anyMatch(cell -> names.contains(cell) || Spelling.isNumber(cell));
    // In an edge list nearly every account comes again; what does not is no account.
    return !foundAgain && rest.size() >= ENOUGH_ROWS && again * 10 >= rest.size() * 14L;
  }

  /**
   * Whether a first row that is a header has nothing of one but that it differs from the rest: a
   * word over numbers is one, but not beside a number, nor where the row begins as all others do
   * and may be a tie of which a figure is not known.
   */
  static boolean isGuess(List<List<String>> rows) {
    List<String> ends = rows.getFirst().subList(0, Math.min(2, rows.getFirst().size()));
    return !ends.equals(OF_R)
        && !areKinds(rows.getFirst())
        && (ends.stream().anyMatch(Spelling::isNumber)
            || HeaderShape.isAlike(rows)
            || !overFigures(rows.getFirst(), rows.subList(1, rows.size())));
  }

  /** Whether the first two names are of two kinds of accounts, as “person” and “organisation”. */
  static boolean areKinds(List<String> first) {
    return first.size() > 1
        && !first.get(0).equalsIgnoreCase(first.get(1))
        && first.stream().limit(2).allMatch(HeaderWords::isNeutral);
  }

  /** Whether a word stands over a column of figures; no value, such as “NA”, is no word. */
  private static boolean overFigures(List<String> first, List<List<String>> rest) {
    for (int column = 0; column < first.size(); column++) {
      String cell = first.get(column);
      if (!cell.isEmpty() && !Spelling.missing(cell) && !isFigure(cell) && figures(rest, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell is a number, a truth value or a date, and so no name of a column. */
  private static boolean isFigure(String cell) {
    return Spelling.isNumber(cell)
        || Spelling.isCommaNumber(cell)
        || Spelling.isTruth(cell)
        || DateText.isDate(cell);
  }

  private static boolean isNamed(List<List<String>> rows, String name) {
    return rows.stream().anyMatch(row -> row.stream().limit(2).anyMatch(name::equals));
  }

  /**
   * The first row, so that its names stand over their columns: R's {@code write.table} writes a
   * name for each column but the first, which numbers or names the rows.
   */
  static List<String> first(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    Set<String> names = new HashSet<>();
    boolean shifted =
        rows.size() > 1
            && rows.stream()
                .skip(1)
                .allMatch(row -> row.size() == first.size() + 1 && names.add(row.getFirst()))
            && rows.stream().skip(1).noneMatch(row -> row.getLast().isEmpty());
    if (!shifted || (EdgeColumns.named(first).isEmpty() && !first.equals(OF_R))) {
      return first;
    }
    List<String> aligned = new ArrayList<>(first);
    aligned.addFirst("");
    return aligned;
  }

  /** Whether a column has no name and only numbers the rows, from 0 or 1. */
  static boolean numbersRows(List<List<String>> rows, int column) {
    List<String> first = first(rows);
    if (column >= first.size() || !first.get(column).isEmpty() || rows.size() < 2) {
      return false;
    }
    int from = rows.get(1).size() > column && rows.get(1).get(column).equals("0") ? 0 : 1;
    for (int row = 1; row < rows.size(); row++) {
      String number = Integer.toString(row - 1 + from);
      if (rows.get(row).size() <= column || !rows.get(row).get(column).equals(number)) {
        return false;
      }
    }
    return true;
  }

  private static boolean figures(List<List<String>> rows, int column) {
    int seen = 0;
    for (List<String> row : rows) {
      String cell = column < row.size() ? row.get(column) : "";
      if (!cell.isEmpty() && !Spelling.missing(cell)) {
        if (!isFigure(cell)) {
          return false;
        }
        seen++;
      }
    }
    return seen > 0;
  }

  /** A name for each column, all different; a column without one is named by its number. */
  static List<String> names(List<String> header, int width) {
    List<String> names = new ArrayList<>(width);
    UniqueNames unique = new UniqueNames();
    for (int column = 0; column < width; column++) {
      String name = column < header.size() ? header.get(column) : "";
      if (name.isEmpty()) {
        name = Messages.text("formats.table.column", column + 1);
      }
      names.add(unique.of(name));
    }
    return names;
  }
}
