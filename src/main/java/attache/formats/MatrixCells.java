package attache.formats;

import attache.text.Messages;

/** Reads the cells of an adjacency matrix, of which some kinds do not go together. */
final class MatrixCells {
  private final Findings findings;
  private final boolean decimalComma;
  private boolean numbers;
  private String mark = "";
  private int line;
  private int column;

  /**
   * @param decimalComma whether a number may be written with a decimal comma
   */
  MatrixCells(Findings findings, boolean decimalComma) {
    this.findings = findings;
    this.decimalComma = decimalComma;
  }

  /**
   * Adds the tie that a cell stands for, if there is one. A cell that means nothing is told.
   *
   * @param from the account of the row
   * @param to the account of the column; -1 if it is none
   */
  void read(TableRows table, int field, int from, int to, TieCollector ties) {
    String text = table.field(field);
    if (text.isEmpty() || text.equals("0") || to < 0 || Spelling.missing(text)) {
      return;
    }
    if (Spelling.isTruth(text) || MatrixSpelling.isMark(text) || MatrixSpelling.isNoMark(text)) {
      if (!text.equalsIgnoreCase("false") && !MatrixSpelling.isNoMark(text)) {
        mark(table, field);
        ties.tie(from, to, 1, true, table.line(field));
      }
      return;
    }
    boolean comma = decimalComma && Spelling.isCommaNumber(text);
    if (!comma && !Spelling.isNumber(text)) {
      findings.skipCell(table.line(), table.column(field), text);
      return;
    }
    double weight = Spelling.number(text);
    if (weight != 0) {
      numbers = true;
      ties.tie(from, to, weight, true, table.line(field));
    }
  }

  private void mark(TableRows table, int field) {
    if (mark.isEmpty()) {
      mark = table.field(field);
      line = table.line();
      column = table.column(field);
    }
  }

  /** Tells of a cross among numbers, which may be a slip. */
  void tell() {
    if (numbers && !mark.isEmpty()) {
      findings.warn(
          line,
          column,
          mark,
          Messages.text("formats.matrix.mixed", Finding.shortened(mark)),
          Messages.text("formats.matrix.cell.remedy"));
    }
  }
}
