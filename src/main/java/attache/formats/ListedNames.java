package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a text parts the names that one line lists: by semicolons, by commas, or by blanks. A comma
 * may also be part of a name, as in “Korea, Republic of”; the first lines tell.
 *
 * @param semicolons whether semicolons part names
 * @param commas whether commas part the names of a line without semicolons
 * @param blanks whether blanks part the names of a line with neither
 */
record ListedNames(boolean semicolons, boolean commas, boolean blanks) {
  private static final String OPENING = "[{(";
  private static final String CLOSING = "]})";

  /**
   * The names of one line as it has them: one that ties lead from, and a text that lists others.
   */
  record Line(String head, String list) {}

  /**
   * What the first lines show.
   *
   * @param mayBeOne whether a list may be one name with a comma in it, even if all lists have one
   * @param blanks whether blanks part names where nothing else does
   */
  static ListedNames of(List<Line> lines, boolean mayBeOne, boolean blanks) {
    Set<String> names = new HashSet<>();
    boolean commaInHead = false;
    boolean semicolons = false;
    for (Line line : lines) {
      names.add(TextLines.unquoted(line.head()));
      commaInHead |= line.head().indexOf(',') >= 0;
      semicolons |= line.list().indexOf(';') >= 0;
    }
    int parts = 0;
    int known = 0;
    for (Line line : lines) {
      boolean parted = line.list().indexOf(';') >= 0 || line.list().indexOf(',') >= 0;
      if (!parted) {
        names.add(TextLines.unquoted(line.list()));
      }
    }
    for (Line line : lines) {
      if (line.list().indexOf(';') < 0 && line.list().indexOf(',') >= 0) {
        for (String part : parts(line.list(), ",")) {
          parts++;
          known += names.contains(part) ? 1 : 0;
        }
      }
    }
    boolean likely = parts > 0 && known * 2 >= parts && !commaInHead;
    boolean commas = (mayBeOne || semicolons) ? likely : parts > 0;
    return new ListedNames(semicolons, commas, blanks && !semicolons && parts == 0);
  }

  /** The names that a text lists, without what may be around them. */
  List<String> of(String text) {
    boolean listed = isBracketed(text.strip());
    if ((semicolons || listed) && text.indexOf(';') >= 0) {
      return parts(text, ";");
    }
    if (commas || listed) {
      return parts(text, ",");
    }
    return parts(text, blanks ? "\\s+" : "");
  }

  private static boolean isBracketed(String text) {
    int kind = text.length() < 2 ? -1 : OPENING.indexOf(text.charAt(0));
    return kind >= 0 && text.charAt(text.length() - 1) == CLOSING.charAt(kind);
  }

  private static List<String> parts(String text, String separator) {
    String bare = text.strip();
    if (isBracketed(bare)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    List<String> parts = new ArrayList<>();
    for (String part : separator.isEmpty() ? new String[] {bare} : bare.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(TextLines.unquoted(part));
      }
    }
    return parts;
  }
}
