package attache.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Columns of an edge list that are its two ends because their names go together. */
final class EdgePairs {
  /** How the names of two columns may end, the first and the second. */
  private static final String FIRST_ENDS = "10aiux";

  private static final String SECOND_ENDS = "21bjvy";

  /** Words for a tie: an id of one is not that of an account. */
  private static final Set<String> TIES = Set.of("edge", "tie", "link", "dyad", "row", "arc");

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
      if (partners[one] > one && inSeries(header, one) == 2) {
        return Optional.of(new EdgeColumns(one, partners[one]));
      }
      Set<String> words = EdgeColumns.words(header.get(one));
      if (words.stream().anyMatch(HeaderWords::isNeutral)
          && words.stream().noneMatch(TIES::contains)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many names differ from one only in their last character. */
  private static long inSeries(List<String> header, int one) {
    String stem = header.get(one).substring(0, header.get(one).length() - 1);
    return header.stream()
        .filter(name -> name.length() == stem.length() + 1)
        .filter(name -> name.regionMatches(true, 0, stem, 0, stem.length()))
        .count();
  }

  /**
   * For each name the next one that differs from it only in a running number or letter, as “Player
   * 1” and “Player 2”; 0 if there is none. Takes O(names), as there may be thousands.
   */
  private static int[] partners(List<String> header) {
    int[] partners = new int[header.size()];
    Map<String, Integer> behind = new HashMap<>();
    for (int one = header.size() - 1; one >= 0; one--) {
      String name = header.get(one).toLowerCase(Locale.ROOT);
      int next = name.length() < 2 ? -1 : FIRST_ENDS.indexOf(name.charAt(name.length() - 1));
      if (next >= 0) {
        String stem = name.substring(0, name.length() - 1);
        Integer other = behind.get(stem + SECOND_ENDS.charAt(next));
        if (other != null && isNeutral(header.get(one))) {
          partners[one] = other;
        }
      }
      behind.put(name, one);
    }
    return partners;
  }

  /** Whether a name without its last character is one of accounts. */
  private static boolean isNeutral(String name) {
    String stem = name.substring(0, name.length() - 1);
    return EdgeColumns.words(stem).stream().anyMatch(HeaderWords::isNeutral);
  }

  private EdgePairs() {}
}
