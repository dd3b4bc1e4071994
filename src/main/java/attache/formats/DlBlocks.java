package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The blocks of a DL file: "rows", "cols" or "diagonal" say which cells are meant, and a value
 * after them what these cells hold; a later block writes over an earlier one.
 */
final class DlBlocks {
  private static final String ALL = "all";

  /** A few letters can fill any number of cells. */
  private static final int MOST_CELLS = 1_000_000;

  private final TokenLine line;
  private final NetworkDraft draft;
  private final DlAccounts rowAccounts;
  private final DlAccounts columnAccounts;
  private final DlHeader header;
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private final Map<Long, Cell> cells = new HashMap<>();

  private long written;

  private record Cell(double value, int line) {}

  DlBlocks(
      TokenLine line,
      NetworkDraft draft,
      DlAccounts rowAccounts,
      DlAccounts columnAccounts,
      DlHeader header) {
    this.line = line;
    this.draft = draft;
    this.rowAccounts = rowAccounts;
    this.columnAccounts = columnAccounts;
    this.header = header;
  }

  void fill(List<TieCollector> layers) throws IOException, UnreadableException {
    rows.set(0, header.rows());
    columns.set(0, header.columns());
    int matrix = 0;
    while (line.next()) {
      if (line.first(0) == '!') {
        finish(layers.get(matrix));
        matrix = Math.min(matrix + 1, layers.size() - 1);
      } else {
        readLine();
      }
    }
    finish(layers.get(matrix));
  }

  private void readLine() throws UnreadableException {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < line.size(); word++) {
      for (String part : line.text(word).split("=", -1)) {
        if (!part.isEmpty()) {
          words.add(part.toLowerCase(Locale.ROOT));
        }
      }
    }
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      boolean ofRows = word.equals("rows") || word.equals("row");
      boolean ofColumns = word.startsWith("col");
      if (ofRows || ofColumns) {
        at = select(words, at + 1, ofRows ? rows : columns, ofRows);
      } else if (word.startsWith("diag")) {
        at = diagonal(words, at + 1);
      } else if (word.startsWith("val")) {
        at++;
      } else if (Spelling.isNumber(word)) {
        block(Double.parseDouble(word));
        at++;
      } else {
        skip(word);
        return;
      }
    }
  }

  /** Takes the numbers of rows or columns: all of them, single ones, or "1 to 4" and "1-4". */
  private int select(List<String> words, int first, BitSet into, boolean ofRows) {
    into.clear();
    int most = ofRows ? header.rows() : header.columns();
    int at = first;
    while (at < words.size()) {
      String word = words.get(at);
      int dash = word.indexOf('-');
      boolean to = at + 2 < words.size() && words.get(at + 1).equals("to");
      if (word.equals(ALL)) {
        into.set(0, most);
      } else if (dash > 0) {
        range(word.substring(0, dash), word.substring(dash + 1), most, into);
      } else if (Spelling.isNumber(word)) {
        range(word, to ? words.get(at + 2) : word, most, into);
        at += to ? 2 : 0;
      } else {
        break;
      }
      at++;
    }
    return at;
  }

  private void range(String from, String to, int most, BitSet into) {
    double first = Spelling.number(from);
    double last = Spelling.number(to);
    if (first >= 1 && last >= first && last <= most) {
      into.set((int) first - 1, (int) last);
    } else {
      skip(from.equals(to) ? from : from + "-" + to);
    }
  }

  private int diagonal(List<String> words, int at) {
    if (at >= words.size() || !Spelling.isNumber(words.get(at))) {
      skip("diagonal");
      return words.size();
    }
    // Nobody follows himself, so what the diagonal holds is left out in the end.
    return at + 1;
  }

  private void block(double value) throws UnreadableException {
    if (value == 0 && cells.isEmpty()) {
      return;
    }
    written += (long) rows.cardinality() * columns.cardinality();
    if (written > MOST_CELLS) {
      throw new UnreadableException(
          line.line(),
          line.column(0),
          line.rest(0),
          Messages.text("formats.dl.blocks", MOST_CELLS),
          Messages.text("formats.limit.remedy"));
    }
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int column = columns.nextSetBit(0);
          column >= 0;
          column = columns.nextSetBit(column + 1)) {
        if (header.twoMode() || row != column) {
          cells.put((long) row * header.columns() + column, new Cell(value, line.line()));
        }
      }
    }
  }

  private void finish(TieCollector ties) {
    cells.entrySet().stream()
        .filter(cell -> cell.getValue().value() != 0)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            cell ->
                ties.tie(
                    rowAccounts.at((int) (cell.getKey() / header.columns())),
                    columnAccounts.at((int) (cell.getKey() % header.columns())),
                    cell.getValue().value(),
                    true,
                    cell.getValue().line()));
    cells.clear();
  }

  private void skip(String word) {
    draft.skip(
        line.line(),
        line.column(0),
        line.rest(0),
        Messages.text("formats.dl.block", Finding.shortened(word)),
        Messages.text("formats.dl.block.remedy"));
  }
}
