package attache.measures;

import attache.work.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Betweenness by Brandes' accumulation (2001) over unweighted rows, on all processors: O(n·m) time,
 * O(n) memory a thread beside the rows.
 *
 * <p>The result is the same to the last bit on any number of threads. The source at place i belongs
 * to lane i mod {@value #LANES}; a lane's sources are added one after the other into sums of its
 * own by whichever thread took the lane, and the lanes' sums are added in the order of the lanes.
 * So the order of every addition is fixed by the sources alone.
 */
final class Brandes {
  private static final int LANES = 64;

  /** Below so many steps, waking another thread costs more than it saves. */
  private static final long WORTH_SHARING = 1 << 18;

  private static final long REPORT_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final Executor HELPERS = helpers();

  private final Neighbours rows;
  private final int[] sources;
  private final boolean squared;
  private final int lanes;
  private final int threads;
  private final Progress progress;
  private final double[] total;
  private final Map<Integer, double[]> waiting = new HashMap<>();
  private final AtomicInteger nextLane = new AtomicInteger();
  private final AtomicInteger sourcesDone = new AtomicInteger();
  private int lanesAdded;
  private @Nullable Throwable failure;
  private volatile boolean stopped;
  private long lastReport = System.nanoTime();

  private Brandes(Neighbours rows, int[] sources, boolean squared, int threads, Progress progress) {
    this.rows = rows;
    this.sources = sources;
    this.squared = squared;
    this.progress = progress;
    total = new double[rows.accountCount() * (squared ? 2 : 1)];
    lanes = Math.min(LANES, sources.length);
    this.threads = threads;
  }

  /**
   * Σ over s≠v≠t of σ_st(v)/σ_st for every account v, over ordered pairs, on all processors.
   *
   * @throws CancellationException if {@code progress} says so, within some ten milliseconds
   */
  static double[] sums(Neighbours rows, Progress progress) {
    return run(rows, everyone(rows), false, progress);
  }

  /**
   * The sums over the pairs that begin at these sources, and those of their squares.
   *
   * @param sources may hold an account several times, which then counts as often
   * @return for every account v Σ_s δ_s(v), then for every account Σ_s δ_s(v)², with v's dependency
   *     δ_s(v) = Σ_t σ_st(v)/σ_st
   * @throws CancellationException if {@code progress} says so, within some ten milliseconds
   */
  static double[] sumsAndSquares(Neighbours rows, int[] sources, Progress progress) {
    return run(rows, sources, true, progress);
  }

  private static double[] run(Neighbours rows, int[] sources, boolean squared, Progress progress) {
    long steps = (long) sources.length * (rows.accountCount() + rows.size());
    int threads = steps < WORTH_SHARING ? 1 : Runtime.getRuntime().availableProcessors();
    progress.report(0);
    return new Brandes(rows, sources, squared, threads, progress).run();
  }

  /** As {@link #sums(Neighbours, Progress)} on that many threads, the calling one among them. */
  static double[] sums(Neighbours rows, int threads, Progress progress) {
    progress.report(0);
    return new Brandes(rows, everyone(rows), false, threads, progress).run();
  }

  private static int[] everyone(Neighbours rows) {
    return IntStream.range(0, rows.accountCount()).toArray();
  }

  private double[] run() {
    for (int helper = 1; helper < Math.min(threads, lanes); helper++) {
      HELPERS.execute(this::help);
    }
    try {
      takeLanes(this::report);
      awaitHelpers();
    } finally {
      stopped = true;
    }
    progress.report(1);
    return total;
  }

  /** What a helping thread does; it may come so late that no lane is left. */
  private void help() {
    try {
      takeLanes(this::endIfStopped);
    } catch (CancellationException ended) {
      // The calling thread has given up and knows why.
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void takeLanes(Runnable pulse) {
    if (nextLane.get() >= lanes) {
      return;
    }
    SourcePass pass = new SourcePass(rows, pulse);
    double[] own = new double[squared ? rows.accountCount() : 0];
    for (int lane = nextLane.getAndIncrement(); lane < lanes; lane = nextLane.getAndIncrement()) {
      double[] sums = new double[total.length];
      for (int place = lane; place < sources.length; place += lanes) {
        if (squared) {
          pass.addDependencies(sources[place], own);
          take(own, sums);
        } else {
          pass.addDependencies(sources[place], sums);
        }
        sourcesDone.getAndIncrement();
      }
      add(lane, sums);
    }
  }

  /** Adds the dependencies of one source and their squares, and clears them for the next one. */
  private static void take(double[] own, double[] sums) {
    for (int account = 0; account < own.length; account++) {
      double dependency = own[account];
      sums[account] += dependency;
      sums[own.length + account] += dependency * dependency;
      own[account] = 0;
    }
  }

  /** Adds a lane's sums as soon as all lanes before it are added. */
  private synchronized void add(int lane, double[] sums) {
    waiting.put(lane, sums);
    for (double[] next = waiting.remove(lanesAdded);
        next != null;
        next = waiting.remove(lanesAdded)) {
      for (int account = 0; account < total.length; account++) {
        total[account] += next[account];
      }
      lanesAdded++;
    }
    notifyAll();
  }

  private synchronized void fail(Throwable cause) {
    failure = cause;
    notifyAll();
  }

  private void awaitHelpers() {
    while (!allAdded()) {
      report();
    }
  }

  /** Waits a moment for the helpers' lanes; true once all are added. */
  private synchronized boolean allAdded() {
    if (failure != null) {
      throw new IllegalStateException("a thread that computed betweenness failed", failure);
    }
    if (lanesAdded < lanes) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, REPORT_NANOS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }
    return lanesAdded == lanes;
  }

  /** Only the calling thread reports, so that what it reports never goes back. */
  private void report() {
    long now = System.nanoTime();
    if (now - lastReport >= REPORT_NANOS) {
      lastReport = now;
      progress.report((double) sourcesDone.get() / sources.length);
    }
  }

  private void endIfStopped() {
    if (stopped) {
      throw new CancellationException("stopped");
    }
  }

  private static Executor helpers() {
    int size = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "attache-measures-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
