package attache.formats;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by its look that a first row is no row of accounts: those below all begin with “@”, or are
 * codes such as “KE” or “user_17”, or addresses, or begin with a capital, and the two names above
 * are nothing of the kind.
 */
final class HeaderShape {
  private static final int FEWEST_ROWS = 3;

  /** All in time linear in the cell, however long that is. */
  private static final List<Predicate<String>> SHAPES =
      List.of(
          Pattern.compile("@\\S+").asMatchPredicate(),
          Pattern.compile("[a-z][a-z0-9+.-]+:\\S+").asMatchPredicate(),
          Pattern.compile("(?:[\\w-]++\\.)++[a-z]{2,}+").asMatchPredicate(),
          Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++").asMatchPredicate(),
          Pattern.compile("[A-Z]{2,3}").asMatchPredicate(),
          Pattern.compile("\\p{L}*[_:-]?\\d+").asMatchPredicate(),
          Pattern.compile("\\p{So}{2}").asMatchPredicate(),
          Pattern.compile("[^\\p{Ll}].*", Pattern.DOTALL).asMatchPredicate());

  private static final Predicate<String> CAPITAL = Pattern.compile("\\p{Lu}.*").asMatchPredicate();
  private static final Predicate<String> SMALL = Pattern.compile("\\p{Ll}.*").asMatchPredicate();

  private HeaderShape() {}

  /** Whether the first two cells of all rows begin alike: with capitals, or with small letters. */
  static boolean isAlike(List<List<String>> rows) {
    return rows.size() > FEWEST_ROWS && (begin(rows, CAPITAL) || begin(rows, SMALL));
  }

  private static boolean begin(List<List<String>> rows, Predicate<String> letter) {
    return rows.stream()
        .allMatch(row -> row.size() > 1 && letter.test(row.get(0)) && letter.test(row.get(1)));
  }

  /** Whether the first two cells of all rows but the first have a look that those of it lack. */
  static boolean differs(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    List<List<String>> rest = rows.subList(1, rows.size());
    return first.size() > 1
        && rest.size() >= FEWEST_ROWS
        && rest.stream().allMatch(row -> row.size() > 1)
        && !first.get(0).equals(first.get(1))
        && differs(first, rest, 0)
        && differs(first, rest, 1);
  }

  private static boolean differs(List<String> first, List<List<String>> rest, int column) {
    return SHAPES.stream()
        .filter(shape -> !shape.test(first.get(column)))
        .anyMatch(shape -> rest.stream().allMatch(row -> shape.test(row.get(column))));
  }
}
