package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the trivial graph format, which yEd writes: an account a line with its id and its label, a
 * line with a number sign, then a tie a line with two ids and a label.
 */
final class TgfReader implements PlainTextReader {
  private static final int LOOK_LINES = 2_000;

  @Override
  public String format() {
    return "TGF";
  }

  @Override
  public boolean recognises(Content content) {
    return content.knownFormat().isEmpty() && (content.named(".tgf") || looksLike(content));
  }

  /** Whether a line with a number sign parts ids that differ from pairs of them. */
  private static boolean looksLike(Content content) {
    Set<String> ids = new HashSet<>();
    boolean ties = false;
    boolean any = false;
    List<String> lines = content.head().lines().limit(LOOK_LINES).toList();
    boolean whole = content.headIsAll() && lines.size() < LOOK_LINES;
    for (String line : whole || lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1)) {
      String[] words = line.strip().split("\\s+", 3);
      if (line.strip().equals("#") && !ties) {
        ties = true;
      } else if (!line.isBlank()) {
        boolean fits =
            ties
                ? words.length > 1 && ids.contains(words[0]) && ids.contains(words[1])
                : !words[0].startsWith("#") && ids.add(words[0]);
        if (!fits) {
          return false;
        }
        any |= ties;
      }
    }
    return any;
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    draft.state(true);
    boolean ties = false;
    TieCollector collector = draft.layer(Layer.FOLLOW, 1);
    for (text.skipSpace(); text.peek() != CharSource.END; text.skipSpace()) {
      int line = text.line();
      int column = text.column();
      String whole = text.takeLine(2 * Limits.NAME_LENGTH + 100).strip();
      String[] words = whole.split("\\s+", ties ? 3 : 2);
      if (whole.equals("#") && !ties) {
        ties = true;
      } else if (!ties) {
        int account = draft.list(words[0], line, column);
        if (words.length > 1) {
          Limits.requireName(words[1], line, column);
          draft.label(account, words[1]);
        }
      } else if (words.length < 2) {
        draft.skip(
            line,
            column,
            whole,
            Messages.text("formats.tgf.line"),
            Messages.text("formats.pajek.tie.remedy"));
      } else {
        int from = draft.end(words[0], line, column);
        int to = draft.end(words[1], line, whole.indexOf(words[1], words[0].length()) + column);
        readLabel(draft, collector, from, to, words.length > 2 ? words[2] : "", line);
      }
    }
    if (!ties) {
      draft.tellOfNoTies(text.line());
    }
  }

  private static void readLabel(
      NetworkDraft draft, TieCollector collector, int from, int to, String label, int line)
      throws UnreadableException {
    if (label.isEmpty()) {
      collector.tie(from, to, 1, true, line);
    } else if (Spelling.isNumber(label)) {
      collector.tie(from, to, Double.parseDouble(label), true, line);
    } else {
      Datum datum = new Datum("label", ValueType.TEXT, label, line, 0);
      draft.tie(collector, from, to, true, List.of(datum), line);
    }
  }
}
