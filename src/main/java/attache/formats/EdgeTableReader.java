package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads edge lists: tables of any delimiter, with or without a header, one tie a row; and a table
 * of accounts beside it. A table of accounts alone is read as a network without ties.
 */
final class EdgeTableReader implements NetworkReader {
  @Override
  public String format() {
    return "CSV";
  }

  @Override
  public boolean recognises(Content content) {
    return KnownFormats.text(content).isEmpty()
        && dialect(content)
            .filter(
                d ->
                    d.namesEnds()
                        || d.isRegular()
                        || named(content)
                        || someWeighted(d)
                        || MatrixTable.of(d, content.headIsAll()).isPresent()
                        || AdjacencyTable.of(d, content).isPresent())
            .isPresent();
  }

  private static boolean named(Content content) {
    return content.named(
        ".csv", ".tsv", ".tab", ".edges", ".edgelist", ".el", ".ncol", ".mtx", ".adjlist", ".adj");
  }

  private static Optional<TableDialect> dialect(Content content) {
    return TableDialect.of(content.head(), content.headIsAll());
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    TableDialect dialect = dialect(content).orElseThrow();
    findings.delimiter(dialect.name());
    TableComments comments = TableComments.of(content.head());
    if (!dialect.namesEnds() && comments.equals(TableComments.NONE)) {
      Optional<MatrixTable> matrix = MatrixTable.of(dialect, content.headIsAll());
      if (matrix.isPresent()) {
        return matrix.get().read(content, findings, progress);
      }
      Optional<AdjacencyTable> adjacency = AdjacencyTable.of(dialect, content);
      if (adjacency.isPresent()) {
        return adjacency.get().read(content, findings, progress);
      }
      refuseRagged(dialect);
      if (AccountsTable.looksLike(dialect)) {
        return AccountsTable.read(content, dialect, progress).alone(content.baseName(), findings);
      }
    }
    EdgeTablePlan plan = EdgeTablePlan.of(dialect, comments);
    EdgeTableRows rows = new EdgeTableRows(plan, dialect, content.baseName(), findings);
    if (!rows.read(content, LayerNames.MOST, progress.part(0, 0.8))) {
      // So many layers are none: the column is an attribute like any other.
      findings.restart();
      rows = new EdgeTableRows(plan.withoutLayer(), dialect, content.baseName(), findings);
      rows.read(content, LayerNames.MOST, progress.part(0, 0.8));
    }
    requireTies(rows, dialect, plan);
    List<CompanionSearch.Found> accounts =
        new CompanionSearch(content, rows.accounts().ids(), findings, progress.part(0.8, 0.9))
            .found();
    return rows.finish(accounts);
  }

  private static void requireTies(EdgeTableRows rows, TableDialect dialect, EdgeTablePlan plan)
      throws UnreadableException {
    if (rows.edges() == 0 && !plan.header()) {
      throw new UnreadableException(
          1,
          0,
          String.join(" ", dialect.rows().getFirst()),
          Messages.text("formats.table.noties"),
          Messages.text("formats.table.noties.remedy"));
    }
  }

  /** Whether a table has two columns, and a third with a weight where there is one. */
  private static boolean someWeighted(TableDialect dialect) {
    return dialect.delimiter() == ' '
        && dialect.rows().stream()
            .allMatch(row -> row.size() == 2 || (row.size() == 3 && Spelling.isNumber(row.get(2))));
  }

  private static void refuseRagged(TableDialect dialect) throws UnreadableException {
    if (!dialect.isRegular() && !TableHeader.present(dialect.rows()) && !someWeighted(dialect)) {
      throw other(Messages.text("formats.table.ragged"), dialect.rows().getFirst());
    }
  }

  private static UnreadableException other(String message, List<String> row) {
    return new UnreadableException(
        1, 0, String.join(" ", row), message, Messages.text("formats.table.other.remedy"));
  }
}
