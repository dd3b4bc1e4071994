package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.BitSet;

/** Finds the pairs that an account connects and of which one is among some accounts. */
final class EndPairs {
  private final Layer layer;
  private final int account;
  private final Reading reading;
  private final BitSet ends;
  private final int most;

  EndPairs(Layer layer, int account, Reading reading, BitSet ends, int most) {
    this.layer = layer;
    this.account = account;
    this.reading = reading;
    this.ends = (BitSet) ends.clone();
    this.ends.clear(account);
    this.most = most;
  }

  /**
   * The pairs. Takes a search each way from each of the accounts: O(k·m).
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  PairList find(Progress progress) {
    return reading == Reading.COMMON_SOURCE
        ? new SourcePairs(layer).of(account, ends, progress).trimmed(most)
        : onPaths(progress);
  }

  private PairList onPaths(Progress progress) {
    Neighbours rows = reading.rows(layer);
    Neighbours back = reading.reversed(layer);
    PathRow before = new PathRow(back).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
    PathRow after = new PathRow(rows).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
    PathRow forth = new PathRow(rows);
    PathRow hither = new PathRow(back);
    PairList pairs = new PairList();
    int done = 0;
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      progress.report((double) done++ / ends.cardinality());
      add(end, true, before, after, forth, pairs);
      if (reading.isOrdered(layer)) {
        add(end, false, after, before, hither, pairs);
      }
      pairs.trimmed(most);
    }
    return pairs;
  }

  /**
   * Adds the pairs of one account, as the first or as the last.
   *
   * @param own from which side it reaches the broker
   * @param others from which side the others do
   * @param row a workspace for searches from it
   */
  private void add(
      int end, boolean first, PathRow own, PathRow others, PathRow row, PairList pairs) {
    if (own.distance(end) <= 0) {
      return;
    }
    row.from(end, PathRow.NOBODY, Integer.MAX_VALUE);
    boolean ordered = reading.isOrdered(layer);
    for (int i = 1; i < row.count(); i++) {
      int other = row.reached(i);
      boolean told = ends.get(other) && (ordered ? !first : other < end);
      if (!told
          && others.distance(other) > 0
          && row.distance(other) == own.distance(end) + others.distance(other)) {
        double share = own.paths(end) * others.paths(other) / row.paths(other);
        boolean inOrder = ordered ? first : end < other;
        pairs.add(inOrder ? end : other, inOrder ? other : end, share);
      }
    }
  }
}
