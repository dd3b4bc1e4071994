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
            .filter(d -> d.namesEnds() || d.isRegular() || named(content))
            .isPresent();
  }

  private static boolean named(Content content) {
    return content.named(".csv", ".tsv", ".tab", ".edges", ".edgelist");
  }

  private static Optional<TableDialect> dialect(Content content) {
    return TableDialect.of(content.head(), content.headIsAll());
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    TableDialect dialect = dialect(content).orElseThrow();
    findings.delimiter(dialect.name());
    if (!dialect.namesEnds()) {
      refuseOtherTables(dialect, content);
      if (AccountsTable.looksLike(dialect)) {
        return AccountsTable.read(content, dialect, progress).alone(content.baseName(), findings);
      }
    }
    EdgeTablePlan plan = EdgeTablePlan.of(dialect);
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

  /** Matrices and adjacency lists are tables, too, but not of ties. */
  private static void refuseOtherTables(TableDialect dialect, Content content)
      throws UnreadableException {
    List<List<String>> rows = dialect.rows();
    List<String> first = rows.getFirst();
    if (first.getFirst().isEmpty() && dialect.width() > 2 && isNamedMatrix(rows)) {
      throw other(Messages.text("formats.table.matrix"), first);
    }
    boolean square = dialect.width() > 3 && content.headIsAll() && rows.size() == dialect.width();
    boolean numbers =
        rows.stream()
            .flatMap(List::stream)
            .allMatch(cell -> cell.isEmpty() || Spelling.isNumber(cell));
    if (square && numbers) {
      throw other(Messages.text("formats.table.matrix"), first);
    }
    if (!dialect.isRegular() && !TableHeader.present(rows)) {
      throw other(Messages.text("formats.table.ragged"), first);
    }
  }

  private static boolean isNamedMatrix(List<List<String>> rows) {
    List<String> names = rows.getFirst().subList(1, rows.getFirst().size());
    return rows.stream().skip(1).anyMatch(row -> names.contains(row.getFirst()))
        || rows.stream()
            .flatMap(List::stream)
            .allMatch(cell -> cell.isEmpty() || Spelling.isNumber(cell));
  }

  private static UnreadableException other(String message, List<String> row) {
    return new UnreadableException(
        1, 0, String.join(" ", row), message, Messages.text("formats.table.other.remedy"));
  }
}
