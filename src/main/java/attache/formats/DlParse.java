package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One reading of a DL file. */
final class DlParse {
  private final CharSource source;
  private final NetworkDraft draft;
  private final TokenLine line;

  DlParse(CharSource source, NetworkDraft draft) {
    this.source = source;
    this.draft = draft;
    line = new TokenLine(source, "", ',');
  }

  void fill() throws IOException, UnreadableException {
    DlHeader header = DlHeader.read(source, draft);
    int at = source.line();
    boolean oneMode = !header.twoMode();
    // Names of rows alone come too late for the columns of a matrix: its accounts have numbers.
    boolean named =
        header.columnsEmbedded() || (header.rowsEmbedded() && !header.format().isMatrix());
    DlAccounts rows =
        new DlAccounts(
            draft, header.rows(), header.rowLabels(), oneMode ? named : header.rowsEmbedded(), at);
    DlAccounts columns =
        oneMode
            ? rows
            : new DlAccounts(
                draft, header.columns(), header.columnLabels(), header.columnsEmbedded(), at);
    boolean directed =
        header.format() != DlHeader.Format.LOWERHALF
            && header.format() != DlHeader.Format.UPPERHALF;
    draft.state(directed);
    List<TieCollector> layers = layers(header, at);
    if (header.format() == DlHeader.Format.BLOCKMATRIX) {
      new DlBlocks(line, draft, rows, columns, header).fill(layers);
    } else if (header.format().isMatrix()) {
      new DlMatrix(line, draft, header, rows, columns).fill(layers);
    } else {
      readLists(header, rows, columns, layers);
    }
    rows.fill(line.line());
    if (header.twoMode()) {
      columns.fill(line.line());
      ColumnCollector modes = draft.column(Messages.text("formats.mode"), at);
      rows.mark(modes, "1");
      columns.mark(modes, "2");
      tellOfModes(header);
    }
  }

  private List<TieCollector> layers(DlHeader header, int at) throws UnreadableException {
    List<TieCollector> layers = new ArrayList<>();
    UniqueNames names = new UniqueNames();
    for (int matrix = 0; matrix < header.matrices(); matrix++) {
      String name =
          matrix < header.matrixLabels().size()
              ? header.matrixLabels().get(matrix)
              : header.matrices() == 1
                  ? Layer.FOLLOW
                  : Messages.text("formats.pajek.relation", matrix + 1);
      layers.add(draft.layer(names.of(name), at));
    }
    if (layers.size() > 1) {
      draft.findings().note(1, 0, "", Messages.text("formats.dl.relations", layers.size()), "");
    }
    return layers;
  }

  /** Makes a layer of each value on the line that no declared relation stands for. */
  private void addLayers(List<TieCollector> layers) throws UnreadableException {
    int word = layers.size() + 2;
    draft
        .findings()
        .warn(
            line.line(),
            line.column(word),
            line.text(word),
            Messages.text("formats.dl.values", line.size() - 2, layers.size()),
            Messages.text("formats.dl.values.remedy"));
    while (line.size() > layers.size() + 2) {
      String name = Messages.text("formats.pajek.relation", layers.size() + 1);
      layers.add(draft.layer(name, line.line()));
    }
  }

  private void tellOfModes(DlHeader header) {
    draft
        .findings()
        .warn(
            1,
            0,
            "",
            Messages.text("formats.twomode.dl", header.rows(), header.columns()),
            Messages.text("formats.twomode.remedy"));
  }

  private void readLists(
      DlHeader header, DlAccounts rows, DlAccounts columns, List<TieCollector> layers)
      throws IOException, UnreadableException {
    int matrix = 0;
    int row = 0;
    while (line.next()) {
      if (line.first(0) == '!') {
        matrix = Math.min(matrix + 1, layers.size() - 1);
        row = 0;
        continue;
      }
      TieCollector ties = layers.get(matrix);
      switch (header.format()) {
        case RANKEDLIST1, RANKEDLIST2 -> readRanked(rows.account(line, 0), columns, ties);
        case NODELIST1, NODELIST2 -> readNodes(rows.account(line, 0), columns, 1, ties);
        case NODELIST1B -> readNodes(rows.at(row++), columns, 1, ties);
        case EDGEARRAY1 -> readArray(rows, columns, layers);
        default -> readEdge(rows, columns, ties);
      }
    }
  }

  private void readEdge(DlAccounts rows, DlAccounts columns, TieCollector ties)
      throws UnreadableException {
    int from = rows.account(line, 0);
    int to = columns.account(line, 1);
    if (from < 0 || to < 0) {
      skip(from < 0 ? 0 : 1);
      return;
    }
    ties.tie(from, to, weight(2), true, line.line());
  }

  /** The weight at a word; what is missing is 1. */
  private double weight(int word) throws UnreadableException {
    if (word >= line.size() || line.isOne(word) || Spelling.missing(line.text(word))) {
      return 1;
    }
    return draft.weight(line.text(word), line.line(), line.column(word));
  }

  private void readArray(DlAccounts rows, DlAccounts columns, List<TieCollector> layers)
      throws UnreadableException {
    int from = rows.account(line, 0);
    int to = columns.account(line, 1);
    if (from < 0 || to < 0) {
      skip(from < 0 ? 0 : 1);
      return;
    }
    if (line.size() > layers.size() + 2) {
      addLayers(layers);
    }
    for (int matrix = 0; matrix < layers.size() && matrix + 2 < line.size(); matrix++) {
      double weight = weight(matrix + 2);
      if (weight != 0) {
        layers.get(matrix).tie(from, to, weight, true, line.line());
      }
    }
  }

  private void readNodes(int from, DlAccounts columns, int first, TieCollector ties)
      throws UnreadableException {
    if (from < 0) {
      skip(0);
      return;
    }
    for (int word = first; word < line.size(); word++) {
      int to = columns.account(line, word);
      if (to < 0) {
        skip(word);
      } else {
        ties.tie(from, to, 1, true, line.line());
      }
    }
  }

  /** Reads those whom an account names, the first of them ranked 1. */
  private void readRanked(int from, DlAccounts columns, TieCollector ties)
      throws UnreadableException {
    if (from < 0) {
      skip(0);
      return;
    }
    for (int word = 1; word < line.size(); word++) {
      int to = columns.account(line, word);
      if (to < 0) {
        skip(word);
      } else {
        ties.tie(from, to, word, true, line.line());
      }
    }
  }

  private void skip(int word) {
    draft.skip(
        line.line(),
        line.column(word),
        line.rest(0),
        word < line.size()
            ? Messages.text("formats.dl.account", Finding.shortened(line.text(word)))
            : Messages.text("formats.dl.tie"),
        Messages.text("formats.dl.account.remedy"));
  }
}
