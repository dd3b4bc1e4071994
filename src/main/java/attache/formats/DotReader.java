package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

/** Reads graphs in Graphviz's DOT language. */
final class DotReader implements NetworkReader {
  /** How Graphviz is told that a file is not in UTF-8. */
  private static final Pattern LATIN =
      Pattern.compile("(?i)\\bcharset\\s*=\\s*\"?(latin-?1|iso-8859-1)\\b");

  @Override
  public String format() {
    return "DOT";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    boolean begun = false;
    try (CharSource source = new CharSource(new StringReader(head))) {
      DotTokens tokens = new DotTokens(source);
      tokens.next();
      if (tokens.atWord("strict")) {
        tokens.next();
      }
      if (!tokens.atWord("graph") && !tokens.atWord("digraph")) {
        return false;
      }
      begun = content.named(".dot", ".gv");
      if (tokens.next() == DotTokens.Kind.ID) {
        tokens.next();
      }
      return tokens.at('{') || (begun && !tokens.at('['));
    } catch (IOException | UnreadableException other) {
      return begun;
    }
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    FollowNetwork network =
        NetworkDraft.read(
            content,
            findings,
            progress,
            (draft, text) -> new DotParse(new CharSource(text), draft, content.size()).fill());
    if (!content.charset().name().startsWith("UTF-")) {
      boolean said = LATIN.matcher(content.head()).find();
      findings.add(
          new Finding(
              said ? Severity.NOTE : Severity.WARNING,
              content.strangeLine(),
              0,
              "",
              Messages.text("formats.dot.encoding", content.encodingName()),
              Messages.text("formats.encoding.damaged.remedy")));
    }
    return network;
  }
}
