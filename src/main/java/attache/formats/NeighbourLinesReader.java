package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
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
    List<String> lines = TextLines.first(content);
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
        && KnownFormats.text(content).isEmpty();
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
    ListedNames names = names(TextLines.first(content));
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> fill(draft, new CharSource(text), names));
  }

  private static void fill(NetworkDraft draft, CharSource text, ListedNames names)
      throws UnreadableException, IOException {
    draft.state(true);
    while (text.peek() != CharSource.END) {
      int line = text.line();
      String all = text.takeLine(LONGEST).strip();
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
      int from = draft.account(TextLines.unquoted(all.substring(0, colon)), line, 1);
      for (String name : names.of(all.substring(colon + 1))) {
        int to = draft.account(name, line, colon + 2);
        draft.tie(from, to, true, List.of(), line);
      }
    }
  }
}
