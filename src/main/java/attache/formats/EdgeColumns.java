package attache.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which columns of an edge list hold the two ends of a tie, as far as their names tell.
 *
 * @param source the column of who follows, from 0
 * @param target the column of who is followed, from 0
 */
record EdgeColumns(int source, int target) {
  /** Names that tell one end so surely that the other may be named otherwise. */
  private static final Set<String> SURE =
      Set.of(
          "source",
          "from",
          "follower",
          "target",
          "to",
          "followed",
          "followee",
          "friend",
          "counterpart");

  /** Names of an end that may as well be a figure: "following" may be how many somebody follows. */
  private static final Set<String> OPEN =
      Set.of("follow", "follows", "following", "friends", "mentioned", "retweeted", "cited");

  /** Words that people write as one, or shorten. */
  private static final Map<String, List<String>> JOINED =
      Map.of(
          "username", List.of("user", "name"),
          "screenname", List.of("screen", "name"),
          "userid", List.of("user", "id"),
          "sn", List.of("screen", "name"),
          "uid", List.of("user", "id"));

  private static final Set<String> ANSWERS = Set.of("yes", "no", "y", "n");

  /** A name of more words is a sentence. */
  private static final int MOST_WORDS = 5;

  static final String ID = "id";

  /** The ends by the names in a header; empty if the names do not tell them. */
  static Optional<EdgeColumns> named(List<String> header) {
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Set<String> words = words(header.get(i));
      boolean isSource = words.stream().anyMatch(HeaderWords::isSource);
      boolean isTarget = words.stream().anyMatch(HeaderWords::isTarget);
      if (isSource != isTarget
          && words.size() <= MOST_WORDS
          && words.stream().noneMatch(HeaderWords::isFigure)) {
        (isSource ? sources : targets).add(i);
      }
    }
    Set<Integer> ofOneKind = EdgePairs.ofOneKind(header);
    sources.removeAll(ofOneKind);
    targets.removeAll(ofOneKind);
    Optional<EdgeColumns> alike =
        EdgePairs.alike(header, sources, targets).or(() -> ofOneTable(header, targets));
    if (alike.isPresent()) {
      return alike;
    }
    int source = sources.isEmpty() ? -1 : sources.getFirst();
    int target = targets.isEmpty() ? -1 : targets.getFirst();
    if (source >= 0 && target < 0) {
      target = neutral(header, source);
    } else if (target >= 0 && source < 0) {
      source = neutral(header, target);
    }
    if (source >= 0 && target >= 0) {
      return Optional.of(new EdgeColumns(source, target));
    }
    return EdgePairs.numbered(header);
  }

  /**
   * The ends by the names in a header and, where only one of them has the name of an end, by the
   * values below it: "following" beside "user" may be accounts, and "follower" how many there are.
   * Empty if neither tells.
   *
   * @param rows the first rows below the header
   */
  static Optional<EdgeColumns> told(List<String> header, List<List<String>> rows) {
    Optional<EdgeColumns> named = named(header);
    if (named.isEmpty() && numbersRows(header, rows)) {
      List<String> rest = header.subList(1, header.size());
      return rest.equals(TableHeader.OF_R)
          ? Optional.of(new EdgeColumns(1, 2))
          : EdgePairs.numbered(rest)
              .map(ends -> new EdgeColumns(ends.source() + 1, ends.target() + 1));
    }
    if (named.isPresent()) {
      return named.filter(ends -> !ends.isFigure(header, rows));
    }
    Optional<EdgeColumns> pair =
        HeaderWords.pair(header).filter(ends -> ends.noneAgain(header, rows));
    if (pair.isPresent()) {
      return pair;
    }
    Optional<EdgeColumns> half = half(header, rows);
    if (half.isPresent()) {
      return half;
    }
    int target = column(header, OPEN::contains);
    int source = column(header, HeaderWords::isNeutral);
    return source >= 0
            && target >= 0
            && source != target
            && areTies(rows, source, target, words(header.get(target)).contains(ID))
        ? Optional.of(new EdgeColumns(source, target))
        : Optional.empty();
  }

  /**
   * Whether the names of the ends are accounts: both come again below, or they are numbered as all
   * below are, such as “user1” over “user2”. A header that is repeated as a whole does not count.
   */
  boolean areAccounts(List<String> header, List<List<String>> rows) {
    List<String> names = List.of(header.get(source), header.get(target));
    List<List<String>> ends =
        rows.stream()
            .filter(row -> Math.max(source, target) < row.size())
            .map(row -> List.of(row.get(source), row.get(target)))
            .filter(pair -> !pair.equals(names))
            .toList();
    boolean bothAgain =
        names.stream().allMatch(name -> ends.stream().anyMatch(pair -> pair.contains(name)));
    return bothAgain || (!names.equals(TableHeader.OF_R) && numbered(names, ends));
  }

  /** Whether names have numbers and differ from all below in nothing else. */
  private static boolean numbered(List<String> names, List<List<String>> ends) {
    return !ends.isEmpty()
        && AttributeNames.goesOn(names.getFirst(), ends.stream().map(List::getFirst))
        && AttributeNames.goesOn(names.getLast(), ends.stream().map(List::getLast));
  }

  /** Whether no account below is called as the columns of the ends are. */
  private boolean noneAgain(List<String> header, List<List<String>> rows) {
    Set<String> names = new HashSet<>(List.of(header.get(source), header.get(target)));
    return rows.stream()
        .noneMatch(
            row ->
                (source < row.size() && names.contains(row.get(source)))
                    || (target < row.size() && names.contains(row.get(target))));
  }

  /**
   * The first two columns if one of them is called just “Source” or the like and no row below has
   * that for an account: the name of the other must then be wrong.
   */
  private static Optional<EdgeColumns> half(List<String> header, List<List<String>> rows) {
    if (header.size() < 2 || rows.isEmpty() || header.get(0).isEmpty() || header.get(1).isEmpty()) {
      return Optional.empty();
    }
    boolean first = SURE.contains(header.get(0).toLowerCase(Locale.ROOT));
    boolean second = SURE.contains(header.get(1).toLowerCase(Locale.ROOT));
    String name = header.get(first ? 0 : 1);
    boolean account = rows.stream().anyMatch(row -> row.stream().limit(2).anyMatch(name::equals));
    if (first && !account && header.get(0).equalsIgnoreCase(header.get(1))) {
      // The same name twice: one of them must be meant otherwise, which is told.
      return Optional.of(new EdgeColumns(0, 1));
    }
    if (first == second || account) {
      return Optional.empty();
    }
    boolean source = HeaderWords.isSource(name);
    return Optional.of(first == source ? new EdgeColumns(0, 1) : new EdgeColumns(1, 0));
  }

  /** Whether only one of the ends is called as one, and the other as any account may be. */
  boolean isHalfNamed(List<String> header) {
    return isEnd(header.get(source)) != isEnd(header.get(target));
  }

  /** Whether the first column has no name and only numbers the rows. */
  private static boolean numbersRows(List<String> header, List<List<String>> rows) {
    if (header.size() <= 2) {
      return false;
    }
    List<List<String>> all = new ArrayList<>(rows);
    all.addFirst(header);
    return TableHeader.numbersRows(all, 0);
  }

  /** Whether one end is known by its name alone, but says of named accounts how many they have. */
  private boolean isFigure(List<String> header, List<List<String>> rows) {
    boolean first = isEnd(header.get(source));
    if (first == isEnd(header.get(target))) {
      return false;
    }
    int end = first ? source : target;
    int other = first ? target : source;
    return !words(header.get(end)).contains(ID)
        && rows.stream().anyMatch(row -> end < row.size() && isAnswer(row.get(end)))
        && rows.stream().allMatch(row -> end >= row.size() || isAnswerOrNone(row.get(end)))
        && rows.stream().noneMatch(row -> other < row.size() && isAnswer(row.get(other)));
  }

  /** Whether a column is called as only an end of a tie is. */
  static boolean isSure(String name) {
    return SURE.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isEnd(String name) {
    return words(name).stream()
        .anyMatch(word -> HeaderWords.isSource(word) || HeaderWords.isTarget(word));
  }

  private static boolean isAnswerOrNone(String text) {
    return Spelling.missing(text) || isAnswer(text);
  }

  private static int column(List<String> header, Predicate<String> named) {
    for (int i = 0; i < header.size(); i++) {
      Set<String> words = words(header.get(i));
      if (words.size() <= 4
          && words.stream().anyMatch(named)
          && words.stream().noneMatch(HeaderWords::isFigure)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether two columns are the ends of ties by their values: those followed are no numbers, and
   * either some of them follow, too, or those who follow come again and again.
   *
   * @param ids whether the numbers are ids
   */
  private static boolean areTies(List<List<String>> rows, int source, int target, boolean ids) {
    Set<String> followers = new HashSet<>();
    Set<String> followed = new HashSet<>();
    int ties = 0;
    for (List<String> row : rows) {
      String from = source < row.size() ? row.get(source) : "";
      String to = target < row.size() ? row.get(target) : "";
      if (!from.isEmpty() && !to.isEmpty()) {
        if (!ids && isAnswer(to)) {
          return false;
        }
        followers.add(from);
        followed.add(to);
        followed.addAll(SeveralTargets.parts(to));
        ties++;
      }
    }
    return ties > 0
        && (followers.size() * 2 <= ties || followed.stream().anyMatch(followers::contains));
  }

  /** Whether a value answers how many, or whether, and is no account. */
  private static boolean isAnswer(String text) {
    return Spelling.isNumber(text)
        || Spelling.isCommaNumber(text)
        || Spelling.isGrouped(text, false)
        || Spelling.isGrouped(text, true)
        || Spelling.isTruth(text)
        || ANSWERS.contains(text.toLowerCase(Locale.ROOT));
  }

  /**
   * The account of a row and another that it names, called alike, as “user_id” and
   * “reply_to_user_id”: in such a table “source” is the program that a message was sent with.
   */
  private static Optional<EdgeColumns> ofOneTable(List<String> header, List<Integer> targets) {
    for (int target : header.size() > 3 ? targets : List.<Integer>of()) {
      int source = neutral(header, target);
      if (source >= 0) {
        return Optional.of(new EdgeColumns(source, target));
      }
    }
    return Optional.empty();
  }

  private static int neutral(List<String> header, int other) {
    Set<String> words = words(header.get(other));
    // "following" alone may be how many somebody follows; "following_id" is somebody.
    boolean sure = words.contains(ID) || words.stream().anyMatch(SURE::contains);
    words.removeIf(word -> !HeaderWords.isNeutral(word));
    for (int i = 0; i < header.size() && sure; i++) {
      Set<String> own = words(header.get(i));
      // In a wide table both must be named alike: "user.screen_name" and "reply_to_screen_name".
      boolean fits =
          header.size() > 3
              ? words.size() > 1
                  && own.containsAll(words)
                  && own.stream().noneMatch(HeaderWords::isTarget)
              : own.stream().anyMatch(HeaderWords::isNeutral);
      if (i != other && fits && own.stream().noneMatch(HeaderWords::isFigure)) {
        return i;
      }
    }
    return -1;
  }

  /** The column of the weight by its name; -1 if there is none. */
  static int weight(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (isWeight(header.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an attribute of that name holds weights, if its values are numbers. */
  static boolean isWeight(String name) {
    return HeaderWords.isWeight(name.replaceAll("[ _-]", ""));
  }

  /**
   * The name of a column about one end of a tie without the word for that end: "source_country" is
   * "country". A name that would be left empty stays as it is.
   */
  static String withoutEnd(String name) {
    List<String> kept = new ArrayList<>();
    for (String part : name.split("(?<=[_ .-])|(?=[_ .-])", -1)) {
      String word = part.toLowerCase(Locale.ROOT);
      if (!HeaderWords.isSource(word) && !HeaderWords.isTarget(word)) {
        kept.add(part);
      }
    }
    String rest = String.join("", kept).replaceAll("^[_ .-]+|[_ .-]+$", "");
    return rest.isEmpty() ? name : rest;
  }

  /** The words of a name without those for an end of a tie. */
  static Set<String> wordsWithoutEnd(String name) {
    Set<String> words = words(name);
    words.removeIf(word -> HeaderWords.isSource(word) || HeaderWords.isTarget(word));
    return words;
  }

  /** The words of a name: "follower_id" and "FollowerId" are "follower" and "id". */
  static Set<String> words(String name) {
    if (name.length() > 60) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (String word : parted(name).toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.addAll(JOINED.getOrDefault(word, List.of(word)));
      }
    }
    return words;
  }

  /** A name with blanks for all that is no letter, and before a capital after a small letter. */
  private static String parted(String name) {
    StringBuilder parted = new StringBuilder(name.length() + 4);
    int before = Character.UNASSIGNED;
    int at = 0;
    while (at < name.length()) {
      int sign = name.codePointAt(at);
      int type = Character.getType(sign);
      if (before == Character.LOWERCASE_LETTER && type == Character.UPPERCASE_LETTER) {
        parted.append(' ');
      }
      parted.appendCodePoint(Character.isLetter(sign) || isMark(type) ? sign : ' ');
      before = type;
      at += Character.charCount(sign);
    }
    return parted.toString();
  }

  /** Whether a kind of characters belongs to the letters that they stand with, as accents do. */
  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
