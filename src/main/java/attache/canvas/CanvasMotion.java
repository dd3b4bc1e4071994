package attache.canvas;

import attache.layouts.Positions;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Exploration;
import attache.view.ViewState;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Moves the accounts on the screen: eases them to where a layout puts them, and follows the force
 * layout while it runs. The ViewState has the places to which they go, or gets those at which they
 * come to rest. What the user pinned keeps its place on the screen. Used on the FX thread.
 */
final class CanvasMotion {
  /** How long accounts are on their way from one layout to another. */
  private static final double SECONDS = 0.5;

  /** How long the picture of a layout that settled takes to fill the view, if it does not yet. */
  private static final double SECONDS_AT_REST = 0.2;

  /** Nobody sees accounts go this far at once, in pixels. */
  private static final double UNSEEN_STEP = 2;

  /**
   * How warm a settled force layout becomes again: enough to leave a poor arrangement, not enough
   * to forget a good one.
   */
  private static final double AGAIN = 0.5;

  private final Exploration exploration;
  private final CanvasSight sight;
  private final ForceCamera forceCamera;
  private final Runnable repaint;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private final AnimationTimer clock;
  private @Nullable LiveNetwork live;
  private @Nullable Transition transition;
  private LiveLayout.Snapshot latestNews = LiveLayout.Snapshot.NONE;
  private long begun;
  private double seconds = SECONDS;
  private boolean settling;

  /** How warm the force layout goes on once the accounts have arrived; 0 if it does not. */
  private double warmthOnArrival;

  /** Whether the running layout was begun by a step of its own, which it completes. */
  private boolean completing;

