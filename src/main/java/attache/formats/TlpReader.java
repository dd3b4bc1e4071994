package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads TLP, the text format of Tulip, which Gephi and GraphStream know, too. */
final class TlpReader implements NetworkReader {
  private static final Pattern START = Pattern.compile("(?i)\\A\\(\\s*tlp\\b");

  @Override
  public String format() {
    return "TLP";
  }

  @Override
  public boolean recognises(Content content) {
    String start =
        content
            .head()
            .lines()
            .dropWhile(line -> line.isBlank() || line.strip().startsWith(";"))
            .limit(2)
            .collect(Collectors.joining("\n"));
    return START.matcher(start.strip()).find()
        || (content.named(".tlp") && content.head().stripLeading().startsWith("("));
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new TlpParse(new TlpTokens(new CharSource(text)), draft).fill());
  }
}
