package attache.formats;

import attache.text.Messages;
import java.util.List;

/**
 * Tells where the header of a table names no ends of ties, so that the first two columns had to be
 * taken for them: a warning if one of them is called or filled as no column of accounts is.
 */
final class UnnamedEnds {
  private final TableDialect dialect;
  private final EdgeTablePlan plan;

  UnnamedEnds(TableDialect dialect, EdgeTablePlan plan) {
    this.dialect = dialect;
    this.plan = plan;
  }

  void tell(Findings findings) {
    List<String> header = TableHeader.first(dialect.rows());
    if (!plan.header()
        || header.equals(TableHeader.OF_R)
        || EdgeColumns.told(header, dialect.rows().subList(1, dialect.rows().size())).isPresent()) {
      return;
    }
    for (int column : new int[] {plan.source(), plan.target()}) {
      String name = plan.names().get(column);
      if (isNamedOtherwise(name) || holdsNoAccounts(column)) {
        findings.warn(
            dialect.lines().getFirst(),
            0,
            String.join(", ", header),
            Messages.text(
                column == plan.source() ? "formats.header.source" : "formats.header.target",
                Finding.shortened(name)),
            Messages.text("formats.header.end.remedy"));
      }
    }
  }

  private static boolean isNamedOtherwise(String name) {
    return EdgeColumns.isWeight(name)
        || EdgeColumns.words(name).stream().anyMatch(HeaderWords::isFigure);
  }

  /** Whether a column holds dates, truth values or numbers with fractions alone. */
  private boolean holdsNoAccounts(int column) {
    List<String> values =
        dialect.rows().stream()
            .skip(1)
            .filter(row -> column < row.size() && !Spelling.missing(row.get(column)))
            .map(row -> row.get(column))
            .toList();
    return !values.isEmpty()
        && (values.stream().allMatch(DateText::isDate)
            || values.stream().allMatch(Spelling::isTruth)
            || (values.stream().allMatch(v -> Spelling.isNumber(v) || Spelling.isCommaNumber(v))
                && values.stream().anyMatch(v -> v.indexOf('.') >= 0 || v.indexOf(',') >= 0)));
  }
}
