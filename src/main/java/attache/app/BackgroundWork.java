package attache.app;

import attache.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work off the FX thread and tells its outcome on the FX thread: the only place in the program
 * that makes that hop. Used on the FX thread.
 */
final class BackgroundWork implements AutoCloseable {
  private final ExecutorService executor;
  private final List<Job<?>> running = new ArrayList<>();
  private Runnable changed = () -> {};

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
    changed.run();
    executor.execute(
        () -> {
          job.run(BackgroundWork::onDrawingThread);
          onDrawingThread(
              () -> {
                running.remove(job);
                changed.run();
              });
        });
    return job;
  }

  /** The jobs under way, the oldest first. */
  List<Job<?>> running() {
    return List.copyOf(running);
  }

  /** Tells {@code listener} when a job starts or ends. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  /** Cancels everything; what still runs ends with the program. */
  @Override
  public void close() {
    running.forEach(Job::cancel);
    executor.shutdownNow();
  }

  /** Lets {@code action} run on the FX thread, soon. */
  static void onDrawingThread(Runnable action) {
    Platform.runLater(action);
  }
}
