package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An adjacency list in a table: each row names an account and then all that it follows.
 *
 * @param dialect what separates its cells
 * @param weighted whether each of those is followed by a weight
 */
record AdjacencyTable(TableDialect dialect, boolean weighted) {
  private static final double DIFFERENT = 0.9;

  /** A text whose lines have commas in them is no list of names. */
  private static final int LONGEST_NAME = 60;

  /** The adjacency list that a table is; empty if it is none. */
  static Optional<AdjacencyTable> of(TableDialect dialect, Content content) {
    boolean named = named(content);
    List<List<String>> rows = dialect.rows();
    if (content.named(".ncol", ".edges", ".edgelist", ".el")) {
      return Optional.empty();
    }
    if (!named && (dialect.isRegular() || TableHeader.present(rows))) {
      return Optional.empty();
    }
    if (!named && someWeighted(rows)) {
      return Optional.empty();
    }
    boolean pairs = isWeighted(rows);
    Set<String> firsts = new HashSet<>();
    rows.forEach(row -> firsts.add(row.getFirst()));
    int others = 0;
    int known = 0;
    for (List<String> row : rows) {
      for (int i = 1; i < row.size(); i += pairs ? 2 : 1) {
        others += row.get(i).isEmpty() ? 0 : 1;
        known += firsts.contains(row.get(i)) ? 1 : 0;
      }
    }
    // In a text of words few words come again at the start of a line.
    boolean list = firsts.size() >= DIFFERENT * rows.size() && others > 0 && known * 2 >= others;
    boolean parted =
        dialect.delimiter() != ' '
            && known > 0
            && firsts.size() >= DIFFERENT * rows.size()
            && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_NAME);
    return named || list || parted
        ? Optional.of(new AdjacencyTable(dialect, pairs))
        : Optional.empty();
  }

  /** Whether nearly every row begins with another name, as those of adjacency lists do. */
  static boolean headsDiffer(List<List<String>> rows) {
    return rows.stream().map(List::getFirst).distinct().count() >= DIFFERENT * rows.size();
  }

  /** Whether a file's name says that it is an adjacency list. */
  static boolean named(Content content) {
    return content.named(".adjlist", ".adj");
  }

  /** Whether rows are ties of which some have a weight that is no whole number. */
  private static boolean someWeighted(List<List<String>> rows) {
    return rows.stream()
            .allMatch(row -> row.size() == 2 || (row.size() == 3 && Spelling.isNumber(row.get(2))))
        && rows.stream().anyMatch(row -> row.size() == 3 && row.get(2).indexOf('.') >= 0);
  }

  /** Whether every second cell after the first is a number, and some are no whole ones. */
  private static boolean isWeighted(List<List<String>> rows) {
    boolean fraction = false;
    for (List<String> row : rows) {
      if (row.size() % 2 == 0) {
        return false;
      }
      for (int i = 0; i < row.size(); i++) {
        boolean weight = i > 0 && i % 2 == 0;
        if (weight && !Spelling.isNumber(row.get(i)) && !Spelling.isCommaNumber(row.get(i))) {
          return false;
        }
        boolean point = row.get(i).indexOf('.') >= 0 || row.get(i).indexOf(',') >= 0;
        if (!weight && point && Spelling.isNumber(row.get(i))) {
          return false;
        }
        fraction |= weight && point;
      }
    }
    return fraction;
  }

  FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    findings.delimiter(dialect.name());
    return NetworkDraft.read(content, findings, progress, this::fill);
  }

  private void fill(NetworkDraft draft, Reader reader) throws UnreadableException, IOException {
    TableText table = new TableText(reader, dialect);
    draft.state(true);
    TieCollector ties = draft.layer(Layer.FOLLOW, 1);
    while (table.next()) {
      if (table.field(0).isEmpty()) {
        draft.skip(
            table.line(),
            table.column(0),
            table.field(1),
            Messages.text("formats.adjacency.noname"),
            Messages.text("formats.table.empty.remedy"));
        continue;
      }
      int from = account(draft, table, 0);
      for (int field = 1; field < table.size(); field += weighted ? 2 : 1) {
        if (!table.field(field).isEmpty()) {
          double weight = weighted ? weight(draft, table, field + 1) : 1;
          ties.tie(from, account(draft, table, field), weight, true, table.line());
        }
      }
    }
  }

  private static int account(NetworkDraft draft, TableText table, int field)
      throws UnreadableException {
    return draft.account(table.field(field), table.line(field), table.column(field));
  }

  private static double weight(NetworkDraft draft, TableText table, int field) {
    String text = table.field(field);
    return Spelling.isCommaNumber(text)
        ? Spelling.number(text)
        : draft.weight(text, table.line(), table.column(field));
  }
}
