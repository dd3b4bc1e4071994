package attache.layouts;

import attache.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Edge-path bundling: a long tie is led along a path of shorter ties between the same two accounts,
 * so that ties which run the same way share their course. Only ties that exist are ways, and each
 * way itself stays straight: a bundle is never where there is no tie. Ties are ways in both
 * directions, whoever follows whom.
 *
 * <p>The longest tie comes first. Its path is the one with the least sum of squared lengths among
 * those of at most {@value #MOST_HOPS} ties in which neither the tie itself nor a tie already led
 * elsewhere has part. It is taken if it is at most {@value #DISTORTION} times as long as the tie.
 * Accounts so far off that no such path can touch them are not searched. No path, or one too long:
 * the tie stays straight. What is equally long goes by number, so the same input gives the same
 * paths. Ties of no length stay as they are.
 *
 * <p>Source: M. Wallinger, D. Archambault, D. Auber, M. Nöllenburg, J. Peltonen, “Edge-Path
 * Bundling: A Less Ambiguous Edge Bundling Approach”, IEEE TVCG 28(1), 2022, with their d = 2. The
 * bound on the number of ties, that on the accounts that are searched and a κ below theirs are
 * choices made here.
 *
 * <p>Takes O(r m log m) time for r ties to be led, usually far less as each search is bounded, and
 * never more than some {@value #MOST_STEPS} steps in all: ties whose turn would come later stay
 * straight. Memory O(n + m). Belongs to one thread.
 */
public final class EdgePathBundling {
  /**
   * How many times as long as the straight tie its path may be; of the source's 2, by eye, what
   * leads no tie across a circle around half of it.
   */
  public static final double DISTORTION = 1.3;

  /** How many ties a path may have: longer chains run below the discs of all that they pass. */
  public static final int MOST_HOPS = 3;

  /** Ties looked at in all searches together; about a second. */
  private static final int MOST_STEPS = 10_000_000;

  private static final int OFTEN = 32;

  private final int[] from;
  private final int[] to;
  private final double[] xs;
  private final double[] ys;
  private final double[] length;

  /** Ties by account, from {@link #starts} on. */
  private final int[] touching;

  private final int[] starts;
  private final boolean[] ledElsewhere;
  private final boolean[] isWay;
  private final int[][] paths;

  /** Least sum of squared lengths to each account, by number of ties; valid in one search. */
  private final double[] sums;

  /** The last tie of the way that has this sum. */
  private final int[] reachedBy;

  /** In which search the sum was found. */
  private final int[] foundIn;

  /** The open tie from an account to the goal; valid in one search. */
  private final int[] lastTie;

  private final int[] endsIn;
  private int search;
  private long steps;

  /**
   * A way from the start.
   *
   * @param least what the sum of squared lengths will be at the goal, or more
   * @param sum of squared lengths so far
   * @param hops how many ties it has
   * @param account where it ends
   */
  private record Reached(double least, double sum, int hops, int account) {}

  private static final Comparator<Reached> NEAREST =
      Comparator.comparingDouble(Reached::least)
          .thenComparingInt(Reached::hops)
          .thenComparingInt(Reached::account);

  /**
   * All ties straight.
   *
   * @param from one account of each tie; read, not changed
   * @param to the other account of each tie
   * @param xs x of each account
   * @param ys y of each account
   */
  public EdgePathBundling(int[] from, int[] to, double[] xs, double[] ys) {
    this.from = from;
    this.to = to;
    this.xs = xs;
    this.ys = ys;
    int accounts = xs.length;
    int ties = from.length;
    length = new double[ties];
    starts = new int[accounts + 1];
    for (int tie = 0; tie < ties; tie++) {
      length[tie] = distance(from[tie], to[tie]);
      starts[from[tie] + 1]++;
      starts[to[tie] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    touching = new int[2 * ties];
    int[] next = Arrays.copyOf(starts, accounts);
    for (int tie = 0; tie < ties; tie++) {
      touching[next[from[tie]]++] = tie;
      touching[next[to[tie]]++] = tie;
    }
    ledElsewhere = new boolean[ties];
    isWay = new boolean[ties];
    paths = new int[ties][];
    for (int tie = 0; tie < ties; tie++) {
      paths[tie] = new int[] {from[tie], to[tie]};
    }
    sums = new double[(MOST_HOPS + 1) * accounts];
    reachedBy = new int[sums.length];
    foundIn = new int[sums.length];
    lastTie = new int[accounts];
    endsIn = new int[accounts];
  }

  /**
   * Leads some ties along others, as far as paths are found. What an earlier call decided stands.
   *
   * @param ties the ties to be led
   * @param through which accounts a path may touch between its ends
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public void bundle(int[] ties, IntPredicate through, Progress progress) {
    int[] order =
        IntStream.of(ties)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(tie -> -length[tie])
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < order.length && steps < MOST_STEPS; place++) {
      if (place % OFTEN == 0) {
        progress.report((double) place / order.length);
      }
      int tie = order[place];
      if (!isWay[tie] && !ledElsewhere[tie] && length[tie] > 0) {
        lead(tie, find(tie, through));
      }
    }
  }

  /**
   * The accounts along a tie, from its one end to its other: two if it is straight. Not to be
   * changed.
   */
  public int[] path(int tie) {
    return paths[tie];
  }

  /** Whether a tie is led along others. */
  public boolean isLed(int tie) {
    return ledElsewhere[tie];
  }

  /** Takes the path just found, unless there is none or it is too long. */
  private void lead(int tie, int hops) {
    int[] path = new int[hops + 1];
    int[] ways = new int[hops];
    double whole = 0;
    path[hops] = to[tie];
    for (int hop = hops; hop > 0; hop--) {
      ways[hop - 1] = reachedBy[hop * xs.length + path[hop]];
      path[hop - 1] = other(ways[hop - 1], path[hop]);
      whole += length[ways[hop - 1]];
    }
    if (hops > 0 && whole <= DISTORTION * length[tie]) {
      for (int way : ways) {
        isWay[way] = true;
      }
      paths[tie] = path;
      ledElsewhere[tie] = true;
    }
  }

  /**
   * Searches from one end of a tie to the other by A*, states being accounts by number of ties;
   * leaves the way in {@link #reachedBy} and returns its number of ties, 0 if there is none.
   */
  private int find(int tie, IntPredicate through) {
    search++;
    int start = from[tie];
    int goal = to[tie];
    markEnds(tie, goal);
    double farthest = DISTORTION * length[tie];
    PriorityQueue<Reached> queue = new PriorityQueue<>(NEAREST);
    foundIn[start] = search;
    sums[start] = 0;
    queue.add(new Reached(0, 0, 0, start));
    while (!queue.isEmpty()) {
      Reached nearest = queue.remove();
      int account = nearest.account();
      int hops = nearest.hops();
      if (account == goal) {
        return hops;
      }
      if (nearest.sum() > sums[hops * xs.length + account]) {
        continue;
      }
      if (endsIn[account] == search) {
        reach(goal, goal, nearest, lastTie[account], queue);
      }
      if (hops + 2 > MOST_HOPS) {
        continue;
      }
      steps += starts[account + 1] - starts[account];
      for (int i = starts[account]; i < starts[account + 1]; i++) {
        int way = touching[i];
        int peer = other(way, account);
        boolean lastBefore = hops + 2 == MOST_HOPS;
        if (peer != goal
            && (!lastBefore || endsIn[peer] == search)
            && isOpen(way, tie)
            && through.test(peer)
            && distance(start, peer) + distance(peer, goal) <= farthest) {
          reach(peer, goal, nearest, way, queue);
        }
      }
    }
    return 0;
  }

  private boolean isOpen(int way, int tie) {
    return way != tie && !ledElsewhere[way];
  }

  /** Takes down from where a single tie leads to the goal. */
  private void markEnds(int tie, int goal) {
    steps += starts[goal + 1] - starts[goal];
    for (int i = starts[goal]; i < starts[goal + 1]; i++) {
      int way = touching[i];
      if (isOpen(way, tie)) {
        int account = other(way, goal);
        endsIn[account] = search;
        lastTie[account] = way;
      }
    }
  }

  /** Goes on from a way by a tie, unless there is a better way of as few ties. */
  private void reach(int account, int goal, Reached before, int way, PriorityQueue<Reached> queue) {
    double sum = before.sum() + length[way] * length[way];
    int hops = before.hops() + 1;
    for (int fewer = 0; fewer <= hops; fewer++) {
      int state = fewer * xs.length + account;
      if (foundIn[state] == search && sums[state] <= sum) {
        return;
      }
    }
    int state = hops * xs.length + account;
    foundIn[state] = search;
    sums[state] = sum;
    reachedBy[state] = way;
    double rest = distance(account, goal);
    // The squares of what is left are least if the ties left share it evenly.
    double least = account == goal ? sum : sum + rest * rest / (MOST_HOPS - hops);
    queue.add(new Reached(least, sum, hops, account));
  }

  private int other(int tie, int account) {
    return from[tie] == account ? to[tie] : from[tie];
  }

  private double distance(int one, int other) {
    double dx = xs[one] - xs[other];
    double dy = ys[one] - ys[other];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
