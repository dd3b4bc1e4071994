package attache.formats;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the .vna files of NetDraw: tables of accounts, of how they are drawn, and of ties. */
final class VnaReader implements NetworkReader {
  private static final Pattern COMMAS = Pattern.compile("(?m)^\\*[^\\r\\n]*\\R[^\\r\\n,]+,");

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
        (draft, text) -> new VnaParse(new CharSource(text), separator(content), draft).fill());
  }

  /**
   * What stands between words as well as blanks: a comma if the names of columns have it; or a tab
   * instead of blanks if all rows have it.
   */
  private static char separator(Content content) {
    if (COMMAS.matcher(content.head()).find()) {
      return ',';
    }
    boolean tabs =
        content
            .head()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '*')
            .allMatch(line -> line.indexOf('\t') > 0);
    return tabs ? '\t' : '\n';
  }
}
