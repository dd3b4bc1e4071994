package attache.formats;

import attache.text.Messages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The accounts of a DL file, of the rows or of the columns, by number or by name. */
final class DlAccounts {
  private static final int MISSING = -1;

  private final NetworkDraft draft;
  private final int count;
  private final boolean embedded;
  private int[] byNumber;

  /** UCINET does not tell capital letters from small ones. */
  private final Map<String, Integer> byName = new HashMap<>();

  private final boolean named;
  private final boolean ordered;
  private int known;
  private boolean toldBeyond;

  /**
   * @param count how many accounts there are
   * @param labels their names; if there are none, their numbers are their names
   * @param embedded whether the data name them
   */
  DlAccounts(NetworkDraft draft, int count, List<String> labels, boolean embedded, int line)
      throws UnreadableException {
    this.draft = draft;
    this.count = count;
    this.embedded = embedded;
    named = !labels.isEmpty();
    if (named && labels.size() != count) {
      draft
          .findings()
          .warn(
              line,
              0,
              "",
              Messages.text("formats.dl.labels", labels.size(), count),
              Messages.text("formats.dl.labels.remedy"));
    }
    ordered = !(embedded && labels.isEmpty());
    byNumber = new int[ordered ? count : 16];
    for (int i = 0; i < count && ordered; i++) {
      add(i < labels.size() ? labels.get(i) : "", line, 0);
    }
  }

  /** Lists one more account; it takes its name as its id, unless another has the same. */
  private int add(String name, int line, int column) throws UnreadableException {
    if (!name.isEmpty() && byName.containsKey(name.toLowerCase(Locale.ROOT))) {
      draft
          .findings()
          .warn(
              line,
              column,
              name,
              Messages.text("formats.dl.label.twice", Finding.shortened(name)),
              Messages.text("formats.dl.labels.remedy"));
    }
    String id = name.isEmpty() || draft.has(name) ? draft.freeId() : name;
    int account = draft.list(id, line, column);
    if (known == byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, 2 * known);
    }
    byNumber[known++] = account;
    if (!name.isEmpty()) {
      draft.label(account, name);
      byName.putIfAbsent(name.toLowerCase(Locale.ROOT), account);
    }
    return account;
  }

  /** The account of a row or column of a matrix, from 0; -1 if there is none. */
  int at(int index) {
    return ordered && index < known ? byNumber[index] : MISSING;
  }

  /** The account of a name in the data, or of a number where the data give numbers; -1 if none. */
  int account(TokenLine line, int word) throws UnreadableException {
    String text = line.text(word);
    if (text.isEmpty()) {
      return MISSING;
    }
    if (!embedded && line.isDigits(word)) {
      long number = text.length() > 9 ? count + 1L : Long.parseLong(text);
      if (number >= 1 && number <= count) {
        return byNumber[(int) number - 1];
      }
      return MISSING;
    }
    Integer account = byName.get(text.toLowerCase(Locale.ROOT));
    if (account != null) {
      return account;
    }
    if (!embedded && !named) {
      return MISSING;
    }
    if (known >= count && !toldBeyond) {
      toldBeyond = true;
      draft
          .findings()
          .warn(
              line.line(),
              line.column(word),
              text,
              Messages.text("formats.dl.beyond", Finding.shortened(text), count),
              Messages.text("formats.dl.labels.remedy"));
    }
    return add(text, line.line(), line.column(word));
  }

  /** Gives all of these accounts a value. */
  void mark(ColumnCollector values, String value) {
    for (int i = 0; i < known; i++) {
      values.put(byNumber[i], ValueType.TEXT, value);
    }
  }

  /** Lists the accounts that are counted but were never named. */
  void fill(int line) throws UnreadableException {
    int missing = count - known;
    if (missing > 0) {
      draft.findings().note(line, 0, "", Messages.text("formats.dl.unnamed", missing), "");
    }
    while (known < count) {
      add("", line, 0);
    }
  }
}
