package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ties as people write them, a line each: {@code Kenya -> Peru}, perhaps with more arrows,
 * several names behind the last, a weight behind, or a word such as "follows" in the place of the
 * arrow.
 */
final class ArrowListReader implements NetworkReader {
  private static final int LONGEST = 100_000;

  /** Behind a longer text no weight is looked for. */
  private static final int LONGEST_END = 2_000;

  /** What stands between two names. Dashes count only if there are blanks around them. */
  private static final Pattern ARROW =
      Pattern.compile(
          "<-{1,2}>|<=>|[↔⟷⇔]|-{1,2}>|=>|[→⟶⇒]|<-{1,2}|[←⟵]"
              + "|\\s(-{1,2}|[–—])\\s"
              + "|\\s(follows|mentions|retweets|replies to|quotes|likes)\\s");

  /** Several names in braces, as the last of a line. */
  private static final Pattern BRACED = Pattern.compile("\\s*\\{[^{}]*\\}");

  private static final String NUMBER = "[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?";

  /** A weight that cannot be the end of a name. */
  private static final Pattern WEIGHT =
      Pattern.compile(
          "(.*?\\S)\\s*(?:[,;:|\\t]\\s*|[\\[(]\\s*(?:weight\\s*[=:]\\s*)?)("
              + NUMBER
              + ")\\s*[\\])]?");

  /** A weight that could be the end of a name, such as "Mission 61". */
  private static final Pattern LOOSE_WEIGHT = Pattern.compile("(.*?\\S)\\s+(" + NUMBER + ")");

  private static final List<String> COMMENTS = List.of("#", "%", "//");

  @Override
  public String format() {
    return Messages.text("formats.arrows");
  }

  @Override
  public boolean recognises(Content content) {
    List<String> lines = lines(content);
    long arrows = lines.stream().filter(ArrowListReader::hasArrow).count();
    return arrows > 0 && arrows * 10 >= lines.size() * 8L && content.knownFormat().isEmpty();
  }

  /** The first lines that are no comments. */
  private static List<String> lines(Content content) {
    List<String> lines = content.firstLines();
    return lines.stream().filter(line -> !isComment(line)).toList();
  }

  private static boolean isComment(String line) {
    return COMMENTS.stream().anyMatch(line::startsWith);
  }

  private static boolean hasArrow(String line) {
    Matcher arrow = ARROW.matcher(line);
    return arrow.find()
        && arrow.start() > 0
        && arrow.end() < line.length()
        && (line.indexOf('{') < 0 || BRACED.matcher(line.substring(arrow.end())).matches());
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    KnownFormats.tellOfOther(content, findings);
    boolean loose =
        lines(content).stream()
            .allMatch(
                line -> line.length() <= LONGEST_END && LOOSE_WEIGHT.matcher(bare(line)).matches());
    ListedNames lists = lists(lines(content), loose);
    return NetworkDraft.read(
        content,
        findings,
        progress,
        (draft, text) -> fill(draft, new CharSource(text), loose, lists));
  }

  /** How the last names of the first lines are parted where there are several. */
  private static ListedNames lists(List<String> lines, boolean loose) {
    List<ListedNames.Line> listed = new ArrayList<>();
    for (String line : lines) {
      String all = bare(line);
      Matcher arrow = ARROW.matcher(all);
      if (arrow.find()) {
        String head = all.substring(0, arrow.start());
        int end = arrow.end();
        while (arrow.find()) {
          end = arrow.end();
        }
        listed.add(
            new ListedNames.Line(head, last(all.substring(end), 0, loose, new ArrayList<>())));
      }
    }
    return ListedNames.of(listed, true, false);
  }

  private static void fill(NetworkDraft draft, CharSource text, boolean loose, ListedNames lists)
      throws UnreadableException, IOException {
    while (text.peek() != CharSource.END) {
      int line = text.line();
      String whole = text.takeLine(LONGEST);
      String all = bare(whole);
      if (all.isEmpty() || isComment(all)) {
        continue;
      }
      if (!readLine(draft, whole, all, line, loose, lists)) {
        draft.skip(
            line,
            1,
            all,
            Messages.text("formats.arrows.line"),
            Messages.text("formats.arrows.line.remedy"));
      }
    }
  }

  /** Reads the ties of a line; false if a name is missing. */
  private static boolean readLine(
      NetworkDraft draft, String whole, String all, int line, boolean loose, ListedNames lists)
      throws UnreadableException {
    List<String> names = new ArrayList<>();
    List<String> arrows = new ArrayList<>();
    List<Datum> weight = new ArrayList<>();
    Matcher arrow = ARROW.matcher(all);
    int from = 0;
    while (arrow.find()) {
      names.add(all.substring(from, arrow.start()));
      arrows.add(arrow.group().strip());
      from = arrow.end();
    }
    List<String> last = lists.of(last(all.substring(from), line, loose, weight));
    names.replaceAll(TextLines::unquoted);
    if (arrows.isEmpty() || last.isEmpty() || names.stream().anyMatch(String::isEmpty)) {
      return false;
    }
    names.addAll(last);
    List<TextLines.Placed> placed = TextLines.placed(names, whole, 0);
    int behind = arrows.size();
    for (int i = 0; i + 1 < behind; i++) {
      addTie(draft, placed.get(i), arrows.get(i), placed.get(i + 1), weight, line);
    }
    for (TextLines.Placed name : placed.subList(behind, placed.size())) {
      addTie(draft, placed.get(behind - 1), arrows.getLast(), name, weight, line);
    }
    return true;
  }

  /** The last name of a line; a weight behind it goes into a list. */
  private static String last(String text, int line, boolean loose, List<Datum> weight) {
    List<Pattern> patterns =
        text.length() > LONGEST_END
            ? List.of()
            : loose ? List.of(WEIGHT, LOOSE_WEIGHT) : List.of(WEIGHT);
    for (Pattern pattern : patterns) {
      Matcher weighted = pattern.matcher(text);
      if (weighted.matches()) {
        String number = weighted.group(2).replace(',', '.');
        weight.add(new Datum("weight", ValueType.NUMBER, number, line, 0));
        return weighted.group(1);
      }
    }
    return text;
  }

  private static void addTie(
      NetworkDraft draft,
      TextLines.Placed left,
      String arrow,
      TextLines.Placed right,
      List<Datum> weight,
      int line)
      throws UnreadableException {
    boolean back = arrow.startsWith("<") || "←⟵".contains(arrow);
    boolean forth = arrow.endsWith(">") || "→⟶⇒".contains(arrow) || word(arrow).isPresent();
    List<Datum> data = new ArrayList<>(weight);
    word(arrow).ifPresent(data::add);
    int one = draft.account(left.name(), line, left.column());
    int other = draft.account(right.name(), line, right.column());
    if (back && !forth) {
      draft.tie(other, one, true, data, line);
    } else {
      draft.tie(one, other, forth && !back, data, line);
    }
  }

  private static Optional<Datum> word(String arrow) {
    return Character.isLetter(arrow.charAt(0))
        ? Optional.of(new Datum("interaction", ValueType.TEXT, arrow, 0, 0))
        : Optional.empty();
  }

  private static String bare(String line) {
    String bare = line.strip();
    return bare.endsWith(";") || bare.endsWith(",")
        ? bare.substring(0, bare.length() - 1).strip()
        : bare;
  }
}
