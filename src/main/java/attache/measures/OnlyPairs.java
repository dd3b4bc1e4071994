package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the pairs that only one account connects, and counts all that it connects, without counting
 * paths: enough for a list of the strongest pairs if there are many. Groups of 64 first accounts
 * are shared out among processors; takes O(n·m / 64) word operations at best.
 */
final class OnlyPairs {
  private final Supplier<PairMasks> masks;
  private final int[] firsts;
  private final boolean ordered;
  private final int most;

  private OnlyPairs(Supplier<PairMasks> masks, boolean ordered, int most) {
    this.masks = masks;
    this.ordered = ordered;
    this.most = most;
    firsts = masks.get().firsts();
  }

  /**
   * The pairs that only an account connects, the first by their numbers; nothing if there are fewer
   * than wanted and others of which it has a part.
   *
   * @param most how many pairs are wanted at most
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static Optional<PairList> of(
      Layer layer, int account, Reading reading, int most, Progress progress) {
    progress.report(0);
    if (reading == Reading.COMMON_SOURCE) {
      return new OnlyPairs(() -> new SourceMasks(layer, account), false, most).find(progress);
    }
    PathMasks.Shared shared = new PathMasks.Shared(layer, account, reading);
    return new OnlyPairs(() -> new PathMasks(shared), reading.isOrdered(layer), most)
        .find(progress);
  }

  private Optional<PairList> find(Progress progress) {
    List<Found> found =
        Runs.of(
            firsts.length,
            Found::new,
            (run, begin, end) -> run.add(begin, end, () -> progress.report(-1)),
            progress);
    long connected = found.stream().mapToLong(run -> run.connected).sum();
    long only = found.stream().mapToLong(run -> run.only).sum();
    if (only < most && only < connected) {
      return Optional.empty();
    }
    PairList pairs = new PairList();
    for (Found run : found) {
      for (int i = 0; i < run.list.size() && pairs.size() < most; i++) {
        pairs.add(run.list.from(i), run.list.to(i), 1);
      }
    }
    return Optional.of(pairs.withCounts(connected, only, only == connected ? only : Double.NaN));
  }

  /** What was found from some groups of first accounts. */
  private final class Found {
    long connected;
    long only;
    final PairList list = new PairList();
    private final PairMasks workspace = masks.get();

    void add(int begin, int end, Runnable pulse) {
      workspace.find(begin, end, pulse);
      int before = begin;
      for (int second = 0; second < workspace.connected.length; second++) {
        if (!ordered) {
          // Of two accounts the one of the lower number counts as the first.
          while (before < end && firsts[before] < second) {
            before++;
          }
          workspace.connected[second] &= PairMasks.low(before - begin);
          workspace.only[second] &= PairMasks.low(before - begin);
        }
        connected += Long.bitCount(workspace.connected[second]);
        only += Long.bitCount(workspace.only[second]);
      }
      for (int place = begin; place < end && list.size() < most; place++) {
        list(workspace.only, firsts[place], 1L << (place - begin));
      }
    }

    private void list(long[] masks, int first, long bit) {
      for (int second = 0; second < masks.length && list.size() < most; second++) {
        if ((masks[second] & bit) != 0) {
          list.add(first, second, 1);
        }
      }
    }
  }
}
