package attache.measures;

import attache.work.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who is how far from whom, by breadth-first search from 64 sources at a time, one bit of a long
 * each (Then et al. 2014). Shortest distances only, no paths: that makes it some twenty times as
 * fast as a search from each source.
 */
final class Hops {
  /** How many sources are searched from at a time. */
  static final int TOGETHER = Long.SIZE;

  private final int[] start;
  private final int[] to;
  private final long[] seen;
  private final long[] now;
  private final long[] next;
  private int[] front;
  private int[] nextFront;

  /** What is told of each account and each distance. */
  @FunctionalInterface
  interface Found {
    /** The sources whose bits are set have their shortest paths to {@code account} that long. */
    void at(int account, int distance, long sources);
  }

  /** A workspace for those rows; 32 bytes an account. */
  Hops(Neighbours rows) {
    start = rows.start();
    to = rows.to();
    int accounts = rows.accountCount();
    seen = new long[accounts];
    now = new long[accounts];
    next = new long[accounts];
    front = new int[accounts];
    nextFront = new int[accounts];
  }

  /**
   * Searches from every account along the rows.
   *
   * @param found told in the same order each time
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static void fromAll(Neighbours rows, Found found, Progress progress) {
    progress.report(0);
    Hops hops = new Hops(rows);
    int accounts = rows.accountCount();
    int[] everyone = IntStream.range(0, accounts).toArray();
    for (int first = 0; first < accounts; first += TOGETHER) {
      double done = (double) first / accounts;
      int end = Math.min(accounts, first + TOGETHER);
      hops.from(everyone, first, end, Integer.MAX_VALUE, found, () -> progress.report(done));
    }
    progress.report(1);
  }

  /**
   * Searches from some accounts.
   *
   * @param sources distinct accounts; that at {@code first} has the lowest bit
   * @param first the first source to search from
   * @param end one past the last, at most {@link #TOGETHER} later
   * @param depth how far to search at most
   * @param pulse called after each step; whatever it throws ends the search, and the workspace is
   *     then of no more use
   */
  void from(int[] sources, int first, int end, int depth, Found found, Runnable pulse) {
    Arrays.fill(seen, 0);
    int size = end - first;
    for (int bit = 0; bit < size; bit++) {
      int source = sources[first + bit];
      now[source] = 1L << bit;
      seen[source] = now[source];
      front[bit] = source;
    }
    for (int distance = 1; size > 0 && distance <= depth; distance++) {
      pulse.run();
      size = step(size, distance, found);
      int[] former = front;
      front = nextFront;
      nextFront = former;
    }
    for (int i = 0; i < size; i++) {
      now[front[i]] = 0;
    }
  }

  /** Takes all sources one step on; returns how many accounts are reached by a new one. */
  private int step(int size, int distance, Found found) {
    int touched = 0;
    for (int i = 0; i < size; i++) {
      int account = front[i];
      long sources = now[account];
      now[account] = 0;
      for (int arc = start[account]; arc < start[account + 1]; arc++) {
        int neighbour = to[arc];
        if (next[neighbour] == 0) {
          nextFront[touched++] = neighbour;
        }
        next[neighbour] |= sources;
      }
    }
    int reached = 0;
    for (int i = 0; i < touched; i++) {
      int account = nextFront[i];
      long fresh = next[account] & ~seen[account];
      next[account] = 0;
      if (fresh != 0) {
        seen[account] |= fresh;
        now[account] = fresh;
        nextFront[reached++] = account;
        found.at(account, distance, fresh);
      }
    }
    return reached;
  }
}
