package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Cytoscape's old files of one attribute of the edges: its name in the first line, then a tie
 * a line, as in {@code A (pp) B = 2.5}.
 */
final class CytoscapeAttributesReader implements PlainTextReader {
  private static final int LONGEST = 100_000;
  private static final Pattern NAME =
      Pattern.compile("([^()=]{1,100}?)\\s*(?:\\(class=[\\w.]+\\))?");
  private static final Pattern TIE =
      Pattern.compile("(\\S[^()]{0,1000}?) \\(([^()]{0,200})\\) ([^=]{0,1000}?\\S)\\s*=\\s*(.*)");

  @Override
  public String format() {
    return Messages.text("formats.cytoscape.attributes");
  }

  @Override
  public boolean recognises(Content content) {
    List<String> lines = content.firstLines();
    return lines.size() > 1
        && NAME.matcher(lines.getFirst()).matches()
        && lines.stream().skip(1).allMatch(line -> TIE.matcher(line).matches())
        && content.knownFormat().isEmpty();
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    draft.state(true);
    text.skipSpace();
    Matcher head = NAME.matcher(text.takeLine(LONGEST).strip());
    String name = head.matches() ? head.group(1) : "value";
    for (text.skipSpace(); text.peek() != CharSource.END; text.skipSpace()) {
      int line = text.line();
      int column = text.column();
      String all = text.takeLine(LONGEST).strip();
      Matcher tie = TIE.matcher(all);
      if (!tie.matches()) {
        draft.skip(
            line,
            column,
            all,
            Messages.text("formats.cytoscape.edge"),
            Messages.text("formats.cytoscape.edge.remedy"));
        continue;
      }
      int from = draft.account(tie.group(1), line, column);
      int to = draft.account(tie.group(3), line, column);
      Datum kind = new Datum("interaction", ValueType.TEXT, tie.group(2), line, column);
      String value = tie.group(4).strip();
      boolean weight = Spelling.isNumber(value) && name.toLowerCase(Locale.ROOT).contains("weight");
      Datum datum = new Datum(weight ? "weight" : name, null, value, line, column);
      draft.tie(from, to, true, List.of(kind, datum), line);
    }
  }
}