  CanvasMotion(Exploration exploration, CanvasSight sight, Runnable repaint) {
    this.exploration = exploration;
    this.sight = sight;
    forceCamera = new ForceCamera(sight);
    this.repaint = repaint;
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            advance(now);
          }
        };
  }

  /** Another network is shown, its accounts where its view has them. */
  void adopt(LiveNetwork network) {
    stopEasing();
    live = network;
    latestNews = network.news();
    running.set(false);
  }

  /** Whether the force layout is running. */
  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether accounts are still on their way to where the view has them. */
  boolean isEasing() {
    return transition != null;
  }

  private ViewState state() {
    return exploration.history().current();
  }

  /**
   * Shows an arrangement that was computed, as large as possible.
   *
   * @param to where the accounts shall stand; those that are pinned stay
   * @param also what else changes with it
   * @param follows whether it is a consequence of the user's last step, undone with it
   */
  void arrange(Arrangement to, UnaryOperator<ViewState> also, boolean follows) {
    hold();
    Set<Integer> pinned = state().arrangement().pinned();
    Camera seen = state().camera();
    Camera fitted = fitted(to, pinned).orElse(seen);
    Positions alike = Transition.seenAlike(sight.positions(), seen, fitted);
    double[] x = to.positions().xs();
    double[] y = to.positions().ys();
    for (int account : pinned) {
      x[account] = alike.x(account);
      y[account] = alike.y(account);
    }
    sight.fittedBy(fitted, exploration.scores().shown());
    Arrangement placed =
        new Arrangement(
            to.layout(),
            to.seed(),
            Positions.of(x, y),
            pinned,
            to.rings(),
            to.adjusted() || !pinned.isEmpty());
    change(state -> also.apply(state.withArrangement(placed).withCamera(fitted)), follows);
  }

  /** The camera that shows an arrangement, if anyone shown is free to go there. */
  private Optional<Camera> fitted(Arrangement to, Set<Integer> pinned) {
    Positions positions = to.positions();
    int[] free =
        IntStream.range(0, positions.size())
            .filter(account -> !pinned.contains(account) && sight.isShown(account))
            .toArray();
    return free.length == 0
        ? Optional.empty()
        : Optional.of(
            sight.fittedTo(
                Positions.of(
                    IntStream.of(free).mapToDouble(positions::x).toArray(),
                    IntStream.of(free).mapToDouble(positions::y).toArray()),
                to.layout()));
  }

  private void begin(double warmth, boolean completes) {
    LiveNetwork network = live;
    if (network != null) {
      completing = completes;
      stopEasing();
      network.goOn(sight.positions(), state().arrangement().pinned(), warmth);
      running.set(true);
    }
  }

  /** Runs the force layout, or holds it where it is. */
  void toggle() {
    if (running.get()) {
      rest(false);
    } else {
      begin(AGAIN, false);
    }
  }

  /** Warms the force layout up again. */
  void reheat() {
    begin(AGAIN, false);
  }

  /**
   * Lets the force layout go on that was begun elsewhere, as soon as the accounts have arrived
   * where it put them: if it has not settled, or if some are pinned, with which it did not reckon.
   */
  void goOn(double warmth) {
    double wanted = state().arrangement().pinned().isEmpty() ? warmth : Math.max(warmth, AGAIN);
    if (wanted > 0 && transition == null) {
      begin(wanted, true);
    } else {
      warmthOnArrival = wanted;
    }
  }

  private void arrived() {
    double warmth = warmthOnArrival;
    stopEasing();
    if (warmth > 0) {
      begin(warmth, true);
    }
  }

  /** The force layout cannot go on. */
  void failed() {
    hold();
  }

  private void hold() {
    LiveNetwork network = live;
    if (network != null) {
      network.pause();
    }
    running.set(false);
  }

  /**
   * Holds the force layout and brings where it came to into the view.
   *
   * @param completed whether it came to the end of what its seed began
   */
  private void rest(boolean completed) {
    hold();
    Positions reached = sight.positions();
    Camera before = state().camera();
    // A layout that was chosen anew ends with everyone in sight, whoever is pinned.
    boolean fits = isFollowed() || (completing && sight.showsEverything());
    Camera after = fits ? sight.fitted() : before;
    boolean moves = !after.equals(before);
    if (moves) {
      sight.fittedBy(after, exploration.scores().shown());
    }
    quietly(
        state ->
            state
                .withArrangement(
                    completed
                        ? state.arrangement().settledAt(reached)
                        : state.arrangement().withPositions(reached))
                .withCamera(after),
        completing);
    if (moves) {
      Positions seen = Transition.seenAlike(reached, before, after);
      if (Transition.longestWay(seen, reached) * after.scale() > UNSEEN_STEP) {
        ease(seen, reached, SECONDS_AT_REST);
      }
    }
  }

  /** Whether the camera keeps all accounts in view: not if some have a place on the screen. */
  boolean isFollowed() {
    return sight.showsEverything() && state().arrangement().pinned().isEmpty();
  }

  /**
   * Fits what was fitted last into the room that there is now; accounts that are on their way are
   * fitted where they will stand, and their way leads on from where they are seen.
   */
  void fitAgain() {
    Transition moving = transition;
    Camera before = state().camera();
    Positions reached = moving == null ? sight.positions() : moving.to();
    Camera after = sight.fittedTo(sight.fittedAccounts(), reached);
    if (moving != null) {
      transition = moving.seenThrough(before, after);
      sight.place(Transition.seenAlike(sight.positions(), before, after));
    }
    sight.fittedBy(after, sight.fittedAccounts());
    exploration.history().replace(state -> state.withCamera(after));
  }

  /** Brings where the accounts are, and which are pinned, into the view. */
  void settle(Set<Integer> pinned) {
    finishEasing();
    quietly(
        state ->
            state.withArrangement(
                state.arrangement().withPositions(sight.positions()).withPinned(pinned)),
        false);
    repaint.run();
  }

  /** Replaces the view by one whose places are those on the screen: nothing is to be moved. */
  private void quietly(UnaryOperator<ViewState> change, boolean follows) {
    settling = true;
    try {
      change(change, follows);
    } finally {
      settling = false;
    }
  }

  private void change(UnaryOperator<ViewState> change, boolean follows) {
    if (follows) {
      exploration.history().follow(change);
    } else {
      exploration.history().replace(change);
    }
  }

  /** The view was replaced: accounts that stand elsewhere in it set off. */
  void changed(ViewState before, ViewState after) {
    boolean stay =
        after.arrangement().positions().equals(before.arrangement().positions())
            && after.arrangement().layout().equals(before.arrangement().layout());
    if (settling || stay) {
      return;
    }
    hold();
    Positions to = after.arrangement().positions();
    Positions from = Transition.seenAlike(sight.positions(), before.camera(), after.camera());
    if (from.size() == to.size() && sight.width() > 1 && !isMotionReduced()) {
      ease(from, to, SECONDS);
    } else {
      stopEasing();
      sight.place(to);
    }
  }

  private static boolean isMotionReduced() {
    return Platform.getPreferences().isReducedMotion();
  }

  private void ease(Positions from, Positions to, double duration) {
    if (isMotionReduced()) {
      sight.place(to);
      repaint.run();
      return;
    }
    transition = new Transition(from, to);
    sight.place(from);
    begun = 0;
    seconds = duration;
    clock.start();
    repaint.run();
  }

  private void advance(long now) {
    Transition moving = transition;
    if (moving == null) {
      clock.stop();
      return;
    }
    begun = begun == 0 ? now : begun;
    double share = (now - begun) / 1e9 / seconds;
    sight.place(moving.at(share));
    if (share >= 1) {
      arrived();
    }
    repaint.run();
  }

  /** Brings accounts that are on their way to their places at once. */
  void finishEasing() {
    Transition moving = transition;
    if (moving != null) {
      sight.place(moving.to());
      arrived();
    }
  }

  private void stopEasing() {
    transition = null;
    warmthOnArrival = 0;
    clock.stop();
  }

  /**
   * Positions of the force layout may have arrived.
   *
   * @param dragging whether the user is moving an account: the camera then holds still
   */
  void newsArrived(boolean dragging) {
    LiveNetwork network = live;
    if (network == null || !running.get()) {
      return;
    }
    LiveLayout.Snapshot news = network.news();
    if (news.equals(latestNews) || news.run() != network.layout().run()) {
      return;
    }
    latestNews = news;
    sight.place(news.positions());
    if (news.settled()) {
      rest(completing);
    } else if (isFollowed() && !dragging) {
      Camera following = forceCamera.after(state().camera());
      sight.fittedBy(following, exploration.scores().shown());
      exploration.history().replace(state -> state.withCamera(following));
    }
    repaint.run();
  }
}
