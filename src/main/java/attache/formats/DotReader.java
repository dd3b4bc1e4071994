package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.StringReader;

/** Reads graphs in Graphviz's DOT language. */
final class DotReader implements NetworkReader {
  @Override
  public String format() {
    return "DOT";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    try (CharSource source = new CharSource(new StringReader(head))) {
      DotTokens tokens = new DotTokens(source);
      tokens.next();
      if (tokens.atWord("strict")) {
        tokens.next();
      }
      if (!tokens.atWord("graph") && !tokens.atWord("digraph")) {
        return false;
      }
      if (tokens.next() == DotTokens.Kind.ID) {
        tokens.next();
      }
      return tokens.at('{') || (content.named(".dot", ".gv") && !tokens.at('['));
    } catch (IOException | UnreadableException other) {
      return false;
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
      findings.warn(
          content.strangeLine(),
          0,
          "",
          Messages.text("formats.dot.encoding", content.encodingName()),
          Messages.text("formats.encoding.damaged.remedy"));
    }
    return network;
  }
}
