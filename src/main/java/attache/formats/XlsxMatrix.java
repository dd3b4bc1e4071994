package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;

/** An adjacency matrix in a sheet: a row for who follows, a column for who is followed. */
final class XlsxMatrix {
  private final XlsxTable table;
  private final Findings findings;
  private final FollowNetwork.Builder builder;
  private final TieCollector ties;

  XlsxMatrix(XlsxTable table, String title, Findings findings) {
    this.table = table;
    this.findings = findings;
    builder = FollowNetwork.builder(title);
    ties = new TieCollector(Layer.FOLLOW, builder.layer(Layer.FOLLOW));
  }

  FollowNetwork read(XlsxWorkbook workbook, Progress progress)
      throws IOException, UnreadableException {
    table.read(
        workbook,
        progress.part(0.2, 1),
        rows -> {
          readRows(rows);
          return true;
        });
    ties.state(true);
    ties.finish();
    FollowNetwork network = builder.build();
    ties.tell(findings, network);
    return network;
  }

  private void readRows(TableRows rows) throws IOException, UnreadableException {
    rows.next();
    int width = rows.size();
    int[] accounts = new int[width];
    for (int column = 1; column < width; column++) {
      Limits.requireName(rows.field(column), rows.line(), column + 1);
      accounts[column] = rows.field(column).isEmpty() ? -1 : builder.account(rows.field(column));
    }
    while (rows.next()) {
      String name = rows.field(0);
      if (name.isEmpty()) {
        findings.skip();
        findings.warn(
            rows.line(),
            1,
            "",
            Messages.text("formats.xlsx.norowname"),
            Messages.text("formats.table.empty.remedy"));
        continue;
      }
      Limits.requireName(name, rows.line(), 1);
      int from = builder.account(name);
      for (int column = 1; column < Math.min(width, rows.size()); column++) {
        readCell(rows, from, accounts[column], column);
      }
    }
  }

  private void readCell(TableRows rows, int from, int to, int column) {
    String cell = rows.field(column);
    if (cell.isEmpty() || to < 0) {
      return;
    }
    double weight = XmlValues.number(cell);
    if (!Double.isFinite(weight)) {
      if (!Spelling.missing(cell)) {
        findings.warn(
            rows.line(),
            rows.column(column),
            cell,
            Messages.text("formats.matrix.cell", Finding.shortened(cell)),
            Messages.text("formats.matrix.cell.remedy"));
      }
    } else if (weight != 0) {
      ties.tie(from, to, weight, true, rows.line());
    }
  }
}
