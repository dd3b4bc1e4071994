package attache.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of an adjacency matrix look like. */
final class MatrixSpelling {
  /** What people write where there is a tie. */
  private static final Set<String> MARKS =
      Set.of("x", "✓", "✔", "yes", "y", "ja", "oui", "si", "sí");

  /** What people write where there is none. */
  private static final Set<String> NO_MARKS = Set.of("no", "n", "nein", "non", "não");

  /** What spreadsheets call the sums beside and below a matrix. */
  private static final Set<String> TOTALS =
      Set.of("total", "totals", "sum", "summe", "gesamt", "somme", "suma", "grand total");

  /** What R writes as a point in the name of a column. */
  private static final Pattern NO_NAME_IN_R = Pattern.compile("[^\\p{L}\\p{N}._]");

  /** Before a name that begins so, R writes an X. */
  private static final Pattern BEGINS_OTHERWISE = Pattern.compile("(_|\\.?\\p{N}).*");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private MatrixSpelling() {}

  /** Whether a row's name is that of a column, or is so once R has written the columns' names. */
  static boolean isAmong(Set<String> columns, String name) {
    return columns.contains(name)
        || columns.contains(inR(name))
        || (NUMBER.matcher(name).matches() && columns.contains("V" + name));
  }

  /** For each name that R gives a column that of its row, where the two differ. */
  static Map<String, String> namesInR(List<List<String>> rows) {
    Map<String, String> meant = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String name = row.getFirst();
      meant.put(inR(name), name);
      if (NUMBER.matcher(name).matches()) {
        meant.put("V" + name, name);
      }
    }
    rows.stream().skip(1).map(List::getFirst).forEach(meant::remove);
    return meant;
  }

  /** A name as R's data frames spell it for a column: “New Zealand” is “New.Zealand”. */
  private static String inR(String name) {
    String pointed = NO_NAME_IN_R.matcher(name).replaceAll(".");
    return BEGINS_OTHERWISE.matcher(pointed).matches() ? "X" + pointed : pointed;
  }

  /** Whether a text may stand in a matrix: a number, or nothing. */
  static boolean isCell(String text) {
    return Spelling.isNumber(text) || Spelling.missing(text) || Spelling.isCommaNumber(text);
  }

  /** Whether a text may stand in a matrix between names: a truth value and a cross may, too. */
  static boolean isNamedCell(String text) {
    return isCell(text) || Spelling.isTruth(text) || isMark(text) || isNoMark(text);
  }

  static boolean isMark(String text) {
    return MARKS.contains(text.toLowerCase(Locale.ROOT));
  }

  static boolean isNoMark(String text) {
    return NO_MARKS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a name is one of sums. */
  static boolean isTotal(String name) {
    return TOTALS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the last column is called as sums are, and holds those of its rows. */
  static boolean hasTotals(List<List<String>> rows) {
    return rows.size() > 1
        && isTotal(rows.getFirst().getLast())
        && rows.stream().skip(1).allMatch(MatrixSpelling::endsWithItsSum);
  }

  private static boolean endsWithItsSum(List<String> row) {
    double sum = 0;
    for (String cell : row.subList(1, row.size() - 1)) {
      sum += isCell(cell) && !Spelling.missing(cell) ? Spelling.number(cell) : 0;
    }
    return row.size() > 2 && Math.abs(sum - Spelling.number(row.getLast())) < 1e-6;
  }
}
