package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads GML as Himsolt's report of 1997 defines it, and as yEd, Gephi, igraph, networkx, OGDF and
 * Cytoscape write it.
 */
final class GmlReader implements NetworkReader {
  private static final int LOOK = 20_000;

  /** A graph whose bracket holds a key or nothing; in a DOT file a brace would follow. */
  private static final Pattern GRAPH =
      Pattern.compile(
          "(?:^|\\s)graph\\s*\\[(?:\\s|#[^\\n]*)*(?:\\]|[a-z_]\\w*\\s+[-+\\[\"\\w])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "GML";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head().stripLeading();
    if (head.isEmpty() || "<{[*".indexOf(head.charAt(0)) >= 0) {
      return false;
    }
    String start = head.substring(0, Math.min(LOOK, head.length()));
    return content.named(".gml") || (GRAPH.matcher(start).find() && startsWithKey(head));
  }

  /** Whether a text starts as GML does: by a comment or by a key and its value. */
  private static boolean startsWithKey(String head) {
    return head.startsWith("#")
        || Pattern.compile("\\A[A-Za-z_]\\w*\\s*(?:[\\[\"]|\\s[-+\\w])").matcher(head).find();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new GmlParse(new CharSource(text), draft).fill());
  }
}
