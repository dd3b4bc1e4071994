package attache.formats;

import attache.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is to say of whole columns of a table of ties. */
final class ColumnFindings {
  private final EdgeTablePlan plan;
  private final TableReading reading;
  private final Findings findings;

  ColumnFindings(EdgeTablePlan plan, TableReading reading, Findings findings) {
    this.plan = plan;
    this.reading = reading;
    this.findings = findings;
  }

  /** Tells of one end of ties whose column is not called so, though the other's is. */
  private void tellOfHalf(TableRows header) {
    boolean source = EdgeColumns.isSure(header.field(plan.source()));
    boolean target = EdgeColumns.isSure(header.field(plan.target()));
    boolean taken = reading.role(plan.source()) == ColumnRole.SOURCE;
    boolean named =
        EdgeColumns.named(plan.names()).isPresent() || HeaderWords.pair(plan.names()).isPresent();
    if (source != target && taken && !named) {
      int field = source ? plan.target() : plan.source();
      add(
          Severity.WARNING,
          header,
          field,
          Messages.text(
              source ? "formats.header.target" : "formats.header.source",
              Finding.shortened(header.field(field))),
          Messages.text("formats.header.end.remedy"),
          List.of());
    }
  }

  /**
   * Tells of names of columns with blanks around them and of equal names. Both are read: the one
   * without the blanks, the other with a number at its end.
   *
   * @param header the row of the names
   */
  void tellOfHeader(TableRows header) {
    tellOfHalf(header);
    if (reading.corrections().headerMended()) {
      return;
    }
    Map<String, Integer> first = new HashMap<>();
    for (int field = 0; field < header.size(); field++) {
      String name = header.field(field);
      if (name.isEmpty()) {
        continue;
      }
      if (header.padded(field)) {
        add(
            Severity.NOTE,
            header,
            field,
            Messages.text("formats.header.blanks", Finding.shortened(name)),
            "",
            List.of(new Fix.MendHeader()));
      }
      Integer before = first.putIfAbsent(name, field);
      int column = column(header, field);
      if (before != null && reading.role(column) != ColumnRole.IGNORED) {
        String read = plan.names().get(column);
        add(
            Severity.WARNING,
            header,
            field,
            Messages.text(
                "formats.header.twice", Finding.shortened(name), before + 1, field + 1, read),
            Messages.text("formats.header.twice.remedy"),
            List.of(new Fix.MendHeader(), new Fix.TakeColumn(column, read, ColumnRole.IGNORED)));
      }
    }
  }

  private void add(
      Severity severity,
      TableRows header,
      int field,
      String message,
      String remedy,
      List<Fix> fixes) {
    findings.add(
        new Finding(
            severity,
            header.line(field),
            header.column(field),
            header.field(field),
            message,
            remedy,
            fixes));
  }

  /** The column of a name; the header may lack a name for the first one. */
  private int column(TableRows header, int field) {
    boolean shifted =
        header.size() + 1 == plan.names().size()
            && plan.names().get(1).equals(header.field(0))
            && !plan.names().get(0).equals(header.field(0));
    return shifted ? field + 1 : field;
  }

  /**
   * Tells that the columns of layer and wave are taken for attributes, since they would part the
   * network into too many layers.
   *
   * @param line where the first layer too many stands
   */
  void tellOfManyLayers(int line) {
    for (int column : new int[] {plan.layer(), plan.wave()}) {
      if (column >= 0) {
        String name = plan.names().get(column);
        findings.warn(
            line,
            0,
            name,
            Messages.text(
                column == plan.wave() ? "formats.table.manywaves" : "formats.table.manylayers",
                Finding.shortened(name),
                LayerNames.MOST),
            Messages.text("formats.table.many.remedy"),
            List.of(
                new Fix.TakeColumn(column, name, ColumnRole.TIE),
                new Fix.TakeColumn(column, name, ColumnRole.IGNORED)));
      }
    }
  }
}
