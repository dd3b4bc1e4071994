package attache.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The parts of names that tell them apart: of "Ministries · 2014" and "Ministries · 2015", years.
 */
final class BriefNames {
  private static final String BETWEEN = " · ";

  private BriefNames() {}

  /**
   * Names without the parts, divided by points, that all of them begin or end with; the names as
   * they are where that would leave nothing of one, or not tell them apart.
   */
  static List<String> of(List<String> names) {
    List<List<String>> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(new ArrayList<>(List.of(name.split(BETWEEN, -1))));
    }
    while (names.size() > 1 && isShared(parts, true)) {
      parts.forEach(List::removeFirst);
    }
    while (names.size() > 1 && isShared(parts, false)) {
      parts.forEach(List::removeLast);
    }
    List<String> brief = parts.stream().map(left -> String.join(BETWEEN, left)).toList();
    return new HashSet<>(brief).size() == names.size() ? brief : names;
  }

  private static boolean isShared(List<List<String>> parts, boolean first) {
    return parts.stream().allMatch(left -> left.size() > 1)
        && parts.stream().map(left -> first ? left.getFirst() : left.getLast()).distinct().count()
            == 1;
  }
}
