package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;

/** Reads the .vna files of NetDraw: tables of accounts, of how they are drawn, and of ties. */
final class VnaReader implements NetworkReader {
  @Override
  public String format() {
    return "VNA";
  }

  @Override
  public boolean recognises(Content content) {
    String first =
        content.head().lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return VnaParse.section(first.toLowerCase(Locale.ROOT)).isPresent();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new VnaParse(new CharSource(text), draft).fill());
  }
}
