package attache.app;

import attache.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;

/**
 * Runs work off the FX thread and tells its outcome on the FX thread: the only place in the program
 * that makes that hop. Used on the FX thread.
 */
final class BackgroundWork implements AutoCloseable {
  private static final long MOMENT_MILLIS = 1_000;

  private final ExecutorService executor;
  private final List<Job<?>> running = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  BackgroundWork() {
    AtomicInteger number = new AtomicInteger();
    executor =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "attache-work-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts work.
   *
   * @param title what is being done, in words for the status bar
   * @param work what to do in the background
   * @param onSuccess told the result on the FX thread
   * @param onFailure told the failure on the FX thread
   * @return the job, which can be cancelled
   */
  <T> Job<T> start(
      String title,
      Background.Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<Exception> onFailure) {
    Job<T> job = new Job<>(title, work, onSuccess, onFailure);
    running.add(job);
    listeners.forEach(Runnable::run);
    executor.execute(
        () -> {
          job.run(BackgroundWork::onDrawingThread);
          onDrawingThread(
              () -> {
                running.remove(job);
                listeners.forEach(Runnable::run);
              });
        });
    return job;
  }

  /** The jobs under way, the oldest first. */
  List<Job<?>> running() {
    return List.copyOf(running);
  }

  /** The jobs under way that write a file for the user, the oldest first. */
  List<Job<?>> writing() {
    return running.stream().filter(job -> job.target().isPresent()).toList();
  }

  /** Tells {@code listener} when a job starts or ends, until that is ended. */
  Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Cancels everything. Files that were being written have a moment to take away what is beside
   * them; what else still runs ends with the program.
   */
  @Override
  public void close() {
    boolean wasWriting = !writing().isEmpty();
    running.forEach(Job::cancel);
    executor.shutdownNow();
    if (wasWriting) {
      try {
        executor.awaitTermination(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets {@code action} run on the FX thread, soon. */
  static void onDrawingThread(Runnable action) {
    Platform.runLater(action);
  }
}
