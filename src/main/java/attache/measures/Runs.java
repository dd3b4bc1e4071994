package attache.measures;

import attache.work.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Shares out groups of 64 accounts among processors, in runs that have a workspace each. */
final class Runs {
  private static final int A_PROCESSOR = 4;

  private Runs() {}

  /** Does what is to be done for a group of accounts. */
  @FunctionalInterface
  interface GroupWork<T> {
    /**
     * @param workspace of the run; it takes what is found
     * @param begin place of the first account of the group
     * @param end one past the place of its last, at most 64 later
     */
    void find(T workspace, int begin, int end);
  }

  /**
   * Works on all groups, each once.
   *
   * @param accounts how many accounts there are
   * @param workspace makes a workspace for a run
   * @return the workspaces, in the order of their groups
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static <T> List<T> of(int accounts, Supplier<T> workspace, GroupWork<T> work, Progress progress) {
    int groups = Math.ceilDiv(accounts, Long.SIZE);
    int runs = Math.min(groups, A_PROCESSOR * Runtime.getRuntime().availableProcessors());
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, runs)
        .parallel()
        .mapToObj(
            run -> {
              T own = workspace.get();
              int end = (int) ((run + 1L) * groups / runs);
              for (int group = (int) ((long) run * groups / runs); group < end; group++) {
                progress.report((double) done.getAndIncrement() / groups);
                int begin = group * Long.SIZE;
                work.find(own, begin, Math.min(accounts, begin + Long.SIZE));
              }
              return own;
            })
        .toList();
  }
}
