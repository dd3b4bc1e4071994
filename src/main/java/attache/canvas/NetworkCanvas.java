package attache.canvas;

import attache.drawing.FigureOptions;
import attache.drawing.Sight;
import attache.drawing.Target;
import attache.text.Messages;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The network on the screen. It draws the exploration's ViewState and turns what mouse and keys do
 * into new ones; while a layout runs or an account is dragged, positions live here and enter the
 * ViewState when they come to rest. Used on the FX thread; the picture itself is painted elsewhere.
 */
public final class NetworkCanvas extends StackPane implements NetworkPicture {
  private static final double ZOOM_STEP = 1.4;

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
  private final LayoutControl layoutControl;
  private final CanvasMotion motion;
  private final Consumer<RuntimeException> failed;
  private final CanvasGestures gestures;
  private LiveNetwork live;
  private Consumer<LayoutChoice> layoutRequest = choice -> {};
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private Target pointedTie = Target.NOTHING;
  private final BooleanProperty lasso = new SimpleBooleanProperty(this, "lasso", false);
  private @Nullable Set<Integer> dragged;

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
    miniMap = new MiniMap(exploration, sight);
    CanvasPainting painting = new CanvasPainting(System::nanoTime);
    painter =
        new FramePainter<>(
            drawingThread,
            (wish, buffer) -> painting.paint(wish, buffer.pixels()),
            this::show,
            failed);
    gestures = new CanvasGestures(this, exploration, sight);
    motion = new CanvasMotion(exploration, sight, this::repaint);
    motion.running().addListener((o, before, after) -> showLayout());
    layoutControl =
        new LayoutControl(
            exploration, choice -> layoutRequest.accept(choice), this::toggleLayout, this::reheat);
    getStyleClass().add("network-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setMinSize(0, 0);
    tools.getStyleClass().add("canvas-tools");
    tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    tools.getChildren().addAll(new ZoomButtons(this, Orientation.VERTICAL), new LassoButton(lasso));
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    StackPane.setAlignment(layoutControl, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(miniMap, Pos.TOP_LEFT);
    getChildren().addAll(stage, overlay, miniMap, tools, layoutControl);
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
    pointed.addListener((o, before, after) -> repaint());
    // What changed while the matrix stood in its place is drawn when it comes back.
    sceneProperty().addListener((o, before, after) -> repaint());
  }

  /** Puts a control below the zoom buttons. */
  @Override
  public void addTool(Node tool) {
    tools.getChildren().add(tool);
  }

  private LiveNetwork adopt(ViewState state) {
    sight.clear();
    sight.place(state.arrangement().positions());
    LiveNetwork network =
        new LiveNetwork(
            state, camera, gestures, this::positionsArrived, this::resized, this::layoutFailed);
    motion.adopt(network);
    stage.getChildren().setAll(network.view());
    pointed.set(-1);
    pointedTie = Target.NOTHING;
    overlay.hideCard();
    sight.fittedBy(state.camera(), Optional.empty());
    describe(state);
    showLayout();
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
    if (!after.arrangement().layout().equals(before.arrangement().layout())
        || !after.ties().equals(before.ties())) {
      showLayout();
    }
    repaint();
  }

  /**
   * A view that was fitted is fitted again if the filter brings accounts back, which might be out
   * of sight; when accounts only go, the others stay where they are.
   */
  private void scoresChanged() {
    layoutControl.parameters().showHonesty();
    Optional<Shown> shown = exploration.scores().shown();
    if (showsEverything() && !isWithin(shown, sight.fittedAccounts())) {
      fit();
    }
    repaint();
  }

  private static boolean isWithin(Optional<Shown> some, Optional<Shown> others) {
    return others.isEmpty()
        || some.filter(few -> few.accounts().stream().allMatch(others.get()::contains)).isPresent();
  }

  private void positionsArrived() {
    motion.newsArrived(dragged != null);
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
    double before = Math.min(sight.width(), sight.height());
    sight.resize(width, height);
    Camera seen = exploration.history().current().camera();
    if (sight.showsEverything()) {
      fitAgain();
    } else if (before != Math.min(width, height)) {
      // What is seen stays what is seen, larger or smaller.
      double factor = Math.min(width, height) / before;
      exploration
          .history()
          .replace(
              state ->
                  state.withCamera(
                      new Camera(seen.centerX(), seen.centerY(), seen.scale() * factor)));
    }
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
            target(),
            sight.width(),
            sight.height(),
            ratio);
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
    sharpening.shown(finished.found());
    boolean otherLegend = sight.shown(finished.found());
    miniMap.update();
    if (otherLegend && motion.isFollowed() && !motion.isEasing()) {
      fitAgain();
    }
    if (!finished.found().complete()) {
      repaint();
    }
  }

  /** What is under the pointer changed. */
  void hover(Target target, double x, double y) {
    boolean told = target.equals(target()) && !overlay.hasCard();
    if (!told || target.equals(Target.NOTHING)) {
      overlay.showCard(target, x, y);
    }
    setCursor(target.equals(Target.NOTHING) ? Cursor.DEFAULT : Cursor.HAND);
    boolean other = !target.equals(target());
    pointedTie = target instanceof Target.Tie ? target : Target.NOTHING;
    pointed.set(target instanceof Target.Account(int account) ? account : -1);
    if (other) {
      repaint();
    }
  }

  /** What is pointed at, here or in a ranking. */
  private Target target() {
    int account = pointed.get();
    return account >= 0 && account < sight.positions().size()
        ? new Target.Account(account)
        : pointedTie;
  }

