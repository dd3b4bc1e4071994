package attache.canvas;

import attache.drawing.FigureOptions;
import attache.drawing.MatrixFrame;
import attache.drawing.MatrixPainter;
import attache.drawing.MatrixRows;
import attache.drawing.MatrixScene;
import attache.drawing.MatrixSceneMaker;
import attache.drawing.Sight;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.MatrixFocus;
import attache.view.MatrixView;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The network as an adjacency matrix on the screen: rows follow columns. It draws the exploration's
 * ViewState, the same that {@link NetworkCanvas} draws, and turns what mouse and keys do into new
 * ones. Rows are ordered and pictures painted off the FX thread, and only while it is in a scene.
 * Used on the FX thread.
 */
public final class MatrixCanvas extends StackPane implements NetworkPicture {
  /** Height of the strip with the controls, in pixels. */
  private static final double STRIP = 44;

  private static final MatrixSceneMaker.Surroundings SURROUNDINGS =
      new MatrixSceneMaker.Surroundings(STRIP, true);

  private final Exploration exploration;
  private final MatrixOrdering ordering;
  private final FramePainter<MatrixWish, MatrixScene> painter;
  private final ImageView picture = new ImageView();
  private final MatrixCard card = new MatrixCard();
  private final MatrixControls controls;
  private final MatrixMoves moves = new MatrixMoves(this);
  private final HBox tools = new HBox();
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private MatrixScene.Hover hover = MatrixScene.Hover.NONE;
  private boolean pointing;
  private @Nullable MatrixRows rows;
  private @Nullable MatrixScene scene;

  /**
   * A matrix of an exploration.
   *
   * @param exploration what is drawn
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a picture could not be painted
   */
  public MatrixCanvas(
      Exploration exploration, Executor drawingThread, Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    ordering = new MatrixOrdering(drawingThread, this::ordered, failed);
    MatrixSceneMaker maker = new MatrixSceneMaker();
    MatrixPainter pixels = new MatrixPainter();
    painter =
        new FramePainter<>(
            drawingThread,
            (wish, buffer) -> paint(maker, pixels, wish, buffer),
            this::show,
            failed);
    controls = new MatrixControls(this::order);
    getStyleClass().add("matrix-canvas");
    setId("matrix-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setMinSize(0, 0);
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    picture.setSmooth(false);
    Pane overlay = new Pane(card);
    overlay.setPickOnBounds(false);
    overlay.setMouseTransparent(true);
    tools.getStyleClass().add("matrix-tools");
    tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    tools.getChildren().add(new ZoomButtons(this, Orientation.HORIZONTAL));
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    StackPane.setAlignment(controls, Pos.TOP_LEFT);
    getChildren().addAll(picture, controls, tools, overlay);
    new MatrixGestures(this).listen();
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::refresh);
    widthProperty().addListener((o, before, after) -> repaint());
    heightProperty().addListener((o, before, after) -> repaint());
    sceneProperty().addListener((o, before, after) -> refresh());
    pointed.addListener((o, before, after) -> pointedElsewhere(after.intValue()));
  }

  private static MatrixScene paint(
      MatrixSceneMaker maker, MatrixPainter pixels, MatrixWish wish, FrameBuffer buffer) {
    MatrixScene made =
        maker.make(
            wish.state(), wish.scores(), wish.rows(), wish.sight(), wish.hover(), SURROUNDINGS);
    pixels.paint(made, buffer.pixels());
    return made;
  }

  /** Puts a control beside the zoom buttons. */
  @Override
  public void addTool(Node tool) {
    if (!tools.getChildren().contains(tool)) {
      tools.getChildren().addFirst(tool);
    }
  }

  /** What is shown now. */
  ViewState state() {
    return exploration.history().current();
  }

  private void changed(ViewState before, ViewState after) {
    if (after.network() != before.network()) {
      point(MatrixScene.Hover.NONE, 0, 0);
    }
    refresh();
  }

  /** Orders the rows anew if they are not those of the view, and repaints. */
  private void refresh() {
    if (getScene() == null) {
      ordering.cancel();
      return;
    }
    ViewState state = state();
    MatrixRows known = rows;
    if (known == null || !known.fits(state, exploration.scores())) {
      exploration.want(state.encoding().size());
      ordering.request(state, exploration.scores(), known);
    } else {
      ordering.cancel();
    }
    if (known != null && !known.isOf(state)) {
      rows = null;
      scene = null;
    }
    describe(state);
    repaint();
  }

  private void describe(ViewState state) {
    String measureKey = "measures." + state.encoding().size() + ".name";
    MatrixRows known = rows;
    MatrixView.Order chosen = state.matrix().order();
    controls.show(
        known == null ? chosen : known.effective(chosen),
        Messages.has(measureKey) ? Messages.text(measureKey) : state.encoding().size(),
        known == null ? Optional.empty() : known.groups());
    controls.showWorking(ordering.isBusy() && known != null);
    if (hover.isNone()) {
      setAccessibleText(
          Messages.text(
              "canvas.matrix.accessible",
              state.network().title(),
              known == null ? state.network().accountCount() : known.count(),
              state.layer().arcCount()));
    }
  }

