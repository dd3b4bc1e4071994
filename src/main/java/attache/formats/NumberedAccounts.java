package attache.formats;

import attache.text.Messages;

/** The accounts of a file that says how many there are and then knows them by number. */
final class NumberedAccounts {
  private static final int LONGEST = 18;

  private final NetworkDraft draft;
  private final int count;
  private final int first;
  private final int lowest;

  /**
   * Lists accounts that are numbered from 1.
   *
   * @param prefix what their ids have before the number, where two kinds are numbered from 1
   * @param count how many there are, as the file says
   * @throws UnreadableException if there are more than a file of its size can mean
   */
  NumberedAccounts(NetworkDraft draft, String prefix, long count, int line, int column)
      throws UnreadableException {
    this(draft, prefix, 1, count, line, column);
  }

  /**
   * Lists accounts that are numbered from 0 or from 1.
   *
   * @param lowest the first number
   * @param count how many there are, as the file says
   * @throws UnreadableException if there are more than a file of its size can mean
   */
  NumberedAccounts(NetworkDraft draft, int lowest, long count, int line, int column)
      throws UnreadableException {
    this(draft, "", lowest, count, line, column);
  }

  private NumberedAccounts(
      NetworkDraft draft, String prefix, int lowest, long count, int line, int column)
      throws UnreadableException {
    draft.requireCount((double) count, Long.toString(count), line, column);
    this.draft = draft;
    this.count = (int) count;
    this.lowest = lowest;
    first = draft.accountCount();
    for (int number = lowest; number < lowest + count; number++) {
      draft.list(prefix + number, line, column);
    }
  }

  int count() {
    return count;
  }

  /** The account with a number that one of them has. */
  int get(int number) {
    return first + number - lowest;
  }

  /** The account that a word numbers; -1 if it is none of them, which is told. */
  int at(TokenLine line, int word) {
    long number = number(line, word);
    return isOne(number)
        ? get((int) number)
        : none(line.text(word), line.line(), line.column(Math.min(word, line.size() - 1)));
  }

  /** The account that a word numbers; -1 if it is none of them, which is told. */
  int at(String word, int line, int column) {
    long number = number(word);
    return isOne(number) ? get((int) number) : none(word, line, column);
  }

  private boolean isOne(long number) {
    return number >= lowest && number < (long) lowest + count;
  }

  private int none(String word, int line, int column) {
    draft.skip(
        line,
        column,
        word,
        Messages.text(
            "formats.numbered.range", Finding.shortened(word), lowest, lowest + count - 1),
        Messages.text("formats.numbered.range.remedy"));
    return -1;
  }

  private static long number(String word) {
    boolean digits = word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !word.isEmpty() ? Long.parseLong(word) : -1;
  }

  /** The whole number that one of some words is; -1 if it is none. */
  static long number(String[] words, int word) {
    return word < words.length ? number(words[word]) : -1;
  }

  /** The whole number that a word is; -1 if it is none. */
  static long number(TokenLine line, int word) {
    return line.isDigits(word) && line.text(word).length() <= LONGEST
        ? Long.parseLong(line.text(word))
        : -1;
  }

  /**
   * Tells of a file that has other ties than it says, as one that was cut off.
   *
   * @param said how many it says that there are
   * @param found how many there are
   * @param line where it says so
   */
  static void tellCount(NetworkDraft draft, long said, long found, int line) {
    tellCount(draft, "formats.numbered.ties", said, found, line);
  }

  /**
   * Tells of a file that lists other accounts than it says.
   *
   * @param said how many it says that there are
   * @param found how many there are
   * @param line where it says so
   */
  static void tellAccounts(NetworkDraft draft, long said, long found, int line) {
    tellCount(draft, "formats.numbered.accounts", said, found, line);
  }

  private static void tellCount(
      NetworkDraft draft, String message, long said, long found, int line) {
    if (said != found) {
      draft
          .findings()
          .warn(
              line,
              0,
              Long.toString(said),
              Messages.text(message, said, found),
              Messages.text("formats.numbered.ties.remedy"));
    }
  }
}
