package attache.canvas;

import attache.view.Arrangement;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The layout of the accounts on a canvas: the force layout that runs and rests, and the arrangement
 * by any other. Used on the FX thread.
 */
public final class CanvasLayout {
  private final Exploration exploration;
  private final CanvasSight sight;
  private final CanvasMotion motion;
  private final LayoutControl control;
  private final ReadOnlyBooleanWrapper adjusted = new ReadOnlyBooleanWrapper(false);
  private Consumer<LayoutChoice> request = choice -> {};

  CanvasLayout(Exploration exploration, CanvasSight sight, CanvasMotion motion) {
    this.exploration = exploration;
    this.sight = sight;
    this.motion = motion;
    control =
        new LayoutControl(
            exploration, choice -> request.accept(choice), this::toggle, this::reheat);
    motion.running().addListener((o, before, after) -> show());
  }

  /** The control that tells of the layout and changes it. */
  LayoutControl control() {
    return control;
  }

  /** The view was replaced: the control shows its layout. */
  void changed(ViewState before, ViewState after) {
    adjusted.set(after.arrangement().adjusted());
    if (!after.arrangement().layout().equals(before.arrangement().layout())
        || !after.ties().equals(before.ties())) {
      show();
    }
  }

  /** Shows in the control which layout is shown and whether it runs. */
  void show() {
    adjusted.set(exploration.history().current().arrangement().adjusted());
    control.show(motion.running().get(), exploration.history().current());
  }

  /** Whether the force layout is running. */
  public ReadOnlyBooleanProperty runningProperty() {
    return motion.running();
  }

  /** The seed of the layout that is shown. */
  public long seed() {
    return exploration.history().current().arrangement().seed();
  }

  /** Whether accounts stand elsewhere than layout and seed alone put them. */
  public ReadOnlyBooleanProperty adjustedProperty() {
    return adjusted.getReadOnlyProperty();
  }

  /**
   * Lets the accounts go to where a layout puts them, and shows all of them. Those that are pinned
   * keep their place on the screen.
   *
   * @param arrangement where the accounts shall stand
   * @param also what else changes in the view at the same time
   * @param follows whether it is a consequence of the user's last step, undone with it
   */
  public void arrange(Arrangement arrangement, UnaryOperator<ViewState> also, boolean follows) {
    // How large the control will be decides how large the picture can be.
    control.show(false, also.apply(exploration.history().current().withArrangement(arrangement)));
    sight.controls(control.corner());
    motion.arrange(arrangement, also, follows);
  }

  /**
   * Lets the force layout go on that was begun elsewhere, once the accounts are where that put
   * them.
   *
   * @param warmth how far accounts may still move, 0 to 1; with 0 they stay, unless some are
   *     pinned, to which the others then turn
   */
  public void goOn(double warmth) {
    motion.goOn(warmth);
  }

  /**
   * Calls {@code receiver} when the user wants the accounts laid out again, or by another form of
   * the layout that is shown, or by another layout.
   */
  public void setOnRequest(Consumer<LayoutChoice> receiver) {
    request = receiver;
  }

  /** Asks for a layout, as the user does with the control. */
  void ask(LayoutChoice choice) {
    request.accept(choice);
  }

  /** Tells beside the slider of the backbone how many of the ties it keeps. */
  public void showKept(int kept, int ties) {
    control.showKept(kept, ties);
  }

  /** Runs the force layout, or holds it where it is; of any other, lays the accounts out again. */
  public void toggle() {
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
    ask(exploration.history().current().arrangement().layout());
  }

  private boolean isForce() {
    return exploration.history().current().arrangement().layout() instanceof LayoutChoice.Force;
  }
}
