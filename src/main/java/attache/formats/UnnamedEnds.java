package attache.formats;

import attache.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where the header of a table names no ends of ties, so that the first two columns had to be
 * taken for them: a warning if one of them is called or filled as no column of accounts is.
 */
final class UnnamedEnds {
  /** Of fewer pairs each may as well be a tie. */
  private static final int FEWEST = 3;

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
    boolean one = plan.names().size() > 2 && areOneAccount();
    for (int column : new int[] {plan.source(), plan.target()}) {
      String name = plan.names().get(column);
      if ((one && column == plan.target()) || isNamedOtherwise(name) || holdsNoAccounts(column)) {
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

  /**
   * Whether each account of one column stands beside one of the other alone, as its second name.
   */
  private boolean areOneAccount() {
    Map<String, String> second = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (List<String> row : dialect.rows().subList(1, dialect.rows().size())) {
      if (Math.max(plan.source(), plan.target()) < row.size()) {
        String one = row.get(plan.source());
        String other = row.get(plan.target());
        if (!second.merge(one, other, (old, now) -> old).equals(other)
            || !first.merge(other, one, (old, now) -> old).equals(one)) {
          return false;
        }
      }
    }
    return second.size() >= FEWEST && second.keySet().stream().noneMatch(first::containsKey);
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
