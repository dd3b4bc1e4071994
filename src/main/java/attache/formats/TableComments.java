package attache.formats;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the comments before an edge list say of it: KONECT and SNAP put the direction there.
 *
 * @param undirected whether the ties have no direction
 * @param twoMode whether the two columns name accounts of two kinds
 * @param weighted whether the third column is the weight and the fourth, if there is one, a time
 */
record TableComments(boolean undirected, boolean twoMode, boolean weighted) {
  static final TableComments NONE = new TableComments(false, false, false);

  private static final int LOOK_LINES = 100;
  private static final Pattern KONECT =
      Pattern.compile(
          "%\\s*(sym|asym|bip)\\s+(unweighted|positive|posweighted|signed|multisigned|weighted"
              + "|multiweighted|multiposweighted|dynamic)\\b.*");

  static TableComments of(String head) {
    TableComments found = NONE;
    Iterator<String> lines = head.lines().iterator();
    for (int i = 0; i < LOOK_LINES && lines.hasNext(); i++) {
      String line = lines.next().strip().toLowerCase(Locale.ROOT);
      if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '%') {
        break;
      }
      if (KONECT.matcher(line).matches()) {
        boolean two = line.contains("bip");
        found = new TableComments(!two && !line.contains("asym"), two, true);
      } else if (line.startsWith("#") && line.contains("undirected graph")) {
        found = new TableComments(true, false, false);
      }
    }
    return found;
  }
}
