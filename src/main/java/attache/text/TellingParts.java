package attache.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The words of names that tell them apart: of "un follow" and "un mention", the second. */
public final class TellingParts {
  private TellingParts() {}

  /**
   * Names without the words that all of them begin or end with; the names as they are if they share
   * none, or would not be told apart any more. Words are parted by spaces, points, hyphens and
   * underscores.
   */
  public static List<String> of(List<String> names) {
    List<List<String>> words = names.stream().map(TellingParts::words).toList();
    int least = words.stream().mapToInt(List::size).min().orElse(0);
    int before = 0;
    while (before < least - 1 && isShared(words, before, false)) {
      before++;
    }
    int behind = 0;
    while (behind < least - 1 - before && isShared(words, behind, true)) {
      behind++;
    }
    if (before + behind == 0) {
      return names;
    }
    List<String> rest = new ArrayList<>();
    for (List<String> of : words) {
      rest.add(String.join(" ", of.subList(before, of.size() - behind)));
    }
    boolean told =
        new HashSet<>(rest).size() == rest.size() && rest.stream().noneMatch(String::isBlank);
    return told ? rest : names;
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split("[\\s_.\\-–—·]+", -1));
  }

  private static boolean isShared(List<List<String>> words, int place, boolean fromBehind) {
    return words.stream()
            .map(of -> of.get(fromBehind ? of.size() - 1 - place : place))
            .distinct()
            .count()
        == 1;
  }
}
