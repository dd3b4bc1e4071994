package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Cytoscape's table of edges, which has both ends of a tie and its kind in one cell: {@code A
 * (interacts with) B}. Its other columns are attributes of the ties.
 */
final class CytoscapeEdgesReader implements NetworkReader {
  /** The columns that may hold such cells, the likeliest first. */
  private static final List<String> NAMES = List.of("shared name", "name", "canonicalname");

  private static final List<String> KINDS = List.of("shared interaction", "interaction");

  /** Columns that only say how Cytoscape keeps an edge. */
  private static final Set<String> INTERNAL =
      Set.of("suid", "selected", "shared name", "shared interaction", "canonicalname");

  private static final Pattern EDGE = Pattern.compile("(\\S.*?) \\(([^()]*)\\) (.*\\S)");

  /** Where the columns stand in a table. */
  private record Columns(List<String> header, int name, int kind) {
    static Optional<Columns> of(TableDialect dialect) {
      List<String> header =
          dialect.rows().getFirst().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
      List<List<String>> rows = dialect.rows().subList(1, dialect.rows().size());
      int kind =
          KINDS.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
      return NAMES.stream()
          .map(header::indexOf)
          .filter(at -> at >= 0 && !rows.isEmpty())
          .filter(at -> rows.stream().allMatch(row -> isEdge(row, at)))
          .findFirst()
          .map(at -> new Columns(dialect.rows().getFirst(), at, kind));
    }

    private static boolean isEdge(List<String> row, int column) {
      return column < row.size() && EDGE.matcher(row.get(column)).matches();
    }

    boolean isAttribute(int column) {
      String called = header.get(column).toLowerCase(Locale.ROOT);
      return column != name
          && column != kind
          && !called.isEmpty()
          && !INTERNAL.contains(called)
          && !NAMES.contains(called)
          && !KINDS.contains(called);
    }
  }

  @Override
  public String format() {
    return Messages.text("formats.cytoscape.edges");
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    // Asked of every file: a look at the text spares most of them being taken apart.
    return head.indexOf(" (") > 0
        && head.toLowerCase(Locale.ROOT).contains("name")
        && content.knownFormat().isEmpty()
        && content.table().filter(d -> !d.namesEnds()).flatMap(Columns::of).isPresent();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    TableDialect dialect = content.table().orElseThrow();
    Columns columns = Columns.of(dialect).orElseThrow();
    findings.delimiter(dialect.name());
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> fill(draft, text, dialect, columns));
  }

  private static void fill(NetworkDraft draft, Reader text, TableDialect dialect, Columns columns)
      throws UnreadableException, IOException {
    TableText table = new TableText(text, dialect);
    draft.state(true);
    table.next();
    while (table.next()) {
      String cell = table.field(columns.name());
      Optional<List<String>> parts = parts(cell, table.field(Math.max(0, columns.kind())));
      if (parts.isEmpty()) {
        draft.skip(
            table.line(),
            table.column(columns.name()),
            cell,
            Messages.text("formats.cytoscape.edge"),
            Messages.text("formats.cytoscape.edge.remedy"));
        continue;
      }
      int from = draft.account(parts.get().get(0), table.line(), table.column(columns.name()));
      int to = draft.account(parts.get().get(2), table.line(), table.column(columns.name()));
      draft.tie(from, to, true, data(table, columns, parts.get().get(1)), table.line());
    }
  }

  /** Source, kind and target of an edge; empty if the cell does not name them. */
  private static Optional<List<String>> parts(String cell, String kind) {
    // Names may have parentheses, too: the kind tells which ones are its own.
    String middle = " (" + kind + ") ";
    int at = cell.indexOf(middle);
    if (at > 0 && at + middle.length() < cell.length()) {
      return Optional.of(
          List.of(cell.substring(0, at), kind, cell.substring(at + middle.length())));
    }
    Matcher edge = EDGE.matcher(cell);
    return edge.matches()
        ? Optional.of(List.of(edge.group(1), edge.group(2), edge.group(3)))
        : Optional.empty();
  }

  private static List<Datum> data(TableText table, Columns columns, String kind) {
    List<Datum> data = new ArrayList<>();
    if (!kind.isBlank()) {
      data.add(
          new Datum(
              "interaction", ValueType.TEXT, kind, table.line(), table.column(columns.name())));
    }
    for (int field = 0; field < Math.min(table.size(), columns.header().size()); field++) {
      String value = table.field(field);
      if (columns.isAttribute(field) && !value.isEmpty()) {
        data.add(
            new Datum(
                columns.header().get(field), null, value, table.line(field), table.column(field)));
      }
    }
    return data;
  }
}
