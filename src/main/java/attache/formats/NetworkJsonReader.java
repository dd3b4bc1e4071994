package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;

/** Reads our own JSON form, as {@link NetworkJsonWriter} writes it or as a person would. */
final class NetworkJsonReader implements NetworkReader {
  static final String FORMAT = "attache-network";
  static final int VERSION = 1;

  @Override
  public String format() {
    return "Attaché JSON";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    return head.stripLeading().startsWith("{") && head.contains("\"" + FORMAT + "\"");
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return JsonSyntax.read(
        content,
        progress,
        json -> new NetworkJsonParse(json, content.baseName(), content.size(), findings).network());
  }
}
