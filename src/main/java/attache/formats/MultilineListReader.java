package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads networkx's multi-line adjacency lists: a line with an account and a number, then so many
 * lines with an account that it has a tie to, and perhaps the tie's attributes in braces.
 */
final class MultilineListReader implements PlainTextReader {
  private static final int LOOK_LINES = 2_000;
  private static final int LONGEST = 100_000;
  private static final int MOST_DIGITS = 9;

  @Override
  public String format() {
    return "networkx adjacency list";
  }

  @Override
  public boolean recognises(Content content) {
    return content.knownFormat().isEmpty()
        && (content.named(".multiline_adjlist") || looksLike(content));
  }

  private static boolean looksLike(Content content) {
    List<String> lines = new ArrayList<>();
    content
        .head()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .limit(LOOK_LINES)
        .forEach(lines::add);
    if (!lines.isEmpty() && !(content.headIsAll() && lines.size() < LOOK_LINES)) {
      lines.removeLast();
    }
    int left = 0;
    boolean complete = false;
    for (String line : lines) {
      String[] words = words(line);
      if (left == 0) {
        if (words.length != 2 || !isCount(words[1]) || words[0].endsWith(":")) {
          return false;
        }
        left = Integer.parseInt(words[1]);
      } else {
        if (words.length > 1 && !words[1].startsWith("{")) {
          return false;
        }
        left--;
        complete |= left == 0;
      }
    }
    return complete;
  }

  /**
   * The words of a line: parted by tabs if it has some. Else names may have blanks in them if a
   * number or braces show where they end.
   */
  private static String[] words(String line) {
    if (line.indexOf('\t') >= 0) {
      return line.split("\t", 2);
    }
    int end = line.endsWith("}") ? line.indexOf(" {") : line.lastIndexOf(' ');
    boolean shown = end > 0 && (line.endsWith("}") || isCount(line.substring(end + 1)));
    return shown
        ? new String[] {line.substring(0, end).strip(), line.substring(end + 1).strip()}
        : line.split("\\s+", 3);
  }

  private static boolean isCount(String word) {
    return !word.isEmpty()
        && word.length() <= MOST_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    draft.state(true);
    draft.layer(Layer.FOLLOW, 1);
    long left = 0;
    int from = -1;
    int at = 0;
    for (text.skipSpace(); text.peek() != CharSource.END; text.skipSpace()) {
      int line = text.line();
      int column = text.column();
      String whole = text.takeLine(LONGEST).strip();
      if (whole.startsWith("#")) {
        continue;
      }
      String[] words = words(whole);
      boolean tie = words.length < 2 || words[1].startsWith("{");
      if (!tie && isCount(words[1])) {
        tellOfMissing(draft, left, at);
        left = Long.parseLong(words[1]);
        from = draft.account(words[0], line, column);
        at = line;
      } else if (tie && left > 0) {
        left--;
        int to = draft.account(words[0], line, column);
        List<Datum> data =
            words.length < 2
                ? List.of()
                : DictEdgeListReader.data(words[1], line, column + whole.indexOf(words[1]));
        draft.tie(from, to, true, data, line);
      } else {
        draft.skip(
            line,
            column,
            whole,
            Messages.text("formats.multiline.line"),
            Messages.text("formats.multiline.line.remedy"));
      }
    }
    tellOfMissing(draft, left, at);
  }

  private static void tellOfMissing(NetworkDraft draft, long left, int at) {
    if (left > 0) {
      draft
          .findings()
          .warn(
              at,
              0,
              "",
              Messages.text("formats.multiline.short", left),
              Messages.text("formats.numbered.ties.remedy"));
    }
  }
}
