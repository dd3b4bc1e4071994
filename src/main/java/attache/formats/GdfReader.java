package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;

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
    return content
        .head()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .filter(GdfReader::isHeading)
        .isPresent();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> new GdfParse(text, separator(content), draft).fill());
  }

  /** What parts the columns: a comma, unless the first row of a table has only semicolons. */
  private static char separator(Content content) {
    return content
            .head()
            .lines()
            .filter(line -> isHeading(line) && (line.indexOf(';') >= 0 || line.indexOf(',') >= 0))
            .findFirst()
            .filter(line -> line.indexOf(',') < 0)
            .isPresent()
        ? ';'
        : ',';
  }

  /** Whether a line names the columns of a table. */
  private static boolean isHeading(String line) {
    String bare = line.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.startsWith(NODES) || bare.startsWith(EDGES);
  }
}
