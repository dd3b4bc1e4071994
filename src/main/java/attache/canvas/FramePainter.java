package attache.canvas;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Paints pictures off the FX thread. While one is being painted, only the latest wish is kept: what
 * was wished between is never painted. Three buffers take turns, so that none is painted while
 * JavaFX may still read it. Used on the FX thread.
 *
 * @param <R> what tells what to paint
 * @param <P> what painting finds out, besides the picture
 */
final class FramePainter<R, P> implements AutoCloseable {
  /** Paints one picture; called on the painter's thread. */
  interface Painting<R, P> {
    P paint(R wish, FrameBuffer buffer);
  }

  /** A finished picture. */
  record Finished<R, P>(R wish, P found, FrameBuffer buffer) {}

  /** How large the picture of a wish is, in its own pixels. */
  record Size(int width, int height) {}

  private static final int BUFFERS = 3;

  private final Executor drawingThread;
  private final Painting<R, P> painting;
  private final Consumer<Finished<R, P>> shown;
  private final Consumer<RuntimeException> failed;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread painter = new Thread(work, "attache-painter");
            painter.setDaemon(true);
            return painter;
          });
  private final @Nullable FrameBuffer[] buffers = new FrameBuffer[BUFFERS];
  private int turn;
  private boolean busy;
  private boolean closed;
  private @Nullable R painted;
  private @Nullable R next;
  private @Nullable Size nextSize;

  FramePainter(
      Executor drawingThread,
      Painting<R, P> painting,
      Consumer<Finished<R, P>> shown,
      Consumer<RuntimeException> failed) {
    this.drawingThread = drawingThread;
    this.painting = painting;
    this.shown = shown;
    this.failed = failed;
  }

  /**
   * Wishes a picture; it is handed to {@code shown} on the FX thread, unless a later wish overtakes
   * it. What is just being painted is not painted twice.
   */
  void request(R wish, Size size) {
    if (closed) {
      return;
    }
    if (busy) {
      boolean alike = wish.equals(painted);
      next = alike ? null : wish;
      nextSize = alike ? null : size;
      return;
    }
    // Showing a picture may wish the next one; what was wished before that is out of date.
    next = null;
    nextSize = null;
    busy = true;
    painted = wish;
    thread.execute(
        () -> {
          try {
            FrameBuffer buffer = buffer(size);
            P found = painting.paint(wish, buffer);
            drawingThread.execute(() -> finish(new Finished<>(wish, found, buffer)));
          } catch (RuntimeException failure) {
            drawingThread.execute(() -> fail(failure));
          } catch (Error defect) {
            // Otherwise the canvas would wait for this picture for ever.
            drawingThread.execute(() -> fail(new IllegalStateException(defect)));
          }
        });
  }

  /** On the painting thread, which alone knows the buffers: clearing a large one takes long. */
  private FrameBuffer buffer(Size size) {
    turn = (turn + 1) % BUFFERS;
    FrameBuffer buffer = buffers[turn];
    if (buffer == null || buffer.width() != size.width() || buffer.height() != size.height()) {
      buffer = new FrameBuffer(size.width(), size.height());
      buffers[turn] = buffer;
    }
    return buffer;
  }

  private void finish(Finished<R, P> finished) {
    busy = false;
    painted = null;
    if (closed) {
      return;
    }
    shown.accept(finished);
    goOn();
  }

  private void fail(RuntimeException failure) {
    busy = false;
    painted = null;
    failed.accept(failure);
    goOn();
  }

  private void goOn() {
    R wish = next;
    Size size = nextSize;
    next = null;
    nextSize = null;
    if (wish != null && size != null) {
      request(wish, size);
    }
  }

  /** Whether nothing is being painted and nothing is wished. */
  boolean isIdle() {
    return !busy;
  }

  @Override
  public void close() {
    closed = true;
    thread.shutdown();
  }
}
