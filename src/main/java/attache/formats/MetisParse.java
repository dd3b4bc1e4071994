package attache.formats;

import attache.network.Layer;
import attache.text.Messages;
import java.io.IOException;
import java.util.Arrays;

/**
 * One reading of a METIS graph: a line of sizes, then a line for each account that names those it
 * has ties to. A tie has no direction and must be named at both of its accounts.
 */
final class MetisParse {
  private final TokenLine line;
  private final NetworkDraft draft;

  /**
   * Ties as they were named at their first and at their second account; and the latter's weights.
   */
  private long[] first = new long[64];

  private long[] second = new long[64];
  private double[] weights = new double[64];
  private int firsts;
  private int seconds;
  private int[] lines = new int[0];

  MetisParse(TokenLine line, NetworkDraft draft) {
    this.line = line;
    this.draft = draft;
  }

  void fill() throws IOException, UnreadableException {
    line.next();
    int at = line.line();
    long ties = NumberedAccounts.number(line, 1);
    String format = line.text(2);
    if (NumberedAccounts.number(line, 0) < 0 || ties < 0 || !format.matches("[01]{0,3}")) {
      throw new UnreadableException(
          at,
          line.column(0),
          line.rest(0),
          Messages.text("formats.metis.sizes"),
          Messages.text("formats.json.syntax.remedy"));
    }
    boolean sized = format.length() == 3 && format.charAt(0) == '1';
    boolean loaded = format.length() >= 2 && format.charAt(format.length() - 2) == '1';
    boolean weighted = format.endsWith("1");
    long loads = loaded ? Math.max(1, NumberedAccounts.number(line, 3)) : 0;
    NumberedAccounts accounts =
        new NumberedAccounts(draft, "", NumberedAccounts.number(line, 0), at, line.column(0));
    draft.state(false);
    TieCollector collector = draft.layer(Layer.FOLLOW, at);
    lines = new int[accounts.count() + 1];
    int number = 0;
    while (line.nextEvenBlank()) {
      if (number < accounts.count()) {
        number++;
        lines[number] = line.line();
        readTies(
            number,
            (int) Math.min(line.size(), loads + (sized ? 1 : 0)),
            weighted,
            accounts,
            collector);
      } else if (line.size() > 0) {
        skip("formats.metis.lines", accounts.count());
      }
    }
    if (number < accounts.count()) {
      draft
          .findings()
          .warn(
              line.line(),
              0,
              "",
              Messages.text("formats.metis.short", number, accounts.count()),
              Messages.text("formats.numbered.ties.remedy"));
    }
    int alone = pair(accounts, collector);
    NumberedAccounts.tellCount(draft, ties, (firsts + seconds + alone) / 2, at);
  }

  private void skip(String message, Object part) {
    draft.skip(
        line.line(),
        line.column(0),
        line.rest(0),
        Messages.text(message, part),
        Messages.text("formats.pajek.tie.remedy"));
  }

  private void readTies(
      int from, int firstWord, boolean weighted, NumberedAccounts accounts, TieCollector collector)
      throws UnreadableException {
    tellOfLoads(firstWord);
    int step = weighted ? 2 : 1;
    if ((line.size() - firstWord) % step != 0) {
      skip("formats.metis.weight", line.size());
      return;
    }
    for (int word = firstWord; word < line.size(); word += step) {
      int account = accounts.at(line, word);
      if (account < 0) {
        continue;
      }
      int to = account - accounts.get(1) + 1;
      double weight =
          weighted && !line.isOne(word + 1)
              ? draft.weight(line.text(word + 1), line.line(), line.column(word + 1))
              : 1;
      if (to >= from) {
        collector.tie(accounts.get(from), account, weight, false, line.line());
      }
      if (to > from) {
        first = put(first, firsts++, key(from, to));
      } else if (to < from) {
        if (seconds == weights.length) {
          weights = Arrays.copyOf(weights, 2 * seconds);
        }
        weights[seconds] = weight;
        second = put(second, seconds++, key(to, from));
      }
    }
  }

  /** Tells of a size or weight of the account itself that is no number. */
  private void tellOfLoads(int count) {
    for (int word = 0; word < count; word++) {
      if (!line.isDigits(word)) {
        draft
            .findings()
            .warn(
                line.line(),
                line.column(word),
                line.text(word),
                Messages.text("formats.metis.load", Finding.shortened(line.text(word))),
                Messages.text("formats.json.syntax.remedy"));
      }
    }
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private static long[] put(long[] keys, int at, long key) {
    long[] grown = at == keys.length ? Arrays.copyOf(keys, 2 * at) : keys;
    grown[at] = key;
    return grown;
  }

  /**
   * Adds the ties that are named at their second account alone, and tells of all that are named at
   * one.
   *
   * @return how many are named at one account alone
   */
  private int pair(NumberedAccounts accounts, TieCollector collector) {
    long[] named = Arrays.copyOf(first, firsts);
    Arrays.sort(named);
    int alone = 0;
    int at = 0;
    for (int tie = 0; tie < seconds; tie++) {
      if (Arrays.binarySearch(named, second[tie]) < 0) {
        int from = (int) (second[tie] >>> 32);
        int to = (int) second[tie];
        at = alone++ == 0 ? lines[to] : at;
        collector.tie(accounts.get(from), accounts.get(to), weights[tie], false, lines[to]);
      }
    }
    long[] again = Arrays.copyOf(second, seconds);
    Arrays.sort(again);
    for (int tie = 0; tie < firsts; tie++) {
      if (Arrays.binarySearch(again, first[tie]) < 0) {
        int where = lines[(int) (first[tie] >>> 32)];
        at = alone++ == 0 ? where : Math.min(at, where);
      }
    }
    if (alone > 0) {
      draft
          .findings()
          .warn(
              at,
              0,
              "",
              Messages.text("formats.metis.oneway", alone),
              Messages.text("formats.metis.oneway.remedy"));
    }
    return alone;
  }
}
