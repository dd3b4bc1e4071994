package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads UCINET's data language (DL): full and half matrices, edge lists and node lists, of one or
 * two modes, with one or several relations.
 */
final class DlReader implements NetworkReader {
  private static final int LOOK = 5_000;
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\A\\s*dl[\\s,].*?\\b(n|nr|nc|nm|format|labels|data)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public String format() {
    return "UCINET DL";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    return BEGIN.matcher(head.substring(0, Math.min(LOOK, head.length()))).find();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new DlParse(new CharSource(text), draft).fill());
  }
}
