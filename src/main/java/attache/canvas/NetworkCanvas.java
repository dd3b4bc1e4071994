package attache.canvas;

import attache.drawing.Box;
import attache.drawing.FigureOptions;
import attache.drawing.Sight;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ViewState;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The network on the screen. It draws the exploration's ViewState and turns what mouse and keys do
 * into new ones; while a layout runs or an account is dragged, positions live here and enter the
 * ViewState when they come to rest. Used on the FX thread; the picture itself is painted elsewhere.
 */
public final class NetworkCanvas extends StackPane implements NetworkPicture {
  private final Exploration exploration;
  private final Executor drawingThread;
  private final CanvasSight sight;
  private final ViewCamera camera;
  private final FramePainter<FrameWish, Painted> painter;
  private final Sharpening sharpening = new Sharpening(this::repaint);
  private final StackPane stage = new StackPane();
  private final CanvasOverlay overlay;
  private final MiniMap miniMap;
  private final VBox tools = new VBox(8);
  private final CanvasMotion motion;
  private final CanvasLayout layout;
  private final PinnedAccounts pins;
  private final CameraMoves moves;
  private final Pointing pointing;
  private final Consumer<RuntimeException> failed;
  private final CanvasGestures gestures;
  private LiveNetwork live;
  private final BooleanProperty lasso = new SimpleBooleanProperty(this, "lasso", false);

  /**
   * A canvas of an exploration.
   *
   * @param exploration what is drawn
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when a picture could not be painted
   */
  public NetworkCanvas(
      Exploration exploration, Executor drawingThread, Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    this.drawingThread = drawingThread;
    this.failed = failed;
    sight = new CanvasSight(exploration);
    camera = new ViewCamera(exploration, sight);
    overlay = new CanvasOverlay(exploration, sight);
    miniMap = new MiniMap(exploration, sight, drawingThread, failed);
    CanvasPainting painting = new CanvasPainting(System::nanoTime);
    painter =
        new FramePainter<>(
            drawingThread,
            (wish, buffer) -> painting.paint(wish, buffer.pixels()),
            this::show,
            failed);
    gestures = new CanvasGestures(this, exploration, sight);
    motion = new CanvasMotion(exploration, sight, this::repaint);
    layout = new CanvasLayout(exploration, sight, motion);
    pins = new PinnedAccounts(exploration, sight, motion, this::repaint);
    moves = new CameraMoves(exploration, sight, motion);
    pointing = new Pointing(this, sight, overlay, this::repaint);
    getStyleClass().add("network-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setMinSize(0, 0);
    tools.getStyleClass().add("canvas-tools");
    tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    tools.getChildren().addAll(new ZoomButtons(this, Orientation.VERTICAL), new LassoButton(lasso));
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    StackPane.setAlignment(layout.control(), Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(miniMap, Pos.TOP_LEFT);
    getChildren().addAll(stage, overlay, miniMap, tools, layout.control());
    layout.control().boundsInParentProperty().addListener((o, before, after) -> makeRoom());
    tools.boundsInParentProperty().addListener((o, before, after) -> makeRoom());
    addEventHandler(KeyEvent.KEY_PRESSED, gestures::key);
    addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        e -> {
          if (e.isKeyboardTrigger()) {
            gestures.menuByKey();
            e.consume();
          }
        });
    live = adopt(exploration.history().current());
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::scoresChanged);
    // What changed while the matrix stood in its place is drawn when it comes back.
    sceneProperty().addListener((o, before, after) -> repaint());
  }

  /** Puts a control below the zoom buttons. */
  @Override
  public void addTool(Node tool) {
    if (!tools.getChildren().contains(tool)) {
      tools.getChildren().add(tool);
    }
  }

  private LiveNetwork adopt(ViewState state) {
    sight.clear();
    sight.place(state.arrangement().positions());
    LiveNetwork network =
        new LiveNetwork(
            state, camera, gestures, this::positionsArrived, this::resized, this::layoutFailed);
    motion.adopt(network);
    stage.getChildren().setAll(network.view());
    pins.adopt(network.layout());
    pointing.clear();
    moves.adopt(state);
    describe(state);
    layout.show();
    return network;
  }

  private void describe(ViewState state) {
    setAccessibleText(
        Messages.text(
            "canvas.accessible",
            state.network().title(),
            state.network().accountCount(),
            state.layer().arcCount()));
  }

  private void changed(ViewState before, ViewState after) {
    if (after.network() != before.network() || after.layer() != before.layer()) {
      live.close();
      live = adopt(after);
      // Fitting the view is a change of its own, made after everyone was told of this one.
      drawingThread.execute(this::resized);
      return;
    }
    motion.changed(before, after);
    layout.changed(before, after);
    if (moves.isFromElsewhere(before.camera(), after.camera())) {
      // Fitting the view is a change of its own, made after everyone was told of this one.
      drawingThread.execute(moves::fitWhole);
    }
    repaint();
  }

