package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Cytoscape's simple interaction format: each line names an account, a kind of tie, and the
 * accounts that it has such ties to; a name alone is an account without ties. If there is a tab in
 * the file, tabs separate the names; else blanks do.
 */
final class SifReader implements NetworkReader {
  /** What Cytoscape calls a kind of ties. */
  private static final String KIND = "interaction";

  /** Kinds of ties by which Cytoscape's files are known whatever they are called. */
  private static final Set<String> KINDS =
      Set.of("pp", "pd", "pr", "pc", "rc", "cr", "gl", "gg", "pm", "mp", "xx", "interacts with");

  private static final int ENOUGH_ROWS = 2;

  @Override
  public String format() {
    return "SIF";
  }

  @Override
  public boolean recognises(Content content) {
    return content.named(".sif")
        ? content.knownFormat().isEmpty()
        : content.knownFormat().isEmpty() && looksLike(content);
  }

  /** Whether the second word of each line is a kind of tie. */
  private static boolean looksLike(Content content) {
    Optional<TableDialect> rows =
        TableDialect.with(delimiter(content), 1, content.head(), content.headIsAll());
    return rows.isPresent()
        && rows.get().rows().size() >= ENOUGH_ROWS
        && rows.get().rows().stream().anyMatch(row -> row.size() > 2)
        && rows.get().rows().stream()
            .allMatch(row -> row.size() == 1 || (row.size() > 2 && isKind(row.get(1))));
  }

  private static boolean isKind(String word) {
    return KINDS.contains(word.toLowerCase(Locale.ROOT)) || LayerNames.isKind(word);
  }

  private static char delimiter(Content content) {
    return content.head().indexOf('\t') >= 0 ? '\t' : ' ';
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    char delimiter = delimiter(content);
    findings.delimiter(TableDialect.name(delimiter));
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> fill(draft, text, delimiter));
  }

  /** Whether blanks part a name that stands alone into two names and a kind of ties. */
  private static boolean isTie(String name, Set<String> kinds) {
    String[] words = name.split(" +", 4);
    return words.length > 2 && (isKind(words[1]) || kinds.contains(words[1]));
  }

  private static void fill(NetworkDraft draft, Reader reader, char delimiter)
      throws UnreadableException, IOException {
    TableText text = new TableText(reader, delimiter, true, "");
    draft.state(true);
    Set<String> kinds = new HashSet<>();
    while (text.next()) {
      String name = text.field(0);
      if (name.isEmpty() || text.size() == 2) {
        draft.skip(
            text.line(),
            text.column(name.isEmpty() ? 0 : 1),
            name.isEmpty() ? text.field(1) : name,
            Messages.text("formats.sif.line"),
            Messages.text("formats.sif.line.remedy"));
        continue;
      }
      if (text.size() == 1 && delimiter == '\t' && isTie(name, kinds)) {
        draft
            .findings()
            .warn(
                text.line(),
                text.column(0),
                name,
                Messages.text("formats.sif.blanks"),
                Messages.text("formats.sif.blanks.remedy"));
      }
      kinds.add(text.field(1));
      int from = draft.account(name, text.line(), text.column(0));
      List<Datum> kind =
          text.field(1).isEmpty()
              ? List.of()
              : List.of(
                  new Datum(KIND, ValueType.TEXT, text.field(1), text.line(), text.column(1)));
      for (int field = 2; field < text.size(); field++) {
        if (!text.field(field).isEmpty()) {
          int to = draft.account(text.field(field), text.line(), text.column(field));
          draft.tie(from, to, true, kind, text.line());
        }
      }
    }
  }
}
