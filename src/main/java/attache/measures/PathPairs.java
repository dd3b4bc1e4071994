package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Finds the pairs (s, t) that have an account v on a shortest path between them: those for which
 * d(s, v) + d(v, t) = d(s, t). Distances come from searches from 64 accounts at a time; paths are
 * counted only for the pairs that were found. Groups of sources are shared out among processors.
 */
final class PathPairs {
  private final boolean ordered;
  private final Neighbours rows;
  private final Neighbours back;
  private final PathRow before;
  private final PathRow after;
  private final int[] sources;
  private final int depth;
  private final int farthest;
  private final int most;

  private PathPairs(Layer layer, Reading reading, int account, int most) {
    this.most = most;
    ordered = reading.isOrdered(layer);
    rows = reading.rows(layer);
    back = reading.reversed(layer);
    before = new PathRow(back).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
    after = new PathRow(rows).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
    sources = IntStream.range(1, before.count()).map(before::reached).toArray();
    farthest = after.distance(after.reached(after.count() - 1));
    depth = farthest + before.distance(before.reached(before.count() - 1));
  }

  /**
   * The pairs that an account connects.
   *
   * @param most how many of the greatest shares must be kept
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static PairList of(Layer layer, int account, Reading reading, int most, Progress progress) {
    return new PathPairs(layer, reading, account, most).find(progress);
  }

  private PairList find(Progress progress) {
    int groups = farthest == 0 ? 0 : Math.ceilDiv(sources.length, Hops.TOGETHER);
    AtomicInteger done = new AtomicInteger();
    List<PairList> found =
        IntStream.range(0, groups)
            .parallel()
            .mapToObj(
                group -> {
                  progress.report((double) done.getAndIncrement() / groups);
                  return new Group(group * Hops.TOGETHER, progress).find();
                })
            .toList();
    PairList pairs = new PairList();
    for (PairList ofGroup : found) {
      pairs.addAll(ofGroup);
      pairs.trimmed(most);
    }
    return pairs;
  }

  /** Up to 64 sources of neighbouring distances from the broker. */
  private final class Group {
    private final int first;
    private final int end;
    private final Progress progress;
    private final List<int[]> targets = new ArrayList<>();
    private final int[] size = new int[Hops.TOGETHER];

    /** Which sources are how far from the broker. */
    private final long[] atDistance;

    Group(int first, Progress progress) {
      this.first = first;
      this.progress = progress;
      end = Math.min(sources.length, first + Hops.TOGETHER);
      atDistance = new long[before.distance(sources[end - 1]) + 1];
      for (int i = first; i < end; i++) {
        atDistance[before.distance(sources[i])] |= 1L << (i - first);
        targets.add(new int[8]);
      }
    }

    PairList find() {
      int searched = Math.min(depth, farthest + atDistance.length - 1);
      new Hops(rows).from(sources, first, end, searched, this::reached, () -> progress.report(-1));
      PairList pairs = new PairList();
      PathCounts counts = new PathCounts(rows, back);
      for (int i = first; i < end; i++) {
        addPairs(i, counts, pairs);
      }
      return pairs.trimmed(most);
    }

    /** Keeps a target for the sources from which the way through the broker is a shortest one. */
    private void reached(int target, int distance, long fresh) {
      int onward = after.distance(target);
      int toBroker = distance - onward;
      if (onward <= 0 || toBroker <= 0 || toBroker >= atDistance.length) {
        return;
      }
      for (long left = fresh & atDistance[toBroker]; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        if (size[bit] == targets.get(bit).length) {
          targets.set(bit, Arrays.copyOf(targets.get(bit), 2 * size[bit]));
        }
        targets.get(bit)[size[bit]++] = target;
      }
    }

    private void addPairs(int i, PathCounts counts, PairList pairs) {
      int source = sources[i];
      int[] wanted =
          Arrays.stream(targets.get(i - first), 0, size[i - first])
              .filter(target -> ordered || source < target)
              .toArray();
      int[] distances =
          Arrays.stream(wanted)
              .map(target -> before.distance(source) + after.distance(target))
              .toArray();
      double[] paths = new double[wanted.length];
      if (wanted.length > 0) {
        counts.count(source, wanted, distances, wanted.length, paths);
      }
      for (int at = 0; at < wanted.length; at++) {
        double through = before.paths(source) * after.paths(wanted[at]);
        pairs.add(source, wanted[at], through / paths[at]);
      }
    }
  }
}
