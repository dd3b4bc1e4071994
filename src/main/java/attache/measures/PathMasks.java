package attache.measures;

import attache.network.Layer;
import attache.network.SubLayer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs (s, t) between which an account v lies on a shortest path, told by distances alone. Be
 * e(s, t) the distance in the network without v: v connects the two if d(s, v) + d(v, t) ≤ e(s, t),
 * and only it does if it is less. So one search in the network without v, from 64 accounts at a
 * time, tells both.
 */
final class PathMasks extends PairMasks {
  private final int[] firsts;
  private final PathRow before;
  private final PathRow after;
  private final Hops without;
  private final int farthestBefore;
  private final int farthestAfter;
  private final long[] nearer;
  private final long[] equal;

  /** What all workspaces for one account share. */
  static final class Shared {
    private final PathRow before;
    private final PathRow after;
    private final Neighbours without;
    private final int[] firsts;

    Shared(Layer layer, int account, Reading reading) {
      before =
          new PathRow(reading.reversed(layer)).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
      after = new PathRow(reading.rows(layer)).from(account, PathRow.NOBODY, Integer.MAX_VALUE);
      BitSet others = new BitSet();
      others.set(0, layer.accountCount());
      others.clear(account);
      without = reading.rows(SubLayer.of(layer, others).inPlace());
      firsts = new int[before.count() - 1];
      Arrays.setAll(firsts, place -> before.reached(place + 1));
      Arrays.sort(firsts);
    }
  }

  PathMasks(Shared shared) {
    super(shared.without.accountCount());
    before = shared.before;
    after = shared.after;
    firsts = shared.firsts;
    without = new Hops(shared.without);
    farthestBefore = before.distance(before.reached(before.count() - 1));
    farthestAfter = after.distance(after.reached(after.count() - 1));
    nearer = new long[connected.length];
    equal = new long[connected.length];
  }

  @Override
  int[] firsts() {
    return firsts;
  }

  @Override
  void find(int begin, int end, Runnable pulse) {
    Arrays.fill(nearer, 0);
    Arrays.fill(equal, 0);
    // Which first accounts are that far from the broker, and which are farther.
    long[] at = new long[farthestBefore + 1];
    for (int place = begin; place < end; place++) {
      at[before.distance(firsts[place])] |= 1L << (place - begin);
    }
    long[] beyond = new long[farthestBefore + 1];
    for (int distance = farthestBefore; distance > 0; distance--) {
      beyond[distance - 1] = beyond[distance] | at[distance];
    }
    without.from(
        firsts,
        begin,
        end,
        farthestBefore + farthestAfter,
        (target, distance, fresh) -> {
          int toBroker = distance - after.distance(target);
          if (toBroker < 0) {
            nearer[target] |= fresh;
          } else if (toBroker <= farthestBefore) {
            nearer[target] |= fresh & beyond[toBroker];
            equal[target] |= fresh & at[toBroker];
          }
        },
        pulse);
    long all = low(end - begin);
    for (int target = 0; target < connected.length; target++) {
      connected[target] = after.distance(target) > 0 ? all & ~nearer[target] : 0;
    }
    for (int place = begin; place < end; place++) {
      connected[firsts[place]] &= ~(1L << (place - begin));
    }
    for (int target = 0; target < connected.length; target++) {
      only[target] = connected[target] & ~equal[target];
    }
  }
}
