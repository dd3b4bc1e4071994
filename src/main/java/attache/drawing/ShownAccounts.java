package attache.drawing;

import attache.view.ScoreTable;
import attache.view.ViewState;
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
}
