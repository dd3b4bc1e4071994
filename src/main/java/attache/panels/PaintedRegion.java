package attache.panels;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A region that shows a picture, painted off the FX thread and at the screen's own resolution.
 * While one is being painted, only the last one that is asked for comes next. Used on the FX
 * thread.
 *
 * @param <D> what is known of a painted picture, such as where its accounts are
 */
abstract class PaintedRegion<D> extends Region implements AutoCloseable {
  private final Executor drawingThread;
  private final Consumer<RuntimeException> failed;
  private final ExecutorService painter =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "attache-chart");
            thread.setDaemon(true);
            return thread;
          });
  private final ImageView picture = new ImageView();
  private @Nullable D drawn;
  private double drawnRatio = 1;
  private boolean busy;
  private boolean stale;
  private boolean closed;

  /** How often what was shown was forgotten: a picture that was begun before is not shown. */
  private int forgotten;

  /**
   * Paints a picture, off the FX thread, one at a time.
   *
   * @param <D> what is known of it
   */
  @FunctionalInterface
  interface Painting<D> {
    /**
     * Paints it.
     *
     * @param pixels premultiplied, {@code width * height} of them, all 0
     * @param ratio pixels a logical pixel
     */
    D paint(int[] pixels, int width, int height, double ratio);
  }

  /**
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a picture could not be painted
   */
  PaintedRegion(Executor drawingThread, Consumer<RuntimeException> failed) {
    this.drawingThread = drawingThread;
    this.failed = failed;
    setFocusTraversable(true);
    setMinSize(0, 0);
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    getChildren().add(picture);
    // A picture of an earlier size stays until the next one is painted.
    Rectangle bounds = new Rectangle();
    bounds.widthProperty().bind(widthProperty());
    bounds.heightProperty().bind(heightProperty());
    setClip(bounds);
    widthProperty().addListener((o, before, after) -> repaint());
    heightProperty().addListener((o, before, after) -> repaint());
    sceneProperty().addListener((o, before, after) -> repaint());
  }

  /** How what shall be shown is painted; nothing if there is nothing to show. */
  abstract Optional<Painting<D>> wished();

  /** What is shown, and how many of its pixels are a logical one. */
  final Optional<D> drawn() {
    return Optional.ofNullable(drawn);
  }

  /** Pixels of what is shown a logical pixel. */
  final double drawnRatio() {
    return drawnRatio;
  }

  /** Whether the screen shows what was asked for last. */
  final boolean isUpToDate() {
    return !busy && !stale;
  }

  /** Shows nothing until the next picture is painted, as the present one is of something else. */
  final void forget() {
    forgotten++;
    picture.setImage(null);
    drawn = null;
  }

  /** Asks for what shall be shown now. */
  final void repaint() {
    if (closed || getScene() == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (busy) {
      stale = true;
      return;
    }
    Optional<Painting<D>> wish = wished();
    if (wish.isEmpty()) {
      return;
    }
    stale = false;
    busy = true;
    double ratio = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    int width = (int) Math.ceil(getWidth() * ratio);
    int height = (int) Math.ceil(getHeight() * ratio);
    int begun = forgotten;
    painter.execute(
        () -> {
          try {
            int[] pixels = new int[width * height];
            D known = wish.get().paint(pixels, width, height, ratio);
            drawingThread.execute(() -> finish(known, pixels, width, height, ratio, begun));
          } catch (RuntimeException failure) {
            drawingThread.execute(() -> fail(failure));
          } catch (Error defect) {
            // Otherwise the region would wait for this picture for ever.
            drawingThread.execute(() -> fail(new IllegalStateException(defect)));
          }
        });
  }

  private void fail(RuntimeException failure) {
    busy = false;
    failed.accept(failure);
  }

  private void finish(D known, int[] pixels, int width, int height, double ratio, int begun) {
    busy = false;
    if (begun == forgotten) {
      picture.setImage(
          new WritableImage(
              new PixelBuffer<>(
                  width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
      picture.setFitWidth(width / ratio);
      picture.setFitHeight(height / ratio);
      drawn = known;
      drawnRatio = ratio;
    }
    if (stale) {
      repaint();
    }
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public final void close() {
    closed = true;
    painter.shutdown();
  }
}
