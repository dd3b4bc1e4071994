package attache.canvas;

import attache.drawing.MatrixRows;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Orders the rows of the matrix off the FX thread. A new wish ends the work on the one before. Used
 * on the FX thread.
 */
final class MatrixOrdering implements AutoCloseable {
  private final Executor drawingThread;
  private final Consumer<MatrixRows> done;
  private final Consumer<RuntimeException> failed;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "attache-matrix-order");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Wish latest;

  /** What to order, by identity. */
  private static final class Wish {
    final ViewState state;
    final ScoreTable scores;
    final @Nullable MatrixRows known;
    volatile boolean cancelled;

    Wish(ViewState state, ScoreTable scores, @Nullable MatrixRows known) {
      this.state = state;
      this.scores = scores;
      this.known = known;
    }

    MatrixRows order() {
      return known != null && known.hasOrderOf(state, scores)
          ? known.withCellsOf(state)
          : MatrixRows.of(state, scores, share -> check());
    }

    void check() {
      if (cancelled) {
        throw new CancellationException();
      }
    }
  }

  /**
   * @param done told the rows, on the FX thread
   * @param failed told what went wrong, on the FX thread
   */
  MatrixOrdering(
      Executor drawingThread, Consumer<MatrixRows> done, Consumer<RuntimeException> failed) {
    this.drawingThread = drawingThread;
    this.done = done;
    this.failed = failed;
  }

  /**
   * Wishes the rows of a view; goes on if they are the very ones being ordered.
   *
   * @param known rows whose order may do
   */
  void request(ViewState state, ScoreTable scores, @Nullable MatrixRows known) {
    Wish before = latest;
    if (before != null && MatrixRows.areShared(before.state, before.scores, state, scores)) {
      return;
    }
    cancel();
    Wish wish = new Wish(state, scores, known);
    latest = wish;
    thread.execute(() -> order(wish));
  }

  private void order(Wish wish) {
    try {
      wish.check();
      MatrixRows rows = wish.order();
      drawingThread.execute(() -> finish(wish, () -> done.accept(rows)));
    } catch (CancellationException unwanted) {
      // Another wish took its place.
    } catch (RuntimeException failure) {
      drawingThread.execute(() -> finish(wish, () -> failed.accept(failure)));
    } catch (OutOfMemoryError exhausted) {
      RuntimeException failure = new IllegalStateException(exhausted);
      drawingThread.execute(() -> finish(wish, () -> failed.accept(failure)));
    }
  }

  private void finish(Wish wish, Runnable telling) {
    if (wish == latest) {
      latest = null;
      telling.run();
    }
  }

  /** Whether rows are being ordered. */
  boolean isBusy() {
    return latest != null;
  }

  /** Ends the work under way; nobody is told of it. */
  void cancel() {
    Wish before = latest;
    if (before != null) {
      before.cancelled = true;
      latest = null;
    }
  }

  @Override
  public void close() {
    cancel();
    thread.shutdown();
  }
}
