package attache.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Columns that blanks alone align, as programs print tables: each begins at the same place in every
 * row, and names in them may have blanks of their own. A tab is put in the last blank before each
 * column, so that all characters keep their places.
 *
 * @param gutters the places, from 0, that are blank between two columns
 */
record FixedColumns(List<Gutter> gutters) {
  /**
   * A run of places between two columns.
   *
   * @param from its first place
   * @param to the place behind its last
   */
  record Gutter(int from, int to) {}

  private static final int FEWEST_ROWS = 3;
  private static final int SAMPLE_ROWS = 500;
  private static final int LONGEST_ROW = 2000;

  /** In a text of words so many blanks side by side are rare. */
  private static final String WIDE = "  ";

  /** The line below a header; where it has blanks, it says how wide the columns are. */
  private static final Pattern RULE = Pattern.compile("\\s*+[-=]{2,}+(?:\\s++[-=]++)++\\s*+");

  /** The line by which R tells the types of columns. */
  private static final Pattern TYPES = Pattern.compile("\\s*+<[a-z]++>(?:\\s++<[a-z]++>)++\\s*+");

  /** The columns of a text that begins so; empty if it is no such table. */
  static Optional<FixedColumns> of(String head, boolean whole) {
    List<String> rows = rows(head, whole);
    if (rows.size() < FEWEST_ROWS || rows.stream().anyMatch(FixedColumns::isOther)) {
      return Optional.empty();
    }
    Optional<String> rule = rows.stream().limit(2).filter(FixedColumns::isRule).findFirst();
    List<String> named = rows.stream().filter(row -> !isNoRow(row)).toList();
    boolean aligned =
        named.stream().filter(row -> row.strip().contains(WIDE)).count() * 2 >= named.size()
            && named.stream().map(row -> row.strip().split("\\s+", -1).length).distinct().count()
                > 1;
    if (named.size() < 2 || (rule.isEmpty() && !aligned)) {
      return Optional.empty();
    }
    FixedColumns columns =
        new FixedColumns(
            rule.map(line -> gutters(List.of(line)))
                .orElseGet(() -> headed(gutters(named), named.getFirst())));
    return columns.fits(named) && columns.tell(head, whole)
        ? Optional.of(columns)
        : Optional.empty();
  }

  /**
   * Whether the columns are those of a table of ties or of accounts. Listings, logs and texts in
   * two columns are aligned as well, so a header or accounts that come again must show it.
   */
  private boolean tell(String head, boolean whole) {
    String text = head.lines().map(this::parted).collect(Collectors.joining("\n"));
    return TableDialect.of(text, whole)
        .filter(
            table ->
                table.namesEnds()
                    || MatrixTable.of(table, whole).isPresent()
                    || EdgePairs.aroundKinds(table.rows()).isPresent()
                    || TableHeader.areKinds(table.rows().getFirst())
                    || isOfAccounts(table)
                    || comeAgain(table.rows()))
        .isPresent();
  }

  private static boolean isOfAccounts(TableDialect table) {
    return AccountsTable.looksLike(table)
        && table.rows().getFirst().stream()
            .allMatch(name -> name.isEmpty() || name.codePoints().anyMatch(Character::isLetter));
  }

  /** Whether an account in the first column is in the second, too, of another row. */
  private static boolean comeAgain(List<List<String>> rows) {
    Set<String> first = rows.stream().map(List::getFirst).collect(Collectors.toSet());
    return rows.stream()
        .anyMatch(
            row ->
                row.size() > 1
                    && !row.get(1).isEmpty()
                    && !row.get(1).equals(row.getFirst())
                    && first.contains(row.get(1)));
  }

  private static List<String> rows(String head, boolean whole) {
    List<String> lines = head.lines().limit(SAMPLE_ROWS).toList();
    return lines.subList(0, whole ? lines.size() : Math.max(0, lines.size() - 1)).stream()
        .filter(line -> !line.isBlank() && !isComment(line))
        .toList();
  }

  /** Whether a row has what no table that blanks align has. */
  private static boolean isOther(String row) {
    return row.indexOf('\t') >= 0
        || row.indexOf('"') >= 0
        || row.indexOf('|') >= 0
        || row.length() > LONGEST_ROW;
  }

  private static boolean isComment(String line) {
    return line.startsWith("#") || line.startsWith("%");
  }

  private static boolean isRule(String row) {
    return RULE.matcher(row).matches();
  }

  private static boolean isNoRow(String row) {
    return isRule(row) || TYPES.matcher(row).matches();
  }

  /** The runs of places that no row has a character in, between those that some row has. */
  private static List<Gutter> gutters(List<String> rows) {
    BitSet filled = new BitSet();
    for (String row : rows) {
      for (int i = 0; i < row.length(); i++) {
        if (row.charAt(i) != ' ') {
          filled.set(i);
        }
      }
    }
    List<Gutter> gutters = new ArrayList<>();
    int from = filled.nextClearBit(filled.nextSetBit(0));
    while (from < filled.length()) {
      int to = filled.nextSetBit(from);
      gutters.add(new Gutter(from, to));
      from = filled.nextClearBit(to);
    }
    return gutters;
  }

  /** The gutters without those behind which the first row is empty: they are within a column. */
  private static List<Gutter> headed(List<Gutter> gutters, String first) {
    List<Gutter> headed = new ArrayList<>();
    for (int i = 0; i < gutters.size(); i++) {
      int from = Math.min(first.length(), gutters.get(i).to());
      int to = i + 1 < gutters.size() ? gutters.get(i + 1).from() : first.length();
      if (!first.substring(from, Math.clamp(to, from, first.length())).isBlank()) {
        headed.add(gutters.get(i));
      }
    }
    return headed;
  }

  /** Whether the first row has all columns, but perhaps the one that numbers the rows. */
  private boolean fits(List<String> rows) {
    List<String> header = cells(rows.getFirst());
    long several =
        rows.stream()
            .filter(row -> cells(row).stream().filter(c -> !c.isBlank()).count() > 1)
            .count();
    return header.size() > 1
        && header.subList(1, header.size()).stream().noneMatch(String::isBlank)
        && several == rows.size();
  }

  private List<String> cells(String row) {
    return Arrays.asList(parted(row).split("\t", -1));
  }

  /** A line with a tab before each column but the first; one that is no row is left empty. */
  String parted(String line) {
    if (isComment(line)) {
      return line;
    }
    if (line.isBlank() || isNoRow(line)) {
      return "";
    }
    StringBuilder parted = new StringBuilder(line);
    for (Gutter gutter : gutters) {
      if (gutter.to() > parted.length()) {
        parted.append('\t');
        continue;
      }
      // Where a name is too wide for its column, the blank is elsewhere or there is none.
      for (int i = gutter.to() - 1; i >= gutter.from(); i--) {
        if (parted.charAt(i) == ' ') {
          parted.setCharAt(i, '\t');
          break;
        }
      }
    }
    return parted.toString();
  }
}
