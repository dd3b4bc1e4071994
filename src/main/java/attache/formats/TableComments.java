package attache.formats;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the comments before an edge list say of it: KONECT, SNAP and the Matrix Market put the
 * direction there.
 *
 * @param undirected whether the ties have no direction
 * @param twoMode whether the two columns name accounts of two kinds
 * @param weighted whether the third column is the weight and the fourth, if there is one, a time
 * @param sizes whether the first row gives the numbers of rows, columns and ties
 * @param pattern whether the ties have no weights though the first row has a third number
 */
record TableComments(
    boolean undirected, boolean twoMode, boolean weighted, boolean sizes, boolean pattern) {
  static final TableComments NONE = new TableComments(false, false, false, false, false);

  private static final int LOOK_LINES = 100;
  private static final Pattern KONECT =
      Pattern.compile(
          "%\\s*(sym|asym|bip)\\s+(unweighted|positive|posweighted|signed|multisigned|weighted"
              + "|multiweighted|multiposweighted|dynamic)\\b.*");
  private static final Pattern SIZES = Pattern.compile("%\\s*\\d+\\s+\\d+\\s+\\d+\\s*");

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
        found = new TableComments(!two && !line.contains("asym"), two, true, false, false);
      } else if (line.startsWith("%%matrixmarket matrix coordinate")) {
        boolean symmetric = line.endsWith("symmetric") || line.endsWith("hermitian");
        found = new TableComments(symmetric, false, false, true, line.contains(" pattern"));
      } else if (found.sizes() && SIZES.matcher(line).matches()) {
        found = new TableComments(found.undirected(), false, false, false, found.pattern());
      } else if (line.startsWith("#") && line.contains("undirected graph")) {
        found = new TableComments(true, false, false, false, false);
      }
    }
    return found;
  }
}
