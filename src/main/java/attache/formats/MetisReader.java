package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the graphs of METIS, which Chaco, KaHIP and NetworKit use too (.graph, .metis). */
final class MetisReader implements NetworkReader {
  private static final int LOOK_LINES = 1_000;

  /** The line of sizes, right or with a negative one. */
  private static final Pattern SIZES = Pattern.compile("-?\\d{1,18}(?:\\s+-?\\d{1,18}){1,3}");

  @Override
  public String format() {
    return "METIS";
  }

  @Override
  public boolean recognises(Content content) {
    return content.named(".metis")
        || (content.named(".graph") && SIZES.matcher(firstLine(content)).matches());
  }

  private static String firstLine(Content content) {
    return content
        .head()
        .lines()
        .limit(LOOK_LINES)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '%')
        .findFirst()
        .orElse("");
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new MetisParse(new TokenLine(new CharSource(text), "%"), draft).fill());
  }
}
