package attache.panels;

import attache.drawing.Chart;
import attache.drawing.ChartDrawing;
import attache.drawing.ChartSpace;
import attache.drawing.Palette;
import attache.drawing.Rasters;
import attache.view.Selection;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.nio.IntBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the screen, drawn by the very marks of its figure, off the FX thread and at the
 * screen's own resolution. Pointing at an account and clicking it are told; the arrow keys point at
 * one account after the other and Enter selects. Used on the FX thread.
 */
final class ChartPane extends Region implements AutoCloseable {
  private static final double SLACK = 5;

  private final Executor drawingThread;
  private final ExecutorService painter =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "attache-chart");
            thread.setDaemon(true);
            return thread;
          });
  private final ImageView picture = new ImageView();
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private final Selecting select;
  private final Consumer<RuntimeException> failed;
  private @Nullable Chart chart;
  private Palette palette = Palette.LIGHT;
  private @Nullable ChartDrawing drawn;
  private double drawnRatio = 1;
  private boolean busy;
  private boolean stale;
  private boolean closed;
  private List<Integer> walk = List.of();

  /** Replaces what is selected. */
  interface Selecting {
    /** Selects what {@code change} makes of the present selection. */
    void change(UnaryOperator<Selection> change);
  }

  /**
   * @param drawingThread runs what must run on the FX thread
   * @param select replaces what is selected
   * @param failed told when a chart could not be drawn
   */
  ChartPane(Executor drawingThread, Selecting select, Consumer<RuntimeException> failed) {
    this.drawingThread = drawingThread;
    this.failed = failed;
    this.select = select;
    getStyleClass().add("chart-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
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
    addEventHandler(MouseEvent.MOUSE_MOVED, e -> point(at(e)));
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> point(OptionalInt.empty()));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Shows a chart.
   *
   * @param order its accounts, in the order in which the arrow keys walk through them
   */
  void show(Chart shown, Palette colors, List<Integer> order) {
    chart = shown;
    palette = colors;
    walk = order;
    setAccessibleText(shown.caption());
    repaint();
  }

  /** The account that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  /** Whether the screen shows the present chart. */
  boolean isUpToDate() {
    return !busy && !stale;
  }

  private void repaint() {
    Chart wished = chart;
    if (wished == null || closed || getScene() == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (busy) {
      stale = true;
      return;
    }
    stale = false;
    busy = true;
    double ratio = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    int width = (int) Math.ceil(getWidth() * ratio);
    int height = (int) Math.ceil(getHeight() * ratio);
    ChartSpace space = new ChartSpace(width, height, ratio, palette);
    painter.execute(
        () -> {
          try {
            Painted painted = paint(wished, space, width, height, ratio);
            drawingThread.execute(() -> finish(painted));
          } catch (RuntimeException failure) {
            drawingThread.execute(() -> fail(failure));
          } catch (Error defect) {
            // Otherwise the pane would wait for this chart for ever.
            drawingThread.execute(() -> fail(new IllegalStateException(defect)));
          }
        });
  }

  /** A finished picture of a chart. */
  private record Painted(
      ChartDrawing drawing, IntBuffer pixels, int width, int height, double ratio) {}

  private static Painted paint(Chart chart, ChartSpace space, int width, int height, double ratio) {
    ChartDrawing drawing = chart.draw(space);
    int[] pixels = new int[width * height];
    Graphics2D graphics = Rasters.premultiplied(pixels, width, height).createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.paint(graphics, 0, 0);
    graphics.dispose();
    return new Painted(drawing, IntBuffer.wrap(pixels), width, height, ratio);
  }

  private void fail(RuntimeException failure) {
    busy = false;
    failed.accept(failure);
  }

  private void finish(Painted painted) {
    busy = false;
    picture.setImage(
        new WritableImage(
            new PixelBuffer<>(
                painted.width(),
                painted.height(),
                painted.pixels(),
                PixelFormat.getIntArgbPreInstance())));
    picture.setFitWidth(painted.width() / painted.ratio());
    picture.setFitHeight(painted.height() / painted.ratio());
    drawn = painted.drawing();
    drawnRatio = painted.ratio();
    if (stale) {
      repaint();
    }
  }

  private OptionalInt at(MouseEvent event) {
    ChartDrawing drawing = drawn;
    return drawing == null
        ? OptionalInt.empty()
        : drawing.accountAt(
            event.getX() * drawnRatio, event.getY() * drawnRatio, SLACK * drawnRatio);
  }

  private void point(OptionalInt account) {
    setCursor(account.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    pointed.set(account.orElse(-1));
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    OptionalInt account = at(event);
    if (!event.isStillSincePress()) {
      return;
    }
    if (account.isEmpty()) {
      select.change(before -> Selection.NONE);
    } else if (event.isShortcutDown()) {
      select.change(before -> before.toggle(account.getAsInt()));
    } else {
      select.change(before -> Selection.of(account.getAsInt()));
    }
  }

  private void pressed(KeyEvent event) {
    int at = walk.indexOf(pointed.get());
    if (event.getCode() == KeyCode.DOWN && !walk.isEmpty()) {
      pointed.set(walk.get(Math.min(walk.size() - 1, at + 1)));
    } else if (event.getCode() == KeyCode.UP && !walk.isEmpty()) {
      pointed.set(walk.get(Math.max(0, at - 1)));
    } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
      int account = pointed.get();
      select.change(before -> Selection.of(account));
    } else {
      return;
    }
    event.consume();
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    closed = true;
    painter.shutdown();
  }
}
