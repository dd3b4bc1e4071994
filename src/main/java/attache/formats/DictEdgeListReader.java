package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The edge lists of networkx: two accounts a line, then the tie's attributes in braces. */
final class DictEdgeListReader implements PlainTextReader {
  private static final int LONGEST = 100_000;
  private static final Pattern ENTRY =
      Pattern.compile("['\"]?([^'\":,{}]{1,200})['\"]?:\\s?('[^']*'|\"[^\"]*\"|[^,}'\"]*)\\s?[,}]");

  private static final int LOOK_LINES = 20;
  private static final Pattern LINE = Pattern.compile("[^\\s,{]+\\s+[^\\s,{]+\\s+\\{(?:|.*:.*)\\}");

  @Override
  public String format() {
    return "networkx";
  }

  @Override
  public boolean recognises(Content content) {
    List<String> lines =
        content
            .head()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .limit(LOOK_LINES)
            .toList();
    // The last line may be cut.
    List<String> whole =
        content.headIsAll() || lines.size() < 2 ? lines : lines.subList(0, lines.size() - 1);
    return !whole.isEmpty() && whole.stream().allMatch(line -> LINE.matcher(line).matches());
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    draft.state(true);
    for (text.skipSpace(); text.peek() != CharSource.END; text.skipSpace()) {
      if (text.peek() == '#') {
        text.skipLine();
        continue;
      }
      int line = text.line();
      int fromColumn = text.column();
      String from = word(text);
      text.skipBlanks();
      int toColumn = text.column();
      String to = word(text);
      text.skipBlanks();
      int column = text.column();
      String rest = text.takeLine(LONGEST + 1);
      if (to.isEmpty() || !rest.startsWith("{")) {
        draft.skip(
            line,
            fromColumn,
            from,
            Messages.text("formats.dict.line"),
            Messages.text("formats.dict.line.remedy"));
        continue;
      }
      draft.tie(
          draft.end(from, line, fromColumn),
          draft.end(to, line, toColumn),
          true,
          data(rest, line, column),
          line);
    }
  }

  /** Takes a word; of one without end only so much that it is refused as a name. */
  private static String word(CharSource text) throws IOException {
    StringBuilder word = new StringBuilder();
    while (text.peek() != CharSource.END && !CharSource.isSpace(text.peek())) {
      int c = text.take();
      if (word.length() <= Limits.NAME_LENGTH) {
        word.append((char) c);
      }
    }
    return word.toString();
  }

  /** What a dictionary in braces says; empty if there is nothing in it. */
  static List<Datum> data(String text, int line, int column) throws UnreadableException {
    if (text.length() < 5 || text.length() > LONGEST) {
      return List.of();
    }
    List<Datum> data = new ArrayList<>();
    Matcher entries = ENTRY.matcher(text.substring(1));
    while (entries.find()) {
      String value = entries.group(2).strip();
      boolean quoted = value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0;
      String bare = quoted ? value.substring(1, value.length() - 1) : value;
      String name = entries.group(1).strip();
      if (!name.isEmpty() && !bare.isEmpty() && !bare.equals("None")) {
        data.add(new Datum(name, quoted ? ValueType.TEXT : null, bare, line, column));
      }
      if (data.size() > Limits.COLUMNS) {
        throw Limits.tooManyColumns(line);
      }
    }
    return data;
  }
}
