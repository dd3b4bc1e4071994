package attache.formats;

import java.util.ArrayList;
import java.util.List;

/** What the readers of lines that people write have in common. */
final class TextLines {
  private static final int LOOK_LINES = 40;

  private TextLines() {}

  /** The first lines that are not empty, without the blanks around them. */
  static List<String> first(Content content) {
    List<String> lines =
        content
            .head()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(LOOK_LINES)
            .toList();
    // The last line may be cut.
    return content.headIsAll() || lines.size() < 2 ? lines : lines.subList(0, lines.size() - 1);
  }

  /** A name in a line, and the column where it begins, from 1. */
  record Placed(String name, int column) {}

  /**
   * Where names stand in a line, one behind the other.
   *
   * @param line the line as it stands in the file
   * @param from where the first name is looked for at the earliest
   */
  static List<Placed> placed(List<String> names, String line, int from) {
    List<Placed> placed = new ArrayList<>();
    int next = from;
    for (String name : names) {
      int at = Math.max(next, line.indexOf(name, next));
      placed.add(new Placed(name, at + 1));
      next = at + name.length();
    }
    return placed;
  }

  /** A name without blanks and without the quotation marks around it. */
  static String unquoted(String name) {
    String bare = name.strip();
    boolean quoted =
        bare.length() > 1
            && "\"'“‘«".indexOf(bare.charAt(0)) >= 0
            && "\"'”’»".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
