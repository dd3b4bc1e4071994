package attache.canvas;

import attache.view.Camera;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;

/**
 * Moves the camera of a canvas: to all accounts, to some, nearer, or so far that an account is in
 * sight. Used on the FX thread.
 */
final class CameraMoves {
  private static final double ZOOM_STEP = 1.4;
  private static final double NEAREST = 60;
  private static final double FARTHEST = 1 / 20.0;
  private static final double EDGE = 48;

  private final Exploration exploration;
  private final CanvasSight sight;
  private final CanvasMotion motion;

  /** Whether everyone was shown while nobody knew yet whom the filter leaves. */
  private boolean awaitsFilter;

  CameraMoves(Exploration exploration, CanvasSight sight, CanvasMotion motion) {
    this.exploration = exploration;
    this.sight = sight;
    this.motion = motion;
  }

  private Camera camera() {
    return exploration.history().current().camera();
  }

  private void look(Camera camera) {
    exploration.history().replace(state -> state.withCamera(camera));
  }

  /** Another network is shown: a camera that was chosen stays, otherwise everyone is shown. */
  void adopt(ViewState state) {
    if (state.camera().whole()) {
      sight.fittedBy(state.camera(), Optional.empty());
    }
    awaitsFilter = !state.filter().isEmpty();
  }

  /** Shows every account as large as possible. */
  void fit() {
    sight.fittedBy(sight.fitted(), exploration.scores().shown());
    motion.fitAgain();
  }

  /**
   * Whether a view brings a camera along that shall have everyone in sight but was not chosen for
   * this sight, as those of figures, of saved views and of steps that are undone.
   */
  boolean isFromElsewhere(Camera before, Camera after) {
    return after.whole() && !after.equals(before) && !sight.showsEverything();
  }

  /** Shows everyone, if the view still wants that. */
  void fitWhole() {
    if (camera().whole()) {
      awaitsFilter = !exploration.history().current().filter().isEmpty();
      fit();
    }
  }

  /**
   * The room for the picture is that large now: what was fitted is fitted again, otherwise what is
   * seen stays what is seen, larger or smaller. A camera that came before there was any room stays
   * as it was chosen.
   */
  void resized(double width, double height) {
    double before = Math.min(sight.width(), sight.height());
    double after = Math.min(width, height);
    sight.resize(width, height);
    Camera seen = camera();
    if (sight.showsEverything()) {
      motion.fitAgain();
    } else if (before > 1 && before != after) {
      look(new Camera(seen.centerX(), seen.centerY(), seen.scale() * (after / before)));
    }
  }

  /**
   * The filter leaves other accounts. A view that was fitted is fitted again if it brings some
   * back, which might be out of sight; when accounts only go, the others stay where they are,
   * unless the view came with its filter.
   */
  void filtered() {
    Optional<Shown> shown = exploration.scores().shown();
    boolean late = awaitsFilter && shown.isPresent();
    awaitsFilter &= !late;
    if (sight.showsEverything() && (late || !isWithin(shown, sight.fittedAccounts()))) {
      fit();
    }
  }

  private static boolean isWithin(Optional<Shown> some, Optional<Shown> others) {
    return others.isEmpty()
        || some.filter(few -> few.accounts().stream().allMatch(others.get()::contains)).isPresent();
  }

  /** Brings the selected accounts near; all of them if none of the shown is selected. */
  void zoomToSelection() {
    Selection selection = exploration.history().current().selection();
    List<Integer> seen = selection.accounts().stream().filter(sight::isShown).toList();
    if (seen.isEmpty()) {
      fit();
    } else {
      look(sight.fitted(seen));
    }
  }

  /** Brings an account into the middle. */
  void centre(int account) {
    look(new Camera(sight.x(account), sight.y(account), camera().scale()));
  }

  /** Brings the middle a step nearer. */
  void zoomIn() {
    zoom(ZOOM_STEP, sight.width() / 2, sight.height() / 2);
  }

  /** Moves the middle a step away. */
  void zoomOut() {
    zoom(1 / ZOOM_STEP, sight.width() / 2, sight.height() / 2);
  }

  /** Zooms so that what is at a pixel stays there. */
  void zoom(double factor, double x, double y) {
    double whole = sight.fitted(Optional.empty()).scale();
    double shown = sight.fitted().scale();
    double before = camera().scale();
    double after =
        Math.clamp(
            before * factor, Math.min(whole, shown) * FARTHEST, Math.max(whole, shown) * NEAREST);
    look(camera().zoomed(after / before, x, y, sight.width(), sight.height()));
  }

  /** Moves the picture by some pixels. */
  void pan(double dx, double dy) {
    look(camera().panned(dx, dy));
  }

  /** Moves the camera, if needed, just so far that the leading account is in sight. */
  void bringIntoView(List<Integer> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    int account = accounts.getLast();
    if (!sight.isShown(account)) {
      return;
    }
    double dx = beyond(sight.screenX(account), sight.width());
    double dy = beyond(sight.screenY(account), sight.height());
    if (dx != 0 || dy != 0) {
      pan(-dx, -dy);
    }
  }

  /** How far a place is beyond the edges of the part of the canvas that is well in sight. */
  private static double beyond(double place, double length) {
    return place
        - Math.clamp(place, Math.min(EDGE, length / 2), Math.max(length - EDGE, length / 2));
  }
}
