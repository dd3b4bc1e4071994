package attache.canvas;

import attache.drawing.GroupColors;
import attache.layouts.Positions;
import attache.measures.Scores;
import attache.view.Camera;
import attache.view.Coloring;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/**
 * The dots of the mini-map, one a shown account in the colour of its disc. They are drawn off the
 * FX thread, and anew only when accounts moved or look otherwise: 10,000 take under a millisecond,
 * their colours a few more when those changed. Used on the FX thread.
 */
final class MiniMapDots extends ImageView implements AutoCloseable {
  /** Pixels of the picture a pixel of the window, so that dots are sharp on fine screens. */
  private static final int DETAIL = 2;

  private static final double MARGIN = 8;

  /** Side of a dot, in pixels of the picture. */
  private static final int DOT = 2 * DETAIL;

  private final Exploration exploration;
  private final double width;
  private final double height;
  private final FramePainter<Wish, Camera> painter;
  private final FramePainter.Size size;
  private @Nullable Wish wished;

  /**
   * Dots for that much room.
   *
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when they could not be drawn
   */
  MiniMapDots(
      Exploration exploration,
      double width,
      double height,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    this.width = width;
    this.height = height;
    size = new FramePainter.Size((int) (width * DETAIL), (int) (height * DETAIL));
    Drawing drawing = new Drawing();
    painter =
        new FramePainter<>(
            drawingThread, drawing::draw, finished -> setImage(finished.buffer().show()), failed);
    setFitWidth(width);
    setFitHeight(height);
  }

  /**
   * What is to be drawn.
   *
   * @param whole the camera through which the dots are seen
   */
  private record Wish(ViewState view, ScoreTable table, Positions places, Camera whole) {
    /** Whether the accounts look alike in both; large parts are compared by identity. */
    boolean looksLike(Wish other) {
      return view.network() == other.view.network()
          && view.encoding().coloring().equals(other.view.encoding().coloring())
          && view.theme() == other.view.theme()
          && scores().orElse(null) == other.scores().orElse(null)
          && table.shown().orElse(null) == other.table.shown().orElse(null);
    }

    private Optional<Scores> scores() {
      return view.encoding().coloring() instanceof Coloring.ByMeasure(String measure)
          ? table.get(measure)
          : Optional.empty();
    }
  }

  /**
   * Shows the accounts where they are, a moment later.
   *
   * @return the camera through which the dots are seen
   */
  Camera show(Positions places) {
    Wish before = wished;
    Wish wish =
        new Wish(
            exploration.history().current(),
            exploration.scores(),
            places,
            before != null && places.equals(before.places)
                ? before.whole
                : Camera.fit(places, width, height, MARGIN));
    if (before == null || !places.equals(before.places) || !wish.looksLike(before)) {
      wished = wish;
      painter.request(wish, size);
    }
    return wish.whole;
  }

  /** Whether the dots are drawn that were asked for last. */
  boolean isUpToDate() {
    return painter.isIdle();
  }

  @Override
  public void close() {
    painter.close();
  }

  /** Draws dots. Belongs to the painter's thread. */
  private final class Drawing {
    private @Nullable Wish dressed;
    private @Nullable GroupColors dress;

    Camera draw(Wish wish, FrameBuffer picture) {
      Wish before = dressed;
      GroupColors colors = dress;
      if (colors == null || before == null || !wish.looksLike(before)) {
        colors = GroupColors.of(wish.view, wish.table);
        dressed = wish;
        dress = colors;
      }
      Arrays.fill(picture.pixels(), 0);
      Optional<Shown> shown = wish.table.shown();
      for (int account = 0; account < wish.places.size(); account++) {
        if (shown.isEmpty() || shown.get().contains(account)) {
          double x = wish.whole.screenX(wish.places.x(account), width);
          double y = wish.whole.screenY(wish.places.y(account), height);
          dot(
              picture,
              (int) Math.round(x * DETAIL) - DOT / 2,
              (int) Math.round(y * DETAIL) - DOT / 2,
              colors.color(account));
        }
      }
      return wish.whole;
    }

    private static void dot(FrameBuffer picture, int left, int top, int color) {
      for (int y = Math.max(0, top); y < Math.min(picture.height(), top + DOT); y++) {
        int from = y * picture.width() + Math.max(0, left);
        int to = y * picture.width() + Math.min(picture.width(), left + DOT);
        if (from < to) {
          Arrays.fill(picture.pixels(), from, to, color);
        }
      }
    }
  }
}
