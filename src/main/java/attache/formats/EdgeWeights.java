package attache.formats;

import attache.text.Messages;
import java.math.BigDecimal;
import java.util.List;

/** The weights in a table of ties. */
final class EdgeWeights {
  private final EdgeTablePlan plan;
  private final TableReading reading;
  private final Findings findings;
  private boolean thousandsTold;

  EdgeWeights(EdgeTablePlan plan, TableReading reading, Findings findings) {
    this.plan = plan;
    this.reading = reading;
    this.findings = findings;
  }

  /**
   * Tells of a column that is called as weights are, but has so few numbers that it was not taken
   * for one.
   */
  static void tellOfFew(TableDialect dialect, EdgeTablePlan plan, Findings findings) {
    int column = plan.header() ? EdgeColumns.weight(plan.names()) : -1;
    if (column < 0 || plan.role(column) != ColumnRole.TIE) {
      return;
    }
    int others = 0;
    int numbers = 0;
    for (int row = 1; row < dialect.rows().size(); row++) {
      List<String> cells = dialect.rows().get(row);
      String text = column < cells.size() ? cells.get(column) : "";
      if (Spelling.isNumber(text)) {
        numbers++;
      } else if (others == 0 && !text.isEmpty()) {
        others = row;
      }
    }
    if (numbers > 0 && others > 0) {
      String name = plan.names().get(column);
      findings.warn(
          dialect.lines().get(others),
          0,
          dialect.rows().get(others).get(column),
          Messages.text("formats.weight.few", Finding.shortened(name)),
          Messages.text("formats.weight.remedy"),
          List.of(new Fix.TakeColumn(column, name, ColumnRole.WEIGHT)));
    }
  }

  /** The weight of the tie in a row; 1 if there is none or it cannot be read, which is told. */
  double of(TableRows text) {
    if (plan.weight() < 0 || (!plan.header() && text.size() <= plan.weight())) {
      return 1;
    }
    String spelled = text.field(plan.weight());
    if (spelled.equals("1")) {
      return 1;
    }
    double weight = Double.NaN;
    if (Spelling.isNumber(spelled)) {
      weight = Double.parseDouble(spelled);
    } else if (reading.decimalComma() && Spelling.isCommaNumber(spelled)) {
      weight = Spelling.number(spelled);
    }
    if (Double.isFinite(weight)) {
      return weight;
    }
    if (Spelling.isGrouped(spelled, reading.decimalComma())) {
      double meant = Spelling.grouped(spelled, reading.decimalComma());
      tellOfThousands(text, spelled, meant);
      return meant;
    }
    if (findings.lists(Severity.WARNING)) {
      findings.warn(
          text.line(),
          text.column(plan.weight()),
          spelled,
          Messages.text("formats.weight", Finding.shortened(spelled)),
          Messages.text("formats.weight.remedy"),
          weightFixes(spelled));
    } else {
      findings.count(Severity.WARNING);
    }
    return 1;
  }

  /** A comma may be a decimal one after all, so the first number with thousands set off is told. */
  private void tellOfThousands(TableRows text, String spelled, double meant) {
    if (!thousandsTold) {
      thousandsTold = true;
      boolean either = !reading.decimalComma() && Spelling.isCommaNumber(spelled);
      findings.add(
          new Finding(
              Severity.NOTE,
              text.line(),
              text.column(plan.weight()),
              spelled,
              Messages.text(
                  "formats.weight.thousands",
                  spelled,
                  new BigDecimal(Double.toString(meant)).stripTrailingZeros().toPlainString()),
              "",
              either ? List.of(new Fix.UseDecimalComma()) : List.of()));
    }
  }

  private List<Fix> weightFixes(String spelled) {
    Fix attribute =
        new Fix.TakeColumn(plan.weight(), plan.names().get(plan.weight()), ColumnRole.TIE);
    return !reading.decimalComma() && Spelling.isCommaNumber(spelled)
        ? List.of(new Fix.UseDecimalComma(), attribute)
        : List.of(attribute);
  }
}
