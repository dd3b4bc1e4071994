package attache.drawing;

import attache.measures.Scores;
import attache.text.Messages;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * The ranks of a list of accounts as they are written below each other: their digits end at one
 * line, the sign of a shared rank stands beyond it. Immutable.
 *
 * @param width pixels that the widest takes, the sign included
 * @param sign pixels beyond the digits; 0 if no rank is shared
 */
record RankText(Scores scores, double width, double sign, ToDoubleFunction<String> measuring) {
  /**
   * @param accounts those that are listed
   * @param measuring how far a text runs, in pixels
   */
  static RankText of(
      Scores scores, Collection<Integer> accounts, ToDoubleFunction<String> measuring) {
    double digits = 0;
    double sign = 0;
    for (int account : accounts) {
      double own = measuring.applyAsDouble(digits(scores, account));
      digits = Math.max(digits, own);
      sign = Math.max(sign, measuring.applyAsDouble(text(scores, account)) - own);
    }
    return new RankText(scores, digits + sign, sign, measuring);
  }

  /** Whether one of some accounts shares its rank. */
  static boolean hasShared(Scores scores, Collection<Integer> accounts) {
    return accounts.stream().anyMatch(account -> scores.sharedBy(account) > 1);
  }

  /** The rank of an account, with the sign if others share it. */
  String of(int account) {
    return text(scores, account);
  }

  /** The column where it begins, if the widest begins at 0. */
  double left(int account) {
    return width - sign - measuring.applyAsDouble(digits(scores, account));
  }

  private static String digits(Scores scores, int account) {
    return Messages.text("drawing.table.rank", scores.rank(account));
  }

  private static String text(Scores scores, int account) {
    return scores.sharedBy(account) > 1
        ? Messages.text("drawing.table.shared-rank", scores.rank(account))
        : digits(scores, account);
  }
}
