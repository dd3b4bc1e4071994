package attache.panels;

import attache.drawing.Box;
import attache.drawing.ComparisonMaker;
import attache.drawing.ComparisonPicture;
import attache.drawing.PickedTie;
import attache.view.Camera;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Networks that are compared, on the screen: side by side, or as what changed. One camera serves
 * all pictures: the wheel zooms at the pointer, dragging moves, a double click on the ground and 0
 * show everything; the arrow keys point at one account after the other and Enter selects. Accounts
 * are numbered as in the comparison. Used on the FX thread.
 */
final class ComparisonCanvas extends PaintedRegion<ComparisonPicture> {
  private static final double SLACK = 4;
  private static final double ZOOM_A_NOTCH = 1.15;
  private static final double NOTCH = 40;

  /** How far the camera may be from the one that shows everything, either way. */
  private static final double MOST_ZOOM = 40;

  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private final ObjectProperty<Optional<PickedTie>> tie =
      new SimpleObjectProperty<>(this, "pointedTie", Optional.empty());
  private final IntConsumer select;
  private final ComparisonMaker maker = new ComparisonMaker();
  private final ComparisonPicture.Painter painter = new ComparisonPicture.Painter();
  private @Nullable ViewState view;
  private @Nullable StudiedComparison compared;
  private Optional<Camera> camera = Optional.empty();
  private double moment;
  private double dragX;
  private double dragY;
  private boolean dragged;

  /**
   * @param drawingThread runs what must run on the FX thread
   * @param select told the account that is clicked; negative for the ground
   * @param failed told when a picture could not be painted
   */
  ComparisonCanvas(Executor drawingThread, IntConsumer select, Consumer<RuntimeException> failed) {
    super(drawingThread, failed);
    this.select = select;
    setId("comparison-canvas");
    getStyleClass().add("chart-pane");
    setAccessibleRole(AccessibleRole.NODE);
    pointed.addListener((o, before, after) -> repaint());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> point(OptionalInt.empty(), Optional.empty()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** Shows a view's comparison. */
  void show(ViewState shown, StudiedComparison found, String accessible) {
    StudiedComparison before = compared;
    if (before == null || !before.positions().equals(found.positions()) || otherChart(shown)) {
      camera = Optional.empty();
    }
    if (pointed.get() >= found.aligned().accountCount()) {
      pointed.set(-1);
    }
    view = shown;
    compared = found;
    setAccessibleText(accessible);
    repaint();
  }

  private boolean otherChart(ViewState shown) {
    ViewState before = view;
    return before == null
        || before.study().comparison().chart() != shown.study().comparison().chart();
  }

  /** Shows another moment on the way from one network to another. */
  void showMoment(double value) {
    moment = value;
    repaint();
  }

  /** Shows everything again. */
  void fit() {
    camera = Optional.empty();
    repaint();
  }

  /** The account that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  /** The tie that is pointed at, if no account is. */
  ObjectProperty<Optional<PickedTie>> pointedTieProperty() {
    return tie;
  }

  @Override
  Optional<Painting<ComparisonPicture>> wished() {
    ViewState shown = view;
    StudiedComparison found = compared;
    if (shown == null
        || found == null
        || !shown.study().comparison().chart().isPicture()
        || found.aligned().accountCount() == 0) {
      return Optional.empty();
    }
    ComparisonMaker.Seen seen = new ComparisonMaker.Seen(camera, pointed.get(), moment, true);
    return Optional.of(
        (pixels, width, height, ratio) -> {
          ComparisonPicture picture =
              maker.make(
                  shown,
                  found,
                  new attache.drawing.Sight(width / ratio, height / ratio, ratio),
                  seen);
          painter.paint(picture, pixels);
          return picture;
        });
  }

  private void moved(MouseEvent event) {
    double ratio = drawnRatio();
    double x = event.getX() * ratio;
    double y = event.getY() * ratio;
    OptionalInt account =
        drawn().map(it -> it.accountAt(x, y, SLACK * ratio)).orElse(OptionalInt.empty());
    Optional<PickedTie> found =
        account.isPresent()
            ? Optional.empty()
            : drawn().flatMap(it -> it.tieAt(x, y, SLACK * ratio / 2));
    point(account, found);
  }

  private void point(OptionalInt account, Optional<PickedTie> found) {
    setCursor(account.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    pointed.set(account.orElse(-1));
    tie.set(found);
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    dragX = event.getX();
    dragY = event.getY();
    dragged = false;
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
      return;
    }
    dragged |= !event.isStillSincePress();
    if (dragged) {
      double right = event.getX() - dragX;
      double down = event.getY() - dragY;
      dragX = event.getX();
      dragY = event.getY();
      seen().ifPresent(now -> see(now.panned(right, down)));
    }
  }

  private Optional<Camera> seen() {
    return camera.or(() -> drawn().map(ComparisonPicture::camera));
  }

  private void see(Camera next) {
    camera = Optional.of(next);
    repaint();
  }

  private void clicked(MouseEvent event) {
    if (dragged || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    double ratio = drawnRatio();
    OptionalInt account =
        drawn()
            .map(it -> it.accountAt(event.getX() * ratio, event.getY() * ratio, SLACK * ratio))
            .orElse(OptionalInt.empty());
    if (account.isEmpty() && event.getClickCount() == 2) {
      fit();
    } else {
      select.accept(account.orElse(-1));
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() == 0) {
      return;
    }
    double ratio = drawnRatio();
    Optional<Box> box = drawn().flatMap(it -> it.boxAt(event.getX() * ratio, event.getY() * ratio));
    Optional<Camera> now = seen();
    if (box.isEmpty() || now.isEmpty()) {
      return;
    }
    Box at = box.get().scaled(1 / ratio);
    zoom(
        now.get(),
        Math.pow(ZOOM_A_NOTCH, event.getDeltaY() / NOTCH),
        event.getX() - at.left(),
        event.getY() - at.top(),
        at.right() - at.left(),
        at.bottom() - at.top());
    event.consume();
  }

  private void zoom(Camera now, double factor, double x, double y, double width, double height) {
    StudiedComparison found = compared;
    if (found == null) {
      return;
    }
    double whole = Camera.fit(found.positions(), width, height, 0).scale();
    double wanted = Math.clamp(now.scale() * factor, whole / MOST_ZOOM, whole * MOST_ZOOM);
    see(now.zoomed(wanted / now.scale(), x, y, width, height));
  }

  private void keyed(KeyEvent event) {
    StudiedComparison found = compared;
    if (found == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    BitSet shown = found.shown().actors();
    int next = shown.nextSetBit(pointed.get() + 1);
    int previous = pointed.get() > 0 ? shown.previousSetBit(pointed.get() - 1) : -1;
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.RIGHT) {
      pointed.set(next < 0 ? pointed.get() : next);
    } else if (code == KeyCode.UP || code == KeyCode.LEFT) {
      pointed.set(previous < 0 ? pointed.get() : previous);
    } else if (code == KeyCode.ENTER && pointed.get() >= 0) {
      select.accept(pointed.get());
    } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
      fit();
    } else {
      return;
    }
    event.consume();
  }
}
