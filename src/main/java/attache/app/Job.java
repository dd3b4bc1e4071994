package attache.app;

import attache.work.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * A piece of work in the background. Its outcome is told on the FX thread, unless it was cancelled:
 * then only that is told, and only to who asked for it.
 *
 * @param <T> what the work makes
 */
final class Job<T> implements Background.Task {
  private final String title;
  private final Background.Work<T> work;
  private final Consumer<? super T> onSuccess;
  private final Consumer<Exception> onFailure;
  private volatile boolean cancelled;
  private volatile double done = -1;
  private Runnable onCancelled = () -> {};
  private Optional<Path> target = Optional.empty();
  private boolean failed;

  Job(
      String title,
      Background.Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<Exception> onFailure) {
    this.title = title;
    this.work = work;
    this.onSuccess = onSuccess;
    this.onFailure = onFailure;
  }

  /** What is being done, in words for the status bar. */
  String title() {
    return title;
  }

  /** Lets the program wait for this work when it ends, as it writes a file for the user. */
  Job<T> writing(Path file) {
    target = Optional.of(file);
    return this;
  }

  /** The file that the work writes for the user, if it does. */
  Optional<Path> target() {
    return target;
  }

  /** Whether the work ended without a result; known once that was told. */
  boolean hasFailed() {
    return failed || cancelled;
  }

  @Override
  public double done() {
    return done;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Lets somebody be told on the FX thread when the work ended because it was cancelled. */
  Job<T> whenCancelled(Runnable listener) {
    onCancelled = listener;
    return this;
  }

  /** Does the work on the calling thread and hands what is to be told to {@code drawingThread}. */
  void run(Consumer<Runnable> drawingThread) {
    try {
      T result = work.run(this::report);
      drawingThread.accept(() -> tell(onSuccess, result));
    } catch (CancellationException stopped) {
      cancelled = true;
      // Read there, where it was set.
      drawingThread.accept(() -> onCancelled.run());
    } catch (Exception failure) {
      drawingThread.accept(() -> fail(failure));
    } catch (OutOfMemoryError exhausted) {
      Exception failure = new IllegalStateException(exhausted);
      drawingThread.accept(() -> fail(failure));
    }
  }

  private void fail(Exception failure) {
    failed = true;
    tell(onFailure, failure);
  }

  private <V> void tell(Consumer<? super V> listener, V value) {
    if (!cancelled) {
      listener.accept(value);
    }
  }

  private void report(double share) {
    if (cancelled) {
      throw new CancellationException();
    }
    done = share;
  }
}
