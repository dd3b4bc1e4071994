package attache.canvas;

import attache.drawing.Target;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;

/**
 * What is pointed at: the account or tie under the pointer, or an account in a ranking. Its card
 * stands beside the pointer. Used on the FX thread.
 */
final class Pointing {
  private final Node picture;
  private final CanvasSight sight;
  private final CanvasOverlay overlay;
  private final Runnable repaint;
  private final IntegerProperty account;
  private Target tie = Target.NOTHING;

  /** Where the pointer rests over the picture; not a number if it does not. */
  private double restX = Double.NaN;

  private double restY = Double.NaN;

  /**
   * @param picture over which the pointer moves
   * @param overlay where the card is shown
   * @param repaint called when something else is pointed at
   */
  Pointing(Node picture, CanvasSight sight, CanvasOverlay overlay, Runnable repaint) {
    this.picture = picture;
    this.sight = sight;
    this.overlay = overlay;
    this.repaint = repaint;
    account = new SimpleIntegerProperty(picture, "pointedAccount", -1);
    account.addListener((o, before, after) -> repaint.run());
  }

  /** The account that is pointed at; -1 if none. */
  IntegerProperty accountProperty() {
    return account;
  }

  /** What is pointed at, here or in a ranking. */
  Target target() {
    int pointed = account.get();
    return pointed >= 0 && pointed < sight.positions().size() ? new Target.Account(pointed) : tie;
  }

  /** The pointer moved to a place of the picture. */
  void moved(double x, double y) {
    restX = x;
    restY = y;
    hover(sight.targetAt(x, y), x, y);
  }

  /** The pointer left the picture. */
  void left() {
    dragged();
    hover(Target.NOTHING, 0, 0);
  }

  /** The pointer moves with a button held down: what is pointed at stays so until it is let go. */
  void dragged() {
    restX = Double.NaN;
    restY = Double.NaN;
  }

  /**
   * Another picture came to rest, in which something else may be where the pointer is: a layout
   * moved the accounts, or the view was zoomed by keys.
   */
  void pictureRests() {
    if (!Double.isNaN(restX)) {
      Target there = sight.targetAt(restX, restY);
      if (!there.equals(target())) {
        hover(there, restX, restY);
      }
    }
  }

  private void hover(Target target, double x, double y) {
    boolean told = target.equals(target()) && !overlay.hasCard();
    if (!told || target.equals(Target.NOTHING)) {
      overlay.showCard(target, x, y);
    }
    picture.setCursor(target.equals(Target.NOTHING) ? Cursor.DEFAULT : Cursor.HAND);
    boolean other = !target.equals(target());
    tie = target instanceof Target.Tie ? target : Target.NOTHING;
    account.set(target instanceof Target.Account(int pointed) ? pointed : -1);
    if (other) {
      repaint.run();
    }
  }

  /** Forgets what was pointed at, for another network comes. */
  void clear() {
    account.set(-1);
    tie = Target.NOTHING;
    overlay.hideCard();
  }

  /** Takes the card beside the pointer away until the pointer moves to something else. */
  void hideCard() {
    overlay.hideCard();
  }
}
