package attache.formats;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads ties between numbered accounts, one a line and perhaps with a weight, below the numbers of
 * accounts and of ties, which stand on one line or on two. Textbooks of algorithms give graphs so;
 * an edge list would have one tie too many.
 */
final class CountedListReader implements NetworkReader {
  /** What looks like the counts of fewer ties may be a tie. */
  private static final int FEWEST = 3;

  /** How many times as many ties as it says a file may seem to have that is too long to count. */
  private static final double NEARLY = 1.5;

  private static final String COMMENTS = "#%";
  private static final Pattern PARTS = Pattern.compile("[\\s,;]+");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  /** The counts, on how many lines they stand, and the lowest number of an account below. */
  private record Counts(int accounts, int ties, int lines, int lowest) {}

  @Override
  public String format() {
    return "Counted list";
  }

  @Override
  public boolean recognises(Content content) {
    return content.knownFormat().isEmpty() && counts(content).isPresent();
  }

  private static Optional<Counts> counts(Content content) {
    List<int[]> rows = new ArrayList<>();
    List<String> lines = content.head().lines().toList();
    boolean whole = content.headIsAll();
    for (String line : whole || lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1)) {
      String bare = line.strip();
      if (!bare.isEmpty() && COMMENTS.indexOf(bare.charAt(0)) < 0) {
        Optional<int[]> row = row(PARTS.split(bare, 4));
        if (row.isEmpty()) {
          return Optional.empty();
        }
        rows.add(row.get());
      }
    }
    double ties = whole ? 1 : (double) content.size() / content.head().length();
    return counts(rows, ties);
  }

  /** One or two whole numbers, and perhaps a weight, for which 0 stands; empty if it is not so. */
  private static Optional<int[]> row(String[] words) {
    if (words.length > 3 || (words.length == 3 && !Spelling.isNumber(words[2]))) {
      return Optional.empty();
    }
    int[] row = new int[words.length];
    for (int i = 0; i < Math.min(2, words.length); i++) {
      if (!WHOLE.matcher(words[i]).matches()) {
        return Optional.empty();
      }
      row[i] = Integer.parseInt(words[i]);
    }
    return Optional.of(row);
  }

  /**
   * The counts above some rows, if they are such.
   *
   * @param times how many times as long the file is
   */
  private static Optional<Counts> counts(List<int[]> rows, double times) {
    boolean apart = rows.size() > 2 && rows.get(0).length == 1 && rows.get(1).length == 1;
    int lines = apart ? 2 : 1;
    if (rows.size() < lines + FEWEST || (!apart && rows.getFirst().length != 2)) {
      return Optional.empty();
    }
    int accounts = rows.getFirst()[0];
    int ties = apart ? rows.get(1)[0] : rows.getFirst()[1];
    int lowest = Integer.MAX_VALUE;
    int highest = 0;
    for (int[] row : rows.subList(lines, rows.size())) {
      if (row.length < 2) {
        return Optional.empty();
      }
      lowest = Math.min(lowest, Math.min(row[0], row[1]));
      highest = Math.max(highest, Math.max(row[0], row[1]));
    }
    double found = (rows.size() - lines) * times;
    boolean fits = times == 1 ? ties == found : ties <= found * NEARLY && found <= ties * NEARLY;
    return fits && highest < accounts + Math.min(lowest, 1)
        ? Optional.of(new Counts(accounts, ties, lines, lowest))
        : Optional.empty();
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    KnownFormats.tellOfOther(content, findings);
    Counts counts = counts(content).orElseThrow();
    int lowest = counts.lowest() == 0 || content.headIsAll() ? counts.lowest() : lowest(content);
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> fill(draft, line(text), counts, Math.min(lowest, 1)));
  }

  private static TokenLine line(Reader text) {
    return new TokenLine(new CharSource(text), COMMENTS, ',');
  }

  /**
   * Whether the accounts of a long file are numbered from 0 or from 1, which its start leaves open.
   */
  private static int lowest(Content content) throws UnreadableException, IOException {
    try (Reader text = content.reader(Progress.NONE)) {
      TokenLine line = line(text);
      while (line.next()) {
        if (line.isZero(0) || (line.size() > 1 && line.isZero(1))) {
          return 0;
        }
      }
      return 1;
    }
  }

  private static void fill(NetworkDraft draft, TokenLine line, Counts counts, int lowest)
      throws UnreadableException, IOException {
    draft.state(true);
    line.next();
    int at = line.line();
    draft
        .findings()
        .note(
            at,
            0,
            line.rest(0),
            Messages.text("formats.counted", counts.accounts(), counts.ties()),
            Messages.text("formats.counted.remedy"));
    NumberedAccounts accounts =
        new NumberedAccounts(draft, lowest, counts.accounts(), at, line.column(0));
    if (counts.lines() > 1) {
      line.next();
    }
    TieCollector ties = draft.layer(Layer.FOLLOW, at);
    int found = 0;
    while (line.next()) {
      found++;
      if (line.size() < 2) {
        draft.skip(
            line.line(),
            line.column(0),
            line.rest(0),
            Messages.text("formats.tgf.line"),
            Messages.text("formats.pajek.tie.remedy"));
        continue;
      }
      int from = accounts.at(line, 0);
      int to = from < 0 ? -1 : accounts.at(line, 1);
      if (to >= 0) {
        double weight =
            line.size() > 2 ? draft.weight(line.text(2), line.line(), line.column(2)) : 1;
        ties.tie(from, to, weight, true, line.line());
      }
    }
    NumberedAccounts.tellCount(draft, counts.ties(), found, at);
  }
}
