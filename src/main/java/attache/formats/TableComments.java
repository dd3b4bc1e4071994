package attache.formats;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments before an edge list say of it: KONECT and SNAP put the direction there.
 *
 * @param undirected whether the ties have no direction
 * @param twoMode whether the two columns name accounts of two kinds
 * @param weighted whether the third column is the weight and the fourth, if there is one, a time
 * @param ties how many ties there are; -1 if nothing is said of that
 * @param tiesLine the line that says how many; 0 if none does
 */
record TableComments(
    boolean undirected, boolean twoMode, boolean weighted, long ties, int tiesLine) {
  static final TableComments NONE = new TableComments(false, false, false, -1, 0);

  /** Of ties without a direction nothing else is said. */
  static final TableComments UNDIRECTED = new TableComments(true, false, false, -1, 0);

  private static final int LOOK_LINES = 100;
  private static final Pattern KONECT =
      Pattern.compile(
          "%\\s*(sym|asym|bip)\\s+(unweighted|positive|posweighted|signed|multisigned|weighted"
              + "|multiweighted|multiposweighted|dynamic)\\b.*");

  /** How SNAP says how many ties there are, and how KONECT does below its first line. */
  private static final Pattern SNAP_TIES =
      Pattern.compile("#\\s*nodes:\\s*\\d+\\s+edges:\\s*(\\d{1,15})");

  private static final Pattern KONECT_TIES = Pattern.compile("%\\s*(\\d{1,15})(\\s+\\d+){1,2}");

  static TableComments of(String head) {
    TableComments found = NONE;
    Iterator<String> lines = head.lines().iterator();
    for (int i = 0; i < LOOK_LINES && lines.hasNext(); i++) {
      String line = lines.next().strip().toLowerCase(Locale.ROOT);
      if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '%') {
        break;
      }
      Matcher ties = (found.weighted() ? KONECT_TIES : SNAP_TIES).matcher(line);
      if (KONECT.matcher(line).matches()) {
        boolean two = line.contains("bip");
        found = new TableComments(!two && !line.contains("asym"), two, true, -1, 0);
      } else if (line.startsWith("#") && line.contains("undirected graph")) {
        found = new TableComments(true, false, false, -1, 0);
      } else if (ties.matches() && found.ties() < 0) {
        long said = Long.parseLong(ties.group(1));
        found =
            new TableComments(found.undirected(), found.twoMode(), found.weighted(), said, i + 1);
      }
    }
    return found;
  }
}
