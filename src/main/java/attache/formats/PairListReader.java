package attache.formats;

import attache.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads ties as Python shows them: {@code ('Kenya', 'Peru')}, perhaps with a weight or attributes
 * in braces as third part; a pair a line, or all of them in one list.
 */
final class PairListReader implements PlainTextReader {
  private static final int LONGEST = 100_000;
  private static final String PART = "(?:\\s*+(?:'[^']*+'|\"[^\"]*+\")\\s*+|[^,()'\"\\[\\]{}]++)";
  private static final Pattern START =
      Pattern.compile(
          "\\A[\\[{]?\\s*+\\("
              + PART
              + ","
              + PART
              + "(?:,(?:\\s*+\\{[^}]*+\\}\\s*+|[^,(){}]*+))?+\\).*",
          Pattern.DOTALL);

  /** A part of a pair and where it stands. */
  private record Part(String text, int line, int column) {}

  @Override
  public String format() {
    return Messages.text("formats.pairs");
  }

  @Override
  public boolean recognises(Content content) {
    List<String> lines = content.firstLines();
    return !lines.isEmpty()
        && START.matcher(lines.getFirst()).matches()
        && lines.stream().allMatch(PairListReader::mayBePairs);
  }

  /** Whether a line is made of pairs or of what stands around them. */
  private static boolean mayBePairs(String line) {
    char first = line.charAt(0);
    return first == '(' || first == '[' || first == ']' || first == '{' || first == '}';
  }

  @Override
  public void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException {
    draft.state(true);
    while (text.peek() != CharSource.END) {
      int line = text.line();
      int column = text.column();
      int c = text.take();
      if (c == '(') {
        readPair(draft, text, line, column);
      } else if (!CharSource.isSpace(c) && ",;[]{}".indexOf(c) < 0) {
        skip(draft, line, column, (char) c + text.takeLine(LONGEST));
      }
    }
  }

  private static void readPair(NetworkDraft draft, CharSource text, int line, int column)
      throws UnreadableException, IOException {
    List<Part> parts = new ArrayList<>();
    boolean more = true;
    while (more) {
      text.skipSpace();
      int partLine = text.line();
      int partColumn = text.column();
      String part = takePart(text);
      if (!part.isEmpty()) {
        parts.add(new Part(part, partLine, partColumn));
      }
      int c = text.take();
      more = c == ',';
      if (c == CharSource.END || (!more && c != ')')) {
        parts.clear();
        more = false;
      }
    }
    if (parts.size() != 2 && parts.size() != 3) {
      skip(draft, line, column, "(");
      return;
    }
    Part from = parts.get(0);
    Part to = parts.get(1);
    draft.tie(
        draft.account(TextLines.unquoted(from.text()), from.line(), from.column()),
        draft.account(TextLines.unquoted(to.text()), to.line(), to.column()),
        true,
        parts.size() == 3 ? data(parts.get(2)) : List.of(),
        line);
  }

  private static List<Datum> data(Part third) throws UnreadableException {
    if (third.text().startsWith("{")) {
      return DictEdgeListReader.data(third.text(), third.line(), third.column());
    }
    return Spelling.isNumber(third.text())
        ? List.of(new Datum("weight", ValueType.NUMBER, third.text(), third.line(), third.column()))
        : List.of(
            new Datum(
                "label",
                ValueType.TEXT,
                TextLines.unquoted(third.text()),
                third.line(),
                third.column()));
  }

  /**
   * Takes a part up to the comma or bracket behind it, which in quotation marks or braces count.
   */
  private static String takePart(CharSource text) throws IOException {
    StringBuilder part = new StringBuilder();
    int quote = 0;
    int open = 0;
    for (int c = text.peek(); c != CharSource.END && c != '\n'; c = text.peek()) {
      if (quote == 0 && open == 0 && (c == ',' || c == ')' || c == '(')) {
        break;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '\'' || c == '"') && (open > 0 || part.isEmpty())) {
        quote = c;
      } else {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (part.length() <= LONGEST) {
        part.append((char) c);
      }
      text.take();
    }
    return part.toString().strip();
  }

  private static void skip(NetworkDraft draft, int line, int column, String text) {
    draft.skip(
        line,
        column,
        text,
        Messages.text("formats.pairs.pair"),
        Messages.text("formats.pairs.pair.remedy"));
  }
}
