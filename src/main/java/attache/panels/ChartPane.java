package attache.panels;

import attache.drawing.Chart;
import attache.drawing.ChartDrawing;
import attache.drawing.ChartSpace;
import attache.drawing.Palette;
import attache.drawing.Rasters;
import attache.network.FollowNetwork;
import attache.view.Selection;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the screen, drawn by the very marks of its figure, off the FX thread and at the
 * screen's own resolution. Pointing at an account and clicking it are told; the arrow keys point at
 * one account after the other and Enter selects. Used on the FX thread.
 */
final class ChartPane extends PaintedRegion<ChartDrawing> {
  private static final double SLACK = 5;

  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private final Selecting select;
  private @Nullable Chart chart;
  private @Nullable FollowNetwork network;
  private Palette palette = Palette.LIGHT;
  private Fields fields = Fields.NONE;
  private List<Integer> walk = List.of();

  /** Replaces what is selected. */
  interface Selecting {
    /** Selects what {@code change} makes of the present selection. */
    void change(UnaryOperator<Selection> change);
  }

  /** Takes notice of areas of a chart that are no accounts. */
  interface Fields {
    /** Of charts of accounts alone. */
    Fields NONE =
        new Fields() {
          @Override
          public void pointed(Optional<String> field) {}

          @Override
          public void chosen(String field) {}
        };

    /** The area of that name is pointed at, or none. */
    void pointed(Optional<String> field);

    /** The area of that name was clicked. */
    void chosen(String field);
  }

  /**
   * @param drawingThread runs what must run on the FX thread
   * @param select replaces what is selected
   * @param failed told when a chart could not be drawn
   */
  ChartPane(Executor drawingThread, Selecting select, Consumer<RuntimeException> failed) {
    super(drawingThread, failed);
    this.select = select;
    getStyleClass().add("chart-pane");
    setAccessibleRole(AccessibleRole.NODE);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> left());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Shows a chart.
   *
   * @param of whose accounts it shows: the picture of another network is gone at once, as a click
   *     on it would choose somebody else here
   * @param order its accounts, in the order in which the arrow keys walk through them
   */
  void show(FollowNetwork of, Chart shown, Palette colors, List<Integer> order) {
    if (of != network) {
      network = of;
      forget();
    }
    chart = shown;
    palette = colors;
    walk = order;
    setAccessibleText(shown.caption());
    repaint();
  }

  /** Tells {@code receiver} of areas that are pointed at and clicked, in charts that have some. */
  void setOnField(Fields receiver) {
    fields = receiver;
  }

  /** The account that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  @Override
  Optional<Painting<ChartDrawing>> wished() {
    Palette colors = palette;
    return Optional.ofNullable(chart)
        .map(
            wish ->
                (pixels, width, height, ratio) ->
                    paint(
                        wish, new ChartSpace(width, height, ratio, colors), pixels, width, height));
  }

  private static ChartDrawing paint(
      Chart chart, ChartSpace space, int[] pixels, int width, int height) {
    ChartDrawing drawing = chart.draw(space);
    Graphics2D graphics = Rasters.premultiplied(pixels, width, height).createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.paint(graphics, 0, 0);
    graphics.dispose();
    return drawing;
  }

  private OptionalInt at(MouseEvent event) {
    double ratio = drawnRatio();
    return drawn()
        .map(it -> it.accountAt(event.getX() * ratio, event.getY() * ratio, SLACK * ratio))
        .orElse(OptionalInt.empty());
  }

  private Optional<String> fieldAt(MouseEvent event) {
    double ratio = drawnRatio();
    return drawn().flatMap(it -> it.fieldAt(event.getX() * ratio, event.getY() * ratio));
  }

  private boolean hasFields() {
    return drawn().map(ChartDrawing::hasFields).orElse(false);
  }

  private void moved(MouseEvent event) {
    if (hasFields()) {
      Optional<String> field = fieldAt(event);
      setCursor(field.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
      fields.pointed(field);
    } else {
      point(at(event));
    }
  }

  private void left() {
    point(OptionalInt.empty());
    fields.pointed(Optional.empty());
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
    if (hasFields()) {
      fieldAt(event).ifPresentOrElse(fields::chosen, () -> select.change(before -> Selection.NONE));
    } else if (account.isEmpty()) {
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
}
