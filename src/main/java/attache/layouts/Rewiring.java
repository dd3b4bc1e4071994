package attache.layouts;

import attache.work.Progress;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A random graph in which every account keeps its number of ties: two ties a–b and c–d become a–d
 * and c–b, again and again (Maslov and Sneppen, "Specificity and stability in topology of protein
 * networks", Science 296, 2002).
 */
final class Rewiring {
  private static final int SWAPS_PER_TIE = 10;

  /** Swaps that would double a tie are drawn anew, so often at most before it is given up. */
  private static final int TRIES_PER_SWAP = 20;

  private static final int TRIES_PER_REPORT = 4096;

  private Rewiring() {}

  /** Takes O(m) expected time. */
  static TieGraph of(TieGraph ties, SplittableRandom random, Progress progress) {
    int count = ties.tieCount();
    int accounts = ties.accountCount();
    int[] one = new int[count];
    int[] other = new int[count];
    Set<Long> tied = HashSet.newHashSet(count);
    for (int tie = 0; tie < count; tie++) {
      one[tie] = ties.lower(tie);
      other[tie] = ties.higher(tie);
      tied.add(pair(one[tie], other[tie], accounts));
    }
    long wanted = (long) SWAPS_PER_TIE * count;
    long most = wanted * TRIES_PER_SWAP;
    long done = 0;
    for (long tried = 0; done < wanted && tried < most && count > 1; tried++) {
      if (tried % TRIES_PER_REPORT == 0) {
        progress.report(Math.max((double) done / wanted, (double) tried / most));
      }
      int first = random.nextInt(count);
      int second = random.nextInt(count);
      boolean turned = random.nextBoolean();
      int a = one[first];
      int b = other[first];
      int c = turned ? other[second] : one[second];
      int d = turned ? one[second] : other[second];
      if (a == d
          || b == c
          || tied.contains(pair(a, d, accounts))
          || tied.contains(pair(c, b, accounts))) {
        continue;
      }
      tied.remove(pair(a, b, accounts));
      tied.remove(pair(c, d, accounts));
      tied.add(pair(a, d, accounts));
      tied.add(pair(c, b, accounts));
      other[first] = d;
      one[second] = c;
      other[second] = b;
      done++;
    }
    return TieGraph.of(accounts, one, other);
  }

  /** A number for each pair; near numbers for near pairs, so that a hash set spreads them. */
  private static long pair(int a, int b, int accounts) {
    return (long) Math.min(a, b) * accounts + Math.max(a, b);
  }
}
