package attache.view;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of names that tell them apart: of "Ministries · 2014" and "Ministries · 2015", years.
 */
final class BriefNames {
  /**
   * What parts a name: a point between words, or what stands for one in the names of files; not the
   * hyphens of a date, nor those within words.
   */
  private static final String BETWEEN = "( · |[_/]|(?<!\\d)-(?=\\d)|(?<=\\d)-(?!\\d))";

  private static final Pattern FIRST = Pattern.compile("^(.*?" + BETWEEN + ").+", Pattern.DOTALL);
  private static final Pattern LAST = Pattern.compile(".+(" + BETWEEN + ".*?)$", Pattern.DOTALL);

  private BriefNames() {}

  /**
   * Names without the parts that all of them begin or end with; the names as they are where that
   * would not tell them apart.
   */
  static List<String> of(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    List<String> brief = names;
    for (String shared = shared(brief, FIRST); !shared.isEmpty(); shared = shared(brief, FIRST)) {
      int length = shared.length();
      brief = brief.stream().map(name -> name.substring(length)).toList();
    }
    for (String shared = shared(brief, LAST); !shared.isEmpty(); shared = shared(brief, LAST)) {
      int length = shared.length();
      brief = brief.stream().map(name -> name.substring(0, name.length() - length)).toList();
    }
    return new HashSet<>(brief).size() == names.size() ? brief : names;
  }

  /** The part that all names begin, or end, with; empty if there is none. */
  private static String shared(List<String> names, Pattern part) {
    List<String> parts =
        names.stream()
            .map(
                name -> {
                  Matcher found = part.matcher(name);
                  return found.matches() ? found.group(1) : "";
                })
            .distinct()
            .toList();
    return parts.size() == 1 ? parts.getFirst() : "";
  }
}
