package attache.measures;

import attache.network.Layer;
import attache.network.SubLayer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts what becomes of the ordered pairs of other accounts if some are muted, by distances alone:
 * with d the distance before and e the one without the muted accounts, a pair is affected if d(s,
 * v) + d(v, t) = d(s, t) for a muted v, and loses all its shortest paths if e(s, t) is more. Two
 * searches from 64 accounts at a time.
 *
 * @param connected pairs that had a path
 * @param affected of these, pairs that lose at least one shortest path
 * @param lost of these, pairs that lose all of them
 * @param parted of these, pairs that have no path left
 */
record BrokenPairs(long connected, long affected, long lost, long parted) {
  /**
   * Counts the pairs.
   *
   * @param rest the ties among the accounts that are not muted
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static BrokenPairs of(Layer layer, SubLayer rest, BitSet muted, Progress progress) {
    Neighbours before = Neighbours.followed(layer);
    Neighbours back = Neighbours.followers(layer);
    Neighbours after = Neighbours.followed(rest.inPlace());
    List<Between> between = new ArrayList<>();
    muted.stream()
        .forEach(
            account ->
                between.add(
                    new Between(
                        new PathRow(back).from(account, PathRow.NOBODY, Integer.MAX_VALUE),
                        new PathRow(before).from(account, PathRow.NOBODY, Integer.MAX_VALUE))));
    int[] others = new int[rest.layer().accountCount()];
    Arrays.setAll(others, rest::account);
    BrokenPairs sum = new BrokenPairs(0, 0, 0, 0);
    for (Counting run :
        Runs.of(
            others.length,
            () -> new Counting(before, after, muted, others, between, progress),
            Counting::find,
            progress)) {
      sum = sum.plus(run.counted);
    }
    return sum;
  }

  private BrokenPairs plus(BrokenPairs more) {
    return new BrokenPairs(
        connected + more.connected,
        affected + more.affected,
        lost + more.lost,
        parted + more.parted);
  }

  /** How far all are from a muted account, and it from them. */
  private record Between(PathRow to, PathRow from) {
    int farthest() {
      return to.distance(to.reached(to.count() - 1));
    }
  }

  /** A workspace. */
  private static final class Counting {
    BrokenPairs counted = new BrokenPairs(0, 0, 0, 0);
    private final Hops before;
    private final Hops after;
    private final BitSet muted;
    private final int[] others;
    private final List<Between> between;
    private final Progress progress;
    private final long[] affected;
    private final long[] kept;
    private final long[] reached;
    private long connected;

    /** For each muted account, which sources are that far from it, and which are nearer. */
    private final List<long[]> at = new ArrayList<>();

    private final List<long[]> nearer = new ArrayList<>();

    Counting(
        Neighbours before,
        Neighbours after,
        BitSet muted,
        int[] others,
        List<Between> between,
        Progress progress) {
      this.before = new Hops(before);
      this.after = new Hops(after);
      this.muted = muted;
      this.others = others;
      this.between = between;
      this.progress = progress;
      affected = new long[before.accountCount()];
      kept = new long[affected.length];
      reached = new long[affected.length];
    }

    void find(int begin, int end) {
      Arrays.fill(affected, 0);
      Arrays.fill(kept, 0);
      Arrays.fill(reached, 0);
      connected = 0;
      place(begin, end);
      Runnable pulse = () -> progress.report(-1);
      before.from(others, begin, end, Integer.MAX_VALUE, this::foundBefore, pulse);
      after.from(others, begin, end, Integer.MAX_VALUE, this::foundAfter, pulse);
      BrokenPairs sum = new BrokenPairs(connected, 0, 0, 0);
      for (int target = 0; target < affected.length; target++) {
        long broken = affected[target];
        if (broken != 0) {
          sum =
              sum.plus(
                  new BrokenPairs(
                      0,
                      Long.bitCount(broken),
                      Long.bitCount(broken & ~kept[target]),
                      Long.bitCount(broken & ~reached[target])));
        }
      }
      counted = counted.plus(sum);
    }

    private void place(int begin, int end) {
      at.clear();
      nearer.clear();
      for (Between one : between) {
        long[] there = new long[one.farthest() + 1];
        for (int place = begin; place < end; place++) {
          int distance = one.to().distance(others[place]);
          if (distance > 0) {
            there[distance] |= 1L << (place - begin);
          }
        }
        long[] below = new long[there.length + 1];
        for (int distance = 0; distance < there.length; distance++) {
          below[distance + 1] = below[distance] | there[distance];
        }
        at.add(there);
        nearer.add(below);
      }
    }

    private void foundBefore(int target, int distance, long sources) {
      if (muted.get(target)) {
        return;
      }
      connected += Long.bitCount(sources);
      for (int i = 0; i < at.size(); i++) {
        int onward = between.get(i).from().distance(target);
        int toMuted = distance - onward;
        if (onward > 0 && toMuted > 0 && toMuted < at.get(i).length) {
          affected[target] |= sources & at.get(i)[toMuted];
        }
      }
    }

    private void foundAfter(int target, int distance, long sources) {
      long later = 0;
      for (int i = 0; i < nearer.size(); i++) {
        int onward = between.get(i).from().distance(target);
        if (onward > 0 && distance > onward) {
          later |= nearer.get(i)[Math.min(distance - onward, nearer.get(i).length - 1)];
        }
      }
      kept[target] |= sources & ~later;
      reached[target] |= sources;
    }
  }
}