  private void ordered(MatrixRows made) {
    controls.showWorking(false);
    if (!made.fits(state(), exploration.scores())) {
      refresh();
      return;
    }
    rows = made;
    pointedElsewhere(pointed.get());
    describe(state());
    repaint();
  }

  private void order(MatrixView.Order order) {
    point(MatrixScene.Hover.NONE, 0, 0);
    exploration.history().replace(state -> state.withMatrix(state.matrix().withOrder(order)));
  }

  /** Wishes a new picture of what is to be seen now. */
  private void repaint() {
    MatrixRows known = rows;
    if (getWidth() < 1 || getHeight() < 1 || getScene() == null || known == null) {
      return;
    }
    double ratio = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    Sight sight = new Sight(getWidth(), getHeight(), ratio);
    painter.request(
        new MatrixWish(state(), exploration.scores(), known, hover, sight),
        new FramePainter.Size(sight.rasterWidth(), sight.rasterHeight()));
  }

  private void show(FramePainter.Finished<MatrixWish, MatrixScene> finished) {
    double ratio = finished.wish().sight().pixelRatio();
    picture.setImage(finished.buffer().show());
    picture.setFitWidth(finished.buffer().width() / ratio);
    picture.setFitHeight(finished.buffer().height() / ratio);
    scene = finished.wish().rows() == rows ? finished.found() : null;
  }

  /** The rows that are shown, if they are ordered by now. */
  Optional<MatrixRows> rows() {
    return Optional.ofNullable(rows);
  }

  /** Where the cells lie by now, in screen pixels; nothing before the first picture. */
  Optional<MatrixFrame> frame() {
    return Optional.ofNullable(scene).map(made -> made.frame().with(state().matrix().focus()));
  }

  /** Screen pixels a pixel of the window. */
  double ratio() {
    return scene == null ? 1 : scene.sight().pixelRatio();
  }

  /** The row and column at a pixel of the window. */
  MatrixScene.Hover at(double x, double y) {
    MatrixScene made = scene;
    return made == null
        ? MatrixScene.Hover.NONE
        : made.at(state().matrix().focus(), x * ratio(), y * ratio());
  }

  /** Where the pointer or the cell cursor is. */
  MatrixScene.Hover hover() {
    return hover;
  }

  /** The pointer or the cell cursor is over that cell or name, at a pixel of the window. */
  void point(MatrixScene.Hover there, double x, double y) {
    MatrixRows known = rows;
    setCursor(there.isNone() ? Cursor.DEFAULT : Cursor.HAND);
    if (there.isNone() || known == null) {
      card.hide();
    } else if (!there.equals(hover) || card.isVisible()) {
      tell(known, there);
      card.show(x, y, getWidth(), getHeight());
    }
    if (there.equals(hover)) {
      return;
    }
    hover = there;
    pointing = true;
    int place = there.row() >= 0 ? there.row() : there.column();
    pointed.set(place < 0 || known == null ? -1 : known.account(place));
    pointing = false;
    repaint();
  }

  private void tell(MatrixRows known, MatrixScene.Hover there) {
    String sentence = card.tell(state(), known, there);
    if (there.row() >= 0 && there.column() >= 0) {
      sentence =
          Messages.text(
              "canvas.matrix.accessible.cell", sentence, there.row() + 1, there.column() + 1);
    }
    setAccessibleText(sentence);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Takes the card beside the pointer away until the pointer moves to another cell. */
  void hideCard() {
    card.hide();
  }

  private void pointedElsewhere(int account) {
    if (pointing) {
      return;
    }
    int place = account < 0 || rows == null || !rows.isOf(state()) ? -1 : rows.place(account);
    hover = place < 0 ? MatrixScene.Hover.NONE : new MatrixScene.Hover(place, place);
    card.hide();
    repaint();
  }

  /** The account that is pointed at, here or in a ranking; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  /** Selects other accounts. */
  void select(Selection selection) {
    exploration.history().replace(state -> state.withSelection(selection));
  }

  /** Shows another part of the matrix. */
  void look(MatrixFocus focus) {
    exploration.history().replace(state -> state.withMatrix(state.matrix().withFocus(focus)));
  }

  /** Zooms so that the point under a pixel of the window stays under it. */
  void zoom(double factor, double x, double y) {
    moves.zoom(factor, x, y);
  }

  @Override
  public void zoomIn() {
    moves.zoomIn();
  }

  @Override
  public void zoomOut() {
    moves.zoomOut();
  }

  @Override
  public void fit() {
    moves.fit();
  }

  @Override
  public void zoomToSelection() {
    moves.zoomToSelection();
  }

  @Override
  public void bringIntoView(List<Integer> accounts) {
    moves.bringIntoView(accounts);
  }

  @Override
  public FigureOptions.Framing.AsSeen framing() {
    return new FigureOptions.Framing.AsSeen(Math.max(1, getWidth()), Math.max(1, getHeight()));
  }

  @Override
  public boolean showsEverything() {
    return state().matrix().focus().equals(MatrixFocus.EVERYTHING);
  }

  @Override
  public boolean isUpToDate() {
    return painter.isIdle() && !ordering.isBusy();
  }

  @Override
  public void close() {
    ordering.close();
    painter.close();
  }
}
