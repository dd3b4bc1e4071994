package attache.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Columns of an edge list that are its two ends because their names go together. */
final class EdgePairs {
  /** Words for a tie: an id of one is not that of an account. */
  private static final Set<String> TIES = Set.of("edge", "tie", "link", "dyad", "row", "arc");

  /** How the names of two columns may end, the first and the second; “o” is origin. */
  private static final String FIRST_ENDS = "10aiuxo";

  private static final String SECOND_ENDS = "21bjvyd";

  /** Names longer than this have no number within that tells two columns apart. */
  private static final int LONGEST_NAME = 60;

  /**
   * Of several columns about each end, those two that say the same of it: the ends themselves, else
   * their ids, else what comes first.
   */
  static Optional<EdgeColumns> alike(
      List<String> header, List<Integer> sources, List<Integer> targets) {
    Optional<EdgeColumns> best = Optional.empty();
    int rank = Integer.MAX_VALUE;
    for (int source : sources) {
      for (int target : targets) {
        Set<String> about = EdgeColumns.wordsWithoutEnd(header.get(source));
        int its = about.isEmpty() ? 0 : about.equals(Set.of(EdgeColumns.ID)) ? 1 : 2;
        if (its < rank && about.equals(EdgeColumns.wordsWithoutEnd(header.get(target)))) {
          best = Optional.of(new EdgeColumns(source, target));
          rank = its;
        }
      }
    }
    return best;
  }

  /**
   * Two columns of numbered names, before which no other column names an account. Names that go on
   * to a third, or stand behind an empty corner, are those of a matrix.
   */
  static Optional<EdgeColumns> numbered(List<String> header) {
    if (header.isEmpty() || header.getFirst().isEmpty()) {
      return Optional.empty();
    }
    int[] partners = partners(header);
    for (int one = 0; one < header.size(); one++) {
      if (partners[one] > one && inSeries(header, one, partners[one]) == 2) {
        return Optional.of(new EdgeColumns(one, partners[one]));
      }
      if (isOfOneAccount(EdgeColumns.words(header.get(one)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The first and the third of three columns without a header if the second, with few values, says
   * what the tie between them is: accounts come again in both, but not in the second.
   */
  static Optional<EdgeColumns> aroundKinds(List<List<String>> rows) {
    Set<String> sources = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (List<String> row : rows) {
      if (row.size() != 3 || Spelling.isNumber(row.get(1)) || Spelling.isNumber(row.get(2))) {
        return Optional.empty();
      }
      sources.add(row.get(0));
      kinds.add(row.get(1));
      targets.add(row.get(2));
    }
    boolean around =
        kinds.size() * 2 <= rows.size()
            && targets.stream().anyMatch(sources::contains)
            && kinds.stream().noneMatch(kind -> sources.contains(kind) || targets.contains(kind));
    return around ? Optional.of(new EdgeColumns(0, 2)) : Optional.empty();
  }

  /** Whether a column is about one account; an id of something else, such as a treaty, is not. */
  private static boolean isOfOneAccount(Set<String> words) {
    boolean id = words.equals(Set.of(EdgeColumns.ID));
    return words.stream().noneMatch(TIES::contains)
        && words.stream()
            .anyMatch(word -> HeaderWords.isNeutral(word) && (id || !word.equals(EdgeColumns.ID)));
  }

  /**
   * Columns about the two of one kind, as “importer1” and “importer2”: which of them is which end
   * their names do not tell.
   */
  static Set<Integer> ofOneKind(List<String> header) {
    Set<Integer> columns = new HashSet<>();
    int[] partners = partners(header);
    for (int one = 0; one < partners.length; one++) {
      if (partners[one] > 0 && inSeries(header, one, partners[one]) == 2) {
        columns.add(one);
        columns.add(partners[one]);
      }
    }
    return columns;
  }

  /** How many names, two among them, differ only where those two do. */
  private static long inSeries(List<String> header, int one, int other) {
    String name = header.get(one).toLowerCase(Locale.ROOT);
    int at = 0;
    while (name.charAt(at) == Character.toLowerCase(header.get(other).charAt(at))) {
      at++;
    }
    int behind = at + 1;
    return header.stream()
        .filter(each -> each.length() == name.length())
        .filter(each -> each.regionMatches(true, 0, name, 0, behind - 1))
        .filter(each -> each.regionMatches(true, behind, name, behind, name.length() - behind))
        .count();
  }

  /**
   * For each name the next one that differs from it only in a running number or letter at its end,
   * as “Player 1” and “Player 2”, or in a number within, as “state1no” and “state2no”; 0 if there
   * is none. Takes O(names), as there may be thousands.
   */
  private static int[] partners(List<String> header) {
    int[] partners = new int[header.size()];
    Map<String, Integer> behind = new HashMap<>();
    for (int one = header.size() - 1; one >= 0; one--) {
      String name = header.get(one).toLowerCase(Locale.ROOT);
      partners[one] = partner(name, name.length() - 1, FIRST_ENDS, SECOND_ENDS, behind);
      for (int at = 1; at < Math.min(name.length(), LONGEST_NAME) - 1; at++) {
        if (partners[one] == 0) {
          partners[one] = partner(name, at, "1", "2", behind);
        }
      }
      behind.put(name, one);
    }
    return partners;
  }

  /** The column whose name has another character at one place; 0 if there is none. */
  private static int partner(
      String name, int at, String firsts, String seconds, Map<String, Integer> behind) {
    int kind = at < 1 ? -1 : firsts.indexOf(name.charAt(at));
    if (kind < 0 || !isAccount(name.substring(0, at))) {
      return 0;
    }
    String other = name.substring(0, at) + seconds.charAt(kind) + name.substring(at + 1);
    return behind.getOrDefault(other, 0);
  }

  /** Whether what two names have in common is called as accounts are, or as an end of ties is. */
  private static boolean isAccount(String stem) {
    return EdgeColumns.words(stem).stream()
        .anyMatch(
            word ->
                HeaderWords.isNeutral(word)
                    || HeaderWords.isSource(word)
                    || HeaderWords.isTarget(word));
  }

  private EdgePairs() {}
}
