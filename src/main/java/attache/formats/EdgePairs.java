package attache.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of an edge list that are its two ends because their names go together. */
final class EdgePairs {
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
    for (int one = 0; one < header.size(); one++) {
      for (int other = one + 1; other < header.size(); other++) {
        if (paired(header.get(one), header.get(other)) && inSeries(header, one) == 2) {
          return Optional.of(new EdgeColumns(one, other));
        }
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

  /** Whether two names differ only in a running number or letter, as "Player 1" and "Player 2". */
  private static boolean paired(String one, String other) {
    if (one.length() < 2 || one.length() != other.length()) {
      return false;
    }
    int last = one.length() - 1;
    String stem = one.substring(0, last);
    String end = one.toLowerCase(Locale.ROOT).charAt(last) + "";
    String otherEnd = other.toLowerCase(Locale.ROOT).charAt(last) + "";
    boolean numbered =
        Set.of("12", "01", "ab", "ij", "uv", "xy").contains(end + otherEnd)
            && stem.equalsIgnoreCase(other.substring(0, last));
    return numbered && EdgeColumns.words(stem).stream().anyMatch(HeaderWords::isNeutral);
  }

  private EdgePairs() {}
}
