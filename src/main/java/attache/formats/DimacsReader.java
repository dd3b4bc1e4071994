package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads the graphs of the DIMACS challenges: a line "p KIND ACCOUNTS TIES", then lines "e 1 2" of
 * ties without direction or "a 1 2 WEIGHT" of arcs.
 */
final class DimacsReader implements NetworkReader {
  private static final int LOOK_LINES = 1_000;

  /** The kinds of problems that tell the format although the numbers after them are wrong. */
  private static final String KINDS = "(?:edge|col|sp|aux|max|min|asn|tw)[ \\t]+\\S";

  private static final Pattern COMMENT = Pattern.compile("c\\s.*");
  private static final Pattern PROBLEM =
      Pattern.compile("p[ \\t]+(?:[a-z]+[ \\t]+\\d+[ \\t]+\\d+\\b|" + KINDS + ").*");

  @Override
  public String format() {
    return "DIMACS";
  }

  @Override
  public boolean recognises(Content content) {
    return content
        .head()
        .lines()
        .limit(LOOK_LINES)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.equals("c") && !COMMENT.matcher(line).matches())
        .findFirst()
        .filter(line -> PROBLEM.matcher(line).matches())
        .isPresent();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> fill(draft, new TokenLine(new CharSource(text), "c")));
  }

  private static void fill(NetworkDraft draft, TokenLine line)
      throws UnreadableException, IOException {
    line.next();
    int at = line.line();
    long count = count(line, 2);
    long ties = count(line, 3);
    NumberedAccounts accounts = new NumberedAccounts(draft, "", count, at, line.column(2));
    long found = 0;
    while (line.next()) {
      String kind = line.text(0);
      boolean arc = kind.equals("a");
      if (!arc && !kind.equals("e")) {
        tellOfLine(draft, line, kind);
        continue;
      }
      if (found == 0) {
        draft.state(arc);
      }
      found++;
      if (line.size() < 3) {
        skip(draft, line);
        continue;
      }
      int from = accounts.at(line, 1);
      int to = from < 0 ? -1 : accounts.at(line, 2);
      if (to >= 0) {
        double weight =
            line.size() > 3 && !line.isOne(3)
                ? draft.weight(line.text(3), line.line(), line.column(3))
                : 1;
        draft.layer(Layer.FOLLOW, at).tie(from, to, weight, arc, line.line());
      }
    }
    NumberedAccounts.tellCount(draft, ties, found, at);
  }

  private static long count(TokenLine line, int word) throws UnreadableException {
    long count = NumberedAccounts.number(line, word);
    if (count < 0) {
      throw new UnreadableException(
          line.line(),
          Math.max(line.column(word), 1),
          line.text(word),
          Messages.text("formats.dimacs.count", line.rest(0)),
          Messages.text("formats.dimacs.count.remedy"));
    }
    return count;
  }

  /** What is said of single accounts, and of the problem to solve, is no part of the network. */
  private static void tellOfLine(NetworkDraft draft, TokenLine line, String kind) {
    if (!kind.equals("n") && !kind.equals("d") && !kind.equals("v") && !kind.equals("x")) {
      skip(draft, line);
    }
  }

  private static void skip(NetworkDraft draft, TokenLine line) {
    draft.skip(
        line.line(),
        line.column(0),
        line.rest(0),
        Messages.text("formats.dimacs.line"),
        Messages.text("formats.pajek.tie.remedy"));
  }
}
