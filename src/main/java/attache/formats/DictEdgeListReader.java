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

  /** What may part the words, if not blanks. */
  private static final String SEPARATORS = "\t,;|";

  /**
   * The two accounts of a line and what it says of their tie.
   *
   * @param to empty if the line does not name two accounts
   */
  private record Line(String from, String to, int toColumn, String data, int dataColumn) {
    /** The parts of a line; without data if there are no braces behind it. */
    static Line of(String line) {
      int brace = line.indexOf('{');
      if (brace < 0 || !line.endsWith("}")) {
        return new Line(line, "", 0, "", 0);
      }
      String names = line.substring(0, brace).strip();
      char separator = ' ';
      if (!names.isEmpty() && SEPARATORS.indexOf(names.charAt(names.length() - 1)) >= 0) {
        separator = names.charAt(names.length() - 1);
        names = names.substring(0, names.length() - 1).strip();
      } else if (names.indexOf('\t') >= 0) {
        separator = '\t';
      }
      int between = names.indexOf(separator);
      String to = between < 0 ? "" : names.substring(between).strip();
      to = to.isEmpty() || separator == ' ' ? to : to.substring(separator == '\t' ? 0 : 1).strip();
      boolean two = separator == ' ' ? to.indexOf(' ') < 0 : to.indexOf(separator) < 0;
      return new Line(
          between < 0 ? names : names.substring(0, between).strip(),
          two ? to : "",
          between + 1,
          line.substring(brace),
          brace);
    }

    /** Whether the line is a tie, or would be but for blanks in its names. */
    boolean isTie() {
      boolean dictionary = data.equals("{}") || data.indexOf(':') > 0;
      return dictionary && !from.isEmpty() && toColumn > 0 && ARROWS.indexOf(first(to)) < 0;
    }

    /** Whether the line is a tie of two accounts without blanks in their names. */
    boolean namesTwo() {
      return isTie() && !to.isEmpty();
    }

    private static char first(String text) {
      return text.isEmpty() ? ' ' : text.charAt(0);
    }
  }

  private static final String ARROWS = "-=<>→";

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
    // A line that is none of these after one that is has an error, unless most are none.
    return !whole.isEmpty()
        && content.knownFormat().isEmpty()
        && Line.of(whole.getFirst()).isTie()
        && (whole.stream().allMatch(line -> Line.of(line).isTie())
            || 2 * whole.stream().filter(line -> Line.of(line).namesTwo()).count() >= whole.size());
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
      int column = text.column();
      String whole = text.takeLine(LONGEST + 1).strip();
      Line parts = Line.of(whole);
      if (parts.to().isEmpty() || parts.from().isEmpty()) {
        draft.skip(
            line,
            column,
            whole,
            Messages.text("formats.dict.line"),
            Messages.text(
                parts.data().isEmpty() ? "formats.dict.line.remedy" : "formats.ncol.third.remedy"));
        continue;
      }
      draft.tie(
          draft.end(parts.from(), line, column),
          draft.end(parts.to(), line, column + parts.toColumn()),
          true,
          data(parts.data(), line, column + parts.dataColumn()),
          line);
    }
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
