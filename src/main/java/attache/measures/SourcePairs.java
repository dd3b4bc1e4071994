package attache.measures;

import attache.network.Layer;
import attache.work.Progress;
import java.util.BitSet;

/** Finds the pairs for which an account is a common source. */
final class SourcePairs {
  private final Layer layer;
  private final int[] common;

  SourcePairs(Layer layer) {
    this.layer = layer;
    common = new int[layer.accountCount()];
  }

  /** The pairs that both follow an account and are not tied. */
  PairList of(int account, Progress progress) {
    PairList pairs = new PairList();
    int first = layer.inStart(account);
    int end = layer.inEnd(account);
    for (int one = first; one < end; one++) {
      progress.report((double) (one - first) / (end - first));
      int follower = layer.source(one);
      countCommon(follower, 1);
      for (int position = one + 1; position < end; position++) {
        int other = layer.source(position);
        if (!layer.follows(follower, other) && !layer.follows(other, follower)) {
          pairs.add(follower, other, 1.0 / common[other]);
        }
      }
      countCommon(follower, -1);
    }
    return pairs;
  }

  /** Of these the pairs of which one is among some accounts. */
  PairList of(int account, BitSet ends, Progress progress) {
    PairList pairs = new PairList();
    int first = layer.inStart(account);
    int last = layer.inEnd(account);
    for (int one = first; one < last; one++) {
      progress.report((double) (one - first) / (last - first));
      int end = layer.source(one);
      if (!ends.get(end)) {
        continue;
      }
      countCommon(end, 1);
      for (int position = first; position < last; position++) {
        int other = layer.source(position);
        boolean told = other == end || (ends.get(other) && other < end);
        if (!told && !layer.follows(end, other) && !layer.follows(other, end)) {
          pairs.add(Math.min(end, other), Math.max(end, other), 1.0 / common[other]);
        }
      }
      countCommon(end, -1);
    }
    return pairs;
  }

  /** Adds to each account how many sources it has in common with one. */
  private void countCommon(int one, int step) {
    for (int arc = layer.outStart(one); arc < layer.outEnd(one); arc++) {
      int source = layer.target(arc);
      for (int position = layer.inStart(source); position < layer.inEnd(source); position++) {
        common[layer.source(position)] += step;
      }
    }
  }
}
