package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
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
  public boolean recognises(Content text) {
    Content content = text.parted();
    return content.knownFormat().isEmpty()
        && content
            .table()
            .filter(
                d ->
                    saysTies(d, TableComments.of(content.head()))
                        || d.isRegular()
                        || named(content)
                        || someWeighted(d)
                        || MatrixTable.of(d, content.headIsAll()).isPresent()
                        || AdjacencyTable.of(d, content).isPresent())
            .isPresent();
  }

  private static boolean named(Content content) {
    return content.named(
        ".csv", ".tsv", ".tab", ".edges", ".edgelist", ".el", ".ncol", ".adjlist", ".adj");
  }

  @Override
  public FollowNetwork read(Content text, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    Content content = text.parted();
    TableDialect dialect = content.table().orElseThrow();
    findings.delimiter(dialect.name());
    if (content.isParted()) {
      findings.note(dialect.lines().getFirst(), 0, "", Messages.text("formats.table.aligned"), "");
    }
    KnownFormats.tellOfOther(content, findings);
    TableComments comments = TableComments.of(content.head());
    if (!saysTies(dialect, comments)) {
      Optional<FollowNetwork> matrix = matrix(content, dialect, findings, progress);
      if (matrix.isPresent()) {
        return matrix.get();
      }
      refuseRagged(dialect, content);
      if (AccountsTable.looksLike(dialect)) {
        return AccountsTable.read(content, dialect, progress)
            .alone(content.baseName(), Optional.empty(), findings);
      }
    }
    EdgeTablePlan plan = EdgeTablePlan.of(dialect, comments);
    TableReading reading = TableReading.detected(CharacterSet.DETECTED, dialect, plan);
    tellOfTitle(dialect, findings);
    tellOfGuessedHeader(dialect, plan, findings);
    new UnnamedEnds(dialect, plan).tell(findings);
    EdgeWeights.tellOfFew(dialect, plan, findings);
    return ties(content, dialect, plan, reading, findings, progress);
  }

  /**
   * Reads a table as the user says.
   *
   * @param reading how; without any roles they are detected
   */
  FollowNetwork read(Content text, TableReading reading, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    Content content = reading.delimiter() == '\t' ? text.parted() : text;
    TableDialect dialect =
        TableDialect.with(
                reading.delimiter(),
                reading.firstLine(),
                reading.corrections(),
                content.head(),
                content.headIsAll())
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Messages.text("formats.table.norows", reading.firstLine()),
                        Messages.text("formats.table.norows.remedy")));
    findings.delimiter(dialect.name());
    if (dialect.width() < 2) {
      throw other(Messages.text("formats.table.onecolumn", dialect.name()), 0, dialect, content);
    }
    TableComments comments = TableComments.of(content.head());
    TableReading complete = completed(reading, dialect, comments, content);
    if (!complete.complete()) {
      return withoutEnds(content, dialect, complete, findings, progress);
    }
    EdgeTablePlan plan = EdgeTablePlan.of(complete, dialect, comments);
    return ties(content, dialect, plan, complete, findings, progress);
  }

  private static boolean saysTies(TableDialect dialect, TableComments comments) {
    return dialect.namesEnds() || !comments.equals(TableComments.NONE);
  }

  /** Whether the rows of a table are ties, as far as its beginning tells. */
  static boolean looksLikeTies(TableDialect dialect, TableComments comments, Content content) {
    return saysTies(dialect, comments)
        || (dialect.width() > 1
            && dialect.isRegular()
            && !AccountsTable.looksLike(dialect)
            && MatrixTable.of(dialect, content.headIsAll()).isEmpty()
            && AdjacencyTable.of(dialect, content).isEmpty());
  }

  /** A reading with header and roles detected, if it gives no roles; no ends if there are none. */
  static TableReading completed(
      TableReading reading, TableDialect dialect, TableComments comments, Content content) {
    TableReading ties = reading.completed(dialect, comments);
    return reading.roles().isEmpty() && !looksLikeTies(dialect, comments, content)
        ? ties.withoutRoles()
        : ties;
  }

  /** Reads a table that is an adjacency matrix or lists the neighbours of each account. */
  private static Optional<FollowNetwork> matrix(
      Content content, TableDialect dialect, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    Optional<MatrixTable> matrix = MatrixTable.of(dialect, content.headIsAll());
    boolean list = AdjacencyTable.named(content) && AdjacencyTable.headsDiffer(dialect.rows());
    if (matrix.isPresent() && !list) {
      tellOfTitle(dialect, findings);
      return Optional.of(matrix.get().read(content, findings, progress));
    }
    Optional<AdjacencyTable> adjacency = AdjacencyTable.of(dialect, content);
    return adjacency.isPresent()
        ? Optional.of(adjacency.get().read(content, findings, progress))
        : Optional.empty();
  }

  /** Reads a table for which nobody says where the ends of a tie stand. */
  private static FollowNetwork withoutEnds(
      Content content,
      TableDialect dialect,
      TableReading reading,
      Findings findings,
      Progress progress)
      throws UnreadableException, IOException {
    Optional<FollowNetwork> matrix = matrix(content, dialect, findings, progress);
    if (matrix.isPresent()) {
      return matrix.get();
    }
    Optional<AccountsReading> accounts =
        Optional.ofNullable(reading.accounts().get(content.name()));
    if (accounts.isPresent() || (AccountsTable.looksLike(dialect) && !dialect.namesEnds())) {
      return AccountsTable.read(content, dialect, progress)
          .alone(content.baseName(), accounts, findings);
    }
    throw new UnreadableException(
        Messages.text("formats.table.noends"), Messages.text("formats.table.noends.remedy"));
  }

  private static FollowNetwork ties(
      Content content,
      TableDialect dialect,
      EdgeTablePlan plan,
      TableReading reading,
      Findings findings,
      Progress progress)
      throws UnreadableException, IOException {
    EdgeTableRows rows = new EdgeTableRows(plan, reading, content.baseName(), findings);
    if (!rows.read(content, LayerNames.MOST, progress.part(0, 0.8))) {
      // So many layers are none: the column is an attribute like any other.
      rows = rows.withoutLayers(content.baseName());
      rows.read(content, LayerNames.MOST, progress.part(0, 0.8));
    }
    requireTies(rows, dialect, plan, content);
    rows.tellOfFewer();
    tellOfLateHeader(dialect, plan, findings);
    tellOfThirdWord(dialect, plan, content, findings);
    rows.several().offer(dialect);
    List<CompanionSearch.Found> accounts =
        new CompanionSearch(
                content, rows.accounts().ids(), reading, findings, progress.part(0.8, 0.9))
            .found();
    return rows.finish(accounts);
  }

  /** igraph writes names with blanks into .ncol files as they are. */
  private static void tellOfThirdWord(
      TableDialect dialect, EdgeTablePlan plan, Content content, Findings findings) {
    boolean blanks = content.named(".ncol") || dialect.delimiter() == ' ';
    if (!blanks || plan.header() || plan.weight() >= 0 || plan.layer() >= 0) {
      return;
    }
    for (int row = 0; row < dialect.rows().size(); row++) {
      List<String> cells = dialect.rows().get(row);
      if (cells.size() > 2 && isWord(cells.get(2))) {
        findings.warn(
            dialect.lines().get(row),
            0,
            String.join(" ", cells),
            Messages.text("formats.ncol.third", Finding.shortened(cells.get(2))),
            Messages.text("formats.ncol.third.remedy"));
        return;
      }
    }
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0)) && !LayerNames.isKind(text);
  }

  private static void tellOfTitle(TableDialect dialect, Findings findings) {
    if (dialect.firstLine() > 1) {
      findings.note(dialect.firstLine(), 0, "", Messages.text("formats.table.title"), "");
    }
  }

  /** A first row whose words are unknown may be a tie of two accounts that do not come again. */
  static void tellOfGuessedHeader(TableDialect dialect, EdgeTablePlan plan, Findings findings) {
    List<List<String>> rows = dialect.rows();
    List<String> first = TableHeader.first(rows);
    Optional<EdgeColumns> told =
        plan.header() ? EdgeColumns.told(first, rows.subList(1, rows.size())) : Optional.empty();
    if (told.filter(ends -> ends.isHalfNamed(first)).isPresent() && HeaderShape.isAlike(rows)) {
      findings.note(
          dialect.lines().getFirst(),
          0,
          String.join(", ", rows.getFirst()),
          Messages.text("formats.header.half"),
          "");
    } else if (plan.header() && told.isEmpty() && TableHeader.isGuess(rows)) {
      findings.add(
          new Finding(
              Severity.NOTE,
              dialect.lines().getFirst(),
              0,
              String.join(", ", rows.getFirst()),
              Messages.text("formats.header.guess"),
              Messages.text("formats.header.guess.remedy"),
              List.of(new Fix.FirstRowIsTie())));
    }
  }

  /** A table often has its title above it; the names of its columns then come late. */
  private static void tellOfLateHeader(
      TableDialect dialect, EdgeTablePlan plan, Findings findings) {
    for (int row = 1; row < Math.min(dialect.rows().size(), TableDialect.TITLE_ROWS); row++) {
      List<String> cells = dialect.rows().get(row);
      if (!plan.header()
          && cells.size() == dialect.width()
          && EdgeColumns.named(cells).isPresent()) {
        int line = dialect.lines().get(row);
        findings.warn(
            line,
            1,
            String.join(" ", cells),
            Messages.text("formats.table.lateheader"),
            Messages.text("formats.table.lateheader.remedy"),
            List.of(new Fix.StartAt(line)));
        return;
      }
    }
  }

  private static void requireTies(
      EdgeTableRows rows, TableDialect dialect, EdgeTablePlan plan, Content content)
      throws UnreadableException {
    if (rows.edges() == 0 && !plan.header()) {
      throw new UnreadableException(
          1,
          0,
          String.join(" ", dialect.rows().getFirst()),
          Messages.text("formats.table.noties"),
          Messages.text("formats.table.noties.remedy"),
          otherDelimiters(dialect, content));
    }
  }

  /** Whether a table has two columns, and a third with a weight where there is one. */
  private static boolean someWeighted(TableDialect dialect) {
    return dialect.rows().stream()
        .allMatch(row -> row.size() == 2 || (row.size() == 3 && Spelling.isNumber(row.get(2))));
  }

  private static void refuseRagged(TableDialect dialect, Content content)
      throws UnreadableException {
    if (!dialect.isRegular() && !TableHeader.present(dialect.rows()) && !someWeighted(dialect)) {
      throw other(Messages.text("formats.table.ragged"), worstRow(dialect), dialect, content);
    }
  }

  /** The first row that can be no tie, or else that has not as many columns as most. */
  private static int worstRow(TableDialect dialect) {
    int differing = -1;
    for (int row = 0; row < dialect.rows().size(); row++) {
      int size = dialect.rows().get(row).size();
      if (size < 2) {
        return row;
      }
      differing = differing < 0 && size != dialect.width() ? row : differing;
    }
    return Math.max(0, differing);
  }

  private static UnreadableException other(
      String message, int row, TableDialect dialect, Content content) {
    return new UnreadableException(
        dialect.lines().get(row),
        0,
        String.join(" ", dialect.rows().get(row)),
        message,
        Messages.text("formats.table.other.remedy"),
        otherDelimiters(dialect, content));
  }

  /** The other delimiters with which the rows have equally many columns. */
  private static List<Fix> otherDelimiters(TableDialect dialect, Content content) {
    List<Fix> fixes = new ArrayList<>();
    for (char delimiter : TableReading.DELIMITERS.toCharArray()) {
      boolean fits =
          delimiter != dialect.delimiter()
              && TableDialect.with(
                      delimiter, dialect.lines().getFirst(), content.head(), content.headIsAll())
                  .filter(other -> other.width() > 1 && other.isRegular())
                  .isPresent();
      if (fits) {
        fixes.add(new Fix.UseDelimiter(delimiter));
      }
    }
    return fixes;
  }
}