  /** Takes the card beside the pointer away until the pointer moves to something else. */
  void hideCard() {
    overlay.hideCard();
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
    return pointed;
  }

  /** Moves an account to a pixel; it stays there until it is let go. */
  void drag(int account, double x, double y) {
    motion.finishEasing();
    Camera seen = exploration.history().current().camera();
    double toX = seen.layoutX(x, sight.width());
    double toY = seen.layoutY(y, sight.height());
    sight.move(account, toX, toY);
    live.layout().pin(account, toX, toY);
    Set<Integer> pinned = new HashSet<>(exploration.history().current().arrangement().pinned());
    pinned.add(account);
    dragged = pinned;
    overlay.hideCard();
    repaint();
  }

  /** Ends a drag. */
  void drop() {
    Set<Integer> pinned = dragged;
    dragged = null;
    if (pinned != null) {
      motion.settle(pinned);
    }
  }

  /** Holds an account where it is. */
  void pin(int account) {
    Set<Integer> pinned = new HashSet<>(exploration.history().current().arrangement().pinned());
    pinned.add(account);
    live.layout().pin(account, sight.x(account), sight.y(account));
    motion.settle(pinned);
  }

  /** Brings an account into the middle. */
  void centre(int account) {
    exploration
        .history()
        .replace(
            state ->
                state.withCamera(
                    new Camera(sight.x(account), sight.y(account), state.camera().scale())));
  }

  /** Lets accounts go that were put in their place. */
  public void unpin(Set<Integer> accounts) {
    Set<Integer> left = new HashSet<>(exploration.history().current().arrangement().pinned());
    left.removeAll(accounts);
    accounts.forEach(live.layout()::unpin);
    motion.settle(left);
  }

  /** Lets all accounts go. */
  public void unpinAll() {
    unpin(exploration.history().current().arrangement().pinned());
  }

  /** Whether the picture on the screen shows the present state, with none still being painted. */
  @Override
  public boolean isUpToDate() {
    return painter.isIdle() && !motion.isEasing();
  }

  /** Whether the force layout is running. */
  public ReadOnlyBooleanProperty layoutRunningProperty() {
    return motion.running();
  }

  /**
   * Lets the accounts go to where a layout puts them, and shows all of them. Those that are pinned
   * keep their place on the screen.
   *
   * @param arrangement where the accounts shall stand
   * @param also what else changes in the view at the same time
   */
  public void arrange(Arrangement arrangement, UnaryOperator<ViewState> also) {
    motion.arrange(arrangement, also);
  }

  /**
   * Lets the force layout go on from where the accounts stand, whatever layout put them there.
   *
   * @param also what else changes in the view at the same time
   */
  public void runForce(UnaryOperator<ViewState> also) {
    motion.runForce(also);
  }

  /**
   * Lets the force layout go on that was begun before the network was shown.
   *
   * @param warmth how far accounts may still move, 0 to 1; with 0 they stay
   */
  public void goOn(double warmth) {
    motion.goOn(warmth);
  }

  /**
   * Calls {@code request} when the user wants the accounts laid out again, or by another form of
   * the layout that is shown.
   */
  public void setOnLayout(Consumer<LayoutChoice> request) {
    layoutRequest = request;
  }

  /** Tells beside the slider of the backbone how many of the ties it keeps. */
  public void showKept(int kept, int ties) {
    layoutControl.parameters().showKept(kept, ties);
  }

  /** The seed of the layout that is shown. */
  public long seed() {
    return exploration.history().current().arrangement().seed();
  }

  /** Runs the force layout, or holds it where it is; of any other, lays the accounts out again. */
  public void toggleLayout() {
    if (isForce()) {
      motion.toggle();
    } else {
      again();
    }
  }

  /** Warms the force layout up again; of any other, lays the accounts out again. */
  public void reheat() {
    if (isForce()) {
      motion.reheat();
    } else {
      again();
    }
  }

  private void again() {
    layoutRequest.accept(exploration.history().current().arrangement().layout());
  }

  private boolean isForce() {
    return exploration.history().current().arrangement().layout() instanceof LayoutChoice.Force;
  }

  private void showLayout() {
    layoutControl.show(motion.running().get(), exploration.history().current());
  }

  /** Shows every account as large as possible. */
  @Override
  public void fit() {
    sight.fittedBy(sight.fitted(), exploration.scores().shown());
    fitAgain();
  }

  /** Fits what was fitted last into the room that there is now. */
  private void fitAgain() {
    Camera again = sight.fitted(sight.fittedAccounts());
    sight.fittedBy(again, sight.fittedAccounts());
    exploration.history().replace(state -> state.withCamera(again));
  }

  /** Brings the selected accounts near; all of them if none of the shown is selected. */
  @Override
  public void zoomToSelection() {
    Selection selection = exploration.history().current().selection();
    List<Integer> seen = selection.accounts().stream().filter(sight::isShown).toList();
    if (seen.isEmpty()) {
      fit();
    } else {
      exploration.history().replace(state -> state.withCamera(sight.fitted(seen)));
    }
  }

  /** Brings the middle a step nearer. */
  @Override
  public void zoomIn() {
    gestures.zoom(ZOOM_STEP, sight.width() / 2, sight.height() / 2);
  }

  /** Moves the middle a step away. */
  @Override
  public void zoomOut() {
    gestures.zoom(1 / ZOOM_STEP, sight.width() / 2, sight.height() / 2);
  }

  /** Moves the camera, if needed, so far that those accounts are in sight. */
  @Override
  public void bringIntoView(List<Integer> accounts) {
    gestures.bringIntoView(accounts);
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
  }
}
