package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cells of an edge list that name several accounts who are followed, as in “Kenya; Uganda”. They
 * are parted if nearly all of what they name are accounts of the table by themselves, too, and
 * those who follow them have no further rows, as they would have in a list of single ties. A name
 * with a comma in it, such as “Korea, Republic of”, stays whole, and so does “China, Hong Kong”
 * among single ties, where both parts may be accounts as well.
 */
final class SeveralTargets {
  private static final List<String> SEPARATORS = List.of(";", "|", "\n", ",", "/");

  /** From which share of accounts among the parts on cells are parted without a question. */
  private static final double SURE = 0.8;

  /** From which share on it is offered. */
  private static final double LIKELY = 0.4;

  private final EdgeTablePlan plan;
  private final TableReading reading;
  private final Findings findings;
  private boolean told;

  SeveralTargets(EdgeTablePlan plan, TableReading reading, Findings findings) {
    this.plan = plan;
    this.reading = reading;
    this.findings = findings;
  }

  /**
   * What parts the accounts in the cells of a table; empty if each cell is one account.
   *
   * @param rows the rows below the header
   */
  static String separator(List<List<String>> rows, int source, int target) {
    return separator(rows, source, target, SURE);
  }

  private static String separator(
      List<List<String>> rows, int source, int target, double leastShare) {
    for (String separator : SEPARATORS) {
      if (share(rows, source, target, separator) >= leastShare
          && (leastShare < SURE || listed(rows, source, target, separator) >= SURE)) {
        return separator;
      }
    }
    return "";
  }

  /** The share of the rows with parts that are the only ones of the account that follows. */
  private static double listed(List<List<String>> rows, int source, int target, String separator) {
    Map<String, Integer> rowsOf = new HashMap<>();
    List<String> listing = new ArrayList<>();
    for (List<String> row : rows) {
      String from = source < row.size() ? row.get(source) : "";
      rowsOf.merge(from, 1, Integer::sum);
      if (target < row.size() && row.get(target).contains(separator)) {
        listing.add(from);
      }
    }
    long single = listing.stream().filter(from -> rowsOf.getOrDefault(from, 0) == 1).count();
    return listing.isEmpty() ? 0 : (double) single / listing.size();
  }

  /** The share of accounts among the parts; 0 if no cell has parts, or some that follow have. */
  private static double share(List<List<String>> rows, int source, int target, String separator) {
    Set<String> accounts = new HashSet<>();
    List<String> parts = new ArrayList<>();
    for (List<String> row : rows) {
      String from = source < row.size() ? row.get(source) : "";
      String to = target < row.size() ? row.get(target) : "";
      if (from.contains(separator)) {
        return 0;
      }
      accounts.add(from);
      if (to.contains(separator)) {
        parts.addAll(parts(to, separator));
      } else {
        accounts.add(to);
      }
    }
    return parts.isEmpty()
        ? 0
        : (double) parts.stream().filter(accounts::contains).count() / parts.size();
  }

  /** What a cell may name if it names several accounts, by whatever parts them; else nothing. */
  static List<String> parts(String cell) {
    for (String separator : SEPARATORS) {
      if (cell.contains(separator)) {
        return parts(cell, separator);
      }
    }
    return List.of();
  }

  private static List<String> parts(String cell, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(Pattern.quote(separator), -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The accounts that a row's cell names; the first cell with several is told. */
  List<String> of(TableRows text, String cell) {
    String separator = reading.corrections().targetsParted();
    if (separator.isEmpty() || !cell.contains(separator)) {
      return List.of(cell);
    }
    List<String> parts = parts(cell, separator);
    if (!told && parts.size() > 1) {
      told = true;
      tell(text.line(plan.target()), text.column(plan.target()), cell, separator, true);
    }
    return parts.isEmpty() ? List.of(cell) : parts;
  }

  /** Offers to part cells where it is likely that they name several accounts. */
  void offer(TableDialect dialect) {
    if (!reading.corrections().targetsParted().isEmpty()) {
      return;
    }
    List<List<String>> rows = dialect.rows().subList(plan.header() ? 1 : 0, dialect.rows().size());
    String separator = separator(rows, plan.source(), plan.target(), LIKELY);
    if (!separator.isEmpty()) {
      for (int row = 0; row < rows.size(); row++) {
        String cell = plan.target() < rows.get(row).size() ? rows.get(row).get(plan.target()) : "";
        if (cell.contains(separator)) {
          int line = dialect.lines().get(row + (plan.header() ? 1 : 0));
          tell(line, 0, cell, separator, false);
          return;
        }
      }
    }
  }

  private void tell(int line, int column, String cell, String separator, boolean parted) {
    findings.add(
        new Finding(
            Severity.NOTE,
            line,
            column,
            cell,
            Messages.text(
                parted ? "formats.several" : "formats.several.likely",
                Finding.shortened(cell),
                name(separator)),
            "",
            List.of(new Fix.PartTargets(parted ? "" : separator))));
  }

  /** What parts accounts as people call it. */
  static String name(String separator) {
    return separator.equals("\n") ? Messages.text("formats.several.line") : "“" + separator + "”";
  }
}
