package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the matrices of the Matrix Market, which the Network Repository uses too (.mtx). */
final class MatrixMarketReader implements NetworkReader {
  private static final Pattern BANNER = Pattern.compile("%+\\s*matrixmarket\\b.*");
  private static final Pattern SIZES = Pattern.compile("%\\s*\\d+\\s+\\d+\\s+\\d+\\s*");

  @Override
  public String format() {
    return "Matrix Market";
  }

  @Override
  public boolean recognises(Content content) {
    return BANNER.matcher(firstLine(content)).matches()
        || (content.named(".mtx") && dataLine(content, 0).matches("\\d+\\s+\\d+\\s+\\d+"));
  }

  private static String firstLine(Content content) {
    return content.head().lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
  }

  /** The sizes where they stand in a comment, as in edge lists of the Network Repository. */
  private static Optional<String> sizes(Content content) {
    return content
        .head()
        .lines()
        .takeWhile(line -> line.startsWith("%"))
        .filter(line -> SIZES.matcher(line).matches())
        .findFirst()
        .map(line -> line.substring(1).strip());
  }

  private static String dataLine(Content content, int number) {
    return content
        .head()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '%')
        .skip(number)
        .findFirst()
        .orElse("");
  }

  /** What a file without its first line must be: a matrix of coordinates, perhaps with weights. */
  private static String assumed(Content content, Findings findings) {
    findings.warn(
        1,
        0,
        "",
        Messages.text("formats.mtx.nobanner"),
        Messages.text("formats.mtx.banner.remedy"));
    boolean weights = dataLine(content, 1).split("\\s+", -1).length > 2;
    return "%%matrixmarket matrix coordinate " + (weights ? "real" : "pattern") + " general";
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    String first = firstLine(content);
    String banner = BANNER.matcher(first).matches() ? first : assumed(content, findings);
    String[] words = banner.split("\\s+", -1);
    boolean known =
        words.length == 5
            && words[1].equals("matrix")
            && (words[2].equals("coordinate") || words[2].equals("array"))
            && (words[3].equals("real")
                || words[3].equals("double")
                || words[3].equals("integer")
                || words[3].equals("complex")
                || (words[3].equals("pattern") && words[2].equals("coordinate")))
            && (words[4].equals("general")
                || words[4].equals("symmetric")
                || words[4].equals("skew-symmetric")
                || words[4].equals("hermitian"));
    if (!known) {
      throw new UnreadableException(
          1,
          1,
          banner,
          Messages.text("formats.mtx.banner"),
          Messages.text("formats.mtx.banner.remedy"));
    }
    Optional<String> sizes = words[2].equals("array") ? Optional.empty() : sizes(content);
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) ->
            new MatrixMarketParse(
                    new TokenLine(new CharSource(text), "%"),
                    draft,
                    words[2].equals("array"),
                    words[3],
                    words[4])
                .fill(sizes));
  }
}
