package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;

/** Reads a format of plain text sign by sign, in one pass. */
interface PlainTextReader extends NetworkReader {
  /**
   * Takes what a text says into a draft.
   *
   * @throws UnreadableException if the text gives no network
   * @throws IOException if the file cannot be got at
   */
  void fill(NetworkDraft draft, CharSource text) throws UnreadableException, IOException;

  @Override
  default FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    if (!content.named("." + format().toLowerCase(Locale.ROOT))) {
      KnownFormats.tellOfOther(content, findings);
    }
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> fill(draft, new CharSource(text)));
  }
}
