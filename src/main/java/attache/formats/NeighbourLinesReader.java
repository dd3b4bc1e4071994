package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads lines that name an account and, behind a colon, those whom it follows: {@code Kenya: Peru,
 * Chile}. The names are parted by commas or semicolons, or by blanks if there are neither; brackets
 * may be around them.
 */
final class NeighbourLinesReader implements NetworkReader {
  private static final int LONGEST = 1_000_000;

  @Override
  public String format() {
    return Messages.text("formats.neighbours");
  }

  @Override
  public boolean recognises(Content content) {
    List<String> lines = content.firstLines();
    Set<String> heads = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon <= 0 || colon != line.lastIndexOf(':') || "{[<\"'*".indexOf(line.charAt(0)) >= 0) {
        return false;
      }
      heads.add(TextLines.unquoted(line.substring(0, colon)));
    }
    ListedNames names = names(lines);
    lines.forEach(line -> named.addAll(names.of(line.substring(line.indexOf(':') + 1))));
    return heads.size() > 1
        && named.stream().anyMatch(heads::contains)
        && content.knownFormat().isEmpty();
  }

  /** How the names in the first lines are parted. */
  private static ListedNames names(List<String> lines) {
    return ListedNames.of(
        lines.stream()
            .filter(line -> line.indexOf(':') > 0)
            .map(line -> line.split(":", 2))
            .map(parts -> new ListedNames.Line(parts[0], parts[1]))
            .toList(),
        false,
        true);
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    KnownFormats.tellOfOther(content, findings);
    ListedNames names = names(content.firstLines());
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> fill(draft, new CharSource(text), names));
  }

  private static void fill(NetworkDraft draft, CharSource text, ListedNames names)
      throws UnreadableException, IOException {
    draft.state(true);
    Unlisted none = new Unlisted(draft.findings());
    while (text.peek() != CharSource.END) {
      int line = text.line();
      String whole = text.takeLine(LONGEST);
      String all = whole.strip();
      int colon = all.indexOf(':');
      if (all.isEmpty()) {
        continue;
      }
      if (colon <= 0) {
        draft.skip(
            line,
            1,
            all,
            Messages.text("formats.neighbours.line"),
            Messages.text("formats.neighbours.line.remedy"));
        continue;
      }
      String head = TextLines.unquoted(all.substring(0, colon));
      int from = draft.account(head, line, whole.indexOf(head) + 1);
      List<TextLines.Placed> listed =
          TextLines.placed(names.of(all.substring(colon + 1)), whole, whole.indexOf(':') + 1);
      if (none.isMark(listed, line)) {
        continue;
      }
      for (TextLines.Placed name : listed) {
        int to = draft.account(name.name(), line, name.column());
        draft.tie(from, to, true, List.of(), line);
      }
    }
    none.tell();
  }

  /** The marks of lines that name nobody behind their colon. */
  private static final class Unlisted {
    private static final Set<String> MARKS = Set.of("-", "–", "—", "none", "n/a");

    private final Findings findings;
    private TextLines.Placed first = new TextLines.Placed("", 0);
    private int firstLine;
    private int count;

    Unlisted(Findings findings) {
      this.findings = findings;
    }

    /** Whether a line has nothing but a mark; if so, it is kept in mind. */
    boolean isMark(List<TextLines.Placed> listed, int line) {
      if (listed.size() != 1
          || !MARKS.contains(listed.getFirst().name().toLowerCase(Locale.ROOT))) {
        return false;
      }
      if (count == 0) {
        first = listed.getFirst();
        firstLine = line;
      }
      count++;
      return true;
    }

    void tell() {
      if (count > 0) {
        findings.note(
            firstLine,
            first.column(),
            first.name(),
            Messages.text("formats.neighbours.none", first.name(), count),
            "");
      }
    }
  }
}
