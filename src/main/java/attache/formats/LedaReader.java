package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.List;

/** Reads LEDA's own graphs (.lgr, .gw), as igraph and networkx know them too. */
final class LedaReader implements NetworkReader {
  private static final String BANNER = "LEDA.GRAPH";

  @Override
  public String format() {
    return "LEDA";
  }

  @Override
  public boolean recognises(Content content) {
    return content
        .head()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .orElse("")
        .startsWith(BANNER);
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new Parse(new CharSource(text), draft).fill());
  }

  /** One reading of a file, line by line; comments and blank lines do not count. */
  private static final class Parse {
    private final CharSource text;
    private final NetworkDraft draft;
    private String line = "";
    private int at;

    Parse(CharSource text, NetworkDraft draft) {
      this.text = text;
      this.draft = draft;
    }

    private void next() throws IOException {
      do {
        text.skipSpace();
        at = text.line();
        line = text.takeLine(Limits.NAME_LENGTH + 100).strip();
      } while (line.startsWith("#"));
    }

    void fill() throws IOException, UnreadableException {
      next();
      next();
      next();
      boolean numbers = !line.equals("string");
      next();
      boolean directed = !line.equals("-2");
      if (line.equals("-1") || line.equals("-2")) {
        next();
      }
      draft.state(directed);
      NumberedAccounts accounts = new NumberedAccounts(draft, "", count(), at, 0);
      for (int number = 1; number <= accounts.count(); number++) {
        next();
        readAccount(accounts.get(number));
      }
      next();
      long ties = count();
      int stated = at;
      TieCollector collector = draft.layer(Layer.FOLLOW, at);
      long found = 0;
      for (next(); !line.isEmpty(); next()) {
        if (found == ties) {
          tellOfMore();
          return;
        }
        found++;
        readTie(accounts, collector, directed, numbers);
      }
      NumberedAccounts.tellCount(draft, ties, found, stated);
    }

    private long count() throws UnreadableException {
      if (!line.matches("\\d{1,18}")) {
        throw misplaced("formats.leda.count");
      }
      return Long.parseLong(line);
    }

    private UnreadableException misplaced(String message) {
      return new UnreadableException(
          at,
          line.isEmpty() ? 0 : 1,
          line,
          line.isEmpty()
              ? Messages.text("formats.gml.end")
              : Messages.text(message, Finding.shortened(line)),
          Messages.text("formats.json.syntax.remedy"));
    }

    private void tellOfMore() {
      // GraphWin goes on with how the graph is drawn.
      if (line.contains("|{")) {
        draft.skip(
            at,
            1,
            line,
            Messages.text("formats.leda.more"),
            Messages.text("formats.numbered.ties.remedy"));
      }
    }

    private void readAccount(int account) throws UnreadableException {
      if (!line.startsWith("|{") || !line.endsWith("}|")) {
        throw misplaced("formats.leda.account");
      }
      String label = line.substring(2, Math.max(2, line.length() - 2));
      Limits.requireName(label, at, 1);
      if (!label.isBlank()) {
        draft.label(account, label);
      }
    }

    private void readTie(
        NumberedAccounts accounts, TieCollector collector, boolean directed, boolean numbers)
        throws UnreadableException {
      int open = line.indexOf("|{");
      String[] words = (open < 0 ? line : line.substring(0, open)).strip().split("\\s+", -1);
      if (words.length < 3 || open < 0 || !line.endsWith("}|")) {
        draft.skip(
            at,
            1,
            line,
            Messages.text("formats.leda.tie"),
            Messages.text("formats.pajek.tie.remedy"));
        return;
      }
      int from = accounts.at(words[0], at, 1);
      int to = from < 0 ? -1 : accounts.at(words[1], at, words[0].length() + 2);
      if (to < 0) {
        return;
      }
      String label = line.substring(open + 2, Math.max(open + 2, line.length() - 2));
      if (label.isBlank()) {
        collector.tie(from, to, 1, directed, at);
      } else if (numbers && Spelling.isNumber(label)) {
        collector.tie(from, to, Double.parseDouble(label), directed, at);
      } else {
        Datum datum = new Datum("label", ValueType.TEXT, label, at, open + 3);
        draft.tie(collector, from, to, directed, List.of(datum), at);
      }
    }
  }
}
