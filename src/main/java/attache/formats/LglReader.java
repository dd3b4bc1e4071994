package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.BitSet;

/**
 * Reads the .lgl files of the Large Graph Layout: a line with a number sign names an account, the
 * lines after it those that it has ties to.
 */
final class LglReader implements PlainTextReader {
  @Override
  public String format() {
    return "LGL";
  }

  @Override
  public boolean recognises(Content content) {
    return content.named(".lgl") && content.head().lines().anyMatch(line -> line.startsWith("#"));
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    TokenLine line = new TokenLine(text, "");
    draft.state(true);
    TieCollector ties = draft.layer(Layer.FOLLOW, 1);
    BitSet begun = new BitSet();
    int from = -1;
    while (line.next()) {
      if (line.first(0) == '#') {
        String name = line.text(0).length() > 1 ? line.text(0).substring(1) : line.text(1);
        from = name.isEmpty() ? -1 : draft.account(name, line.line(), line.column(0));
        if (from < 0 || begun.get(from)) {
          draft
              .findings()
              .warn(
                  line.line(),
                  line.column(0),
                  line.rest(0),
                  from < 0
                      ? Messages.text("formats.graphml.noid")
                      : Messages.text("formats.lgl.twice", Finding.shortened(name)),
                  Messages.text("formats.lgl.line.remedy"));
        } else {
          begun.set(from);
        }
      } else if (from < 0 || line.size() > 2 || line.text(0).isEmpty()) {
        draft.skip(
            line.line(),
            line.column(0),
            line.rest(0),
            Messages.text("formats.lgl.line"),
            Messages.text("formats.lgl.line.remedy"));
      } else {
        int to = draft.account(line.text(0), line.line(), line.column(0));
        double weight =
            line.size() == 2 ? draft.weight(line.text(1), line.line(), line.column(1)) : 1;
        ties.tie(from, to, weight, true, line.line());
      }
    }
  }
}
