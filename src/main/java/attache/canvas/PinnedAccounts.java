package attache.canvas;

import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Exploration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that the user puts in a place, by dragging them or where they are, and lets go
 * again. Used on the FX thread.
 */
final class PinnedAccounts {
  private final Exploration exploration;
  private final CanvasSight sight;
  private final CanvasMotion motion;
  private final Runnable repaint;
  private @Nullable LiveLayout layout;
  private @Nullable Set<Integer> dragged;

  PinnedAccounts(
      Exploration exploration, CanvasSight sight, CanvasMotion motion, Runnable repaint) {
    this.exploration = exploration;
    this.sight = sight;
    this.motion = motion;
    this.repaint = repaint;
  }

  /** Another network is shown, laid out by that layout. */
  void adopt(LiveLayout itsLayout) {
    layout = itsLayout;
  }

  private Arrangement arrangement() {
    return exploration.history().current().arrangement();
  }

  private Set<Integer> with(int account) {
    Set<Integer> pinned = new HashSet<>(arrangement().pinned());
    pinned.add(account);
    return pinned;
  }

  private void hold(int account, double x, double y) {
    if (layout != null) {
      layout.pin(account, x, y);
    }
  }

  /** Whether an account is being dragged. */
  boolean isDragging() {
    return dragged != null;
  }

  /** Moves an account to a pixel; it stays there until it is let go. */
  void drag(int account, double x, double y) {
    motion.finishEasing();
    Camera seen = exploration.history().current().camera();
    double toX = seen.layoutX(x, sight.width());
    double toY = seen.layoutY(y, sight.height());
    sight.move(account, toX, toY);
    hold(account, toX, toY);
    dragged = with(account);
    repaint.run();
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
    hold(account, sight.x(account), sight.y(account));
    motion.settle(with(account));
  }

  /** Lets accounts go that were put in their place. */
  void unpin(Set<Integer> accounts) {
    Set<Integer> left = new HashSet<>(arrangement().pinned());
    left.removeAll(accounts);
    if (layout != null) {
      accounts.forEach(layout::unpin);
    }
    motion.settle(left);
  }

  /** Lets all accounts go. */
  void unpinAll() {
    unpin(arrangement().pinned());
  }
}
