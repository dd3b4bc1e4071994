package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.List;

/** The matrices of a DL file, whose rows may be broken over lines or stand together on one. */
final class DlMatrix {
  private final TokenLine line;
  private final NetworkDraft draft;
  private final DlHeader header;
  private final DlAccounts rows;
  private final DlAccounts columns;
  private final int[] columnAccounts;
  private int word;
  private boolean ended;

  DlMatrix(
      TokenLine line, NetworkDraft draft, DlHeader header, DlAccounts rows, DlAccounts columns) {
    this.line = line;
    this.draft = draft;
    this.header = header;
    this.rows = rows;
    this.columns = columns;
    columnAccounts = new int[header.columns()];
  }

  void fill(List<TieCollector> layers) throws IOException, UnreadableException {
    next();
    for (TieCollector ties : layers) {
      if (!read(ties)) {
        return;
      }
    }
    if (!ended) {
      draft.skip(
          line.line(),
          line.column(word),
          line.text(word),
          Messages.text("formats.matrix.full", header.rows(), header.columns()),
          Messages.text("formats.matrix.remedy"));
    }
  }

  /** Moves on to the next word. */
  private void next() throws IOException, UnreadableException {
    word++;
    while (!ended && word >= line.size()) {
      ended = !line.next();
      word = 0;
    }
  }

  /** Reads one matrix; false if the file ends in it. */
  private boolean read(TieCollector ties) throws IOException, UnreadableException {
    for (int column = 0; column < header.columns(); column++) {
      if (header.columnsEmbedded()) {
        if (ended) {
          return tooShort(0);
        }
        columnAccounts[column] = columns.account(line, word);
        next();
      } else {
        columnAccounts[column] = columns.at(column);
      }
    }
    for (int row = 0; row < header.rows(); row++) {
      if (ended && !(isBare(row) && row > 0)) {
        return tooShort(row);
      }
      int from = rows.at(row);
      if (header.rowsEmbedded()) {
        if (from >= 0 && !header.columnsEmbedded() && !header.twoMode()) {
          draft.label(from, line.text(word));
        } else {
          from = rows.account(line, word);
        }
        next();
      } else if (from < 0) {
        from = columnAccounts[Math.min(row, columnAccounts.length - 1)];
      }
      if (!readRow(row, from, ties)) {
        return tooShort(row);
      }
    }
    return true;
  }

  /** Whether a row is there without a cell: the last one of an upper half without its diagonal. */
  private boolean isBare(int row) {
    return header.format() == DlHeader.Format.UPPERHALF
        && !header.diagonal()
        && !header.rowsEmbedded()
        && row == header.columns() - 1;
  }

  private boolean readRow(int row, int from, TieCollector ties)
      throws IOException, UnreadableException {
    DlHeader.Format format = header.format();
    int first = format == DlHeader.Format.UPPERHALF ? row : 0;
    int last =
        format == DlHeader.Format.LOWERHALF
            ? Math.min(row, header.columns() - 1)
            : header.columns() - 1;
    for (int column = first; column <= last; column++) {
      if (column == row && !header.diagonal() && !header.twoMode()) {
        continue;
      }
      if (ended) {
        return false;
      }
      if (!line.isZero(word)) {
        readCell(from, column, ties);
      }
      next();
    }
    return true;
  }

  private void readCell(int from, int column, TieCollector ties) throws UnreadableException {
    String text = line.text(word);
    if (Spelling.missing(text) || text.equals(".")) {
      return;
    }
    int to = columnAccounts[column];
    if (!Spelling.isNumber(text) || from < 0 || to < 0) {
      draft.findings().skipCell(line.line(), line.column(word), text);
      return;
    }
    double weight = Double.parseDouble(text);
    if (weight != 0) {
      ties.tie(from, to, weight, header.format() == DlHeader.Format.FULLMATRIX, line.line());
    }
  }

  private boolean tooShort(int row) {
    draft
        .findings()
        .warn(
            line.line(),
            0,
            "",
            Messages.text("formats.matrix.short", row, header.rows()),
            Messages.text("formats.matrix.remedy"));
    return false;
  }
}