  private void scoresChanged() {
    layout.control().showHonesty();
    moves.filtered();
    repaint();
  }

  private void positionsArrived() {
    motion.newsArrived(pins.isDragging());
  }

  private void layoutFailed(Throwable failure) {
    drawingThread.execute(
        () -> {
          motion.failed();
          failed.accept(
              failure instanceof RuntimeException defect
                  ? defect
                  : new IllegalStateException(failure));
        });
  }

  private void resized() {
    double width = stage.getWidth();
    double height = stage.getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    moves.resized(width, height);
    repaint();
  }

  /** The controls take up another part of their corners: no account shall be under them. */
  private void makeRoom() {
    Bounds low = layout.control().getBoundsInParent();
    sight.controls(new Corner(getWidth() - low.getMinX(), getHeight() - low.getMinY()));
    Bounds high = tools.getBoundsInParent();
    sight.tools(new Corner(getWidth() - high.getMinX(), high.getMaxY()));
    repaint();
  }

  /** Wishes a new picture of what is to be seen now. */
  void repaint() {
    if (sight.width() <= 1 || getScene() == null) {
      return;
    }
    double ratio = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    FrameWish wish =
        new FrameWish(
            exploration.history().current(),
            exploration.scores(),
            sight.positions(),
            pointing.target(),
            Stream.of(tools, layout.control(), miniMap)
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .map(it -> new Box(it.getMinX(), it.getMinY(), it.getMaxX(), it.getMaxY()))
                .toList(),
            sight.width(),
            sight.height(),
            ratio,
            sight.firstFitting());
    painter.request(
        wish,
        new FramePainter.Size(
            new Sight(sight.width(), sight.height(), ratio).rasterWidth(),
            new Sight(sight.width(), sight.height(), ratio).rasterHeight()));
  }

  private void show(FramePainter.Finished<FrameWish, Painted> finished) {
    FrameWish wish = finished.wish();
    double paintedWidth = finished.buffer().width() / wish.ratio();
    double paintedHeight = finished.buffer().height() / wish.ratio();
    live.view().show(finished.buffer().show(), paintedWidth, paintedHeight);
    live.layout().shown(wish.positions());
    sharpening.shown(finished.found());
    boolean first = sight.isUnseen();
    sight.shown(finished.found());
    miniMap.update();
    if (finished.found().sharp() && !motion.isEasing() && !layout.runningProperty().get()) {
      pointing.pictureRests();
    }
    if (sight.isCrowded() && (first ? sight.showsEverything() : motion.isFollowed())) {
      motion.fitAgain();
    }
  }

  /** What lies over the picture. */
  CanvasOverlay overlay() {
    return overlay;
  }

  /** Whether the next drag draws a lasso. */
  public BooleanProperty lassoProperty() {
    return lasso;
  }

  /** The account that is pointed at, here or in a ranking; -1 if none. Its ties are lit up. */
  public IntegerProperty pointedAccountProperty() {
    return pointing.accountProperty();
  }

  /** What is pointed at. */
  Pointing pointing() {
    return pointing;
  }

  /** What moves the camera. */
  CameraMoves moves() {
    return moves;
  }

  /** The accounts that the user put in a place. */
  PinnedAccounts pins() {
    return pins;
  }

  /** Lets all accounts go that were put in a place. */
  public void unpinAll() {
    pins.unpinAll();
  }

  /** The layout of the accounts. */
  public CanvasLayout accountLayout() {
    return layout;
  }

  /** Whether the picture on the screen shows the present state, with none still being painted. */
  @Override
  public boolean isUpToDate() {
    return painter.isIdle() && !motion.isEasing();
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
  public void zoomIn() {
    moves.zoomIn();
  }

  @Override
  public void zoomOut() {
    moves.zoomOut();
  }

  @Override
  public void bringIntoView(List<Integer> accounts) {
    moves.bringIntoView(accounts);
  }

  /** What the canvas shows, for a figure that shall show the same. */
  @Override
  public FigureOptions.Framing.AsSeen framing() {
    return new FigureOptions.Framing.AsSeen(sight.width(), sight.height());
  }

  /** Whether every account is in view because the view was fitted to them and not moved since. */
  @Override
  public boolean showsEverything() {
    return sight.showsEverything();
  }

  /** Ends the layout and the painting; the canvas is not used afterwards. */
  @Override
  public void close() {
    live.close();
    painter.close();
    miniMap.close();
  }
}
