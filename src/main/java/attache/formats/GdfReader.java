package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Reads GDF, the two tables in one file of GUESS, which Gephi, Netvizz and others write, too. */
final class GdfReader implements NetworkReader {
  static final String NODES = "nodedef>";
  static final String EDGES = "edgedef>";

  @Override
  public String format() {
    return "GDF";
  }

  @Override
  public boolean recognises(Content content) {
    Optional<String> first =
        content
            .head()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .findFirst();
    String line = first.orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    return line.startsWith(NODES) || line.startsWith(EDGES);
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content, findings, progress, (draft, text) -> new GdfParse(text, draft).fill());
  }
}
