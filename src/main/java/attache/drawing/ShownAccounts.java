package attache.drawing;

import attache.measures.Scores;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which accounts a chart is about. */
public final class ShownAccounts {
  private ShownAccounts() {}

  /** The accounts that the filter leaves, in the order of the network. */
  public static int[] of(ViewState view, ScoreTable scores) {
    return IntStream.range(0, view.network().accountCount())
        .filter(account -> scores.shown().map(left -> left.contains(account)).orElse(true))
        .toArray();
  }

  /**
   * The first of the accounts that the filter leaves, those without a score left out.
   *
   * @param by what ranks them; those of equal rank stand in the order of the network
   * @param most how many accounts
   */
  static List<Integer> ranked(ViewState view, ScoreTable scores, Scores by, int most) {
    return IntStream.of(of(view, scores))
        .boxed()
        .filter(by::isDefined)
        .sorted(Comparator.comparingInt(by::rank))
        .limit(most)
        .toList();
  }
}
