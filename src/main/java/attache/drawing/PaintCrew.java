package attache.drawing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that share the work of a picture. Whoever is free takes the next task, so a thread
 * that the machine needs for something else holds nobody up for longer than one task.
 */
final class PaintCrew {
  /** How many tasks are worked on at once, counting the calling thread. */
  static final int SIZE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private static final ExecutorService HELPERS =
      Executors.newFixedThreadPool(
          Math.max(1, SIZE - 1), Thread.ofPlatform().daemon().name("attache-paint-", 1).factory());

  private PaintCrew() {}

  /** A part of the work. */
  @FunctionalInterface
  interface Task {
    /**
     * Does a part.
     *
     * @param worker 0 to {@link #SIZE} − 1, another one for each thread that works at the same time
     * @param number which part
     */
    void run(int worker, int number);
  }

  /**
   * Does so many parts and returns when all are done. What a part throws is thrown here, once the
   * others are done.
   */
  static void share(int parts, Task task) {
    AtomicInteger next = new AtomicInteger();
    int workers = Math.min(SIZE, parts);
    CompletableFuture<?>[] helpers = new CompletableFuture<?>[Math.max(0, workers - 1)];
    for (int helper = 0; helper < helpers.length; helper++) {
      int worker = helper + 1;
      helpers[helper] = CompletableFuture.runAsync(() -> work(worker, parts, next, task), HELPERS);
    }
    try {
      work(0, parts, next, task);
    } finally {
      // Nothing may still be drawing into pixels that the caller takes for finished.
      CompletableFuture.allOf(helpers).exceptionally(failure -> null).join();
    }
    CompletableFuture.allOf(helpers).join();
  }

  private static void work(int worker, int parts, AtomicInteger next, Task task) {
    for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
      task.run(worker, part);
    }
  }
}
