package attache.canvas;

import attache.layouts.Positions;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewHistory;
import attache.view.ViewState;
import attache.work.Background;
import java.lang.reflect.Field;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;

/**
 * Our canvas. A picture counts when it was handed to JavaFX as the content of the canvas and some
 * pixel of it differs from the picture before.
 */
final class OurSubject implements Subject {
  /** Every so many-th row tells one picture from another. */
  private static final int ROWS = 16;

  private final ViewHistory history;
  private final NetworkCanvas canvas;
  private final CanvasSight sight;
  private Runnable onPicture = () -> {};
  private int[] sample = {};
  private long pictures;

  OurSubject(ViewState view, ScoreTable scores) {
    history = new ViewHistory(view);
    Exploration exploration =
        new Exploration() {
          @Override
          public ViewHistory history() {
            return history;
          }

          @Override
          public ScoreTable scores() {
            return scores;
          }

          @Override
          public void want(String measure) {}

          @Override
          public Background background() {
            throw new UnsupportedOperationException("a canvas needs none");
          }

          @Override
          public void addScoresListener(Runnable listener) {}
        };
    canvas =
        new NetworkCanvas(
            exploration,
            Platform::runLater,
            failure -> {
              throw failure;
            });
    sight = sightOf(canvas);
    ImageView picture =
        (ImageView)
            canvas.lookupAll("ImageView").stream()
                .filter(node -> node.getParent() instanceof NetworkView)
                .findFirst()
                .orElseThrow();
    picture.imageProperty().addListener((property, before, after) -> count(after));
  }

  private static CanvasSight sightOf(NetworkCanvas canvas) {
    try {
      Field field = NetworkCanvas.class.getDeclaredField("sight");
      field.setAccessible(true);
      return (CanvasSight) field.get(canvas);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void count(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight() / ROWS;
    int[] rows = new int[width * height];
    for (int row = 0; row < height; row++) {
      image
          .getPixelReader()
          .getPixels(
              0,
              row * ROWS,
              width,
              1,
              PixelFormat.getIntArgbPreInstance(),
              IntBuffer.wrap(rows, row * width, width),
              width);
    }
    if (!Arrays.equals(rows, sample)) {
      sample = rows;
      pictures++;
    }
    onPicture.run();
  }

  ViewHistory history() {
    return history;
  }

  /** Tells {@code listener} of each picture that is handed to JavaFX. */
  void onPicture(Runnable listener) {
    onPicture = listener;
  }

  /** Whether nothing is being painted. */
  boolean isUpToDate() {
    return canvas.isUpToDate();
  }

  CanvasLayout accountLayout() {
    return canvas.accountLayout();
  }

  /** Whether the layout still computes. */
  boolean isLayoutRunning() {
    return accountLayout().runningProperty().get();
  }

  @Override
  public Parent node() {
    return canvas;
  }

  @Override
  public void place(Positions positions) {
    // A new arrangement would be gone to in easy steps; a layout that runs places accounts so.
    sight.place(positions);
    canvas.repaint();
  }

  @Override
  public void runLayout() {
    if (!isLayoutRunning()) {
      accountLayout().reheat();
    }
  }

  @Override
  public long pictures() {
    return pictures;
  }

  @Override
  public void close() {
    canvas.close();
  }
}
